/** The page as it is marked now: which passages are marked, following settings and the page's changes. */

import type { Article } from '../article/article.ts';
import type { Correction } from '../core/report/correction.ts';
import { hiddenOf } from '../core/report/hidden.ts';
import { type Passage, type Placed, passagesOf } from '../core/report/passages.ts';
import { locate } from '../core/text/locate.ts';
import { type Place, placeIn } from '../core/text/place.ts';
import { holds } from '../core/text/span.ts';
import { markedKinds } from '../platform/degrees.ts';
import type { PageView } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { canMark, type Marks, mark } from './marks.ts';
import { segmentsOf } from './segments.ts';

export type MarkedPage = {
  view: PageView;
  /** All that there are, marked or not. */
  passages: () => readonly Passage[];
  /** Those that are marked. */
  marked: () => readonly Passage[];
  marks: () => Marks;
  /** The passage of a note, shown or not; null where its words are gone. */
  passageOf: (note: number) => Passage | null;
  inHeadline: (passage: Passage) => boolean;
  /** Where each note stands in the page's whole text; null where that is not known. */
  places: () => (Place | null)[];
  /** What the reader has said of this page by now. */
  corrections: () => readonly Correction[];
  /** Marks anew after the reader said something of this page, or took it back. */
  heed: (corrections: readonly Correction[]) => void;
  settings: () => Settings;
  /** Marks anew after a change of settings. */
  use: (settings: Settings) => void;
  /** Finds the notes again in an article that was read anew. */
  follow: (article: Article) => void;
  undo: () => void;
};

const NO_MARKS: Marks = {
  at: () => null,
  rangesOf: () => [],
  activate: () => {},
  intact: () => true,
  repaint: () => {},
  undo: () => {},
};

/** Places a view's notes in an article and marks them. */
export const markPage = (view: PageView, first: Article): MarkedPage => {
  let article = first;
  let { settings, corrections }: { settings: Settings; corrections: readonly Correction[] } = view;
  let passages: Passage[] = [];
  let marked: Passage[] = [];
  let marks = NO_MARKS;
  const placed: Placed[] = view.report.notes.map((note) => ({ note, at: note.passage }));

  const draw = (): void => {
    marks.undo();
    const hidden = hiddenOf(view.report, corrections, view.story).notes;
    passages = passagesOf(placed, { small: settings.small, hidden });
    const kinds = markedKinds(settings, location.href);
    marked = passages.filter(({ kind }) => kinds.has(kind));
    marks = canMark() ? mark(segmentsOf(marked, article.page.text), article) : NO_MARKS;
  };
  draw();

  return {
    view,
    passages: () => passages,
    marked: () => marked,
    marks: () => marks,
    passageOf: (note) => {
      const shown = passages.find(({ notes }) => notes.includes(note));
      const held = placed[note];
      if (shown || !held?.at) return shown ?? null;
      const { start, end } = held.at;
      return { start, end, kind: held.note.kind, notes: [note], mixed: false };
    },
    inHeadline: ({ start }) =>
      article.page.blocks.some((block) => block.kind === 'headline' && holds(block, start)),
    places: () => {
      const text = document.body.textContent;
      return placed.map(({ at }) => {
        const body = at && article.toBody(at.start, at.end);
        return body && placeIn(text, body);
      });
    },
    corrections: () => corrections,
    heed: (next) => {
      corrections = next;
      draw();
    },
    settings: () => settings,
    use: (next) => {
      settings = next;
      draw();
    },
    follow: (next) => {
      article = next;
      for (const one of placed) one.at = locate(next.page.text, one.note.passage);
      draw();
    },
    undo: () => marks.undo(),
  };
};
