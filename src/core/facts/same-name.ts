import { placeOf } from '../english/places.ts';
import { memoWords } from '../text/memo.ts';
import { fold } from '../text/words.ts';

/** Families of spellings that transliterations of one sound have; longer ones first. */
const SOUNDS: [RegExp, string][] = [
  [/^(?:park|pak|bak)$/, 'pak'],
  [/^(?:lee|yi|rhee|ri|li)$/, 'li'],
  [/^(?:choi|choe|choy)$/, 'choi'],
  [/sch|sh/g, 's'],
  [/tch|ch/g, 'j'],
  [/ph/g, 'f'],
  [/(?:kh|ck|q|gh|g|c)/g, 'k'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/(?:yeo|eo|oo|ou)/g, 'u'],
  [/(?:iy|yi|ye|ie|ij|y)/g, 'i'],
  [/(.)\1+/g, '$1'],
];
const SMALL =
  /^(?:&|of|the|for|de|del|da|di|du|van|von|der|den|bin|ibn|al|el|la|le|les|jr|sr|mr|mrs|ms|dr)$/;
const APART = /^(?:north|south|east|west|northern|southern|eastern|western|new)$/;

/** Words and names of which it is remembered how they sound and what they consist of. */
const MEMORY = 5_000;

const sound = memoWords(MEMORY, (word) =>
  SOUNDS.reduce((form, [pattern, by]) => form.replace(pattern, by), word),
);

/** The words of a name that tell, folded. */
export const nameWords = memoWords<readonly string[]>(MEMORY, (name) =>
  name
    .split(/[\s\-‐‑–_]+/u)
    .map(fold)
    .filter((word) => word !== '' && !SMALL.test(word)),
);

const isVowel = (letter: string): boolean => 'aeiouyhj'.includes(letter);
const PAIRS = new Set(['bp', 'pb', 'dt', 'td', 'sz', 'zs', 'fv', 'vf']);
const price = (a: string, b: string): number => {
  if (a === b) return 0;
  return (isVowel(a) && isVowel(b)) || PAIRS.has(a + b) ? 1 : 3;
};

/** Edit distance in which vowels and voiced pairs are cheap and other consonants dear. */
const distance = (a: string, b: string): number => {
  let row = [0];
  for (const letter of b) row.push((row.at(-1) ?? 0) + (isVowel(letter) ? 1 : 3));
  for (const one of a) {
    const next = [(row[0] ?? 0) + (isVowel(one) ? 1 : 3)];
    for (const [index, other] of [...b].entries())
      next.push(
        Math.min(
          (row[index] ?? 0) + price(one, other),
          (row[index + 1] ?? 0) + (isVowel(one) ? 1 : 3),
          (next[index] ?? 0) + (isVowel(other) ? 1 : 3),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** Whether two words can be spellings of one; a single letter stands for a word that begins with it. */
export const sameWord = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  if (a.length > 40 || b.length > 40) return false;
  const [left, right] = [sound(a), sound(b)];
  if (left === right) return true;
  const size = Math.min(left.length, right.length);
  const allowed = size >= 8 ? 2 : size >= 5 ? 1 : 0;
  return left.charAt(0) === right.charAt(0) && distance(left, right) <= allowed;
};

/** Whether each of the fewer words has its own among the others, in the same order. */
const covers = (many: readonly string[], few: readonly string[]): boolean => {
  let next = 0;
  for (const word of few) {
    const found = many.findIndex((other, index) => index >= next && sameWord(word, other));
    if (found < 0) return false;
    next = found + 1;
  }
  return true;
};

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

const FIRM = /^(?:co|inc|corp|ltd|plc|llc|llp|company|corporation|group)$/;

/** True for "NATO" beside its four words; "of" and "Inc" may count or not. */
export const isInitials = (name: string, many: readonly string[]): boolean => {
  const letters = name.replace(/[.&]/g, '');
  if (many.length < 2 || !/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const spelt = (words: readonly string[]): boolean => initials(words) === letters.toLowerCase();
  return spelt(many) || spelt(many.filter((word) => !FIRM.test(word)));
};

const isPart = (many: readonly string[], few: readonly string[]): boolean => {
  if (few.length === 0 || !covers(many, few)) return false;
  if (few.every((word) => word.length === 1)) return false;
  const extra = many.filter((word) => !few.some((other) => sameWord(word, other)));
  return !extra.some((word) => APART.test(word));
};

/**
 * Whether two names can be one: other spellings and transliterations, initials, a surname for the
 * full name, family names first or last. Names of two known places are compared as places.
 */
export const sameName = (a: string, b: string): boolean => {
  const [left, right] = [placeOf(a), placeOf(b)];
  if (left !== null && right !== null) return left === right;
  const [one, other] = [nameWords(a), nameWords(b)];
  if (one.length === 0 || other.length === 0) return a.trim() === b.trim();
  if (one.length === other.length && sameWord(one.join(''), other.join('')) && covers(one, other))
    return true;
  const [many, few] = one.length >= other.length ? [one, other] : [other, one];
  if (isPart(many, few)) return true;
  const turned = [few.at(-1) ?? '', ...few.slice(0, -1)];
  if (few.length > 1 && (isPart(many, turned) || isPart(many, [...few.slice(1), few[0] ?? ''])))
    return true;
  if (few.length === 1 && isInitials(few === one ? a : b, many)) return true;
  return many.length !== few.length && sameWord(many.join(''), few.join(''));
};
