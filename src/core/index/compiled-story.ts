/**
 * A story: one compiled edition and the fingerprints of its tellings. Stated once, here, as a schema. So an edition's
 * `.variorum` has it; `story.json` has the same in fewer bytes (`story-json.ts`).
 */
import * as v from 'valibot';
import { Fact } from '../facts/fact.ts';
import { Abroad, Entries, Id, Packed, StoryFacts } from '../story/story.ts';

/** Raised with every change of shape; a `.variorum` with another number is refused in words. */
export const STORY_FORMAT = 4;

/** One prose sentence of a telling: an unordered set of terms and the facts in it. */
export const Sentence = v.object({
  source: Id,
  /** Place in the telling, 0 for the first sentence. */
  at: v.number(),
  claims: v.array(Id),
  terms: Packed,
  facts: v.array(Fact),
  /** The words around each fact (`prose/neighbours.ts`). */
  beside: Packed,
});
export type Sentence = v.InferOutput<typeof Sentence>;

/** One telling's quotation of an utterance: a short hash a word, in order, and clear words where tellings vary. */
export const Quotation = v.object({
  source: Id,
  /** One byte a word (`terms/hash.ts`, `wordByte`). */
  words: Packed,
  /** [first word, word after the last, clear words]: never adjacent, at most eight words each. */
  readings: v.array(v.tuple([v.number(), v.number(), v.string()])),
});
export type Quotation = v.InferOutput<typeof Quotation>;

export const Utterance = v.object({
  id: Id,
  speaker: v.string(),
  claim: v.nullable(Id),
  quotations: v.array(Quotation),
});
export type Utterance = v.InferOutput<typeof Utterance>;

export const Story = v.object({
  format: v.literal(STORY_FORMAT),
  ...StoryFacts.entries,
  /** By language (BCP 47 primary tag): how coverage that is not compared is spotted. */
  abroad: v.optional(v.record(v.string(), Abroad), {}),
  /** Phrases that serve alike, by a name that cues put after `$`. */
  sets: v.optional(v.record(Id, Entries), {}),
  sentences: v.array(Sentence),
  utterances: v.array(Utterance),
  /** Winnowed hashes of five-word runs, three bytes each, by source (`terms/runs.ts`). */
  runs: v.record(Id, Packed),
});
export type Story = v.InferOutput<typeof Story>;

/** The edition without the fingerprints. */
export const factsOf = ({
  id,
  title,
  event,
  edition,
  origins,
  sources,
  claims,
  replaces,
}: Story): StoryFacts => ({
  id,
  title,
  event,
  edition,
  origins,
  sources,
  claims,
  replaces,
});
