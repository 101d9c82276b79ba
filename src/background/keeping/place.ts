/** Where an article or a page belongs among what is kept, by the core's grouping. */
import { join, type Keeper, type Kept } from '../../core/collect/join.ts';
import { readSketch, type Sketch, sketchOf } from '../../core/collect/sketch.ts';
import { OWN } from '../../core/index/shelf.ts';
import { SPOTTED } from '../../core/spot/spot.ts';
import { logistic } from '../../core/terms/logistic.ts';
import type { Weights } from '../../core/terms/weights.ts';
import type { Page } from '../../core/text/page.ts';
import { type ArticleSketch, newest } from '../../platform/articles/rows.ts';
import {
  articleRows,
  articlesByKey,
  lastingOf,
  nearOf,
  type Placement,
  sketchesOf,
  type Whose,
  wholeArticle,
} from '../../platform/articles/store.ts';

/** What an article is grouped by; of a text that another version sketched, anew. */
const sketchNow = async ({ id, sketch }: ArticleSketch, weights: Weights): Promise<Kept[]> => {
  const read = readSketch(sketch);
  if (read) return [{ id, sketch: read }];
  const article = await wholeArticle(id);
  const page = article && newest(article);
  return page ? [{ id, sketch: sketchOf(page, weights) }] : [];
};

/** By key, the ids of the articles that have it. */
export const postedBy = async (
  keys: readonly number[],
  whose: Whose,
): Promise<Map<number, string[]>> => {
  const found = await articlesByKey(keys, whose);
  return new Map(keys.map((key, at) => [key, found[at] ?? []]));
};

const keeper = (weights: Weights): Keeper => ({
  posted: (keys) => postedBy(keys, 'keys'),
  given: (keys) => postedBy(keys, 'given'),
  sketches: async (ids) => {
    const found = await sketchesOf(ids);
    return (await Promise.all(found.map((one) => sketchNow(one, weights)))).flat();
  },
  near: nearOf,
});

/** The stories of all articles that are at hand, those that the reader has named or changed, and what story files gave. */
type Stories = {
  /** By article. */
  of: ReadonlyMap<string, string>;
  lasting: ReadonlySet<string>;
  /** Ids of articles. */
  given: ReadonlySet<string>;
};

const storiesAround = async (
  ids: readonly string[],
): Promise<Stories & { of: Map<string, string> }> => {
  const rows = await articleRows(ids);
  const of = new Map(rows.map(({ id, story }) => [id, story]));
  const given = new Set(rows.flatMap((row) => (row.given ? [row.id] : [])));
  return { of, given, lasting: await lastingOf([...new Set(of.values())]) };
};

/** However many a file gave, they do not outweigh one that the reader kept. */
const GIVEN = 1e-6;

const weightOf = (ids: readonly string[], { given }: Stories): number =>
  ids.reduce((sum, id) => sum + (given.has(id) ? GIVEN : 1), 0);

const countIn = (group: readonly string[], story: string, stories: Stories): number =>
  weightOf(
    group.filter((id) => stories.of.get(id) === story),
    stories,
  );

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
  const sorted = [...groups].sort((a, b) => weightOf(b, stories) - weightOf(a, stories));
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
): Promise<Placement & { story: string }> => {
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
