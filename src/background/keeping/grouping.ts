/** STAND-IN for the core's incremental grouping (`sketchOf`, `join`): the rarest words of two openings, and their days. */
import { daysApart } from '../../core/english/calendar.ts';
import { posted } from '../../core/index/catalogue.ts';
import { openingOfPage } from '../../core/spot/best-story.ts';
import type { Weights } from '../../core/terms/weights.ts';
import type { Page } from '../../core/text/page.ts';

type Sketch = { keys: number[]; day: string | null };

export const sketchOf = (page: Page, weights: Weights): { keys: number[]; sketch: Sketch } => {
  const keys = posted([openingOfPage(page)], '', weights);
  return { keys, sketch: { keys, day: page.date } };
};

const read = (sketch: unknown): Sketch | null =>
  typeof sketch === 'object' && sketch !== null && 'keys' in sketch && Array.isArray(sketch.keys)
    ? (sketch as Sketch)
    : null;

const ALIKE = 0.4;
const DAYS = 3;

const likeness = (one: Sketch, other: Sketch): number => {
  const apart = one.day && other.day ? daysApart(one.day, other.day) : null;
  if (apart !== null && apart > DAYS) return 0;
  const shared = one.keys.filter((key) => other.keys.includes(key)).length;
  return shared / Math.max(1, Math.min(one.keys.length, other.keys.length));
};

/** The story whose articles tell the same event, and how surely; null for none. */
export const join = (
  sketch: Sketch,
  stories: readonly { id: string; sketches: readonly unknown[] }[],
): { story: string; sure: number } | null => {
  const [best] = stories
    .map(({ id, sketches }) => ({
      story: id,
      sure: Math.max(
        0,
        ...sketches.flatMap((one) => read(one) ?? []).map((one) => likeness(sketch, one)),
      ),
    }))
    .sort((a, b) => b.sure - a.sure);
  return best && best.sure >= ALIKE ? { ...best, sure: 0.9 } : null;
};
