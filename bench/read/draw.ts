import { seeded } from '../../src/corpus/seeded.fixture.ts';

/** So many of the items, or all, in an order that the seed gives. */
export const drawn = <T>(items: readonly T[], seed: number, count: number): T[] => {
  const next = seeded(seed);
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item);
};
