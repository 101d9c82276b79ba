import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../core/story/edition.ts';
import { readEdition } from './edition.ts';
import { EDITIONS } from './paths.ts';

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
