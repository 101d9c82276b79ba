/** Clauses of all tellings that say the same, brought together. */
import { alignToCompare } from '../terms/align.ts';
import { coverage } from '../terms/measure.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { sharedPoints } from './pairs.ts';
import type { DraftTelling } from './tellings.ts';

export type Cluster = { clauses: Clause[]; strength: number };

/** One rare word or two common ones. */
const LEAST_OWN = 4.3;
/** What is all the story's own, like the lead, says something only in so many terms. */
const LEAST_TERMS = 5;
/** Chosen so that what joins is mostly one point; an editor splits with more trouble than he joins. */
const JOINED = 0.5;

/** How likely two clauses say the same: like a pair of sentences, but both must have most of what is theirs. */
const likeness = (a: Clause, b: Clause): number => {
  const aligned = alignToCompare(a.measured, b.measured);
  if (Math.min(a.own.sum, b.own.sum) < LEAST_OWN) {
    const given = Math.max(a.own.sum, b.own.sum) < LEAST_OWN;
    return given && Math.min(a.measured.terms.size, b.measured.terms.size) >= LEAST_TERMS
      ? aligned
      : 0;
  }
  if (sharedPoints(a, b) < 2) return 0;
  const own = (coverage(a.own, b.own) + coverage(b.own, a.own)) / 2;
  return Math.sqrt(aligned * own);
};

type Link = { a: number; b: number; strength: number };

const links = (clauses: readonly Clause[]): Link[] =>
  clauses.flatMap((one, a) =>
    clauses.slice(a + 1).flatMap((other, i): Link[] => {
      if (one.sentence.source === other.sentence.source) return [];
      const strength = likeness(one, other);
      return strength >= JOINED ? [{ a, b: a + 1 + i, strength }] : [];
    }),
  );

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Average linkage: the surest link first, and two clusters join where their clauses are alike on average. */
export const clusters = (tellings: readonly DraftTelling[]): Cluster[] => {
  const clauses = tellings.flatMap((telling) =>
    telling.sentences.flatMap((sentence) => clausesOf(telling, sentence)),
  );
  const all = links(clauses).sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  const home = clauses.map((_, i) => i);
  const members = new Map(clauses.map((_, i) => [i, [i]]));
  const strengths = new Map<number, number>();
  const get = (i: number): Clause => clauses[i] as Clause;
  for (const { a, b } of all) {
    const [left, right] = [home[a] ?? a, home[b] ?? b];
    if (left === right) continue;
    const [one, other] = [members.get(left) ?? [], members.get(right) ?? []];
    const strength = mean(one.flatMap((x) => other.map((y) => likeness(get(x), get(y)))));
    if (strength < JOINED) continue;
    for (const i of other) home[i] = left;
    members.set(left, [...one, ...other]);
    members.delete(right);
    strengths.set(left, Math.min(strengths.get(left) ?? 1, strength));
  }
  return [...members].map(([id, list]) => ({
    clauses: list.sort((x, y) => x - y).map(get),
    strength: strengths.get(id) ?? 1,
  }));
};
