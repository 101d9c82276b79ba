/** Sets of terms with their sums, and how much two of them share. */
import { weekdayName } from '../english/calendar.ts';
import { fold } from '../text/words.ts';
import { termHash } from './hash.ts';
import { stem } from './stem.ts';
import type { Term, Terms } from './terms.ts';

/** Terms with the sums that aligning needs, so that each passage is measured once. */
export type Measured = {
  terms: Terms;
  norm: number;
  sum: number;
  /** The sum of what is neither a name nor a figure. */
  plain: number;
  names: number[];
  hasFigure: boolean;
  hasWeekday: boolean;
};

/** Steep enough that names of the day count more than "said", flat enough that common words still count. */
const STEEPNESS = 0.75;
const POWERS = Array.from({ length: 16 }, (_, weight) => weight ** STEEPNESS);
/** What a term weighs in a comparison. */
export const power = (term: Term): number => POWERS[term.weight] ?? 0;

/** The seven names, hashed. */
export const WEEKDAYS: ReadonlySet<number> = new Set(
  Array.from({ length: 7 }, (_, day) => termHash(stem(fold(weekdayName(day))))),
);

/** Measures a set of terms. */
export const measure = (terms: Terms): Measured => {
  const all = [...terms];
  const sumOf = (some: readonly [number, Term][]): number =>
    some.reduce((sum, [, term]) => sum + power(term), 0);
  return {
    terms,
    norm: Math.sqrt(all.reduce((sum, [, term]) => sum + power(term) ** 2, 0)),
    sum: sumOf(all),
    plain: sumOf(all.filter(([, { name, number }]) => !name && !number)),
    names: all.flatMap(([hash, { name }]) => (name ? [hash] : [])),
    hasFigure: all.some(([, { number }]) => number),
    hasWeekday: all.some(([hash]) => WEEKDAYS.has(hash)),
  };
};

/** Weighted cosine of two sets of terms, 0 to 1 (Salton & McGill, 1983). */
export const cosine = (a: Measured, b: Measured): number => {
  let dot = 0;
  for (const [hash, term] of a.terms) {
    const other = b.terms.get(hash);
    if (other) dot += power(term) * power(other);
  }
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
};

/** The weighted share of `part` that `whole` has, 0 to 1. */
export const coverage = (part: Measured, whole: Measured): number => {
  let shared = 0;
  for (const [hash, term] of part.terms) if (whole.terms.has(hash)) shared += power(term);
  return part.sum === 0 ? 0 : shared / part.sum;
};
