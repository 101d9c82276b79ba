/**
 * STAND-IN for the core's incremental grouping (`core/collect`), behind its signatures: the rarest words of two
 * openings, and their days. Whoever puts the real one in takes `SAID`, `Kept`, `Keeper`, `join`, `Sketch` and
 * `sketchOf` from there; `keysOf` and `readSketch` stay.
 */
import { daysApart } from '../../core/english/calendar.ts';
import { openingOfPage } from '../../core/spot/best-story.ts';
import { terms } from '../../core/terms/terms.ts';
import type { Weights } from '../../core/terms/weights.ts';
import type { Page } from '../../core/text/page.ts';

export type Sketch = { format: 0; day: string | null; keys: number[] };

/** What is known of two articles, by their ids: the log odds that they report one event. */
type Near = { a: string; b: string; odds: number };

/** The reader's word on two articles, as odds that no evidence outweighs. */
export const SAID = { together: 1e6, apart: -1e6 } as const;

export type Kept = { id: string; sketch: Sketch };

export type Keeper = {
  posted(keys: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>>;
  sketches(ids: readonly string[]): Promise<readonly Kept[]>;
  near(ids: readonly string[]): Promise<readonly Near[]>;
};

/** Odds to be kept, the group of the new article, and all groups that may have changed. */
export type Joined = { near: Near[]; group: string[]; groups: string[][] };

const MOST_KEYS = 32;
const MOST_CANDIDATES = 32;

/** What a text is looked up by, among the `keys` of sketches: the most telling first. */
export const keysOf = (opening: string, weights: Weights): number[] =>
  [...terms(opening, weights)]
    .sort(([keyA, a], [keyB, b]) => b.weight - a.weight || keyA - keyB)
    .map(([key]) => key);

export const sketchOf = (page: Page, weights: Weights): Sketch => ({
  format: 0,
  day: page.date,
  keys: keysOf(openingOfPage(page), weights).slice(0, MOST_KEYS),
});

/** A stored sketch; null for another version's, which is made anew from the text. */
export const readSketch = (stored: unknown): Sketch | null =>
  typeof stored === 'object' && stored !== null && 'format' in stored && stored.format === 0
    ? (stored as Sketch)
    : null;

const ONE_EVENT = 2;
const STRANGERS = -5;
const ALIKE = 0.35;
const DAYS = 3;

const oddsOf = (one: Sketch, other: Sketch): number => {
  const apart = daysApart(one.day, other.day);
  const shared = one.keys.filter((key) => other.keys.includes(key)).length;
  const share = shared / Math.max(1, Math.min(one.keys.length, other.keys.length));
  return share >= ALIKE && (apart ?? 0) <= DAYS ? 3 : STRANGERS;
};

const groupsOf = (ids: readonly string[], near: readonly Near[]): string[][] => {
  const between = (a: string, b: string): number =>
    near.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))?.odds ??
    STRANGERS;
  const mean = (some: string[], others: string[]): number =>
    some.flatMap((a) => others.map((b) => between(a, b))).reduce((sum, odds) => sum + odds, 0) /
    (some.length * others.length);
  const groups = [...ids].sort().map((id) => [id]);
  for (;;) {
    const pairs = groups.flatMap((one, i) => groups.slice(i + 1).map((other) => ({ one, other })));
    const [best] = pairs
      .map((pair) => ({ ...pair, odds: mean(pair.one, pair.other) }))
      .sort((a, b) => b.odds - a.odds);
    if (!best || best.odds < ONE_EVENT) return groups;
    groups.splice(groups.indexOf(best.other), 1);
    best.one.push(...best.other);
  }
};

export const join = async (one: Kept, keeper: Keeper): Promise<Joined> => {
  const posted = await keeper.posted(one.sketch.keys);
  const counts = new Map<string, number>();
  for (const id of [...posted.values()].flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  counts.delete(one.id);
  const ids = [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(([id]) => id);
  const near = (await keeper.sketches(ids))
    .map((other) => ({ a: one.id, b: other.id, odds: oddsOf(one.sketch, other.sketch) }))
    .filter(({ odds }) => odds > STRANGERS);
  const close = near.map(({ b }) => b);
  const known = await keeper.near(close);
  const around = [...new Set([one.id, ...close, ...known.flatMap(({ a, b }) => [a, b])])];
  const groups = groupsOf(around, [...near, ...known]);
  return { near, group: groups.find((ids) => ids.includes(one.id)) ?? [one.id], groups };
};
