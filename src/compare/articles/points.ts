/** What the sentences of a reader's articles tell, by point. */
import type { Claim, StoryFacts } from '../../core/story/story.ts';

/** Points that two articles or more have, or that the reader has put in his words, as they come in the first article. */
export const sharedPoints = ({ claims }: StoryFacts): Claim[] =>
  claims.filter(
    ({ sources, statement, small }) => !small && (sources.length > 1 || statement !== null),
  );

/** Points that the reader calls small, whoever has them. */
export const smallPoints = ({ claims }: StoryFacts): Claim[] => claims.filter(({ small }) => small);

/** What an article says of a point; null where it has it not, or not surely. */
export const saysOf = ({ readings }: Claim, source: string): string | null =>
  readings.find(({ sources }) => sources.includes(source))?.says ?? null;

/** Shorter lines are headlines of sections, or say little by themselves. */
const LEAST_WORDS = 6;

/** Sentences of an article that stand beside none of another, and of which the reader says nothing. */
export const ownPoints = ({ claims }: StoryFacts, source: string): string[] =>
  claims.flatMap((claim) => {
    const { sources, small, statement } = claim;
    const isBare = sources.length === 1 && !small && statement === null;
    const says = isBare ? saysOf(claim, source) : null;
    return says !== null && says.split(' ').length >= LEAST_WORDS ? [says] : [];
  });
