/**
 * STAND-IN for the core's incremental grouping (`core/collect`: `sketchOf`, `join`): the rarest words of two
 * openings, and their days. Whoever puts the real one in changes this file alone.
 */
import { daysApart } from '../../core/english/calendar.ts';
import { keys, posted } from '../../core/index/catalogue.ts';
import { openingOfPage } from '../../core/spot/best-story.ts';
import type { Weights } from '../../core/terms/weights.ts';
import type { Page } from '../../core/text/page.ts';

/** `keys`: by which articles that may tell the same are looked up. Plain JSON, as it is stored. */
export type Sketch = { keys: number[]; day: string | null };

export const sketchOf = (page: Page, weights: Weights): Sketch => ({
  keys: posted([openingOfPage(page)], '', weights),
  day: page.date,
});

/** A stored sketch; null for another version's, which is made anew from the text. */
export const readSketch = (stored: unknown): Sketch | null =>
  typeof stored === 'object' && stored !== null && 'keys' in stored && Array.isArray(stored.keys)
    ? (stored as Sketch)
    : null;

/** What a text is looked up by, among the `keys` of sketches, and how much each tells. */
export const keysOf = (opening: string, weights: Weights): Map<number, number> =>
  keys(opening, weights);

const ALIKE = 0.4;
const DAYS = 3;
const SURE = 0.9;

const likeness = (one: Sketch, other: Sketch): number => {
  const apart = daysApart(one.day, other.day);
  if (apart !== null && apart > DAYS) return 0;
  const shared = one.keys.filter((key) => other.keys.includes(key)).length;
  return shared / Math.max(1, Math.min(one.keys.length, other.keys.length));
};

/** The story whose articles tell the same event, and how surely, 0 to 1; null for none. */
export const join = (
  sketch: Sketch,
  stories: readonly { id: string; sketches: readonly Sketch[] }[],
): { story: string; sure: number } | null => {
  const [best] = stories
    .map(({ id, sketches }) => ({
      id,
      alike: Math.max(0, ...sketches.map((one) => likeness(sketch, one))),
    }))
    .sort((a, b) => b.alike - a.alike);
  return best && best.alike >= ALIKE ? { story: best.id, sure: SURE } : null;
};
