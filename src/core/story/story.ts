/** What an edition says of an event: sources, claims, readings. Stated once, here, as a schema; types follow from it. */
import * as v from 'valibot';
import { Day } from '../facts/fact.ts';
import { Code, Facet, HOW, Matter, Quoted } from './codes.ts';

export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));
/** Bytes as base64; what they hold is said at each use. */
export const Packed = v.string();

export const Lineage = v.object({
  how: v.picklist(HOW),
  /** A held source, or the name of a report that we do not hold; null where nothing is known. */
  from: v.nullable(v.object({ source: v.nullable(Id), report: v.nullable(v.string()) })),
  evidence: v.array(Code),
});
export type Lineage = v.InferOutput<typeof Lineage>;

/** Where nothing tells a day: no calendar day, from which none can be counted, and no year is after it. */
export const UNDATED = '9999';

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
  /** Came in a story file, with its text or by its print alone: from whoever gave it. */
  given: v.exactOptional(v.picklist(['text', 'print'])),
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
  /** Of a reader's own articles: what is said of it came in a story file. */
  given: v.exactOptional(v.literal(true)),
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
  /** Sources whose readings are other words for one thing, group by group: among them nothing differs. */
  alike: v.optional(v.array(v.array(Id)), []),
  /** The editor's words for it (`terms/terms.ts`), of which a passage must have half; may be none. */
  terms: v.optional(Packed, ''),
  /** Entries of `text/key-words.ts` that give away a sentence which states it otherwise. */
  cues: v.optional(v.array(v.string()), []),
  /** Entries of which a passage in words of its own must have one, or it states another claim in like words. */
  needs: v.optional(v.array(v.string()), []),
  /** Entries with which a passage in words of its own takes more than one of the sides that the readings stand for. */
  either: v.optional(v.array(v.string()), []),
});
export type Claim = v.InferOutput<typeof Claim>;

/** A claim of which some things are known; all else is as where an edition says nothing of it. */
export const blankClaim = (id: string, sources: string[], known: Partial<Claim> = {}): Claim => ({
  ...v.parse(Claim, { id: 'blank', statement: null, topic: '', sources: [] }),
  id,
  sources,
  ...known,
});

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
  /** Whether it is an answer of `who` to `whom`: then what `whom` says of `who` is none of it. */
  answers: v.optional(v.boolean(), false),
});
export type Part = v.InferOutput<typeof Part>;

export const Event = v.object({
  day: Day,
  slots: v.array(Slot),
  parts: v.optional(v.array(Part), []),
});
export type Event = v.InferOutput<typeof Event>;

export const Entries = v.array(v.string());

/** Where the event is named in one other language: entries of `text/key-words.ts`. */
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

/** What surfaces get to see of a story: the edition without the fingerprints. */
export const StoryFacts = v.object({
  id: Id,
  /** In words of ours. */
  title: v.string(),
  event: Event,
  edition: v.object({
    version: v.string(),
    date: Day,
    editor: v.string(),
    /** A URL or mail address at which to ask for a correction. */
    corrections: v.string(),
    drafted: v.boolean(),
    /** Made of a reader's own articles, in the reader's browser alone: each reading is a whole sentence. */
    own: v.optional(v.boolean()),
    /** Of a made-up event: held against no page unless a reader wants it. */
    sample: v.optional(v.boolean()),
  }),
  /** Who reported: by name, and who that is where an editor says so. */
  origins: v.array(v.object({ id: Id, name: v.string(), introduction: v.optional(v.string()) })),
  sources: v.array(Source),
  claims: v.array(Claim),
  /** Claim ids of earlier versions, by the id of the claim that took their place. */
  replaces: v.optional(v.record(Id, v.array(Id)), {}),
});
export type StoryFacts = v.InferOutput<typeof StoryFacts>;
