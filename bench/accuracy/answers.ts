/** NAnCo: do two outlets answer a question alike? By the line that ships for sentences. */

import { MATCH } from '../../src/core/spot/claims.ts';
import { align } from '../../src/core/terms/align.ts';
import type { Weights } from '../../src/core/terms/weights.ts';
import { type Rate, rate } from '../rate.ts';
import { measured } from './alignment.ts';
import { answerPairs } from './data.ts';
import { rounded } from './intervals.ts';

export type Answers = {
  /** The mean of the two. */
  balancedAccuracy: number | null;
  same: Rate;
  different: Rate;
};

/** How well `align` tells same answers from different ones. */
export const measureAnswers = async (dir: string, weights: Weights): Promise<Answers> => {
  const right = [0, 0];
  const of = [0, 0];
  for await (const { answer_a, answer_b, label } of answerPairs(dir)) {
    const alike = align(measured(answer_a, weights), measured(answer_b, weights)) >= MATCH;
    of[label] = (of[label] ?? 0) + 1;
    if (alike === (label === 1)) right[label] = (right[label] ?? 0) + 1;
  }
  const different = rate(right[0] ?? 0, of[0] ?? 0);
  const same = rate(right[1] ?? 0, of[1] ?? 0);
  return {
    balancedAccuracy:
      same.of === 0 || different.of === 0 ? null : rounded((same.value + different.value) / 2),
    same,
    different,
  };
};
