/** A page's report as it leaves the extension: what its reader sees, and no more. */
import type { Correction } from '../report/correction.ts';
import { hiddenOf } from '../report/hidden.ts';
import { passagesIn } from '../report/passages.ts';
import type { Note, Report } from '../report/report.ts';
import type { StoryFacts } from '../story/story.ts';
import type { Place } from '../text/place.ts';

export type Exported = {
  report: Report;
  story: StoryFacts;
  /** What the reader has said of the page: what he hid stays out. */
  corrections: readonly Correction[];
  /** With small differences, as the reader has chosen. */
  small: boolean;
  /** Without what is after `#`; null where nobody knows it. */
  url: string | null;
  title: string | null;
  /** By the place of a note in the report, where it stands in the whole text; nothing where that is not known. */
  places: readonly (Place | null)[];
};

/** What the reader has hidden. */
export const hiddenIn = ({ report, corrections, story }: Exported) =>
  hiddenOf(report, corrections, story);

/** The passages that card, list and badge have, in the order of the page. */
export const passagesOfExport = (exported: Exported) =>
  passagesIn(exported.report.notes, {
    small: exported.small,
    hidden: hiddenIn(exported).notes,
  });

export type ExportedNote = { note: Note; at: number; place: Place | null };

/** The notes on them; `at` is a note's place in the report. */
export const notesIn = (exported: Exported): ExportedNote[] =>
  passagesOfExport(exported).flatMap(({ notes }) =>
    notes.flatMap((at) => {
      const note = exported.report.notes[at];
      return note ? [{ note, at, place: exported.places[at] ?? null }] : [];
    }),
  );
