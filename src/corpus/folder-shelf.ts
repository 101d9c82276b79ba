import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asTheyCome, type IsOn, packagedShelf, type Shelf } from '../core/index/shelf.ts';
import type { Weights } from '../core/terms/weights.ts';
import { PUBLIC } from './paths.ts';
import { SETS } from './sets/sets.ts';

/**
 * The stories of a folder that `variorum build` wrote, the one that holds `catalogue.json`; else the bundled ones.
 * Pages are held against those that are on.
 */
export const folderShelf = (
  weights: Weights,
  dir = join(PUBLIC, 'stories'),
  isOn: IsOn = asTheyCome,
): Shelf => {
  if (!existsSync(join(dir, 'catalogue.json')))
    throw new Error(`${join(dir, 'catalogue.json')}: missing; variorum build makes it.`);
  const inside = (path: string): string => join(dir, path.replace(/^stories\//, ''));
  const read = async (path: string): Promise<string> => readFileSync(inside(path), 'utf8');
  return packagedShelf(read, weights, SETS, async () => isOn);
};
