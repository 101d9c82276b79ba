/** The second reading of an edition: what a reader who has not seen the first finds in each telling. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { stringify } from 'yaml';
import { Day } from '../../core/facts/fact.ts';
import { EDITIONS } from '../paths.ts';
import { readYaml } from '../yaml.ts';

/** Raised with every change of shape. */
export const REVIEW_FORMAT = 1;

/** What a telling does with a statement, in a reader's words. */
export const VERDICTS = ['says', 'part', 'contrary', 'not', 'unclear'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Presence (fairness 1): to this both readings fold. */
export const PRESENCES = ['has', 'has-not', 'cannot-tell'] as const;
export type Presence = (typeof PRESENCES)[number];

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());

export const SecondVerdict = v.strictObject({
  /** What the edition held when the sheet was taken back. */
  first: v.picklist(PRESENCES),
  second: v.picklist(VERDICTS),
  /** First words of the sentence that decides. */
  at: v.optional(Text),
  /** Of a statement said in part, or contradicted: what is missing, or said instead, in the reader's words. */
  lacks: v.optional(Text),
});
export type SecondVerdict = v.InferOutput<typeof SecondVerdict>;

const Round = v.strictObject({
  date: Day,
  /** How the reading was made, for whoever weighs it. */
  how: Text,
  /** By claim: the statement that was read. */
  statements: v.record(v.string(), Text),
  /** By telling and claim. */
  tellings: v.record(v.string(), v.record(v.string(), SecondVerdict)),
});
export type Round = v.InferOutput<typeof Round>;

export const Review = v.strictObject({
  format: v.literal(REVIEW_FORMAT),
  rounds: v.array(Round),
  /** Where the two readings differ and the text was looked at again. */
  settled: v.optional(v.array(v.strictObject({ claim: Text, source: Text, because: Text })), []),
});
export type Review = v.InferOutput<typeof Review>;

/** Where an edition's second reading is kept. */
const reviewFile = (id: string, dir = EDITIONS): string => join(dir, id, 'review.yaml');

/** The second reading of an edition, or null where none was made; throws in a sentence that names the file. */
export const readReview = (id: string, dir = EDITIONS): Review | null => {
  const file = reviewFile(id, dir);
  if (!existsSync(file)) return null;
  const read = v.safeParse(Review, readYaml(readFileSync(file, 'utf8'), file));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
};

const HEAD = `# The second reading of this edition, made without sight of the first: docs/making-an-edition.md.
# Written by \`variorum review --take\`; only \`settled\` is written by hand.
`;

/** Writes a second reading. */
export const writeReview = (review: Review, id: string, dir = EDITIONS): string => {
  const file = reviewFile(id, dir);
  writeFileSync(file, HEAD + stringify(review, { lineWidth: 0 }));
  return file;
};
