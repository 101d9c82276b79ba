/** Facts as reports put them: values, not sentences. */
import { monthName, weekdayName } from '../english/calendar.ts';
import type { DayFact, Fact, Figure } from './fact.ts';

const grouped = (value: number): string => {
  const [whole = '', part] = String(value).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part ? `${separated}.${part}` : separated;
};

/** A figure in clear: "about 100,000", "5 percent". */
const figureInClear = ({ value, about, unit }: Figure): string =>
  [about ? 'about' : '', grouped(value), unit ?? ''].filter((part) => part !== '').join(' ');

/** A day as a report names it: "Tuesday", "4 May 2020", "May 2020". */
export const dayInClear = ({ day, weekday }: DayFact): string => {
  if (weekday !== null) return weekdayName(weekday);
  // A day whose year is open is written "--02-24".
  const [year = '', month, date] = (day ?? '').replace(/^--/, '-').split('-');
  return [date ? Number(date) : '', month ? monthName(Number(month)) : '', year]
    .filter((part) => part !== '')
    .join(' ');
};

/** Any fact in clear. */
export const inClear = (fact: Fact): string => {
  if (fact.facet === 'figure') return figureInClear(fact);
  return fact.facet === 'day' ? dayInClear(fact) : fact.name;
};

/** A fact in clear beside another value of its slot: two Saturdays are told by their dates. */
export const besideInClear = (fact: Fact, other: Fact): string =>
  fact.facet === 'day' &&
  other.facet === 'day' &&
  fact.day !== null &&
  (other.weekday === null || fact.weekday === other.weekday)
    ? dayInClear({ ...fact, weekday: null })
    : inClear(fact);
