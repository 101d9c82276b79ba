/** The packaged stories, opened when they are first asked for. */
import { packagedShelf, type Shelf } from '../core/index/shelf.ts';
import { parseWeights, type Weights } from '../core/terms/weights.ts';
import { readPackaged } from '../platform/files.ts';

export type Held = { shelf: Shelf; weights: Weights };

const open = async (): Promise<Held> => {
  const weights = parseWeights(await readPackaged('words/weights.txt'));
  return { shelf: packagedShelf(readPackaged, weights), weights };
};

let opening: Promise<Held> | null = null;

/** Throws where the package is damaged; asked again, it tries again. */
export const held = (): Promise<Held> => {
  opening ??= open();
  opening.catch(() => {
    opening = null;
  });
  return opening;
};
