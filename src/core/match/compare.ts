/** Compares the facts of two aligned passages, slot by slot; codes and values, no words. */

import type { Facet } from '../index/story.ts';
import { type Fact, isNamed } from '../text/fact.ts';
import { agree } from '../text/figures.ts';
import { besideInClear } from './in-clear.ts';
import { ofTwoOccasions } from './occasions.ts';
import type { HeldSentence } from './open.ts';
import type { ReadSentence } from './read.ts';
import { knownSameDay, surelySame } from './same-fact.ts';
import { daysFit, figuresFit, kindFit, namesFit, OTHER_NOUN, type TermOf } from './slot-fit.ts';
import { termOf, unknownNames } from './unknown-names.ts';

/** A slot in which a page and a held sentence cannot both be right. */
export type Clash = {
  facet: Facet;
  start: number;
  end: number;
  /** The held value in clear. */
  says: string;
  /** How well the two values fit one slot. */
  fit: number;
};

/** What of a sentence comparing needs: facts, the words beside each, and all its terms. */
export type Compared = Pick<HeldSentence, 'facts' | 'beside' | 'measured'>;

/** A fact with the words around it (`features/beside.ts`) and whether the other side has its value in another place. */
export type Placed<T extends Fact> = {
  fact: T;
  beside: readonly number[];
  at: number;
  again: boolean;
};
export type Slot<T extends Fact> = { here: Placed<T>; there: Placed<Fact>; fit: number };

const placed = <T extends Fact>(facts: readonly T[], { beside }: Compared): Placed<T>[] =>
  facts.map((fact, at) => ({ fact, beside: beside[at] ?? [], at, again: false }));

const near = (a: Placed<Fact>, b: Placed<Fact>): number =>
  a.beside.filter((word) => b.beside.includes(word)).length;

/** Pairs, the likeliest first, each fact at most once. */
const paired = <T extends Fact>(
  here: readonly Placed<T>[],
  there: readonly Placed<Fact>[],
  fitOf: (a: Placed<T>, b: Placed<Fact>) => number,
): Slot<T>[] => {
  const all = here.flatMap((a) =>
    there.flatMap((b): Slot<T>[] => {
      const fit = fitOf(a, b);
      return fit > 0 ? [{ here: a, there: b, fit }] : [];
    }),
  );
  all.sort(
    (a, b) => b.fit - a.fit || Math.abs(a.here.at - a.there.at) - Math.abs(b.here.at - b.there.at),
  );
  const taken = new Set<Placed<Fact>>();
  return all.filter(({ here: a, there: b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
};

const same = (a: Fact, b: Fact): boolean =>
  a.facet === 'figure' && b.facet === 'figure'
    ? agree(a, b)
    : a.facet === 'day' && b.facet === 'day' && knownSameDay(a, b);

/** True where one value surely fills one slot: as fine a day, or a figure of one thing. */
const accounts = (a: Placed<Fact>, b: Placed<Fact>): boolean =>
  same(a.fact, b.fact) &&
  (near(a, b) > 0 ||
    (a.fact.facet === 'figure' && b.fact.facet === 'figure'
      ? kindFit(a.fact, b.fact) > OTHER_NOUN
      : a.fact.facet === 'day' &&
        b.fact.facet === 'day' &&
        a.fact.day?.length === b.fact.day?.length));

/** What no fact of the other side accounts for; a value that stands there once accounts for one here. */
const unmatched = <T extends Fact>(
  here: readonly Placed<T>[],
  there: readonly Placed<Fact>[],
): [Placed<T>[], Placed<Fact>[]] => {
  const agreed = paired(here, there, (a, b) => (accounts(a, b) ? 1 + near(a, b) : 0));
  const known = new Set<Placed<Fact>>(agreed.flatMap((one) => [one.here, one.there]));
  const left = <A extends Fact>(list: readonly Placed<A>[], others: readonly Placed<Fact>[]) =>
    list
      .filter((one) => !known.has(one))
      .map((one) => ({ ...one, again: others.some((other) => same(one.fact, other.fact)) }));
  return [left(here, there), left(there, here)];
};

const fitOf = (a: Fact, b: Fact, here: TermOf, there: TermOf): number => {
  if (a.facet === 'figure' || b.facet === 'figure')
    return a.facet === 'figure' && b.facet === 'figure' ? figuresFit(a, b) : 0;
  if (a.facet === 'day' || b.facet === 'day')
    return a.facet === 'day' && b.facet === 'day' ? daysFit(a, b) : 0;
  return namesFit(a, b, here, there);
};

/** Points off what is found and never sure enough to be shown. */
const NEVER = 20;
/** Hours are told in many zones and rounded; figures in two units are seldom one. */
const isLoose = (a: Fact, b: Fact): boolean =>
  a.facet === 'figure' && b.facet === 'figure' && (a.unit === 'clock' || a.unit !== b.unit);

/** Capitals in most words tell no names. */
const inTitleCase = ({ measured }: Compared): boolean => {
  const words = [...measured.terms.values()].filter(({ number }) => !number);
  return words.filter(({ name }) => name).length > words.length * 0.75;
};

/** Points off where the other side has the value too, in another place. */
const AGAIN = 1;
/** The slots in which a page's sentence and a held one clash. */
export const compare = (page: ReadSentence, held: Compared): Clash[] => {
  const [here, there] = unmatched(
    placed(page.facts, page).filter(({ fact }) => !isNamed(fact)),
    placed(held.facts, held).filter(({ fact }) => !isNamed(fact)),
  );
  const strange = unknownNames(page, held);
  const missing = unknownNames(held, page);
  here.push(...placed(page.facts, page).filter(({ fact }) => strange.has(fact)));
  there.push(...placed(held.facts, held).filter(({ fact }) => missing.has(fact)));
  const mine: TermOf = (word) => termOf(page, word);
  const theirs: TermOf = (word) => termOf(held, word);
  const slots = paired(here, there, (a, b) => {
    const fit = a.again && b.again ? 0 : fitOf(a.fact, b.fact, mine, theirs);
    return fit === 0 ? 0 : fit + near(a, b) - (a.again || b.again ? AGAIN : 0);
  });
  const apart = ofTwoOccasions(page.facts, held.facts, slots) ? NEVER : 0;
  const headline = inTitleCase(page) || inTitleCase(held) ? NEVER : 0;
  return slots.map(({ here: { fact }, there: other, fit }) => ({
    facet: fact.facet,
    start: fact.start,
    end: fact.end,
    says: besideInClear(other.fact, fact),
    fit: fit - (isNamed(fact) ? headline : apart + (isLoose(fact, other.fact) ? NEVER : 0)),
  }));
};

/** True where a held sentence has the value that the page's sentence has at `start`. */
export const agreesAt = (sentence: ReadSentence, start: number, { facts }: HeldSentence): boolean =>
  sentence.facts.some(
    (fact) => fact.start === start && facts.some((other) => surelySame(fact, other)),
  );
