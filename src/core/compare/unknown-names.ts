/** Names of one sentence that another sentence has in no form. */

import { type Fact, isNamed } from '../facts/fact.ts';
import { isInitials, nameWords, sameName, sameWord } from '../facts/same-name.ts';
import type { Compared } from '../prose/sentence.ts';
import { termHash } from '../terms/hash.ts';
import { stem } from '../terms/stem.ts';
import type { Term } from '../terms/terms.ts';
import { RARE } from './slot-fit.ts';

/** What the terms of a sentence know of a word in it. */
export const termOf = ({ measured }: Compared, word: string): Term | undefined =>
  measured.terms.get(termHash(stem(word)));

/** A common word that only begins its sentence ("Sheriff", "Fresh") is no name. */
const isCommon = (word: string, own: Compared): boolean => {
  const term = termOf(own, word);
  return term !== undefined && !term.name && term.weight < RARE;
};

/** "Maya" and "Mayan", "Brit" and "British". */
const isForm = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short);
};

/** A slip of one letter in a long word. */
const isSlip = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (one: string, by: number): string => one.slice(start + by);
  const longer = Math.sign(a.length - b.length);
  return rest(a, longer < 0 ? 0 : 1) === rest(b, longer > 0 ? 0 : 1);
};

const isSpelling = (a: string, b: string): boolean =>
  (a.length > 1 && b.length > 1 && sameWord(a, b)) || isForm(a, b) || isSlip(a, b);

/** One thing named in full and for short: by initials, by a surname, with words run together. */
const isShortFor = (a: string, b: string): boolean => {
  if (!sameName(a, b)) return false;
  const [one, other] = [nameWords(a), nameWords(b)];
  if (one.length <= other.length) return true;
  // "Oxford" heads many names; a surname stands at the end of one, and initials stand for all of it.
  return sameWord(one.at(-1) ?? '', other.at(-1) ?? '') || isInitials(b, one);
};

/** The names of a sentence of which another sentence lacks a telling word. */
export const unknownNames = (own: Compared, other: Compared): Set<Fact> => {
  const names = other.facts.filter(isNamed);
  const known = names.flatMap(({ name }) => nameWords(name));
  const isStrange = (word: string): boolean =>
    !isCommon(word, own) &&
    termOf(other, word) === undefined &&
    !known.some((one) => isSpelling(word, one));
  return new Set(
    own.facts
      .filter(isNamed)
      .filter(
        ({ name }) =>
          nameWords(name).some(isStrange) && !names.some((one) => isShortFor(name, one.name)),
      ),
  );
};
