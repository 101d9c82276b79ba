/** Holds a telling's sentence on a page against the same sentence as it was compiled: what was changed? */

import { type Fact, isNamed } from '../facts/fact.ts';
import { inClear } from '../facts/in-clear.ts';
import { sameFact } from '../facts/same-fact.ts';
import type { ReadSentence } from '../prose/read.ts';
import type { Compared } from '../prose/sentence.ts';
import { collate } from '../terms/collate.ts';
import { termHash } from '../terms/hash.ts';
import { stem } from '../terms/stem.ts';
import { words } from '../text/words.ts';
import type { Clash } from './compare.ts';

const sortOf = (fact: Fact): string => (isNamed(fact) ? 'name' : fact.facet);

/** A sentence is told from its like by all its words, so that what stands in a place filled it. */
const SURE = 9;

/** Facts that were exchanged, in order: here another stands than in the telling. */
const exchanged = ({ facts }: ReadSentence, held: Compared): Clash[] =>
  collate(facts, held.facts, sameFact).variants.flatMap(({ from, to, otherFrom, otherTo }) => {
    const gone = held.facts.slice(otherFrom, otherTo);
    return facts.slice(from, to).flatMap((fact): Clash[] => {
      const at = gone.findIndex((one) => sortOf(one) === sortOf(fact));
      const [was] = at < 0 ? [] : gone.splice(at, 1);
      if (!was) return [];
      const { facet, start, end } = fact;
      return [
        { facet, start, end, says: inClear(was), value: was, fit: SURE, near: 0, unsure: false },
      ];
    });
  });

const isNew = (name: string, { measured }: Compared): boolean =>
  words(name).every(({ form }) => !measured.terms.has(termHash(stem(form))));

/** Names that nothing here knows, where a name of the telling's sentence is gone. */
const renamed = ({ facts, names }: ReadSentence, held: Compared): Clash[] => {
  const gone = held.facts.filter(
    (was) => isNamed(was) && !facts.some((fact) => sameFact(fact, was)),
  );
  const strangers = names.filter(({ name }) => isNew(name, held));
  return strangers.flatMap(({ start, end }, i): Clash[] => {
    const was = gone[i];
    return was
      ? [
          {
            facet: was.facet,
            start,
            end,
            says: inClear(was),
            value: was,
            fit: SURE,
            near: 0,
            unsure: false,
          },
        ]
      : [];
  });
};

/** What of a telling's sentence was changed, one clash a place. */
export const compareOwn = (sentence: ReadSentence, held: Compared): Clash[] => {
  const found = exchanged(sentence, held);
  const further = renamed(sentence, held).filter(
    ({ start, end }) => !found.some((clash) => clash.start < end && clash.end > start),
  );
  return [...found, ...further];
};
