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
import { packLists, unpackLists } from './bits.ts';

/** Raised with every change of shape of the catalogue's files. */
export const CATALOGUE_FORMAT = 3;

/** More are no index: flat lists of that length are held while a page's candidates are looked up. */
const MOST_STORIES = 1_000_000;

export const Catalogue = v.object({
  format: v.literal(CATALOGUE_FORMAT),
  /** How many stories are held, numbered from 0. */
  stories: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_STORIES)),
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

/** One bucket: term hash in base 36 → numbers of the stories that post it, packed. */
export const Bucket = v.record(v.string(), v.string());
export type Bucket = v.InferOutput<typeof Bucket>;

/** The numbers of stories, in rising order, as a bucket has them. */
export const packPostings = (numbers: readonly number[], stories: number): string =>
  packLists((lists) => lists.rising(numbers, stories));

/** The reverse of `packPostings`; throws where the text is no such thing. */
export const postings = (packed: string, stories: number): number[] =>
  unpackLists(packed, (lists) => lists.rising(stories));

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

/** A story that a page's keys lead to, and how many of them do. */
export type Lead = { story: number; keys: number };

/**
 * The stories that most of what a page's keys tell leads to, the first numbers of equals first, `most` at most; by one key
 * alone none is led to. A key tells more the rarer it is, in the language and here. `posting` gives the stories of a key.
 */
export const leads = (
  pageKeys: ReadonlyMap<number, number>,
  posting: (key: number) => readonly number[],
  stories: number,
  most: number,
): Lead[] => {
  // Flat lists: of a hundred thousand stories a page's frequent words lead to nearly all.
  const counts = new Uint16Array(stories);
  const told = new Float64Array(stories);
  for (const [key, weight] of pageKeys) {
    const found = posting(key);
    const tells = weight ** 2 / Math.log2(1 + found.length);
    for (const story of found) {
      counts[story] = (counts[story] ?? 0) + 1;
      told[story] = (told[story] ?? 0) + tells;
    }
  }
  const best: { story: number; told: number }[] = [];
  told.forEach((tells, story) => {
    if ((counts[story] ?? 0) < 2 || (best.length === most && tells <= (best.at(-1)?.told ?? 0)))
      return;
    const place = best.findIndex((other) => other.told < tells);
    best.splice(place < 0 ? best.length : place, 0, { story, told: tells });
    best.length = Math.min(best.length, most);
  });
  return best.map(({ story }) => ({ story, keys: counts[story] ?? 0 }));
};
