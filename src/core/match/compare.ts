/** Compares the facts of two aligned passages, slot by slot; codes and values, no words. */

import type { Facet } from '../index/story.ts';
import { monthName, weekdayName } from '../text/calendar.ts';
import { sameDay } from '../text/days.ts';
import type { Fact } from '../text/fact.ts';
import type { Located } from '../text/facts.ts';
import { agree } from '../text/figures.ts';
import { sameName } from '../text/names.ts';
import { isCity } from '../text/places.ts';
import type { HeldSentence } from './open.ts';
import type { ReadSentence } from './read.ts';

/** A slot in which a page and a held sentence cannot both be right. */
export type Clash = {
  facet: Facet;
  start: number;
  end: number;
  /** The held value in clear. */
  says: string;
};

type Of<F extends Fact['facet']> = Extract<Fact, { facet: F }>;

const of = <T extends Fact, F extends Fact['facet']>(facts: readonly T[], facet: F) =>
  facts.filter((fact): fact is Extract<T, { facet: F }> => fact.facet === facet);

/** What is left on each side once whatever agrees is paired off. */
const unmatched = <A, B>(
  here: readonly A[],
  there: readonly B[],
  same: (a: A, b: B) => boolean,
): [A[], B[]] => [
  here.filter((a) => !there.some((b) => same(a, b))),
  there.filter((b) => !here.some((a) => same(a, b))),
];

const grouped = (value: number): string => {
  const [whole = '', part] = String(value).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part ? `${separated}.${part}` : separated;
};

/** A figure in clear: "about 100,000", "5 percent". */
export const figureInClear = ({ value, about, unit }: Of<'figure'>): string =>
  [about ? 'about' : '', grouped(value), unit ?? ''].filter((part) => part !== '').join(' ');

const sameSlot = (a: Of<'figure'>, b: Of<'figure'>): boolean =>
  a.unit === b.unit && (a.counts === b.counts || (a.unit !== null && (!a.counts || !b.counts)));

/** What a figure counts is often put in another word ("pirates", "suspects"): near sentences need not agree on it. */
const rivals = (figure: Of<'figure'>, there: readonly Of<'figure'>[], close: boolean) => {
  const found = there.filter((other) => sameSlot(figure, other));
  return found.length === 0 && close ? there.filter(({ unit }) => unit === figure.unit) : found;
};

const figures = (
  page: readonly Located<Fact>[],
  held: readonly Fact[],
  close: boolean,
): Clash[] => {
  const [here, there] = unmatched(of(page, 'figure'), of(held, 'figure'), agree);
  return here.flatMap((figure) => {
    const [rival, second] = rivals(figure, there, close && here.length === 1);
    return rival && !second
      ? [
          {
            facet: 'figure' as const,
            start: figure.start,
            end: figure.end,
            says: figureInClear(rival),
          },
        ]
      : [];
  });
};

/** A day as a report names it: "Tuesday", "4 May 2020", "May 2020". */
export const dayInClear = ({ day, weekday }: Of<'day'>): string => {
  if (weekday !== null) return weekdayName(weekday);
  // A day whose year is open is written "--02-24".
  const [year = '', month, date] = (day ?? '').replace(/^--/, '-').split('-');
  return [date ? Number(date) : '', month ? monthName(Number(month)) : '', year]
    .filter((part) => part !== '')
    .join(' ');
};

/** Cannot both be: known to differ, or two weekdays of which neither could be resolved. */
const sameDays = (a: Of<'day'>, b: Of<'day'>): boolean =>
  a.weekday !== null && b.weekday !== null && a.day === null
    ? a.weekday === b.weekday
    : sameDay(a, b) !== false;

/** How fine a day is named: a weekday is held against a weekday, a month against a month; "today" against none. */
const grain = ({ day, weekday }: Of<'day'>): string | null =>
  weekday !== null ? 'weekday' : day === null ? null : String(day.length);

/** Known to be the same, not only impossible to tell apart. */
const surelySame = (a: Of<'day'>, b: Of<'day'>): boolean =>
  sameDay(a, b) === true || (a.weekday !== null && a.weekday === b.weekday);

const days = (page: readonly Located<Fact>[], held: readonly Fact[]): Clash[] => {
  const [here, there] = unmatched(of(page, 'day'), of(held, 'day'), surelySame);
  return here.flatMap((day) => {
    const alike = <T extends Of<'day'>>(among: readonly T[]): T[] =>
      among.filter((one) => grain(one) !== null && grain(one) === grain(day));
    const [other, second] = alike(there);
    if (!other || second || alike(here).length > 1 || sameDays(day, other)) return [];
    return [{ facet: 'day' as const, start: day.start, end: day.end, says: dayInClear(other) }];
  });
};

/** A city stands against a city, a country against a country; "in Seoul" and "in South Korea" can both be. */
const sameSort = (facet: 'person' | 'place', a: string, b: string): boolean =>
  facet === 'person' || isCity(a) === isCity(b);

/** One person, or one place, on each side that the other side does not have. */
const named = (
  facet: 'person' | 'place',
  page: readonly Located<Fact>[],
  held: readonly Fact[],
): Clash[] => {
  const [here, there] = unmatched(of(page, facet), of(held, facet), (a, b) =>
    sameName(a.name, b.name),
  );
  const [one] = here;
  const [other] = there;
  if (!one || !other || here.length !== 1 || there.length !== 1) return [];
  if (!sameSort(facet, one.name, other.name)) return [];
  return [{ facet, start: one.start, end: one.end, says: other.name }];
};

/** The slots in which a page's sentence and a held one clash; `close` says that they are near enough for names. */
export const compare = (sentence: ReadSentence, held: HeldSentence, close: boolean): Clash[] => [
  ...figures(sentence.facts, held.facts, close),
  ...days(sentence.facts, held.facts),
  ...(close ? named('person', sentence.facts, held.facts) : []),
  ...(close ? named('place', sentence.facts, held.facts) : []),
];

/** True where two facts say the same. */
export const sameFact = (a: Fact, b: Fact): boolean => {
  if (a.facet === 'figure') return b.facet === 'figure' && agree(a, b);
  if (a.facet === 'day') return b.facet === 'day' && sameDays(a, b);
  return (b.facet === 'person' || b.facet === 'place') && sameName(a.name, b.name);
};

/** The very day, not only one that cannot be told from it: "this month" speaks for no weekday. */
const samePlainDay = (a: Of<'day'>, b: Of<'day'>): boolean =>
  a.day?.length === 10 && b.day !== null
    ? a.day === b.day
    : a.weekday !== null && a.weekday === b.weekday;

/** True where a held sentence has the value that the page's sentence has at `start`. */
export const agreesAt = (sentence: ReadSentence, start: number, { facts }: HeldSentence): boolean =>
  sentence.facts.some(
    (fact) =>
      fact.start === start &&
      facts.some((other) =>
        fact.facet === 'day' && other.facet === 'day'
          ? samePlainDay(fact, other)
          : sameFact(fact, other),
      ),
  );
