/** What is drawn by seed, to be read one by one. */
import { seeded } from '../../src/corpus/seeded.fixture.ts';

/** As the command line has them: which draw, and how many of it. */
export type DrawOptions = { seed: string; count: string; json?: true };

/** So many of the items, or all, in an order that the seed gives. */
const drawn = <T>(items: readonly T[], seed: number, count: number): T[] => {
  const next = seeded(seed);
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item);
};

/** Prints items drawn by seed, each in `words`, or all as one JSON value; `what` they are, in the plural. */
export const printDrawn = <T>(
  all: readonly T[],
  { seed, count, json }: DrawOptions,
  what: string,
  words: (item: T) => string,
): void => {
  const some = drawn(all, Number(seed), Number(count));
  if (json) {
    console.log(JSON.stringify({ of: all.length, drawn: some }, null, 2));
    return;
  }
  for (const [i, item] of some.entries()) console.log(`${i + 1}. ${words(item)}`);
  console.log(`${some.length} of ${all.length} ${what}.`);
};
