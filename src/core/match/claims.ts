/** Which claims a sentence of a page states. */
import type { HeldClaim, HeldSentence, OpenStory } from '../index/open.ts';
import { align, cosine, coverage } from './align.ts';
import type { ReadSentence } from './read.ts';

export type Stated = { held: HeldClaim; strength: number; evidence: HeldSentence | null };

/** Above this a sentence is the telling's own, a slip or two apart. */
const SAME_SENTENCE = 0.85;
/** A sentence of a held telling backs its claims by the editor's word, not by ours. */
const EDITED = 0.98;
/** A claim's own terms of which a passage must have about half, or it is another claim of the same sentence. */
const ENOUGH = 0.5;

/** The sentence of a telling that a page's sentence is, or null. */
export const sameSentence = (
  sentence: ReadSentence,
  story: OpenStory,
  sources: readonly string[],
): HeldSentence | null => {
  let best: HeldSentence | null = null;
  let most = SAME_SENTENCE;
  for (const held of story.sentences) {
    if (!sources.includes(held.source)) continue;
    const likeness = cosine(sentence.measured, held.measured);
    if (likeness > most) [best, most] = [held, likeness];
  }
  return best;
};

/** How strongly a sentence states a claim: aligned with its evidence, and with enough of its own terms. */
const strengthOf = (sentence: ReadSentence, held: HeldClaim): Omit<Stated, 'held'> => {
  let strength = align(sentence.measured, held.terms);
  let evidence: HeldSentence | null = null;
  for (const backing of held.evidence) {
    const aligned = align(sentence.measured, backing.measured);
    if (aligned > strength || evidence === null) evidence = backing;
    strength = Math.max(strength, aligned);
  }
  const own = coverage(held.terms, sentence.measured);
  return { strength: strength * Math.min(1, own / ENOUGH), evidence };
};

/** The claims that a sentence states, the strongest first; `own` is the held sentence that it is, if any. */
export const claimsIn = (
  sentence: ReadSentence,
  story: OpenStory,
  own: HeldSentence | null,
  line: number,
): Stated[] => {
  if (own && own.claims.length > 0)
    return story.claims
      .filter(({ claim }) => own.claims.includes(claim.id))
      .map((held) => ({ held, strength: EDITED, evidence: own }));
  return story.claims
    .map((held) => ({ held, ...strengthOf(sentence, held) }))
    .filter(({ strength }) => strength >= line)
    .sort((a, b) => b.strength - a.strength);
};
