import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Meta, type Telling } from '../core/story/telling.ts';
import { frontMatter } from '../core/text/blocks.ts';

/** A telling as it stands in a file; `text` is the whole file, `bodyStart` where the text after the front matter begins. */
export type TellingFile = Telling & { file: string; bodyStart: number };

const decode = (file: string): string => {
  const bytes = readFileSync(file);
  if (bytes.length === 0) throw new Error(`${file}: the file is empty.`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Falls through: bytes that are no UTF-8 are told as what they most likely are.
  }
  throw new Error(`${file}: not a text file in UTF-8.`);
};

const ENTRY = /^([A-Za-z][\w-]*):(?:\s+(.*?))?\s*$/;
const QUOTED = /^(["'])(.*)\1$/;

// Not YAML: the notes of found tellings hold quote marks that YAML would have escaped.
const entries = (file: string, text: string): Record<string, string | null> =>
  Object.fromEntries(
    text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '' && line !== '---')
      .map((line) => {
        const [, name, value] = ENTRY.exec(line) ?? [];
        if (name === undefined)
          throw new Error(`${file}: front matter: “${line.slice(0, 40)}” is no “name: value”.`);
        return [name, value ? value.replace(QUOTED, '$2') : null];
      }),
  );

const readMeta = (file: string, text: string): Meta => {
  const read = v.safeParse(Meta, entries(file, text));
  if (read.success) return read.output;
  const [issue] = read.issues;
  const missing = issue.received === 'undefined' || issue.received === 'null';
  const fault = missing ? 'missing' : `not what is expected: ${issue.received}`;
  throw new Error(`${file}: front matter: “${v.getDotPath(issue)}” is ${fault}.`);
};

/** A telling from a file; an error names file and place. */
const readTelling = (file: string): TellingFile => {
  const text = decode(file);
  const bodyStart = frontMatter(text);
  if (bodyStart === 0)
    throw new Error(`${file}: no front matter between two lines of “---” at its start.`);
  const meta = readMeta(file, text.slice(0, bodyStart));
  const body = text.slice(bodyStart);
  if (body.trim() === '') throw new Error(`${file}: nothing follows the front matter.`);
  return { id: meta.source, file, meta, text, body, bodyStart };
};

const listed = (dir: string): string[] => {
  try {
    return readdirSync(dir).filter((name) => /\.(md|markdown|txt)$/i.test(name));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code;
    throw new Error(`${dir}: ${missing === 'ENOTDIR' ? 'not a folder' : 'no such folder'}.`);
  }
};

/** The tellings of a folder (Markdown or text files), in order of their ids. */
export const readTellings = (dir: string): TellingFile[] => {
  const tellings = listed(dir).map((name) => readTelling(join(dir, name)));
  if (tellings.length === 0) throw new Error(`${dir}: no telling (.md or .txt) in this folder.`);
  tellings.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.file < b.file ? -1 : 1));
  tellings.forEach((telling, i) => {
    const before = tellings[i - 1];
    if (before?.id === telling.id)
      throw new Error(`${telling.file}: the source “${telling.id}” is also in ${before.file}.`);
  });
  return tellings;
};

/** Where a story's tellings are in a folder of articles: in a folder named like the story, or right there. */
export const storyFolder = (articles: string, story: string): string =>
  existsSync(join(articles, story)) ? join(articles, story) : articles;
