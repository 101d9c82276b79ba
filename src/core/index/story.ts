/**
 * The format of a story file: one compiled edition and the fingerprints of its tellings.
 * Stated once, here, as a schema; types and `docs/story.schema.json` follow from it.
 */
import * as v from 'valibot';
import { Day, Fact } from '../text/fact.ts';

/** Raised with every change of shape; a file with another number is refused in words. */
export const STORY_FORMAT = 4;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));
/** Bytes as base64; what they hold is said at each use. */
const Packed = v.string();

export const FACETS = [
  'figure',
  'day',
  'person',
  'place',
  'name',
  'speaker',
  'quotation',
  'term',
  'certainty',
  'presence',
] as const;
export const Facet = v.picklist(FACETS);
export type Facet = v.InferOutput<typeof Facet>;

/** How a quotation differs from another telling of the same utterance. */
export const QUOTED = ['cut', 'fuller', 'other-part', 'retranslated', 'altered', 'small'] as const;
export const Quoted = v.picklist(QUOTED);
export type Quoted = v.InferOutput<typeof Quoted>;

/**
 * What a point is to the event, as its editor weighs it: what was done or asked, how the other side answered,
 * how what happened is named, facts that bear on what was asked, what third sides said, the reasons given,
 * plain facts, and time, place and form.
 */
export const MATTERS = [
  'act',
  'answer',
  'word',
  'bearing',
  'reaction',
  'ground',
  'fact',
  'setting',
] as const;
export const Matter = v.picklist(MATTERS);
export type Matter = v.InferOutput<typeof Matter>;

export const HOW = ['own', 'republished', 'rewritten', 'translated', 'spun'] as const;

/** A piece of evidence or an explanation: a code with its parameters. Surfaces word it. */
export const Code = v.objectWithRest(
  { code: v.string() },
  v.union([v.string(), v.number(), v.array(v.string())]),
);
export type Code = v.InferOutput<typeof Code>;

export const Lineage = v.object({
  how: v.picklist(HOW),
  /** A held source, or the name of a report that we do not hold; null where nothing is known. */
  from: v.nullable(v.object({ source: v.nullable(Id), report: v.nullable(v.string()) })),
  evidence: v.array(Code),
});
export type Lineage = v.InferOutput<typeof Lineage>;

export const Source = v.object({
  id: Id,
  outlet: v.string(),
  /** The agency or outlet that the telling credits, as its text puts it. */
  credits: v.nullable(v.string()),
  url: v.pipe(v.string(), v.url()),
  date: Day,
  language: v.string(),
  kind: v.picklist(['article', 'statement', 'transcript']),
  /** Where the dateline says the report was filed. */
  dateline: v.nullable(v.string()),
  /** False for an excerpt: then the source is never said to lack anything. */
  complete: v.boolean(),
  /** What the wording went through on its way to the page we hold. */
  text: v.picklist(['original', 'machine-translated', 'damaged']),
  /** An id of `origins`; null where the origin is unclear: such a source counts as none. */
  origin: v.nullable(Id),
  lineage: Lineage,
});
export type Source = v.InferOutput<typeof Source>;

export const Reading = v.object({
  sources: v.array(Id),
  /** At most eight words, as the source has them; null: the sources say it in no words of note. */
  says: v.nullable(v.string()),
});
export type Reading = v.InferOutput<typeof Reading>;

export const Claim = v.object({
  id: Id,
  /** A sentence of ours; null for a drafted claim, which has a `label`. */
  statement: v.nullable(v.string()),
  label: v.optional(v.nullable(v.string()), null),
  /** A heading to group by, in words of ours. */
  topic: v.string(),
  /** What the story is about: such a claim heads the lists. */
  core: v.optional(v.boolean(), false),
  matter: v.optional(Matter, 'fact'),
  /** The facet on which tellings differ; null where none do. */
  facet: v.optional(v.nullable(Facet), null),
  /** True where two of the readings cannot both be true. */
  conflict: v.optional(v.boolean(), false),
  /** In a conflict: the sources that the others contradict, where the others fit together. */
  apart: v.optional(v.array(Id), []),
  /** Carries little: function words, synonyms, what goes without saying. Folded, and never called missing. */
  small: v.optional(v.boolean(), false),
  /** Sources whose reading turns the sense of what the others have (a copy's, a translation's slip). */
  turned: v.optional(v.array(Id), []),
  quoted: v.optional(v.nullable(Quoted), null),
  /** Who carried a relayed statement (Yonhap, KCNA). */
  via: v.optional(v.nullable(v.string()), null),
  /** All sources that have it. */
  sources: v.array(Id),
  /** Sources of which it cannot be told; never said to lack it. */
  unsure: v.optional(v.array(Id), []),
  readings: v.optional(v.array(Reading), []),
  /** The editor's words for it (`features/terms.ts`), of which a passage must have half; may be none. */
  terms: v.optional(Packed, ''),
  /** Entries of `match/key-words.ts` that give away a sentence which states it otherwise. */
  cues: v.optional(v.array(v.string()), []),
  /** Entries of which a passage in words of its own must have one, or it states another claim in like words. */
  needs: v.optional(v.array(v.string()), []),
});
export type Claim = v.InferOutput<typeof Claim>;

/** One prose sentence of a telling: an unordered set of terms and the facts in it. */
export const Sentence = v.object({
  source: Id,
  /** Place in the telling, 0 for the first sentence. */
  at: v.number(),
  claims: v.array(Id),
  terms: Packed,
  facts: v.array(Fact),
  /** The words around each fact (`features/beside.ts`). */
  beside: Packed,
});
export type Sentence = v.InferOutput<typeof Sentence>;

/** One telling's quotation of an utterance: a short hash a word, in order, and clear words where tellings vary. */
export const Quotation = v.object({
  source: Id,
  /** One byte a word (`features/hash.ts`, `wordByte`). */
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

/** One part of what makes the event this event: a page that covers it names any of these. */
export const Slot = v.object({
  slot: v.picklist(['who', 'what', 'whom', 'where']),
  /** For readers: "NATO's Stoltenberg". */
  label: v.string(),
  /** Words or short phrases, in English. */
  any: v.array(v.string()),
});
export type Slot = v.InferOutput<typeof Slot>;

/** What belongs to an event without being its act: a visit, a meeting, a reaction. A page may report it alone. */
export const Part = v.object({
  id: Id,
  /** In words of ours. */
  title: v.string(),
  /** Topics of the claims that belong to it. */
  topics: v.array(v.string()),
  /** First and last day. */
  days: v.tuple([Day, Day]),
  /** What makes it this part: a page's headline and lead name each. */
  slots: v.array(Slot),
});
export type Part = v.InferOutput<typeof Part>;

export const Event = v.object({
  day: Day,
  slots: v.array(Slot),
  parts: v.optional(v.array(Part), []),
});
export type Event = v.InferOutput<typeof Event>;

const Entries = v.array(v.string());

/** Where the event is named in one other language: entries of `match/key-words.ts`. */
export const Abroad = v.strictObject({
  who: v.optional(Entries, []),
  what: v.optional(Entries, []),
  whom: v.optional(Entries, []),
  where: v.optional(Entries, []),
  /** Places of neighbouring events: where one of these is the scene, it is another event. */
  elsewhere: v.optional(Entries, []),
  /** By claim: words that give away a sentence that states it. */
  claims: v.optional(v.record(Id, Entries), {}),
});
export type Abroad = v.InferOutput<typeof Abroad>;

export const Story = v.object({
  format: v.literal(STORY_FORMAT),
  id: Id,
  /** In words of ours. */
  title: v.string(),
  event: Event,
  /** By language (BCP 47 primary tag): how coverage that is not compared is spotted. */
  abroad: v.optional(v.record(v.string(), Abroad), {}),
  /** Phrases that serve alike, by a name that cues put after `$`. */
  sets: v.optional(v.record(Id, Entries), {}),
  edition: v.object({
    version: v.string(),
    date: Day,
    editor: v.string(),
    /** A URL or mail address at which to ask for a correction. */
    corrections: v.string(),
    drafted: v.boolean(),
  }),
  origins: v.array(v.object({ id: Id, name: v.string() })),
  sources: v.array(Source),
  claims: v.array(Claim),
  /** Claim ids of earlier versions, by the id of the claim that took their place. */
  replaces: v.optional(v.record(Id, v.array(Id)), {}),
  sentences: v.array(Sentence),
  utterances: v.array(Utterance),
  /** Winnowed hashes of five-word runs, three bytes each, by source (`features/runs.ts`). */
  runs: v.record(Id, Packed),
});
export type Story = v.InferOutput<typeof Story>;

/** What surfaces get to see of a story: the edition without the fingerprints. */
export type StoryFacts = Pick<
  Story,
  'id' | 'title' | 'event' | 'edition' | 'origins' | 'sources' | 'claims' | 'replaces'
>;

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
