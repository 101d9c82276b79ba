/** Both readings of a claim in a telling, folded to presence, so that they can be held against each other. */
import type { Edition, EditionClaim } from '../../core/story/edition.ts';
import type { Presence, Verdict } from './format.ts';

/** What the edition holds: a telling that stands apart in a conflict says the contrary. */
export const firstPresence = (claim: EditionClaim, source: string): Presence => {
  if (claim.apart.includes(source)) return 'has-not';
  if (source in claim.evidence) return 'has';
  return claim.unsure.includes(source) ? 'cannot-tell' : 'has-not';
};

/** What the second reader found; a text that breaks off cannot be said to lack what it does not reach, or not whole. */
export const secondPresence = (
  verdict: Verdict,
  source: string,
  { sources }: Pick<Edition, 'sources'>,
): Presence => {
  if (verdict === 'says') return 'has';
  if (verdict === 'unclear') return 'cannot-tell';
  const complete = sources.find(({ id }) => id === source)?.complete ?? true;
  return verdict !== 'contrary' && !complete ? 'cannot-tell' : 'has-not';
};
