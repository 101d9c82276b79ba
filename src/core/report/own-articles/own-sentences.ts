/** The sentences of a reader's own articles, with their words. */

import type { HeldSentence, OpenStory } from '../../index/open.ts';
import type { Claim } from '../../story/story.ts';
import { memo } from '../../text/memo.ts';

/** A sentence in full; the first of an article is its headline. */
export type OwnSentence = { held: HeldSentence; headline: boolean; claim: Claim; says: string };

/** The sentences of each source, in the order of its article. Those without a claim are none: they are the article's furniture. */
export const ownSentences = memo(({ story, sentences }: OpenStory): Map<string, OwnSentence[]> => {
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
  const by = new Map<string, OwnSentence[]>();
  for (const held of sentences) {
    const claim = claims.get(held.claims[0] ?? '');
    const says = claim?.readings.find(({ sources }) => sources.includes(held.source))?.says;
    if (claim === undefined || says === undefined || says === null) continue;
    const own = by.get(held.source) ?? [];
    own.push({ held, headline: held.at === 0, claim, says });
    by.set(held.source, own);
  }
  return by;
});
