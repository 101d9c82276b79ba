/** Does a passage put another day or figure where a claim has one? Then it does not state the claim. */

import type { Located } from '../text/span.ts';
import type { Fact } from './fact.ts';
import { sameFact } from './same-fact.ts';

/** Times that are none of a week's named days. */
const VAGUE =
  /\b(?:(?:later |early |earlier )?(?:this|next) (?:week|month)|in the coming (?:days|weeks)|within days)\b/i;

/** A weekday or a full day, as opposed to a month, a year or "this week". */
const isPlain = (fact: Fact): boolean =>
  fact.facet === 'day' && (fact.weekday !== null || fact.day?.length === 10);

type Figure = Extract<Fact, { facet: 'figure' }>;

const countsAlike = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit && (a.counts !== null || a.unit !== null) && a.counts === b.counts;

/** True where a claim's day or figure stands in a passage with another value, and nowhere with its own. */
export const hasOtherValue = (
  text: string,
  facts: readonly Located<Fact>[],
  values: readonly Fact[],
): boolean => {
  const days = values.filter((value) => value.facet === 'day');
  const here = facts.filter(isPlain);
  const otherDay =
    days.length > 0 &&
    (here.length > 0
      ? !days.some((day) => here.some((fact) => sameFact(day, fact)))
      : VAGUE.test(text));
  const otherFigure = values.some(
    (value) =>
      value.facet === 'figure' &&
      facts.some((fact) => fact.facet === 'figure' && countsAlike(value, fact)) &&
      !facts.some((fact) => fact.facet === 'figure' && sameFact(value, fact)),
  );
  return otherDay || otherFigure;
};
