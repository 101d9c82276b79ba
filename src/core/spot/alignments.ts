/** A page's sentences aligned with a story's, once: spotting, claims and notes all read this table. */
import type { HeldSentence, OpenStory } from '../index/open.ts';
import { type Alignment, alignment } from '../terms/align.ts';
import type { Measured } from '../terms/measure.ts';
import { memoPair } from '../text/memo.ts';

export type Alignments = {
  /** With each held sentence. */
  each: ReadonlyMap<HeldSentence, Alignment>;
  /** The highest probability that any reports the same. */
  best: number;
};

/** How a passage aligns with each sentence of a story. */
export const alignmentsOf = memoPair((passage: Measured, { sentences }: OpenStory): Alignments => {
  const each = new Map(sentences.map((held) => [held, alignment(passage, held.measured)]));
  return { each, best: Math.max(0, ...[...each.values()].map(({ same }) => same)) };
});

/** The probability that a passage reports what a held sentence does. */
export const alignedWith = (passage: Measured, held: HeldSentence, story: OpenStory): number =>
  alignmentsOf(passage, story).each.get(held)?.same ?? 0;
