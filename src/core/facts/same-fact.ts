/** When two facts say the same. */

import { sameDay } from './days.ts';
import { type DayFact, type Fact, isNamed } from './fact.ts';
import { agree } from './same-figure.ts';
import { sameName } from './same-name.ts';

/** False where two days cannot be one: known to differ, or two weekdays of which neither could be resolved. */
export const sameDays = (a: DayFact, b: DayFact): boolean =>
  a.weekday !== null && b.weekday !== null && a.day === null
    ? a.weekday === b.weekday
    : sameDay(a, b) !== false;

/** Known to be the same day, not only impossible to tell apart. */
export const knownSameDay = (a: DayFact, b: DayFact): boolean => {
  const same = sameDay(a, b);
  return same === true || (same === null && a.weekday !== null && a.weekday === b.weekday);
};

/** True where two facts say the same, or nothing tells that they do not. */
export const sameFact = (a: Fact, b: Fact): boolean => {
  if (a.facet === 'figure') return b.facet === 'figure' && agree(a, b);
  if (a.facet === 'day') return b.facet === 'day' && sameDays(a, b);
  return isNamed(b) && sameName(a.name, b.name);
};

/** The very day, not only one that cannot be told from it: "this month" speaks for no weekday. */
const samePlainDay = (a: DayFact, b: DayFact): boolean =>
  a.day?.length === 10 && b.day !== null
    ? a.day === b.day
    : a.weekday !== null && a.weekday === b.weekday;

/** True where two facts surely say the same. */
export const surelySame = (a: Fact, b: Fact): boolean =>
  a.facet === 'day' && b.facet === 'day' ? samePlainDay(a, b) : sameFact(a, b);
