/** What a note is made from, and how one is made. */

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
  /** The held tellings whose text the page has. To their own passages they are never "other sources". */
  own: string[];
  /** The part of the event that the page reports without its act; then nothing of the act is noted. */
  part: Part | null;
};

const SPACE = /\s+/g;

/** The words of a stretch of the page, with single blanks between them. */
export const wordsAt = ({ page }: Setting, { start, end }: Span): string =>
  page.page.text.slice(start, end).replace(SPACE, ' ').trim();

/** The note on a stretch of the page. `note-kind.ts` has decided its kind; whatever is not given is empty. */
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

/** Readings that say the same become one, which has the sources of all. */
export const joined = (readings: readonly Reading[]): Reading[] => {
  const bySays = new Map<string | null, string[]>();
  for (const { says, sources } of readings)
    bySays.set(says, [...new Set([...(bySays.get(says) ?? []), ...sources])]);
  return [...bySays].map(([says, sources]) => ({ sources, says }));
};
