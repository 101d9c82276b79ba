import { deniedWords } from '../english/denial.ts';
import { SMALL, wordValue } from '../english/numerals.ts';
import { isFunctionWord } from '../english/stop-words.ts';
import { type Word, words } from '../text/words.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { termHash } from './hash.ts';
import { stem } from './stem.ts';
import type { Weights } from './weights.ts';

/** A word of a passage as the matcher sees it. */
export type Term = {
  /** 1 to 8 (`weights.ts`). */
  weight: number;
  /** Written with a capital inside a sentence. */
  name: boolean;
  number: boolean;
  /** Where it stands it is said to be so, not to be so, or, in two places, both (`english/denial.ts`). */
  affirmed: boolean;
  denied: boolean;
};

/** The terms of a passage: an unordered set by 16-bit hash, so that it reads back as no sentence. */
export type Terms = Map<number, Term>;

/** The terms of a passage but for those that go without saying. */
export const beyond = (set: Terms, given: Pick<ReadonlySet<number>, 'has'>): Terms =>
  new Map([...set].filter(([hash]) => !given.has(hash)));

/** True for a word that is said not to be so, and nowhere in the passage to be so. */
export const isDenied = ({ affirmed, denied }: Term): boolean => denied && !affirmed;

/** A figure tells more than most words, less than a rare name. */
const NUMERAL = 6;

// Folded, the country is a pronoun.
const COUNTRY = /^U\.?S\.?(?:A\.?)?$/;

const HYPHEN = /^[-‐‑]$/u;

type Counted = { word: Word; value: number | null };

/** Words with the value of those that are numerals; "twenty-three" is one. */
const numbered = (text: string, all: readonly Word[]): Counted[] => {
  const found: Counted[] = [];
  for (const word of all) {
    const value = SMALL.get(word.form) ?? null;
    const before = found.at(-1);
    const both =
      before && value !== null && HYPHEN.test(text.slice(before.word.end, word.start))
        ? wordValue(text.slice(before.word.start, word.end))
        : null;
    if (before && both !== null) before.value = both;
    else found.push({ word, value });
  }
  return found;
};

/** The terms of `text[from, to)`; a numeral in words is the figure that it stands for. */
export const terms = (text: string, weights: Weights, from = 0, to = text.length): Terms => {
  const set: Terms = new Map();
  const all = words(text, from, to);
  const notSo = deniedWords(text, all);
  numbered(text, all).forEach(({ word, value }, i) => {
    const { start, end, form } = word;
    const country = COUNTRY.test(text.slice(start, end));
    if (isFunctionWord(form) && !country) return;
    const number = value !== null || /^\p{N}/u.test(form);
    const key = country ? 'usa' : number ? String(value ?? form) : stem(form);
    const first = text.charAt(start);
    const name = i > 0 && !number && first !== first.toLowerCase();
    const known = set.get(termHash(key));
    set.set(termHash(key), {
      weight: number ? NUMERAL : weights(key),
      name: name || known?.name === true,
      number: number || known?.number === true,
      affirmed: !notSo.has(word) || known?.affirmed === true,
      denied: notSo.has(word) || known?.denied === true,
    });
  });
  return set;
};

const NAME = 0x10;
const NUMBER = 0x20;
const AFFIRMED = 0x40;
const DENIED = 0x80;

/** Three bytes a term, in order of hash: two of hash, one of weight and marks. */
export const packTerms = (set: Terms): string =>
  toBase64(
    [...set]
      .sort(([a], [b]) => a - b)
      .flatMap(([hash, { weight, name, number, affirmed, denied }]) => [
        hash >> 8,
        hash & 0xff,
        weight |
          (name ? NAME : 0) |
          (number ? NUMBER : 0) |
          (affirmed ? AFFIRMED : 0) |
          (denied ? DENIED : 0),
      ]),
  );

/** The reverse of `packTerms`. */
export const unpackTerms = (packed: string): Terms => {
  const bytes = fromBase64(packed);
  const set: Terms = new Map();
  for (let i = 0; i + 2 < bytes.length; i += 3) {
    const marks = bytes[i + 2] ?? 0;
    set.set(((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0), {
      weight: marks & 0x0f,
      name: (marks & NAME) !== 0,
      number: (marks & NUMBER) !== 0,
      affirmed: (marks & AFFIRMED) !== 0,
      denied: (marks & DENIED) !== 0,
    });
  }
  return set;
};
