/** Facts as reports put them: values, not sentences. */
import { monthName, weekdayName } from '../english/calendar.ts';
import { unitWords } from '../english/units.ts';
import type { DayFact, Fact, Figure } from './fact.ts';
import { figures } from './figures.ts';
import { isOrder } from './same-figure.ts';

const grouped = (value: number): string => {
  const [whole = '', part] = String(value).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part ? `${separated}.${part}` : separated;
};

const RANKS = ['th', 'st', 'nd', 'rd'];

const ranked = (value: number): string => {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  return `${grouped(value)}${(isTeen ? null : RANKS[value % 10]) ?? RANKS[0]}`;
};

const MINUTES = 60;

const atClock = (minutes: number): string =>
  `${Math.floor(minutes / MINUTES)}:${String(minutes % MINUTES).padStart(2, '0')}`;

/** A figure in clear: "about 100,000", "5 percent", "30 tons", "18:30", "hundreds". */
const figureInClear = ({ value, about, unit }: Figure): string => {
  if (unit === 'ordinal') return ranked(value);
  if (unit === 'clock') return atClock(value);
  if (unit !== null && isOrder(unit)) return unit;
  return [
    about ? 'about' : '',
    grouped(value),
    // How old somebody is, the number says by itself.
    unit === null || unit === 'age' ? '' : unitWords(unit, value),
  ]
    .filter((part) => part !== '')
    .join(' ');
};

const DIGITS_FIRST = /^([\d.,]*\d)(\s?[%°\p{L}].*)$/su;

/**
 * A figure in the words in which a text gives another of its unit: "about 30 tonnes" beside "40 tonnes". Null where
 * that text has no such words.
 */
export const inWordsOf = (written: string, fact: Fact): string | null => {
  const [, digits = '', unit = ''] = DIGITS_FIRST.exec(written) ?? [];
  const [like] = figures(written);
  if (fact.facet !== 'figure' || fact.unit === null || fact.unit === 'ordinal') return null;
  if (like?.unit !== fact.unit || Number(digits.replaceAll(',', '')) !== like.value) return null;
  if ((like.value === 1) !== (fact.value === 1)) return null;
  return `${fact.about ? 'about ' : ''}${grouped(fact.value)}${unit}`;
};

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
