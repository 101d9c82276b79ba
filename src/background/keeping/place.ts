/** Where an article or a page belongs among what is kept, by the core's grouping. */
import { join, type Keeper, type Kept } from '../../core/collect/join.ts';
import { readSketch, type Sketch, sketchOf } from '../../core/collect/sketch.ts';
import { OWN } from '../../core/index/shelf.ts';
import { SPOTTED } from '../../core/spot/spot.ts';
import { logistic } from '../../core/terms/logistic.ts';
import type { Weights } from '../../core/terms/weights.ts';
import type { Page } from '../../core/text/page.ts';
import {
  articleRows,
  articlesByKey,
  lastingOf,
  nearOf,
  type Place,
  sketchesOf,
  wholeArticle,
} from '../../platform/article-store.ts';
import { type ArticleSketch, newest } from '../../platform/articles.ts';

/** What an article is grouped by; of a text that another version sketched, anew. */
const sketchNow = async ({ id, sketch }: ArticleSketch, weights: Weights): Promise<Kept[]> => {
  const read = readSketch(sketch);
  if (read) return [{ id, sketch: read }];
  const article = await wholeArticle(id);
  const page = article && newest(article);
  return page ? [{ id, sketch: sketchOf(page, weights) }] : [];
};

const keeper = (weights: Weights): Keeper => ({
  posted: async (keys) => {
    const found = await articlesByKey(keys);
    return new Map(keys.map((key, at) => [key, found[at] ?? []]));
  },
  sketches: async (ids) => {
    const found = await sketchesOf(ids);
    return (await Promise.all(found.map((one) => sketchNow(one, weights)))).flat();
  },
  near: nearOf,
});

/** The stories of some articles, by article. */
const storiesOf = async (ids: readonly string[]): Promise<Map<string, string>> => {
  const rows = await articleRows(ids);
  return new Map(rows.map(({ id, story }) => [id, story]));
};

/** The stories of all articles that are at hand, and those that the reader has named or changed. */
type Stories = { of: ReadonlyMap<string, string>; lasting: ReadonlySet<string> };

const storiesAround = async (
  ids: readonly string[],
): Promise<Stories & { of: Map<string, string> }> => {
  const of = await storiesOf(ids);
  return { of, lasting: await lastingOf([...new Set(of.values())]) };
};

const countIn = (group: readonly string[], story: string, { of }: Stories): number =>
  group.filter((id) => of.get(id) === story).length;

/** The stories that a group's articles are in: lasting ones first, then that of most of them. */
const storiesIn = (group: readonly string[], stories: Stories): string[] => {
  const { of, lasting } = stories;
  const all = [...new Set(group.flatMap((id) => of.get(id) ?? []))];
  const rank = (one: string): number => (lasting.has(one) ? 1 : 0);
  const count = (one: string): number => countIn(group, one, stories);
  return all.sort((a, b) => rank(b) - rank(a) || count(b) - count(a) || (a < b ? -1 : 1));
};

/**
 * Gives each group the story that most of its articles are in, unless a larger group has it, or one that opens. What
 * is in a story that the reader has named or changed stays there, and such a story goes before others in the group
 * that has most of it.
 */
export const assign = (
  groups: readonly (readonly string[])[],
  stories: Stories,
  fresh: () => string,
): Map<string, string> => {
  const { of, lasting } = stories;
  const sorted = [...groups].sort((a, b) => b.length - a.length);
  const most = (story: string): number =>
    Math.max(...sorted.map((group) => countIn(group, story, stories)));
  const storyOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const group of sorted) {
    const isFor = (one: string): boolean =>
      !taken.has(one) && (!lasting.has(one) || countIn(group, one, stories) === most(one));
    const story = storiesIn(group, stories).find(isFor) ?? fresh();
    taken.add(story);
    for (const id of group) {
      const before = of.get(id);
      storyOf.set(id, before !== undefined && lasting.has(before) ? before : story);
    }
  }
  return storyOf;
};

/** Where a new article belongs: its story, and what changes by it. */
export const placeOf = async (
  id: string,
  sketch: Sketch,
  weights: Weights,
): Promise<Place & { story: string }> => {
  const { near, groups } = await join({ id, sketch }, keeper(weights));
  const stories = await storiesAround(groups.flat().filter((one) => one !== id));
  const storyOf = assign(groups, stories, () => OWN + crypto.randomUUID());
  const moved = new Map(
    [...stories.of].flatMap(([one, from]) => {
      const to = storyOf.get(one);
      return to && to !== from ? [[one, { from, to }]] : [];
    }),
  );
  const story = storyOf.get(id);
  if (story === undefined) throw new Error(`${id}: in no group`);
  return { near, moved, story };
};

/** A page that is not kept, among ids of articles. */
const HERE = 'here';

/** The story that a page tells, and how surely, 0 to 1; null where it would join none. */
export const storyJoined = async (
  page: Page,
  weights: Weights,
): Promise<{ story: string; sure: number } | null> => {
  const { near, group } = await join(
    { id: HERE, sketch: sketchOf(page, weights) },
    keeper(weights),
  );
  const stories = await storiesAround(group.filter((id) => id !== HERE));
  const [story] = storiesIn(group, stories);
  if (!story) return null;
  const odds = near.filter(({ a, b }) => stories.of.get(a === HERE ? b : a) === story);
  const mean = odds.reduce((sum, one) => sum + one.odds, 0) / Math.max(1, odds.length);
  return { story, sure: Math.max(SPOTTED, logistic(mean)) };
};
