import type { Claim, StoryFacts } from '../../core/story/story.ts';
import type { Say } from '../say.ts';

const viaOf = (story: StoryFacts, claim: string | null): Claim['via'] =>
  story.claims.find(({ id }) => id === claim)?.via ?? null;

/** Who carried a relayed statement; nothing where a claim was not relayed. */
export const Carrier = ({
  story,
  claim,
  say,
}: {
  story: StoryFacts;
  claim: string | null;
  say: Say;
}) => {
  const via = viaOf(story, claim);
  return via === null ? null : <span class="carrier">{say('via_aside', { via })}</span>;
};
