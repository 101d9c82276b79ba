/** Mulberry32 (Tommy Ettinger, 2017): the same draw on every machine. */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** So many of the items, or all, in an order that the seed gives. */
export const drawn = <T>(items: readonly T[], seed: number, count: number): T[] => {
  const next = seeded(seed);
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item);
};
