/** Alignment: do two sentences of two tellings report the same event with the same participants? */

import { MATCH } from '../../src/core/spot/claims.ts';
import { align } from '../../src/core/terms/align.ts';
import { type Measured, measure } from '../../src/core/terms/measure.ts';
import { terms } from '../../src/core/terms/terms.ts';
import type { Weights } from '../../src/core/terms/weights.ts';
import { type Rate, rate } from '../rate.ts';
import { averagePrecision, type Scored } from './average-precision.ts';
import { type Pair, pairs } from './data.ts';
import { rounded } from './intervals.ts';
import { progress } from './progress.ts';

type Aligned = {
  ap: number | null;
  precision: Rate;
  recall: Rate;
  /** Of pairs across two neighbouring stories; of nothing where the set has none. */
  nearMissFalsePositives: Rate;
};

export type Alignment = Record<Pair['set'], Aligned>;

/** A sentence by itself, measured. */
export const measured = (text: string, weights: Weights): Measured => measure(terms(text, weights));

const score = (pairsOf: readonly (Scored & { near: boolean })[]): Aligned => {
  const found = pairsOf.filter(({ score: at }) => at >= MATCH);
  const right = found.filter(({ positive }) => positive).length;
  const near = pairsOf.filter((pair) => pair.near && !pair.positive);
  const ap = averagePrecision(pairsOf);
  return {
    ap: ap === null ? null : rounded(ap),
    precision: rate(right, found.length),
    recall: rate(right, pairsOf.filter(({ positive }) => positive).length),
    nearMissFalsePositives: rate(near.filter(({ score: at }) => at >= MATCH).length, near.length),
  };
};

/** Positive is label 2, negative 0; label 1 (same event, other participants) is neither. */
export const measureAlignment = async (dir: string, weights: Weights): Promise<Alignment> => {
  const scored = { ecbplus: [], superpal: [] } as Record<
    Pair['set'],
    (Scored & { near: boolean })[]
  >;
  const { tick, done } = progress('alignment', 5_000);
  for await (const { set, text_a, text_b, label, near_miss_story } of pairs(dir)) {
    tick();
    if (label === 1) continue;
    scored[set].push({
      score: align(measured(text_a, weights), measured(text_b, weights)),
      positive: label === 2,
      near: near_miss_story === true,
    });
  }
  done();
  return { ecbplus: score(scored.ecbplus), superpal: score(scored.superpal) };
};
