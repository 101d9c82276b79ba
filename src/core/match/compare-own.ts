/** Holds a telling's sentence on a page against the same sentence as it was compiled: what was changed? */

import { collate } from '../features/collate.ts';
import { termHash } from '../features/hash.ts';
import { stem } from '../features/stem.ts';
import { type Fact, isNamed } from '../text/fact.ts';
import { words } from '../text/words.ts';
import type { Clash } from './compare.ts';
import { inClear } from './in-clear.ts';
import type { HeldSentence } from './open.ts';
import type { ReadSentence } from './read.ts';
import { sameFact } from './same-fact.ts';

const sortOf = (fact: Fact): string => (isNamed(fact) ? 'name' : fact.facet);

/** A sentence is told from its like by all its words, so that what stands in a place filled it. */
const SURE = 9;

/** Facts that were exchanged, in order: here another stands than in the telling. */
const exchanged = ({ facts }: ReadSentence, held: HeldSentence): Clash[] =>
  collate(facts, held.facts, sameFact).variants.flatMap(({ from, to, otherFrom, otherTo }) => {
    const gone = held.facts.slice(otherFrom, otherTo);
    return facts.slice(from, to).flatMap((fact): Clash[] => {
      const at = gone.findIndex((one) => sortOf(one) === sortOf(fact));
      const [was] = at < 0 ? [] : gone.splice(at, 1);
      if (!was) return [];
      const { facet, start, end } = fact;
      return [{ facet, start, end, says: inClear(was), value: was, fit: SURE, unsure: false }];
    });
  });

const isNew = (name: string, { measured }: HeldSentence): boolean =>
  words(name).every(({ form }) => !measured.terms.has(termHash(stem(form))));

/** Names that nothing here knows, where a name of the telling's sentence is gone. */
const renamed = ({ facts, names }: ReadSentence, held: HeldSentence): Clash[] => {
  const gone = held.facts.filter(
    (was) => isNamed(was) && !facts.some((fact) => sameFact(fact, was)),
  );
  const strangers = names.filter(({ name }) => isNew(name, held));
  return strangers.flatMap(({ start, end }, i): Clash[] => {
    const was = gone[i];
    return was
      ? [{ facet: was.facet, start, end, says: inClear(was), value: was, fit: SURE, unsure: false }]
      : [];
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
