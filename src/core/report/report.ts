/** What is known of one page, as values and codes: the output of `annotate`, and what every surface shows. */

import * as v from 'valibot';
import { Code, Facet, Quoted } from '../story/codes.ts';
import { Reading } from '../story/story.ts';
import { Anchor } from '../text/page.ts';

export const Note = v.object({
  kind: v.picklist(['conflict', 'worded', 'shared', 'alone']),
  facet: v.nullable(Facet),
  /** How a quotation differs; null for other facets. */
  quoted: v.nullable(Quoted),
  /** Estimated probability that the match is right, 0 to 1. */
  strength: v.number(),
  passage: Anchor,
  claim: v.nullable(v.string()),
  statement: v.nullable(v.string()),
  /** The held sources other than the page's own that have it; in a note “told differently” or “at odds” those that differ. */
  sources: v.array(v.string()),
  /** In a note of these two kinds the held sources that put it as the page does; in others none. */
  like: v.array(v.string()),
  /** How many separate known origins are among `sources`; the page's own is not counted. */
  origins: v.number(),
  /** The words of the page that the note is about. */
  here: v.string(),
  /** How those sources put it; `says` is null where they use other words, which the index does not hold. */
  readings: v.array(Reading),
  /** It belongs at the end of every list, since only texts of unclear origin differ, or only words that carry nothing. */
  folded: v.boolean(),
});
export type Note = v.InferOutput<typeof Note>;

export const LeftOut = v.object({
  claim: v.string(),
  statement: v.string(),
  sources: v.array(v.string()),
  origins: v.number(),
});
export type LeftOut = v.InferOutput<typeof LeftOut>;

/** A point that another article has, in its own words: it can be looked up, and nothing on the page comes near it. */
const AlsoPoint = v.object({
  claim: v.string(),
  sort: v.picklist(['quotation', 'figure', 'day', 'name']),
  says: v.string(),
});
export type AlsoPoint = v.InferOutput<typeof AlsoPoint>;

export const AlsoIn = v.object({ source: v.string(), points: v.array(AlsoPoint) });
export type AlsoIn = v.InferOutput<typeof AlsoIn>;

export const Considered = v.object({
  id: v.string(),
  title: v.string(),
  /** Estimated probability that the page covers it. */
  confidence: v.number(),
  /** True where it may be the story, and is not sure enough for notes to be placed. */
  perhaps: v.boolean(),
  for: v.array(Code),
  against: v.array(Code),
});
export type Considered = v.InferOutput<typeof Considered>;

export const Report = v.object({
  story: v.nullable(v.object({ id: v.string(), title: v.string(), confidence: v.number() })),
  why: v.array(Code),
  considered: v.nullable(Considered),
  /** The part of the event that the page reports without its act; null where it reports the act. */
  part: v.nullable(v.string()),
  /** The held telling that the page is, copies or rewrites. */
  source: v.nullable(
    v.object({ id: v.string(), relation: v.picklist(['is', 'copies', 'rewrites']) }),
  ),
  /** Other held tellings whose text stands on the same page. */
  alsoHolds: v.array(v.string()),
  /** Not all of the text was compared, so the page is told nothing that it lacks (`lacking/may-lack.ts`). */
  excerpt: v.boolean(),
  /** The page is a held telling whose text differs from what was compiled. */
  changed: v.boolean(),
  /** BCP 47 primary language; passages are compared only in English. */
  language: v.string(),
  notes: v.array(Note),
  leftOut: v.array(LeftOut),
  /** What stands for `leftOut` beside a story of a reader's own articles. */
  alsoIn: v.optional(v.array(AlsoIn)),
});
export type Report = v.InferOutput<typeof Report>;

/** A report that was stored; null where it is damaged, or another version's. */
export const readReport = (stored: unknown): Report | null => {
  const read = v.safeParse(Report, stored);
  return read.success ? read.output : null;
};
