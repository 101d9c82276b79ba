/**
 * Where values that differ are sure to be of one thing, in stories that no editor has read: there whole
 * texts are compared, and what a careful reader of both would not sign is not shown.
 */
import { type DayFact, type Fact, type Figure, isNamed, type NamedFact } from '../facts/fact.ts';
import { isKnownSameDay } from '../facts/same-day.ts';
import { agree } from '../facts/same-figure.ts';
import { sameName } from '../facts/same-name.ts';
import type { ReadSentence } from '../prose/read.ts';
import type { Compared } from '../prose/sentence.ts';
import { covers } from '../text/span.ts';
import { isShown } from './clash-lines.ts';
import { type Clash, compare } from './compare.ts';

/** Sentences from here on tell of one occasion, and so many words around two values are the same. */
const FIGURE = { strength: 0.6, near: 2 };
const DAY = { strength: 0.6, near: 2 };

/** All facts of the two texts: a value that stands anywhere in the other is no difference. */
export type WholeFacts = { page: readonly Fact[]; held: readonly Fact[] };

/** Two tellings of one figure are seldom further apart; further, and it is mostly of another thing. */
const MOST_TIMES = 2.5;
/** Of hours, years and shares a report is full: more must be alike around them. */
const COMMON_UNIT = /^(?:percent|percentage point|minute|hour|day|week|month|year|decade)$/;
const COMMON_NEAR = 3;

const ofOneThing = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit &&
  a.counts === b.counts &&
  (a.unit !== null || a.counts !== null) &&
  Math.max(a.value, b.value) <= MOST_TIMES * Math.min(a.value, b.value);

/** The name next before a figure: whose age, whose years it is. */
const bearerOf = (figure: Fact, facts: readonly Fact[]): NamedFact | undefined =>
  facts.slice(0, facts.indexOf(figure)).findLast(isNamed);

const ofOneBearer = (here: Fact, there: Fact, page: Compared, held: Compared): boolean => {
  const [mine, theirs] = [bearerOf(here, page.facts), bearerOf(there, held.facts)];
  return !mine || !theirs || sameName(mine.name, theirs.name);
};

const hasFigure = (figure: Figure, facts: readonly Fact[]): boolean =>
  facts.some((fact) => fact.facet === 'figure' && agree(figure, fact));

/** "2012-06-25" and "2013-06-25" are one day of the year, whose year each text leaves to be guessed. */
const sameDayOfYear = (a: DayFact, b: DayFact): boolean =>
  a.weekday === null && b.weekday === null && a.day?.slice(-5) === b.day?.slice(-5);

const hasDay = (day: DayFact, facts: readonly Fact[]): boolean =>
  facts.some(
    (fact) => fact.facet === 'day' && (isKnownSameDay(day, fact) || sameDayOfYear(day, fact)),
  );

/** A weekday beside a weekday, a date beside a date: as fine the one as the other. */
const asFine = (a: DayFact, b: DayFact): boolean =>
  a.day !== null &&
  b.day !== null &&
  a.day.length === b.day.length &&
  a.day.startsWith('--') === b.day.startsWith('--') &&
  (a.weekday === null) === (b.weekday === null);

const isSure = (
  { near, value }: Clash,
  here: Fact,
  strength: number,
  { page, held }: WholeFacts,
): boolean => {
  if (here.facet === 'figure' && value.facet === 'figure')
    return (
      strength >= FIGURE.strength &&
      near >= (COMMON_UNIT.test(here.unit ?? '') ? COMMON_NEAR : FIGURE.near) &&
      ofOneThing(here, value) &&
      !hasFigure(here, held) &&
      !hasFigure(value, page)
    );
  return (
    here.facet === 'day' &&
    value.facet === 'day' &&
    strength >= DAY.strength &&
    near >= DAY.near &&
    asFine(here, value) &&
    !hasDay(here, held) &&
    !hasDay(value, page)
  );
};

/** The values of two sentences that surely differ in one slot; `strength` is `alignToCompare` of the two. */
export const sureClashes = (
  page: ReadSentence,
  held: Compared,
  strength: number,
  whole: WholeFacts,
): Clash[] => {
  if (strength < Math.min(FIGURE.strength, DAY.strength)) return [];
  const clashes = compare(page, held);
  // Where one figure after the other differs, two occasions are told of.
  const lists = clashes.filter(({ facet }) => facet === 'figure').length > 1;
  return clashes.filter((clash) => {
    const here = page.facts.find(({ start, end }) => start === clash.start && end === clash.end);
    const quoted = page.quotes.some((quote) => covers(quote, clash));
    return (
      here !== undefined &&
      !quoted &&
      !(lists && clash.facet === 'figure') &&
      ofOneBearer(here, clash.value, page, held) &&
      isShown(clash, strength) &&
      isSure(clash, here, strength, whole)
    );
  });
};
