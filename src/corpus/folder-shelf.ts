import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETS } from '../core/english/sets.ts';
import { packagedShelf, type Shelf } from '../core/index/shelf.ts';
import type { Weights } from '../core/terms/weights.ts';
import { PUBLIC } from './paths.ts';

/** The stories of a folder that `variorum build` wrote, the one that holds `catalogue.json`; else the bundled ones. */
export const folderShelf = (weights: Weights, dir = join(PUBLIC, 'stories')): Shelf => {
  if (!existsSync(join(dir, 'catalogue.json')))
    throw new Error(`${join(dir, 'catalogue.json')}: missing; variorum build makes it.`);
  const inside = (path: string): string => join(dir, path.replace(/^stories\//, ''));
  return packagedShelf(async (path) => readFileSync(inside(path), 'utf8'), weights, SETS);
};
