/** Holds a telling's sentence on a page against the same sentence as it was compiled: what was changed? */
import type { HeldSentence } from '../index/open.ts';
import type { Fact } from '../index/story.ts';
import { collate } from './collate.ts';
import { type Clash, dayInClear, figureInClear, sameFact } from './compare.ts';
import type { ReadSentence } from './read.ts';

/** A fact in clear. */
const inClear = (fact: Fact): string => {
  if (fact.facet === 'figure') return figureInClear(fact);
  return fact.facet === 'day' ? dayInClear(fact) : fact.name;
};

/** The facts that were exchanged, in order: here another stands than in the telling. */
export const compareOwn = ({ facts }: ReadSentence, held: HeldSentence): Clash[] =>
  collate(facts, held.facts, sameFact).variants.flatMap(({ from, to, otherFrom, otherTo }) =>
    facts.slice(from, to).flatMap((fact, i): Clash[] => {
      const was = held.facts.slice(otherFrom, otherTo)[i];
      if (!was || was.facet !== fact.facet) return [];
      return [{ facet: fact.facet, start: fact.start, end: fact.end, says: inClear(was) }];
    }),
  );
