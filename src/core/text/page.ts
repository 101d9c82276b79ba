/** What the core is given of a page, and how it points into it. */
import * as v from 'valibot';

/** A stretch of text of one kind. Offsets into the page's text. */
export type Block = { kind: 'headline' | 'paragraph'; start: number; end: number };

/** What the core is given of a page: its text, where its blocks are, and what its metadata claim. */
export type Page = {
  /** May hold more than the blocks; whatever no block covers is never matched. */
  text: string;
  blocks: Block[];
  url: string | null;
  /** Day of publication by the metadata, `2023-01-30`; may be wrong or missing. */
  date: string | null;
  /** From the page; null to guess by the text. */
  language: string | null;
  /** True where text of the page was not read: then it is not said to lack anything. */
  unread?: boolean;
};

/** How a stretch of the page's text is named and found again (`locate.ts`): W3C TextQuoteSelector and TextPositionSelector in one; UTF-16 offsets. */
export const Anchor = v.object({
  exact: v.string(),
  /** At most 32 characters before and after. */
  prefix: v.string(),
  suffix: v.string(),
  start: v.number(),
  end: v.number(),
});
export type Anchor = v.InferOutput<typeof Anchor>;
