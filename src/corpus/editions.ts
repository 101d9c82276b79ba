import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../core/story/edition.ts';
import { readEdition } from './edition.ts';
import { UsageError } from './fault.ts';
import { EDITIONS, SAMPLE_TELLINGS, SAMPLES } from './paths.ts';
import { storyFolder } from './tellings.ts';

/** The ids of the editions of a folder, sorted. */
export const editionIds = (dir = EDITIONS): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, 'edition.yaml')))
    .map(({ name }) => name)
    .sort();

/** Where an edition is kept. */
export const editionFile = (id: string, dir = EDITIONS): string => join(dir, id, 'edition.yaml');

/** One edition by its id; throws in a sentence that names the file. */
export const editionOf = (id: string, dir = EDITIONS): Edition => {
  const file = editionFile(id, dir);
  if (!existsSync(file))
    throw new Error(
      `${id}: no edition of that name; there is ${editionIds(dir).join(', ') || 'none'}.`,
    );
  const edition = readEdition(readFileSync(file, 'utf8'), file);
  if (edition.id !== id) throw new Error(`${file}: its id is “${edition.id}”, its folder “${id}”.`);
  return edition;
};

/** Where editions are looked for, and the folder of articles that was named; the samples have their own. */
export type EditionsNamed = { articles?: string; editions?: string };

/** An edition, the folder that it is in, and the folder of articles with its tellings: null where none is named. */
export type EditionPlace = { id: string; dir: string; articles: string | null };

const inFolder = (dir: string, articles: string | null): EditionPlace[] =>
  editionIds(dir).map((id) => ({ id, dir, articles }));

/** The editions of a folder, or all that are bundled: first those of other people's tellings, then the samples. */
export const editionPlaces = ({ articles, editions }: EditionsNamed): EditionPlace[] =>
  editions === undefined
    ? [...inFolder(EDITIONS, articles ?? null), ...inFolder(SAMPLES, SAMPLE_TELLINGS)]
    : inFolder(editions, articles ?? null);

/** One of them by its id; throws where there is none. */
export const editionPlace = (id: string, options: EditionsNamed): EditionPlace => {
  const all = editionPlaces(options);
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const ids = all.map((one) => one.id).join(', ');
  throw new Error(`${id}: no edition of that name; there is ${ids || 'none'}.`);
};

/** The folder of an edition's tellings; throws where nobody said where they are. */
export const tellingsFolder = ({ id, articles }: EditionPlace): string => {
  if (articles === null)
    throw new UsageError(`${id}: name the folder of its tellings: --articles.`);
  return storyFolder(articles, id);
};
