/** What the sentences of a reader's articles tell, by point. */
import type { Claim, StoryFacts } from '../../core/story/story.ts';

/** Points that two articles or more have, as they come in the first of them; small ones last. */
export const sharedPoints = ({ claims }: StoryFacts): Claim[] => {
  const shared = claims.filter(({ sources }) => sources.length > 1);
  return [...shared.filter(({ small }) => !small), ...shared.filter(({ small }) => small)];
};

/** What an article says of a point; null where it has it not, or not surely. */
export const saysOf = ({ readings }: Claim, source: string): string | null =>
  readings.find(({ sources }) => sources.includes(source))?.says ?? null;

/** Shorter lines are headlines of sections, or say little by themselves. */
const LEAST_WORDS = 6;

/** Sentences of an article that stand beside none of another. */
export const ownPoints = ({ claims }: StoryFacts, source: string): string[] =>
  claims.flatMap((claim) => {
    const says = claim.sources.length === 1 && !claim.small ? saysOf(claim, source) : null;
    return says !== null && says.split(' ').length >= LEAST_WORDS ? [says] : [];
  });
