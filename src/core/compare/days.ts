/**
 * Two days that differ: how well they fit one slot, and when they surely are two. Whether two are one is
 * `facts/same-day.ts`; why two that differ may both be right is `day-doubts.ts`.
 */
import type { DayFact, Fact } from '../facts/fact.ts';
import { accountsForDay, sameDay } from '../facts/same-day.ts';

/** In points: a weekday is held against a weekday, a date against a date; "today" against none. */
export const daysFit = (a: DayFact, b: DayFact): number => {
  if (sameDay(a, b) !== false) return 0;
  const dated = a.day !== null && b.day !== null;
  if (!dated && (a.weekday === null || b.weekday === null)) return 0;
  return a.day?.length === b.day?.length ? 1.5 : 0.5;
};

/** "2012-06-25" and "2013-06-25" are one day of the year, whose year each text leaves to be guessed. */
const sameDayOfYear = (a: DayFact, b: DayFact): boolean =>
  a.weekday === null && b.weekday === null && a.day?.slice(-5) === b.day?.slice(-5);

const isAmong = (day: DayFact, facts: readonly Fact[]): boolean =>
  facts.some(
    (fact) => fact.facet === 'day' && (accountsForDay(day, fact) || sameDayOfYear(day, fact)),
  );

/** A weekday beside a weekday, a date beside a date: as fine the one as the other. */
const asFine = (a: DayFact, b: DayFact): boolean =>
  a.day !== null &&
  b.day !== null &&
  a.day.length === b.day.length &&
  a.day.startsWith('--') === b.day.startsWith('--') &&
  (a.weekday === null) === (b.weekday === null);

/** True where two days are as fine, and neither stands anywhere in the other text, all of whose facts are given. */
export const areSurelyTwo = (
  here: DayFact,
  there: DayFact,
  page: readonly Fact[],
  held: readonly Fact[],
): boolean => asFine(here, there) && !isAmong(here, held) && !isAmong(there, page);
