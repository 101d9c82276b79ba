import type { Claim, Reading, Source, StoryFacts } from '../../core/story/story.ts';
import type { Say } from '../say.ts';
import { shortNames } from '../sources/teller.ts';

/** Whose the words are in which a point of a reader's own articles is put. */
export const glossLabel = ({ given }: Pick<Claim, 'given'>, say: Say): string =>
  say(given ? 'gloss_given' : 'gloss_own');

/** The point that a sentence of an article tells, where the reader has put it in words of his own. */
export const glossed = ({ claims }: StoryFacts, { sources, says }: Reading): Claim | null =>
  claims.find(
    ({ statement, readings }) =>
      statement !== null &&
      readings.some(
        (one) => one.says === says && one.sources.some((source) => sources.includes(source)),
      ),
  ) ?? null;

type Props = { story: StoryFacts; claim: Claim; sources: readonly Source[]; say: Say };

/** A point in the reader's own words, said to be so, in place of the sentences of some articles. */
export const GlossWords = ({ story, claim, sources, say }: Props) => (
  <p class="gloss">
    <b class="here-label">{glossLabel(claim, say)}</b> <bdi>{claim.statement}</bdi>{' '}
    <span class="tellers">{shortNames(story, sources, say).join(say('list_semicolon'))}</span>
  </p>
);
