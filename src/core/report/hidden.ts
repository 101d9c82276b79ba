/** What a reader's corrections take away from a report. */
import type { StoryFacts } from '../story/story.ts';
import type { Correction } from './correction.ts';
import type { Note, Report } from './report.ts';

/** True for what is said of a story everywhere, or of this page. */
export const concerns = (
  { said, story, page }: Correction,
  id: string,
  address: string | null,
): boolean => story.id === id && (said === 'hidden' || page === address);

type Editions = Pick<StoryFacts, 'replaces'>;

/** A claim's id in the edition held: an earlier edition's leads to its successor. */
const heldId = (claim: string | null, { replaces }: Editions): string | null =>
  Object.entries(replaces).find(([, old]) => claim !== null && old.includes(claim))?.[0] ?? claim;

/** True for what is said of the whole page, or of its story. */
const isWhole = ({ note }: Correction): boolean => note === null;

/** A point is hidden wherever it is noted; a wrong match, and what no claim stands for, at these words alone. */
const takesAway = ({ said, note }: Correction, shown: Note, story: Editions): boolean => {
  if (note === null) return true;
  const claim = heldId(note.claim, story);
  if (said === 'hidden' && claim !== null) return claim === shown.claim;
  return (
    claim === shown.claim &&
    note.kind === shown.kind &&
    note.facet === shown.facet &&
    note.passage.exact === shown.passage.exact
  );
};

/** What is left out of a report: notes, by their place in it, and claims that the page lacks. */
export type Hidden = { notes: ReadonlySet<number>; claims: ReadonlySet<string> };

export const NOTHING_HIDDEN: Hidden = { notes: new Set(), claims: new Set() };

/** The correction that takes a note away; null for none. What is said of the whole goes first. */
export const hiderOf = (
  note: Note,
  corrections: readonly Correction[],
  story: Editions,
): Correction | null =>
  wholeOf(corrections) ?? corrections.find((one) => takesAway(one, note, story)) ?? null;

/** What is said of the whole page, or of its story; null for nothing. */
export const wholeOf = (corrections: readonly Correction[]): Correction | null =>
  corrections.find(isWhole) ?? null;

/** What corrections that concern a page take away from its report. */
export const hiddenOf = (
  report: Report,
  corrections: readonly Correction[],
  story: Editions,
): Hidden => ({
  notes: new Set(
    report.notes.flatMap((note, at) => (hiderOf(note, corrections, story) === null ? [] : [at])),
  ),
  claims: new Set(
    corrections.flatMap(({ said, note }) =>
      said === 'hidden' ? (heldId(note?.claim ?? null, story) ?? []) : [],
    ),
  ),
});

/** The corrections that take something away from a report: those of the page, each once. */
export const atWork = (
  report: Report,
  corrections: readonly Correction[],
  story: Editions,
): Correction[] =>
  corrections.filter(
    (one) =>
      report.notes.some((note) => takesAway(one, note, story)) ||
      (one.said === 'hidden' &&
        report.leftOut.some(({ claim }) => claim === heldId(one.note?.claim ?? null, story))),
  );
