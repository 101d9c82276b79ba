/** A story with its fingerprints unpacked and measured, ready to be compared with pages. */

import type { Fact } from '../facts/fact.ts';
import { facts } from '../facts/facts.ts';
import { unpackNeighbours } from '../prose/neighbours.ts';
import { claimWords } from '../story/claim-words.ts';
import type { Claim } from '../story/story.ts';
import { fromBase64 } from '../terms/base64.ts';
import { type Measured, measure } from '../terms/measure.ts';
import { unpackRuns } from '../terms/runs.ts';
import { beyond, type Terms, terms, unpackTerms } from '../terms/terms.ts';
import type { Weights } from '../terms/weights.ts';
import type { Located } from '../text/span.ts';
import type { Quotation, Sentence, Story, Utterance } from './compiled-story.ts';
import { type Cues, cuesOf } from './cues.ts';
import { type Parties, partiesOf } from './parties.ts';

export type HeldSentence = Pick<Sentence, 'source' | 'at' | 'claims' | 'facts'> & {
  beside: number[][];
  measured: Measured;
};
export type HeldClaim = {
  claim: Claim;
  /** The editor's words for it, less what any sentence of the story has; may be none. */
  must: Measured;
  /**
   * The terms that state it, one set a way of putting it: the editor's, the statement's, each
   * reading's. What the event's slots and the title say already is left out, since every sentence of
   * the story has it; a claim that has nothing else keeps it.
   */
  ways: Measured[];
  /** Its statement, whole. */
  statement: Measured;
  /**
   * Of each way the names, figures and rare words: where a page has none of them it may be said to
   * lack the claim. None: it cannot be told by words, and is never said.
   */
  tellers: Measured[];
  evidence: HeldSentence[];
  parties: Parties;
  /** What its statement says, typed; and its readings too: its slots. */
  stated: Fact[];
  values: Fact[];
};
export type HeldQuotation = Pick<Quotation, 'source' | 'readings'> & { bytes: number[] };
export type HeldUtterance = Pick<Utterance, 'id' | 'speaker' | 'claim'> & {
  quotations: HeldQuotation[];
};

export type OpenStory = {
  story: Story;
  /** The terms of the event's slots and of the title: any sentence of the story may have them. */
  given: Terms;
  sentences: HeldSentence[];
  claims: HeldClaim[];
  cues: Cues;
  utterances: HeldUtterance[];
  runs: Map<string, Set<number>>;
};

const givenTerms = ({ title, event }: Story, weights: Weights): Terms =>
  terms([title, ...event.slots.flatMap(({ label, any }) => [label, ...any])].join('\n'), weights);

/** One rare word, or two common ones: less ("law") states nothing by itself. */
const LEAST_SUM = 4.3;
/** Of a reading so much, or it is mostly what any sentence has ("he urged the country to") and states nothing. */
const OWN_SHARE = 1 / 3;

const waysOf = (claim: Claim, statement: Terms, given: Terms, weights: Weights): Measured[] => {
  const own = unpackTerms(claim.terms);
  const readings = claim.readings.map(({ says }) => terms(says ?? '', weights));
  const telling = readings.filter(
    (set) => measure(beyond(set, given)).sum >= OWN_SHARE * measure(set).sum,
  );
  const ways = [own, statement, ...telling]
    .map((set) => measure(beyond(set, given)))
    .filter(({ sum }) => sum >= LEAST_SUM);
  return ways.length > 0 ? ways : [measure(new Map([...statement, ...own]))];
};

/** From this class on a word stands in a text for a reason (`terms/weights.ts`). */
const RARE = 7;

const tellersOf = (ways: readonly Measured[]): Measured[] =>
  ways
    .map(({ terms: set }) =>
      measure(
        new Map(
          [...set].filter(([, { name, number, weight }]) => name || number || weight >= RARE),
        ),
      ),
    )
    .filter(({ sum }) => sum > 0);

const factsIn = (text: string): Located<Fact>[] => facts(text, 0, text.length, null);

const valuesOf = (claim: Claim): Fact[] => {
  const text = [claimWords(claim), ...claim.readings.map(({ says }) => says ?? '')].join('\n');
  return factsIn(text);
};

/** Unpacks a story; throws where packed data is damaged. */
export const open = (story: Story, weights: Weights): OpenStory => {
  const given = givenTerms(story, weights);
  const sentences = story.sentences.map(({ source, at, claims, facts, beside, terms }) => ({
    source,
    at,
    claims,
    facts,
    beside: unpackNeighbours(beside),
    measured: measure(unpackTerms(terms)),
  }));
  return {
    story,
    given,
    sentences,
    // A reader's own articles state nothing in words of ours: their sentences are compared as they are.
    claims: (story.edition.own ? [] : story.claims).map((claim) => {
      const statement = claimWords(claim);
      const said = terms(statement, weights);
      const ways = waysOf(claim, said, given, weights);
      const stated = factsIn(statement);
      const evidence = sentences.filter(({ claims }) => claims.includes(claim.id));
      return {
        claim,
        must: measure(beyond(unpackTerms(claim.terms), given)),
        ways,
        statement: measure(said),
        tellers: tellersOf(ways),
        evidence,
        parties: partiesOf(statement, stated, evidence),
        stated,
        values: valuesOf(claim),
      };
    }),
    cues: cuesOf(story),
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
