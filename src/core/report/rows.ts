/** Rows, each of one point on which something differs: they are made of a page's notes, of what it lacks, or of the tellings alone. */

import type { Facet, Quoted } from '../story/codes.ts';
import { anyDiffer, differences, isWitness } from '../story/differences.ts';
import type { Kind } from '../story/kind.ts';
import { origins } from '../story/origins.ts';
import type { Reading, StoryFacts } from '../story/story.ts';
import type { Hidden } from './hidden.ts';
import { listedAs } from './note-kind.ts';
import type { LeftOut, Note, Report } from './report.ts';

/** One point on which something differs, seen from the page. */
export type Row = {
  kind: Kind;
  facet: Facet | null;
  quoted: Quoted | null;
  claim: string | null;
  statement: string | null;
  topic: string | null;
  /** The page's own words; null where it lacks the point, or where others differ on it and the page puts it in none of their words. */
  here: string | null;
  readings: Reading[];
  sources: string[];
  /** Sources that put it as the page does. */
  like: string[];
  origins: number;
  /** Indices into `report.notes`. */
  notes: number[];
  /** It is shown at the end, folded away: it is small, of unclear origin, or here alone. */
  folded: boolean;
};

/** True where tellings of known origin put a point differently. */
const tellingsDiffer = ({ claim: id, sources }: Note, story: StoryFacts): boolean => {
  const claim = story.claims.find((one) => one.id === id);
  if (!claim) return false;
  const known = sources.filter(
    (source) =>
      isWitness(claim, source, story) &&
      origins([source], story.sources, null, claim.sources).size > 0,
  );
  return anyDiffer(claim, known);
};

const rowOf = (note: Note, index: number, kind: Row['kind'], story: StoryFacts): Row => ({
  kind,
  facet: note.facet ?? story.claims.find(({ id }) => id === note.claim)?.facet ?? null,
  quoted: note.quoted,
  claim: note.claim,
  statement: note.statement,
  topic: story.claims.find(({ id }) => id === note.claim)?.topic ?? null,
  here: note.kind === 'shared' ? null : note.here,
  readings: note.readings,
  sources: note.sources,
  like: note.like,
  origins: note.origins,
  notes: [index],
  folded: note.folded || note.kind === 'alone',
});

/** Rows on one point become one, which leads to all its passages. The first that has words of the page's gives it its words. */
const merge = (rows: readonly Row[]): Row[] => {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const key =
      row.claim === null ? `note ${row.notes[0]}` : `${row.claim} ${row.kind} ${row.folded}`;
    const known = merged.get(key);
    if (known && (known.here !== null || row.here === null)) known.notes.push(...row.notes);
    else if (known) merged.set(key, { ...row, notes: [...row.notes, ...known.notes] });
    else merged.set(key, { ...row, notes: [...row.notes] });
  }
  return [...merged.values()];
};

/** The rows of a page's notes, without what the reader has hidden. */
export const noteRows = (
  { notes }: Pick<Report, 'notes'>,
  story: StoryFacts,
  hidden: Pick<Hidden, 'notes'>,
): Row[] =>
  merge(
    notes.flatMap((note, i) => {
      if (hidden.notes.has(i)) return [];
      const kind = listedAs(note.kind, () => tellingsDiffer(note, story));
      return kind === 'none' ? [] : [rowOf(note, i, kind, story)];
    }),
  );

/** A row for what a page lacks. */
export const lackingRow = (
  { claim, statement, sources, origins: count }: LeftOut,
  story: StoryFacts,
): Row => {
  const held = story.claims.find(({ id }) => id === claim);
  return {
    kind: 'partial',
    facet: 'presence',
    quoted: null,
    claim,
    statement,
    topic: held?.topic ?? null,
    here: null,
    readings: held?.readings ?? [],
    sources,
    like: [],
    origins: count,
    notes: [],
    folded: false,
  };
};

/** How the tellings differ among themselves, as rows for a page whose passages are not compared. */
export const storyRows = (story: StoryFacts): Row[] =>
  differences(story).map((difference) => ({ ...difference, here: null, like: [], notes: [] }));
