/** How well two values that differ fit one slot, in points; words around them come on top (`compare.ts`). Days: `days.ts`. */

import { isCity, placeOf } from '../english/places.ts';
import type { Fact, Figure, NamedFact } from '../facts/fact.ts';
import { kinUnits } from '../facts/same-figure.ts';
import { nameWords, sameWord } from '../facts/same-name.ts';
import type { Term } from '../terms/terms.ts';

/** Finds a word among the terms of its own sentence. */
export type TermOf = (word: string) => Term | undefined;

/** The points of two figures that count two things: what is counted is often put in another word. */
export const OTHER_NOUN = 0.5;
const OTHER_UNIT = 0.4;
/** Units that a report may leave out: "dead at 95", "8 next year". */
const LEFT_OUT = /^(?:age|percent|dollar|euro|pound|point)$/;

/** Of so many it is mostly money that is told: "a 26 million profit". */
const MILLION = 1e6;
const isBare = ({ unit, counts, value }: Figure, other: Figure): boolean =>
  unit === null && (counts === null || value >= MILLION) && LEFT_OUT.test(other.unit ?? '');

/** Of two figures, by what they measure and count. */
export const kindFit = (a: Figure, b: Figure): number => {
  if (a.unit !== b.unit)
    return kinUnits(a.unit, b.unit) || isBare(a, b) || isBare(b, a) ? OTHER_UNIT : 0;
  if (a.counts && b.counts) return a.counts === b.counts ? 2 : OTHER_NOUN;
  return a.unit === null ? 1 : a.unit === 'ordinal' ? OTHER_NOUN : 1.5;
};

/** 1 for one size, .6 for double, .3 for tenfold: two tellings of one figure are seldom far apart. */
const closeness = (a: number, b: number): number =>
  a > 0 && b > 0 ? 1 / (1 + Math.abs(Math.log(a / b))) : 0;

/** "$54.9" for "$54.9 million": a magnitude that was left out, not another figure. */
const lacksMagnitude = (a: number, b: number): boolean =>
  Math.min(a, b) < 1000 && [1e6, 1e9].includes(Math.round(Math.max(a, b) / Math.min(a, b)));

/** Of two figures: one unit, one noun, and near in size. */
export const figuresFit = (a: Figure, b: Figure): number => {
  const kind = lacksMagnitude(a.value, b.value) ? 0 : kindFit(a, b);
  return kind === 0 ? 0 : kind + closeness(a.value, b.value);
};

/** From here on two sizes are as good as one. */
const CLOSE = 0.9;
const SOLE = 0.6;

const isSole = ({ unit }: Figure, facts: readonly Fact[]): boolean =>
  unit !== null &&
  unit !== 'age' &&
  facts.filter((fact) => fact.facet === 'figure' && fact.unit === unit).length === 1;

/** Points more for two sentences that each give one age, one sum or one length, and nearly the same. */
export const soleFit = (a: Fact, b: Fact, here: readonly Fact[], there: readonly Fact[]): number =>
  a.facet === 'figure' &&
  b.facet === 'figure' &&
  a.unit === b.unit &&
  closeness(a.value, b.value) > CLOSE &&
  isSole(a, here) &&
  isSole(b, there)
    ? SOLE
    : 0;

/** From this class on a word is a name's own (`terms/weights.ts`). */
export const RARE = 7;

const isRare = (term: Term | undefined): boolean => term === undefined || term.weight >= RARE;
const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}&.]{2,6}$/u.test(name);

/** The points of two names that begin alike and end in words of their own. */
export const BEGIN_ALIKE = 6;

/** Of two names: best where they begin alike and end in words of their own ("Ann Lee", "Ann Moore"). */
export const namesFit = (a: NamedFact, b: NamedFact, here: TermOf, there: TermOf): number => {
  const [one, other] = [nameWords(a.name), nameWords(b.name)];
  const [last, otherLast] = [one.at(-1) ?? '', other.at(-1) ?? ''];
  if (placeOf(a.name) === null && sameWord(last, otherLast)) return 0;
  const own = isRare(here(last)) && isRare(there(otherLast)) ? 1 : 0;
  const alike = isAcronym(a.name) === isAcronym(b.name) ? 0 : -0.5;
  // Of as many words: a team and its manager begin alike too.
  if (one.length > 1 && other.length > 1 && one[0] === other[0])
    return one.length === other.length &&
      (own || (one.length === 2 && (isRare(here(last)) || isRare(there(otherLast)))))
      ? BEGIN_ALIKE
      : 2;
  if (a.facet === 'place' || b.facet === 'place')
    return a.facet === b.facet && isCity(a.name) === isCity(b.name) ? 1.6 : 0.2;
  return 0.6 + own + alike - (a.facet === b.facet ? 0 : 0.4);
};
