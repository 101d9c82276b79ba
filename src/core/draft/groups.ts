/** Sentences of all tellings that tell one point, brought together. */

import { isNamed } from '../facts/fact.ts';
import { alignToCompare } from '../terms/align.ts';
import { termHash } from '../terms/hash.ts';
import { logistic } from '../terms/logistic.ts';
import { cosine, coverage } from '../terms/measure.ts';
import { stem } from '../terms/stem.ts';
import { endsSentence } from '../text/sentence-end.ts';
import { words } from '../text/words.ts';
import type { DraftSentence, DraftTelling } from './tellings.ts';

export type Group = { sentences: DraftSentence[]; strength: number };

/** One rare word or two common ones: a sentence with less has nothing of its own to go by. */
const LEAST_OWN = 4.3;
/** What is all the story's own, like the lead, says something only in so many terms. */
const LEAST_TERMS = 5;

/**
 * Logistic fit to the sentences of fifteen pairs of articles, labelled before anything was run on them
 * (`docs/read/shown/article-pairs.json`, development half), 2026-11-28.
 */
const FIT = { bias: -6.01, cosine: 1.256, common: 1.24, lead: 3.058, own: 2.987, covered: 3.285 };
/** From here on readings linked 90 of 100, word-for-word ones aside, where the fit was made without their articles. */
const JOINED = 0.8;
/** In a group of many no two sentences are less alike. */
const LEAST_JOINED = 0.6;
/** Headline and lead tell of the act itself. */
const LEAD = 2;

/** What two sentences share of their own: words, and names once each however many words they have. */
const sharedPoints = (a: DraftSentence, b: DraftSentence): number => {
  const named = new Map<number, string>();
  for (const fact of a.facts)
    if (isNamed(fact))
      for (const { form } of words(fact.name)) named.set(termHash(stem(form)), fact.name);
  const points = new Set<string>();
  for (const hash of a.own.terms.keys())
    if (b.own.terms.has(hash)) points.add(named.get(hash) ?? String(hash));
  return points.size;
};

/** How alike two sentences are in what is theirs beyond the story's terms, and align, 0 to 1. */
const ownLikeness = (a: DraftSentence, b: DraftSentence): number => {
  const aligned = alignToCompare(a.gist, b.gist);
  if (Math.min(a.own.sum, b.own.sum) < LEAST_OWN) {
    const given = Math.max(a.own.sum, b.own.sum) < LEAST_OWN;
    return given && Math.min(a.gist.terms.size, b.gist.terms.size) >= LEAST_TERMS ? aligned : 0;
  }
  if (sharedPoints(a, b) < 2) return 0;
  const own = (coverage(a.own, b.own) + coverage(b.own, a.own)) / 2;
  return Math.sqrt(aligned * own);
};

const inCommon = (a: DraftSentence, b: DraftSentence): number => {
  let common = 0;
  for (const hash of a.gist.terms.keys()) if (b.gist.terms.has(hash)) common += 1;
  return common;
};

/** One word in common every second pair of sentences of a story has. */
const LEAST_COMMON = 2;

const likenessOf = (a: DraftSentence, b: DraftSentence): number => {
  const common = inCommon(a, b);
  if (common < LEAST_COMMON) return 0;
  const lead = a.at < LEAD && b.at < LEAD ? 1 : 0;
  const x =
    FIT.bias +
    FIT.cosine * cosine(a.gist, b.gist) +
    FIT.common * Math.log1p(common) +
    FIT.lead * lead +
    FIT.own * ownLikeness(a, b) +
    FIT.covered * Math.max(coverage(a.gist, b.gist), coverage(b.gist, a.gist));
  return logistic(x);
};

// Groups, near misses and ties ask for the same pairs.
const known = new WeakMap<DraftSentence, WeakMap<DraftSentence, number>>();

/** Estimated probability that two sentences of a story's tellings tell one point. */
export const likeness = (a: DraftSentence, b: DraftSentence): number => {
  const row = known.get(a) ?? new WeakMap<DraftSentence, number>();
  known.set(a, row);
  const value = row.get(b) ?? known.get(b)?.get(a) ?? likenessOf(a, b);
  row.set(b, value);
  return value;
};

type Link = { a: number; b: number; strength: number };

/** A line that leads over to what follows it ("She said:") tells nothing by itself. */
const tellsOne = (sentence: DraftSentence, tellings: readonly DraftTelling[]): boolean => {
  const text = tellings.find(({ id }) => id === sentence.source)?.text ?? '';
  return sentence.headline || endsSentence(text.slice(sentence.start, sentence.end));
};

const links = (sentences: readonly DraftSentence[], tellings: readonly DraftTelling[]): Link[] => {
  const whole = sentences.map((sentence) => tellsOne(sentence, tellings));
  return sentences.flatMap((one, a) =>
    sentences.slice(a + 1).flatMap((other, i): Link[] => {
      if (one.source === other.source || !whole[a] || !whole[a + 1 + i]) return [];
      const strength = likeness(one, other);
      return strength >= JOINED ? [{ a, b: a + 1 + i, strength }] : [];
    }),
  );
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Average linkage: the surest link first, and two groups join where their sentences are alike on average. */
export const groups = (tellings: readonly DraftTelling[]): Group[] => {
  const sentences = tellings.flatMap((telling) => telling.sentences);
  const near = links(sentences, tellings).sort(
    (x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b,
  );
  const home = sentences.map((_, i) => i);
  const members = new Map(sentences.map((_, i) => [i, [i]]));
  const strengths = new Map<number, number>();
  const get = (i: number): DraftSentence => sentences[i] as DraftSentence;
  for (const { a, b } of near) {
    const [left, right] = [home[a] ?? a, home[b] ?? b];
    if (left === right) continue;
    const [one, other] = [members.get(left) ?? [], members.get(right) ?? []];
    // A headline and its lead, of one telling, need not be alike.
    const all = one.flatMap((x) =>
      other.filter((y) => get(x).source !== get(y).source).map((y) => likeness(get(x), get(y))),
    );
    const strength = mean(all);
    if (strength < JOINED || Math.min(...all) < LEAST_JOINED) continue;
    for (const i of other) home[i] = left;
    members.set(left, [...one, ...other]);
    members.delete(right);
    strengths.set(left, Math.min(strengths.get(left) ?? 1, strength));
  }
  return [...members].map(([id, list]) => ({
    sentences: list.sort((x, y) => x - y).map(get),
    strength: strengths.get(id) ?? 1,
  }));
};
