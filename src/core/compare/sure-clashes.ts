/**
 * Where values that differ are sure to be of one thing, in stories that no editor has read: there whole
 * texts are compared, and what a careful reader of both would not sign is not shown.
 */
import { type Fact, type Figure, isNamed, type NamedFact } from '../facts/fact.ts';
import { agree } from '../facts/same-figure.ts';
import { sameName } from '../facts/same-name.ts';
import type { ReadSentence } from '../prose/read.ts';
import type { Compared } from '../prose/sentence.ts';
import { covers } from '../text/span.ts';
import { isShown } from './clash-lines.ts';
import { type Clash, compare } from './compare.ts';
import { areSurelyTwo } from './days.ts';

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
    areSurelyTwo(here, value, page, held)
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
