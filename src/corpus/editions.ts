import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../core/story/edition.ts';
import { readEdition } from './edition.ts';
import { EDITIONS, SAMPLE_TELLINGS, SAMPLES } from './paths.ts';

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

/** An edition, the folder that it is in, and the folder of articles with its tellings. */
export type EditionPlace = { id: string; dir: string; articles: string };

const inFolder = (dir: string, articles: string): EditionPlace[] =>
  editionIds(dir).map((id) => ({ id, dir, articles }));

/** The editions of a folder, or all that are bundled: first those of other people's tellings, then the samples. */
export const editionPlaces = (options: { articles: string; editions?: string }): EditionPlace[] =>
  options.editions === undefined
    ? [...inFolder(EDITIONS, options.articles), ...inFolder(SAMPLES, SAMPLE_TELLINGS)]
    : inFolder(options.editions, options.articles);

/** One of them by its id; throws where there is none. */
export const editionPlace = (
  id: string,
  options: { articles: string; editions?: string },
): EditionPlace => {
  const all = editionPlaces(options);
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const ids = all.map((one) => one.id).join(', ');
  throw new Error(`${id}: no edition of that name; there is ${ids || 'none'}.`);
};
