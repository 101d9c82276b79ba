/** Why two days that differ may be of two acts, or of two reports. */

import { daysApart } from '../english/calendar.ts';
import { LINKS, neighbourByte } from '../prose/neighbours.ts';
import { has, mark, type Side, tells } from './qualifiers.ts';

const SAID = 'said told announced reported'.split(' ').map(mark);
const isSaid = (side: Side): boolean => SAID.some((verb) => tells(side, verb));
const TODAY = mark('today');
const YEAR = /^\d{4}$/;
const LINK_BYTES = new Set([...mark(LINKS)].map(neighbourByte));

/** What stands beside a day: how many words the other day has beside it too, and how many the other sentence lacks. */
const besideDay = ({ one }: Side, other: Side): { shared: number; foreign: number } => {
  const known = new Set([...other.own.measured.terms.keys()].map(neighbourByte));
  const words = one.beside.filter((byte) => !LINK_BYTES.has(byte));
  return {
    shared: words.filter((byte) => other.one.beside.includes(byte)).length,
    foreign: words.filter((byte) => !known.has(byte)).length,
  };
};

/**
 * Leads are full of weekdays, one an act: two are of one act where the words beside them are more alike
 * than not. Years are compared with each other in one report; a date or a month mostly is of one thing.
 */
const ofTwoActs = (here: Side, there: Side): boolean => {
  const { fact } = here.one;
  if (fact.facet !== 'day' || (fact.weekday === null && !YEAR.test(fact.day ?? ''))) return false;
  const [one, other] = [besideDay(here, there), besideDay(there, here)];
  const foreign = [one.foreign, other.foreign];
  return one.shared <= (fact.weekday === null ? Math.max(...foreign) : Math.min(...foreign));
};

/** A day that is told wrongly is seldom further off. */
const SLIP = 2;

/** A date that is not near the day for which the other has a weekday: weekdays are of the week, dates of other acts. */
const isOutsideTheWeek = ({ one: { fact } }: Side, { one: other }: Side): boolean =>
  fact.facet === 'day' &&
  other.fact.facet === 'day' &&
  (fact.weekday === null) !== (other.fact.weekday === null) &&
  (daysApart(fact.day, other.fact.day) ?? 0) > SLIP;

/** The day of a statement is not the day of what it states, and a date beside "today" is the report's own. */
export const doubtDays = (here: Side, there: Side): boolean =>
  here.one.again ||
  there.one.again ||
  isSaid(here) !== isSaid(there) ||
  ofTwoActs(here, there) ||
  isOutsideTheWeek(here, there) ||
  has(here.own, TODAY) ||
  has(there.own, TODAY);
