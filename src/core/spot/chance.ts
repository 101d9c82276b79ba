/** How likely it is that a sentence tells a claim of which it has a cue or the words. */

import type { FoundCue } from '../index/cues.ts';
import { logistic } from '../terms/logistic.ts';

/** What speaks for a sentence's telling a claim, and what against it. */
export type Signs = {
  /** The editor's cue for the claim, as it stands in the sentence; null where it has none. */
  cue: FoundCue | null;
  /** Claims of which the sentence has a cue: of many some are there by chance. */
  cues: number;
  /** Weighted cosine with the claim's likest telling, 0 to 1. */
  like: number;
  /** The highest probability that a telling of the claim reports what the sentence does, 0 to 1. */
  aligned: number;
  /** Sentences of tellings that align better than any telling of the claim. */
  better: number;
  /** The share of the sentence's terms that it denies, 0 to 1; 0 where the cue has the denial in it. */
  denied: number;
};

/**
 * Logistic fit to 635 claims of which sentences on 72 pages of strangers had a cue or the words, 539 of them told
 * there: five lots of pages, each as the code that had never seen it read it (`docs/readings.md`, Strangers),
 * 2026-11-29. Claims told in part were left out.
 */
const FIT = {
  bias: 0.094,
  cue: 5.327,
  width: -0.162,
  span: -0.807,
  cues: -0.412,
  like: 7.145,
  aligned: -1.832,
  better: -0.509,
  denied: -2.51,
  elsewhere: -1.775,
};

/** The probability that a sentence tells a claim whole; `elsewhere` where the page reports another part of the event. */
export const chance = (
  { cue, cues, like, aligned, better, denied }: Signs,
  elsewhere: boolean,
): number =>
  logistic(
    FIT.bias +
      (cue ? FIT.cue + FIT.width * cue.width + FIT.span * Math.log1p(cue.span) : 0) +
      FIT.cues * Math.log1p(cues) +
      FIT.like * like +
      FIT.aligned * aligned +
      FIT.better * Math.log1p(better) +
      FIT.denied * denied +
      (elsewhere ? FIT.elsewhere : 0),
  );
