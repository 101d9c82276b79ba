/** Which sentences of two tellings report the same. */

import { alignToCompare } from '../terms/align.ts';
import { termHash } from '../terms/hash.ts';
import { coverage } from '../terms/measure.ts';
import { stem } from '../terms/stem.ts';
import { words } from '../text/words.ts';
import type { DraftSentence, DraftTelling } from './tellings.ts';

export type Pair = { a: DraftSentence; b: DraftSentence; strength: number };

/** One rare word or two common ones: a sentence with less has nothing of its own to go by. */
const LEAST_OWN = 4.3;
/** Below it pairs of sentences of one story are mostly about two things. */
export const PAIRED = 0.5;

type Stretch = Pick<DraftSentence, 'own' | 'facts'>;

/** What two stretches share of their own: words, and names once each however many words they have. */
export const sharedPoints = (a: Stretch, b: Stretch): number => {
  const named = new Map<number, string>();
  for (const fact of a.facts)
    if (fact.facet === 'person' || fact.facet === 'place')
      for (const { form } of words(fact.name)) named.set(termHash(stem(form)), fact.name);
  const points = new Set<string>();
  for (const hash of a.own.terms.keys())
    if (b.own.terms.has(hash)) points.add(named.get(hash) ?? String(hash));
  return points.size;
};

/** How strongly two sentences report the same: aligned, and alike in what is theirs beyond the story's terms. */
export const pairStrength = (a: DraftSentence, b: DraftSentence): number => {
  const aligned = alignToCompare(a.measured, b.measured);
  if (Math.min(a.own.sum, b.own.sum) < LEAST_OWN) return aligned;
  const own = Math.max(coverage(a.own, b.own), coverage(b.own, a.own));
  // One name in common makes two sentences about one person, not about one thing.
  return Math.sqrt(aligned * own) * (sharedPoints(a, b) < 2 ? 0.5 : 1);
};

/** Pairs of which one side has no better partner in the other telling. */
export const pairs = (one: DraftTelling, other: DraftTelling, line = PAIRED): Pair[] => {
  const table = one.sentences.map((a) =>
    other.sentences.map((b) => (a.headline === b.headline ? pairStrength(a, b) : 0)),
  );
  const rows = table.map((row) => Math.max(0, ...row));
  const columns = other.sentences.map((_, j) => Math.max(0, ...table.map((row) => row[j] ?? 0)));
  return one.sentences.flatMap((a, i) =>
    other.sentences.flatMap((b, j): Pair[] => {
      const strength = table[i]?.[j] ?? 0;
      if (strength < line) return [];
      return strength === rows[i] || strength === columns[j] ? [{ a, b, strength }] : [];
    }),
  );
};
