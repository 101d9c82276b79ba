/** Reads the text of a story file that came from anywhere. Pure: what unpacks the bytes is `platform` or the command. */
import * as v from 'valibot';
import { readPrint } from '../../articles/print.ts';
import { readSketch } from '../../collect/sketch.ts';
import { PACK_FORMAT, Pack } from './pack.ts';
import { MOST_PACK_BYTES } from './pack-bytes.ts';

/**
 * Why a file is refused. Found while it is unpacked: `foreign`, no story file; `huge`, more bytes than any story has;
 * `damaged`, cut off or changed on its way; `encoding`, no UTF-8. Found in its text: `broken`, no JSON; `deep`, nested
 * without end; `hostile`, entries with the names of what objects are made of; `newer`, of a later version; `wrong`, not
 * shaped like a story.
 */
export type PackFault =
  | 'foreign'
  | 'huge'
  | 'damaged'
  | 'encoding'
  | 'broken'
  | 'deep'
  | 'hostile'
  | 'newer'
  | 'wrong';

/** A file that is refused; `code` says why, the message where. */
export class PackError extends Error {
  readonly code: PackFault;
  constructor(code: PackFault, where: string) {
    super(where);
    this.name = 'PackError';
    this.code = code;
  }
}

/** A story has nine levels. */
const DEEPEST = 24;

/** How deep the brackets of a JSON text are nested, looked at before it is parsed; those within strings do not count. */
const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const mark = text.charAt(i);
    if (mark === '"') inString = !inString;
    else if (inString) i += mark === '\\' ? 1 : 0;
    else if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

const OF_OBJECTS = new Set(['__proto__', 'constructor', 'prototype']);

/** The first entry named like a part of all objects; null where there is none. */
const hostileEntry = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (OF_OBJECTS.has(key)) return key;
    const found = hostileEntry(inner);
    if (found !== null) return found;
  }
  return null;
};

const parsed = (text: string): unknown => {
  if (depthOf(text) > DEEPEST) throw new PackError('deep', `deeper than ${DEEPEST}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PackError('broken', error instanceof Error ? error.message : String(error));
  }
};

const entriesOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The fingerprints in a file are read by those who will compare them; a gloss is on sentences of its articles. */
const unreadable = (pack: Pack): string | null => {
  if (pack.holds !== 'articles') return null;
  const { length } = pack.articles;
  const stray = (pack.glosses ?? []).findIndex(({ on }) => on.some(([place]) => place >= length));
  if (stray >= 0) return `glosses.${stray}: an article that is not there`;
  const at = pack.articles.findIndex(
    (one) => one.is === 'print' && (!readPrint(one.print) || !readSketch(one.sketch)),
  );
  return at < 0 ? null : `articles.${at}: fingerprints that cannot be read`;
};

/** A story file's content; throws a `PackError` for whatever else stands there. */
export const readPack = (text: string): Pack => {
  if (text.length > MOST_PACK_BYTES) throw new PackError('huge', `${text.length} characters`);
  const value = parsed(text);
  const { file, format } = entriesOf(value);
  if (file !== 'variorum') throw new PackError('foreign', 'not marked as a story file');
  if (typeof format === 'number' && format > PACK_FORMAT)
    throw new PackError('newer', `format ${format}; this version reads format ${PACK_FORMAT}`);
  const hostile = hostileEntry(value);
  if (hostile !== null) throw new PackError('hostile', hostile);
  const read = v.safeParse(Pack, value, { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    throw new PackError('wrong', `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const fault = unreadable(read.output);
  if (fault !== null) throw new PackError('wrong', fault);
  return read.output;
};
