/** What a reader says of a note or of a page: the shape in which it is kept, and of the file it is sent in. */
import * as v from 'valibot';
import { Day } from '../facts/fact.ts';
import { Facet } from '../story/codes.ts';
import { Anchor } from '../text/page.ts';
import { Note } from './report.ts';

/** No more than this are kept. An old one is never dropped to make room, since that would undo what the reader asked for. */
export const MOST_CORRECTIONS = 500;

/** `wrong-match`: it does not fit there; `hidden`: it is not to be shown again, anywhere. */
const SAID = ['wrong-match', 'hidden'] as const;
export type Said = (typeof SAID)[number];

export const Correction = v.object({
  said: v.picklist(SAID),
  day: Day,
  story: v.object({ id: v.string(), title: v.string(), edition: v.string() }),
  /** The version of the extension. */
  extension: v.string(),
  /** Where it was said, without what is after `#`; null for what is hidden everywhere. */
  page: v.nullable(v.string()),
  /** Null where it is said of the whole page, or of the story. */
  note: v.nullable(
    v.object({
      kind: Note.entries.kind,
      facet: v.nullable(Facet),
      claim: v.nullable(v.string()),
      statement: v.nullable(v.string()),
      sources: v.array(v.string()),
      /** The marked words and at most 32 characters around them. */
      passage: Anchor,
    }),
  ),
});
export type Correction = v.InferOutput<typeof Correction>;

/** A stored entry; null where it is damaged, or of a later version. */
export const readCorrection = (stored: unknown): Correction | null => {
  const read = v.safeParse(Correction, stored);
  return read.success ? read.output : null;
};
