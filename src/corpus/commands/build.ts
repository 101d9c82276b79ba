import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PACK_FORMAT } from '../../core/files/pack/pack.ts';
import { compile, openings } from '../../core/index/compile.ts';
import { type Compiled, indexFiles, listed } from '../../core/index/index-files.ts';
import { oneEvent, type StoryPages } from '../../core/spot/one-event.ts';
import { without } from '../../core/story/without.ts';
import { textPage } from '../../core/text/blocks.ts';
import { type EditionPlace, editionOf, editionPlaces, tellingsFolder } from '../editions.ts';
import { oneEventText } from '../one-event-text.ts';
import { writePack } from '../packs/pack-files.ts';
import { PUBLIC, readWeights } from '../paths.ts';
import { readTellings } from '../tellings.ts';

export type BuildOptions = {
  articles: string;
  without?: string;
  out?: string;
  editions?: string;
  pack?: true;
};

/** The named sources must all be there: an edition is never compiled with a telling missing. */
const compiled = (place: EditionPlace, left: string | undefined): Compiled & StoryPages => {
  const { id, dir } = place;
  const full = editionOf(id, dir);
  const has = full.sources.some((source) => source.id === left);
  const edition = left !== undefined && has ? without(full, left) : full;
  const folder = tellingsFolder(place);
  const tellings = readTellings(folder);
  for (const { id: source } of full.sources)
    if (source !== left && !tellings.some((telling) => telling.id === source))
      throw new Error(`${folder}: no telling of “${source}”, which the edition of ${id} names.`);
  const held = tellings.filter((telling) =>
    edition.sources.some((source) => source.id === telling.id),
  );
  return {
    story: compile(edition, held, readWeights()),
    openings: openings(edition, held),
    pages: held.map(({ body, meta: { url, date } }) => textPage(body, url, date)),
  };
};

const holdSource = (source: string, editions: readonly EditionPlace[]): void => {
  const has = ({ id, dir }: EditionPlace): boolean =>
    editionOf(id, dir).sources.some((one) => one.id === source);
  if (!editions.some(has))
    throw new Error(`--without ${source}: the editions have no such source.`);
};

/** A line a file written, and what an editor should look at. */
export type Built = { files: string[]; warnings: string[] };

/** Writes each edition as a story file, by its id. */
const writePacks = (all: readonly Compiled[], out: string): string[] =>
  all.map((one) => {
    const file = join(out, `${one.story.id}.variorum`);
    const bytes = writePack(file, {
      file: 'variorum',
      format: PACK_FORMAT,
      holds: 'edition',
      ...listed(one, readWeights()),
    });
    return `${file}  ${bytes} bytes`;
  });

/** Compiles every edition; all is compiled before anything is written. */
export const runBuild = (options: BuildOptions): Built => {
  const editions = editionPlaces(options);
  if (options.without !== undefined) holdSource(options.without, editions);
  const all = editions.map((place) => compiled(place, options.without));
  if (options.pack) return { files: writePacks(all, options.out ?? '.'), warnings: [] };
  const files = indexFiles(all, readWeights());
  const out = options.out ?? join(PUBLIC, 'stories');
  if (existsSync(join(out, 'catalogue.json'))) rmSync(out, { recursive: true });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), text);
  }
  return {
    files: [...files].map(([name, text]) => `${join(out, name)}  ${text.length} bytes`),
    warnings: oneEvent(all, readWeights()).map(oneEventText),
  };
};
