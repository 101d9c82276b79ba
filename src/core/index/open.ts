/** A story with its fingerprints unpacked and measured, ready to be compared with pages. */
import { fromBase64 } from '../features/base64.ts';
import { unpackRuns } from '../features/runs.ts';
import { unpackTerms } from '../features/terms.ts';
import { type Measured, measure } from '../match/align.ts';
import type { Claim, Quotation, Sentence, Story, Utterance } from './story.ts';

export type HeldSentence = Pick<Sentence, 'source' | 'at' | 'claims' | 'facts'> & {
  measured: Measured;
};
export type HeldClaim = { claim: Claim; terms: Measured; evidence: HeldSentence[] };
export type HeldQuotation = Pick<Quotation, 'source' | 'readings'> & { bytes: number[] };
export type HeldUtterance = Pick<Utterance, 'id' | 'speaker' | 'claim'> & {
  quotations: HeldQuotation[];
};

export type OpenStory = {
  story: Story;
  sentences: HeldSentence[];
  claims: HeldClaim[];
  utterances: HeldUtterance[];
  runs: Map<string, Set<number>>;
};

/** Unpacks a story; throws where packed data is damaged. */
export const open = (story: Story): OpenStory => {
  const sentences = story.sentences.map(({ source, at, claims, facts, terms }) => ({
    source,
    at,
    claims,
    facts,
    measured: measure(unpackTerms(terms)),
  }));
  return {
    story,
    sentences,
    claims: story.claims.map((claim) => ({
      claim,
      terms: measure(unpackTerms(claim.terms)),
      evidence: sentences.filter(({ claims }) => claims.includes(claim.id)),
    })),
    utterances: story.utterances.map(({ id, speaker, claim, quotations }) => ({
      id,
      speaker,
      claim,
      quotations: quotations.map(({ source, words, readings }) => ({
        source,
        readings,
        bytes: fromBase64(words),
      })),
    })),
    runs: new Map(Object.entries(story.runs).map(([id, packed]) => [id, unpackRuns(packed)])),
  };
};
