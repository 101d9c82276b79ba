/** Compares the facts of two aligned passages, slot by slot; codes and values, no words. */

import { type Fact, isNamed } from '../facts/fact.ts';
import { besideInClear } from '../facts/in-clear.ts';
import { surelySame } from '../facts/same-fact.ts';
import type { Compared, ComparedAt } from '../prose/sentence.ts';
import type { Facet } from '../story/codes.ts';
import { daysFit } from './days.ts';
import { doubts } from './doubts.ts';
import { near, paired, placed, type Slot, unmatched } from './pairing.ts';
import { BEGIN_ALIKE, figuresFit, namesFit, soleFit, type TermOf } from './slot-fit.ts';
import { termOf, unknownNames } from './unknown-names.ts';

/** A slot in which a page and a held sentence cannot both be right. */
export type Clash = {
  facet: Facet;
  start: number;
  end: number;
  /** The held value in clear, and typed. */
  says: string;
  value: Fact;
  /** How well the two values fit one slot, and how many of the words around them are the same. */
  fit: number;
  near: number;
  /** Something tells that both may be right all the same (`doubts.ts`). */
  unsure: boolean;
};

const fitOf = (a: Fact, b: Fact, here: TermOf, there: TermOf): number => {
  if (a.facet === 'figure' || b.facet === 'figure')
    return a.facet === 'figure' && b.facet === 'figure' ? figuresFit(a, b) : 0;
  if (a.facet === 'day' || b.facet === 'day')
    return a.facet === 'day' && b.facet === 'day' ? daysFit(a, b) : 0;
  return namesFit(a, b, here, there);
};

/** Points more where nothing else in the sentences can be meant: their only sum, their only person who differs. */
const aloneFit = (
  { here, there }: Slot<Fact>,
  page: Compared,
  held: Compared,
  areOnly: boolean,
): number =>
  here.fact.facet === 'person' && there.fact.facet === 'person'
    ? areOnly && near(here, there) > 0
      ? BEGIN_ALIKE
      : 0
    : soleFit(here.fact, there.fact, page.facts, held.facts);

/** Points off where the other side has the value too, in another place. */
const AGAIN = 1;
/** The slots in which a page's sentence and a held one clash. */
export const compare = (page: ComparedAt, held: Compared): Clash[] => {
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
  if (slots.length === 0) return [];
  const isDoubtful = doubts(page, held, slots, { strange, missing });
  const areOnly = strange.size === 1 && missing.size === 1;
  return slots.map((slot) => ({
    facet: slot.here.fact.facet,
    start: slot.here.fact.start,
    end: slot.here.fact.end,
    says: besideInClear(slot.there.fact, slot.here.fact),
    value: slot.there.fact,
    fit: slot.fit + aloneFit(slot, page, held, areOnly),
    near: near(slot.here, slot.there),
    unsure: isDoubtful(slot),
  }));
};

/** True where a held sentence has the value that the page's sentence has at `start`. */
export const agreesAt = (sentence: ComparedAt, start: number, { facts }: Compared): boolean =>
  sentence.facts.some(
    (fact) => fact.start === start && facts.some((other) => surelySame(fact, other)),
  );
