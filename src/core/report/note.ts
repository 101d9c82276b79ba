/** One note: what it needs to be made, and the making. */

import type { OpenStory } from '../index/open.ts';
import type { ReadPage } from '../prose/read.ts';
import type { Recognised } from '../spot/recognise.ts';
import type { Part, Reading } from '../story/story.ts';
import { anchorOf } from '../text/locate.ts';
import type { Span } from '../text/span.ts';
import type { NoteKind } from './passages.ts';
import type { Note } from './report.ts';

/** What a page is taken for while its notes are made. */
export type Setting = {
  page: ReadPage;
  open: OpenStory;
  recognised: readonly Recognised[];
  /** Held tellings whose text the page has: never "other sources" to their own passages. */
  own: string[];
  /** Set where the page reports a part of the event alone: then nothing of its act is noted. */
  part: Part | null;
};

const SPACE = /\s+/g;

/** The words of a stretch of the page, white space folded. */
export const wordsAt = ({ page }: Setting, { start, end }: Span): string =>
  page.page.text.slice(start, end).replace(SPACE, ' ').trim();

/** The note on a stretch of the page, of the kind that was decided (`note-kind.ts`); whatever is not given is empty. */
export const note = (
  setting: Setting,
  { kind }: { kind: NoteKind | 'none' },
  at: Span,
  rest: Partial<Note> & Pick<Note, 'strength'>,
): Note[] =>
  kind === 'none'
    ? []
    : [
        {
          kind,
          facet: null,
          quoted: null,
          passage: anchorOf(setting.page.page.text, at.start, at.end),
          claim: null,
          statement: null,
          sources: [],
          like: [],
          origins: 0,
          here: wordsAt(setting, at),
          readings: [],
          folded: false,
          ...rest,
        },
      ];

/** Readings that say the same as one, their sources together. */
export const joined = (readings: readonly Reading[]): Reading[] => {
  const bySays = new Map<string | null, string[]>();
  for (const { says, sources } of readings)
    bySays.set(says, [...new Set([...(bySays.get(says) ?? []), ...sources])]);
  return [...bySays].map(([says, sources]) => ({ sources, says }));
};
