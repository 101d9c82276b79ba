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

/** The id that a claim has in the held edition: an id of an earlier edition leads to its successor. */
const heldId = (claim: string | null, { replaces }: Editions): string | null =>
  Object.entries(replaces).find(([, old]) => claim !== null && old.includes(claim))?.[0] ?? claim;

/** True for what is said of the whole page, or of its story. */
const isWhole = ({ note }: Correction): boolean => note === null;

/** A hidden point is taken away wherever it is noted. A wrong match is taken away at these words alone, and so is what no claim stands for. */
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

/** What a reader does not see of a report: notes, by their place in it, and claims that the page lacks. */
export type Hidden = { notes: ReadonlySet<number>; claims: ReadonlySet<string> };

export const NOTHING_HIDDEN: Hidden = { notes: new Set(), claims: new Set() };

/** The correction that takes a note away, or null. One that is said of the whole page goes before others. */
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

/** Those of a page's corrections that take something away from its report. */
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
