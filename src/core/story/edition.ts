/** The format of an edition: what an editor keeps of a story, as YAML. */
import * as v from 'valibot';
import { Day } from '../facts/fact.ts';
import { Code, Facet, HOW, Matter, Quoted } from './codes.ts';
import { Abroad, Event } from './story.ts';

/** Raised with every change of shape. */
export const EDITION_FORMAT = 2;

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'not an id like “step-up”'));
const flag = v.optional(v.boolean(), false);

const From = v.strictObject({ source: v.nullish(Id, null), report: v.nullish(Text, null) });

const EVIDENCE = [
  'credit',
  'dateline',
  'notice',
  'order',
  'runs',
  'only',
  'quotations',
  'retranslated',
  'headline',
  'none',
  'damaged',
  'excerpt',
  'claims',
];
const Evidence = v.pipe(
  Code,
  v.check(({ code }) => EVIDENCE.includes(code), 'no evidence of that name is known'),
);

const Source = v.strictObject({
  id: Id,
  outlet: Text,
  credits: v.nullish(Text, null),
  url: v.pipe(v.string(), v.url()),
  date: Day,
  language: Text,
  kind: v.picklist(['article', 'statement', 'transcript']),
  dateline: v.nullish(Text, null),
  complete: v.boolean(),
  text: v.picklist(['original', 'machine-translated', 'damaged']),
  origin: v.nullable(Id),
  lineage: v.strictObject({
    how: v.picklist(HOW),
    from: v.nullable(From),
    evidence: v.array(Evidence),
  }),
});

const Claim = v.strictObject({
  id: Id,
  core: flag,
  /** What it is to the event; decides, with other things, where it stands in lists. */
  matter: v.optional(Matter, 'fact'),
  /** Ids of claims of earlier versions whose place it takes. */
  replaces: v.optional(v.array(Id), []),
  /** Beside the statement, with which it may not join to a run of a telling's words. */
  topic: Text,
  /** One neutral sentence of ours; null for a drafted claim, which has a label. */
  statement: v.nullish(Text, null),
  /** Of a drafted claim: its typed facts and one phrase of at most eight words. */
  label: v.nullish(Text, null),
  /** By source: the first words of each sentence that backs it. */
  evidence: v.record(Id, v.pipe(v.array(Text), v.nonEmpty())),
  facet: v.nullish(Facet, null),
  kind: v.nullish(v.picklist(['worded', 'conflict']), null),
  /** In a conflict: the sources that the others contradict, where the others fit together. */
  apart: v.optional(v.array(Id), []),
  quoted: v.nullish(Quoted, null),
  /** By source: at most eight words of its own. */
  readings: v.optional(v.record(Id, Text), {}),
  /** Sources whose readings are other words for one thing, group by group. */
  alike: v.optional(v.array(v.pipe(v.array(Id), v.minLength(2))), []),
  /** Sources of which it cannot be told; those whose text breaks off are added in reading. */
  unsure: v.optional(v.array(Id), []),
  via: v.nullish(Text, null),
  /** Sources whose reading turns the sense of the others'. */
  turned: v.optional(v.array(Id), []),
  small: flag,
  /** Words that a passage must have to state this claim. */
  terms: v.optional(v.array(Text), []),
});
export type EditionClaim = v.InferOutput<typeof Claim>;

/** Two stretches of tellings that look at odds and are not, with the reason in words. */
const Dismissed = v.strictObject({
  /** By source: its words, literally. */
  between: v.pipe(
    v.record(Id, Text),
    v.check((by) => Object.keys(by).length === 2, 'two sources are needed'),
  ),
  because: Text,
});
export type Dismissed = v.InferOutput<typeof Dismissed>;

export const Edition = v.strictObject({
  format: v.literal(EDITION_FORMAT),
  id: Id,
  title: Text,
  /** Of a made-up event: shipped to try things on, and held against no page unless a reader wants it. */
  sample: flag,
  version: Text,
  date: Day,
  editor: Text,
  corrections: Text,
  event: Event,
  /** By language (BCP 47 primary tag): names and key words by which coverage in it is spotted. */
  abroad: v.optional(
    v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'not a language like “ko”')), Abroad),
    {},
  ),
  /** Words that serve alike, by a name that cues put after `$`. */
  sets: v.optional(v.record(Id, v.array(Text)), {}),
  /** By claim: words that give away a sentence which states it in words of its own. */
  cues: v.optional(v.record(Id, v.array(Text)), {}),
  /** By claim: words of which a passage must have one entry, whatever else gives the claim away. */
  needs: v.optional(v.record(Id, v.array(Text)), {}),
  /** By claim: words with which a passage takes more than one of the sides that its readings stand for. */
  either: v.optional(v.record(Id, v.array(Text)), {}),
  origins: v.record(Id, Text),
  /** By origin: who it is, in a few words that nobody on any side would dispute. */
  introductions: v.optional(v.record(Id, Text), {}),
  sources: v.pipe(v.array(Source), v.nonEmpty()),
  claims: v.pipe(v.array(Claim), v.nonEmpty()),
  /** By source: the first words of lines that are no reporting. */
  furniture: v.optional(v.record(Id, v.array(Text)), {}),
  /** By source and first words: the claims that each sentence backs. */
  sentences: v.optional(v.record(Id, v.record(Text, v.pipe(v.array(Id), v.nonEmpty()))), {}),
  dismissed: v.optional(v.array(Dismissed), []),
});
export type Edition = v.InferOutput<typeof Edition>;
