/** How surely two articles report one event. */
import { FAR_DAYS } from '../spot/evidence.ts';
import { doublings, nearest } from '../spot/likeness.ts';
import { memoPair } from '../text/memo.ts';
import { bodies, signs } from './signs.ts';
import { type OpenSketch, openSketch, type Sketch } from './sketch.ts';

/**
 * Logistic fit to pairs of candidates of ECB+, GVC, BASIL and AllSides (development part, with and without dates;
 * each set weighs alike, AllSides twice, a third of the weight on pairs of one event; pairs of articles of which no
 * set knows the event left out), 2026-11-29. What else was tried and told no more: how alike the openings are, how long
 * the texts, whose figures differ, and the days of the acts.
 */
const BIAS = -8.459;
const FIT = {
  whole: 9.759,
  lead: 1.004,
  told: 0.477,
  runs: 9.449,
  figures: 1.792,
  date: 0.508,
  otherDates: -1.433,
  names: 1.05,
  otherNames: -2.472,
  headlineLeast: 1.46,
  headline: 1.289,
  given: 0.873,
};
/** Days known at all, and each doubling of the days between: those named early or of publication, and the latter alone. */
const DAYS = { named: 5.417, apart: -0.532, published: 0.101, publishedApart: -1.241 };

/** What days add at most: to two articles of one day. */
export const ONE_DAY = DAYS.named + DAYS.published;

/** What rules one event out. */
const NEVER = -1e3;

const weighDays = (a: OpenSketch, b: OpenSketch): number => {
  const apart = nearest(a.days, b.days);
  const published = nearest(a.published, b.published);
  // Later reports are of what followed.
  if ((published ?? 0) > FAR_DAYS) return NEVER;
  return (
    (apart === null ? 0 : DAYS.named + DAYS.apart * doublings(apart)) +
    (published === null ? 0 : DAYS.published + DAYS.publishedApart * doublings(published))
  );
};

/** Bodies that share less than this are on two events, whatever stands above them. */
const LEAST_BODY = 0.08;
const UNKNOWN_BODY = -4;

/** Texts less sure than this of being on one event are not made so by being of one day, as so many of one affair are. */
const LEAST_ALIKE = 1;

/** Log odds that two articles report one event; the same whichever stands first. */
export type Kinship = {
  /** By all but their days. */
  alike: number;
  /** What their days add, or take away. */
  days: number;
};

/** How surely two sketches are of articles on one event; worked out once as long as both are there. */
export const kinship = memoPair((one: Sketch, other: Sketch): Kinship => {
  const [a, b] = [openSketch(one), openSketch(other)];
  const found = signs(a, b);
  const keys = Object.keys(FIT) as (keyof typeof FIT)[];
  const sum = keys.reduce((total, key) => total + FIT[key] * found[key], BIAS);
  const alike = sum > UNKNOWN_BODY && bodies(a, b) < LEAST_BODY ? UNKNOWN_BODY : sum;
  const days = weighDays(a, b);
  return { alike, days: alike < LEAST_ALIKE ? Math.min(0, days) : days };
});
