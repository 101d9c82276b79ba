/** The stories at hand, the packaged and the reader's own, opened when they are first asked for. */
import { type IsOn, OWN, packagedShelf, type Shelf, severalShelves } from '../core/index/shelf.ts';
import { parseWordSets } from '../core/index/word-sets.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { parseWeights, type Weights } from '../core/terms/weights.ts';
import { readPackaged } from '../platform/files.ts';
import { isStoryOn } from '../platform/settings.ts';
import { loadSettings } from '../platform/storage.ts';
import { type OwnShelf, ownShelf } from './keeping/shelf.ts';

export type Shelves = {
  /** All of them. */
  shelf: Shelf;
  packaged: Shelf;
  own: OwnShelf;
  weights: Weights;
};

/** The reader's own switches, as they are now. */
const switches = async (): Promise<IsOn> => {
  const settings = await loadSettings();
  return (story) => isStoryOn(settings, story);
};

const open = async (): Promise<Shelves> => {
  const weights = parseWeights(await readPackaged('words/weights.txt'));
  const sets = parseWordSets(await readPackaged('words/sets.txt'));
  const packaged = packagedShelf(readPackaged, weights, sets, switches);
  const own = ownShelf(weights);
  const shelf = severalShelves([
    { prefix: '', shelf: packaged },
    { prefix: OWN, shelf: own },
  ]);
  return { shelf, packaged, own, weights };
};

let opening: Promise<Shelves> | null = null;

/** Throws where the package is damaged; asked again, it tries again. */
export const shelves = (): Promise<Shelves> => {
  opening ??= open();
  opening.catch(() => {
    opening = null;
  });
  return opening;
};

/** A story's facts, wherever it is; null where there is none, or it cannot be read. */
export const storyFacts = async (id: string): Promise<StoryFacts | null> => {
  const { shelf } = await shelves();
  return shelf.facts(id).catch(() => null);
};
