/** How surely two sentences tell one point, whoever is cited for it. */
import { type Measured, measure } from '../terms/measure.ts';
import { type InPlace, SAME_POINT, samePoint } from '../terms/same-point.ts';
import { terms } from '../terms/terms.ts';
import { gistOf } from './gist.ts';

/** A sentence by its terms and its words. */
export type Worded = InPlace & { says: string };

/** Without those who are cited two sentences must still more likely than not tell one point: they may share a speaker alone. */
const STILL = 0.5;

/** The terms of what is told; they weigh what they weigh in the whole. */
const gist = ({ says, measured }: Worded): Measured => {
  const { start, end } = gistOf(says, { start: 0, end: says.length });
  const told = terms(says, () => 1, start, end);
  return measure(new Map([...measured.terms].filter(([hash]) => told.has(hash))));
};

/** Estimated probability that two sentences tell one point; 0 where it is below `SAME_POINT`. */
export const tellsSame = (a: Worded, b: Worded): number => {
  const whole = samePoint(a, b);
  if (whole < SAME_POINT) return 0;
  const told = samePoint({ ...a, measured: gist(a) }, { ...b, measured: gist(b) });
  return told < STILL ? 0 : whole;
};
