/** When two facts name the same day. What two that differ come to: `compare/days.ts`. */
import { daysApart, isDay, weekdayOf } from '../english/calendar.ts';
import type { DayFact } from './fact.ts';

const FIELDS = /^(?<year>-|\d{3,4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/;

/** Whether two dates can be one; null where they have no part in common. */
const sameDate = (a: string, b: string): boolean | null => {
  const [left, right] = [FIELDS.exec(a)?.groups ?? {}, FIELDS.exec(b)?.groups ?? {}];
  let common = false;
  for (const field of ['year', 'month', 'day'] as const) {
    const [one, other] = [left[field] ?? '-', right[field] ?? '-'];
    if (one === '-' || other === '-') continue;
    if (!one.startsWith(other) && !other.startsWith(one)) return false;
    common = true;
  }
  return common ? true : null;
};

const weekdayIn = (fact: DayFact): number | null =>
  fact.weekday ?? (isDay(fact.day) ? weekdayOf(fact.day) : null);

/**
 * Whether two facts can name one day (a prefix covers the days in it); null where that cannot be told: 1 and 8 March,
 * each guessed from a "Monday". Who takes every doubt for agreement asks for `!== false`, who takes only this one asks
 * `accountsForDay`, who takes none asks for `=== true`, or for `isVeryDay`, which takes no prefix either.
 */
export const sameDay = (a: DayFact, b: DayFact): boolean | null => {
  const [left, right] = [weekdayIn(a), weekdayIn(b)];
  if (left !== null && right !== null && left !== right) return false;
  if (a.day === null || b.day === null) return left !== null && left === right ? true : null;
  const same = sameDate(a.day, b.day);
  const guessed = a.weekday !== null && b.weekday !== null && isDay(a.day) && isDay(b.day);
  return same === false && guessed && daysApart(a.day, b.day) === 7 ? null : same;
};

/**
 * Whether a day in one text accounts for a day in another: it is the same, or both texts call it by the same weekday. Of
 * two Mondays whose dates we guessed a week apart one accounts for the other: the texts agree, only our guesses differ.
 */
export const accountsForDay = (a: DayFact, b: DayFact): boolean => {
  const same = sameDay(a, b);
  return same === true || (same === null && a.weekday !== null && a.weekday === b.weekday);
};

/**
 * The very day: dates are compared in full, and weekdays where there is no date. A prefix is not enough here: "this month"
 * speaks for no weekday.
 */
export const isVeryDay = (a: DayFact, b: DayFact): boolean =>
  a.day?.length === 10 && b.day !== null
    ? a.day === b.day
    : a.weekday !== null && a.weekday === b.weekday;
