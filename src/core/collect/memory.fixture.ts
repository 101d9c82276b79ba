/** A keeper of articles in memory, as the extension's database is one on disk. */
import type { Near } from './groups.ts';
import { join, type Keeper, type Kept } from './join.ts';
import type { Sketch } from './sketch.ts';

/** What became of one article, and by id the group of each so far. */
export type Step = { id: string; group: string[] };

export const memoryKeeper = () => {
  const sketches = new Map<string, Sketch>();
  const posted = new Map<number, string[]>();
  const odds = new Map<string, Near[]>();
  const keeper: Keeper = {
    posted: async (keys) => new Map(keys.map((key) => [key, posted.get(key) ?? []])),
    sketches: async (ids) =>
      ids.flatMap((id) => {
        const sketch = sketches.get(id);
        return sketch ? [{ id, sketch }] : [];
      }),
    near: async (ids) => ids.flatMap((id) => odds.get(id) ?? []),
  };
  const append = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  return {
    keeper,
    keep: ({ id, sketch }: Kept, near: readonly Near[]): void => {
      sketches.set(id, sketch);
      for (const key of sketch.keys) append(posted, key, id);
      for (const one of near) for (const end of [one.a, one.b]) append(odds, end, one);
    },
  };
};

/** Feeds articles in the order given: with which each was put together when it came, and the groups in the end. */
export const feed = async (
  articles: readonly Kept[],
): Promise<{ steps: Step[]; groups: string[][] }> => {
  const { keeper, keep } = memoryKeeper();
  const groupOf = new Map<string, string[]>();
  const steps: Step[] = [];
  for (const article of articles) {
    const { near, group, groups } = await join(article, keeper);
    keep(article, near);
    for (const ids of groups) for (const id of ids) groupOf.set(id, ids);
    steps.push({ id: article.id, group });
  }
  return { steps, groups: [...new Set(groupOf.values())] };
};
