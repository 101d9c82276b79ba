/** Which of thousands of kept articles are held against a new one: those that share its most telling terms. */
import type { Sketch } from './sketch.ts';

/** Keys that two articles must share. */
const NEEDED = 3;
/** More are not held against an article: each costs a sketch to be read, and those that share least are its like by chance. */
const MOST_CANDIDATES = 24;

type Tally = { n: number; told: number };

/**
 * The ids of the articles that may report a sketch's event, likeliest first, 24 at most. `posted` are the ids
 * of the articles whose sketches have each of its keys, the article's own among them or not; a key tells more
 * the fewer articles have it.
 */
export const candidatesOf = (
  { keys }: Pick<Sketch, 'keys'>,
  posted: ReadonlyMap<number, readonly string[]>,
): string[] => {
  const found = new Map<string, Tally>();
  for (const key of keys) {
    const ids = posted.get(key) ?? [];
    const told = 1 / Math.log2(2 + ids.length);
    for (const id of ids) {
      const known = found.get(id) ?? { n: 0, told: 0 };
      found.set(id, { n: known.n + 1, told: known.told + told });
    }
  }
  return [...found]
    .filter(([, { n }]) => n >= NEEDED)
    .sort(([idA, a], [idB, b]) => b.told - a.told || (idA < idB ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(([id]) => id);
};
