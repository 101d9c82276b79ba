import { packagedShelf, type Shelf } from '../core/index/shelf.ts';
import type { Weights } from '../core/terms/weights.ts';
import { SETS } from './sets/sets.ts';

/** The stories of an index that was just made (`indexFiles`), and is in no folder. */
export const indexShelf = (files: ReadonlyMap<string, string>, weights: Weights): Shelf =>
  packagedShelf(
    async (path) => {
      const text = files.get(path.replace(/^stories\//, ''));
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    weights,
    SETS,
  );
