/**
 * The catalogue: how a page's words lead to the few stories that could match, with 100,000 stories
 * held as with one. Each story posts its most telling terms into buckets; a page reads only the
 * buckets of its own terms.
 */
import * as v from 'valibot';
import { isFunctionWord } from '../english/stop-words.ts';
import { Day } from '../facts/fact.ts';
import { keyHash } from '../terms/hash.ts';
import { stem } from '../terms/stem.ts';
import type { Weights } from '../terms/weights.ts';
import { bareForms } from '../text/bare-forms.ts';
import { words } from '../text/words.ts';

/** Raised with every change of shape of the catalogue's files. */
export const CATALOGUE_FORMAT = 2;

export const Catalogue = v.object({
  format: v.literal(CATALOGUE_FORMAT),
  /** How many stories are held, numbered from 0. */
  stories: v.number(),
  /** A power of two; bucket files are named by number, `terms/0.json`. */
  buckets: v.number(),
});
export type Catalogue = v.InferOutput<typeof Catalogue>;

/** One file of `shelf/`: the stories from `SHELF × n`, in order of number. */
export const ShelfFile = v.array(
  v.object({
    id: v.string(),
    title: v.string(),
    day: Day,
    needs: v.number(),
    sample: v.optional(v.boolean()),
  }),
);
export type ShelfFile = v.InferOutput<typeof ShelfFile>;
/** Small, as each candidate may lie in a file of its own. */
export const SHELF = 64;

/**
 * One bucket: term hash in base 36 → numbers of the stories that post it, in order, each but the first
 * as its distance from the one before: a frequent term’s list is half as long so.
 */
export const Bucket = v.record(v.string(), v.array(v.number()));
export type Bucket = v.InferOutput<typeof Bucket>;

/**
 * Terms a story posts, and how many of them a page must have. Low: the reader decides later. Of the
 * positives of the public sets' development part 12 led to .75 (AllSides) to 1, 32 lead to .95 to 1.
 */
const POSTED = 32;
const NEEDED = 3;
/** About this many postings a bucket: a page's hundred terms then read well under 1 MB. */
const POSTINGS = 256;
/** From two scripts on, words are not parted by spaces; pairs of characters stand in for terms. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{2,}/gu;

/**
 * Words in Cyrillic and Arabic script are known by their first four letters, less what Arabic writes
 * before them: no stemmer is needed for names (McNamee & Mayfield, "Character n-gram tokenization for
 * European language text retrieval", 2004).
 */
const BEGINNING = 4;
const INFLECTED = /^[\p{Script=Cyrillic}\p{Script=Arabic}]/u;

const stemsOf = (form: string): string[] =>
  INFLECTED.test(form)
    ? [...new Set(bareForms(form).map((bare) => bare.slice(0, BEGINNING)))]
    : [stem(form)];

/** The keys of a text: its stems, and of unspaced scripts every pair of characters. */
export const keys = (text: string, weights: Weights): Map<number, number> => {
  const found = new Map<number, number>();
  for (const { form } of words(text)) {
    if (isFunctionWord(form)) continue;
    for (const stemmed of stemsOf(form)) found.set(keyHash(stemmed), weights(stemmed));
  }
  for (const [run] of text.matchAll(UNSPACED))
    for (let i = 0; i + 1 < run.length; i += 1) found.set(keyHash(run.slice(i, i + 2)), 8);
  return found;
};

/**
 * What a story posts: the terms most of its openings share, the most telling first, and the names of
 * its event in every script, so that coverage in other languages is found too.
 */
export const posted = (openings: readonly string[], names: string, weights: Weights): number[] => {
  const counts = new Map<number, { n: number; weight: number }>();
  for (const opening of openings)
    for (const [key, weight] of keys(opening, weights)) {
      const known = counts.get(key);
      counts.set(key, { n: (known?.n ?? 0) + 1, weight });
    }
  const best = [...counts]
    .sort(([keyA, a], [keyB, b]) => b.n * b.weight - a.n * a.weight || keyA - keyB)
    .slice(0, POSTED)
    .map(([key]) => key);
  return [...new Set([...best, ...keys(names, weights).keys()])];
};

/** How many posted terms of a story a page must have to be read. */
export const needs = (openings: number): number => (openings === 0 ? 2 : NEEDED);

/** The number of buckets for so many postings. */
export const bucketCount = (postings: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(postings / POSTINGS)));

/** The bucket of a key. */
export const bucketOf = (key: number, buckets: number): number => key & (buckets - 1);
/** A key's name in its bucket. */
export const keyName = (key: number): string => key.toString(36);

/** Numbers in order as a bucket has them. */
export const gapsOf = (numbers: readonly number[]): number[] =>
  numbers.map((number, i) => number - (numbers[i - 1] ?? 0));

/** The reverse of `gapsOf`. */
const fromGaps = (gaps: readonly number[]): number[] => {
  let number = 0;
  return gaps.map((gap) => {
    number += gap;
    return number;
  });
};

/** How many of a page's keys lead to a story, and how much these tell. */
export type Tally = { n: number; told: number };

/** The story numbers that a page's keys lead to; a key tells more the rarer it is, in the language and here. */
export const tally = (
  pageKeys: ReadonlyMap<number, number>,
  bucket: (key: number) => Bucket,
): Map<number, Tally> => {
  const found = new Map<number, Tally>();
  for (const [key, weight] of pageKeys) {
    const stories = fromGaps(bucket(key)[keyName(key)] ?? []);
    const told = weight ** 2 / Math.log2(1 + stories.length);
    for (const story of stories) {
      const known = found.get(story);
      found.set(story, { n: (known?.n ?? 0) + 1, told: (known?.told ?? 0) + told });
    }
  }
  return found;
};
