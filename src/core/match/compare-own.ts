/** Holds a telling's sentence on a page against the same sentence as it was compiled: what was changed? */

import { collate } from '../features/collate.ts';
import { termHash } from '../features/hash.ts';
import { stem } from '../features/stem.ts';
import type { Fact } from '../text/fact.ts';
import { words } from '../text/words.ts';
import { type Clash, dayInClear, figureInClear, sameFact } from './compare.ts';
import type { HeldSentence } from './open.ts';
import type { ReadSentence } from './read.ts';

/** A fact in clear. */
const inClear = (fact: Fact): string => {
  if (fact.facet === 'figure') return figureInClear(fact);
  return fact.facet === 'day' ? dayInClear(fact) : fact.name;
};

/** Facts that were exchanged, in order: here another stands than in the telling. */
const exchanged = ({ facts }: ReadSentence, held: HeldSentence): Clash[] =>
  collate(facts, held.facts, sameFact).variants.flatMap(({ from, to, otherFrom, otherTo }) =>
    facts.slice(from, to).flatMap((fact, i): Clash[] => {
      const was = held.facts.slice(otherFrom, otherTo)[i];
      if (!was || was.facet !== fact.facet) return [];
      return [{ facet: fact.facet, start: fact.start, end: fact.end, says: inClear(was) }];
    }),
  );

const isNew = (name: string, { measured }: HeldSentence): boolean =>
  words(name).every(({ form }) => !measured.terms.has(termHash(stem(form))));

/** Names that nothing here knows, where a person of the telling's sentence is gone. */
const renamed = ({ facts, names }: ReadSentence, held: HeldSentence): Clash[] => {
  const gone = held.facts.filter(
    (was) => was.facet === 'person' && !facts.some((fact) => sameFact(fact, was)),
  );
  const strangers = names.filter(({ name }) => isNew(name, held));
  return strangers.flatMap(({ start, end }, i): Clash[] => {
    const was = gone[i];
    return was ? [{ facet: 'person', start, end, says: inClear(was) }] : [];
  });
};

/** What of a telling's sentence was changed, one clash a place. */
export const compareOwn = (sentence: ReadSentence, held: HeldSentence): Clash[] => {
  const found = exchanged(sentence, held);
  const further = renamed(sentence, held).filter(
    ({ start, end }) => !found.some((clash) => clash.start < end && clash.end > start),
  );
  return [...found, ...further];
};
