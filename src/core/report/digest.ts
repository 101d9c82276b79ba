/** From a report to what the popup shows, in its order. */
import type { StoryFacts } from '../index/story.ts';
import { agreed, differences } from './differences.ts';
import { type Hidden, NOTHING_HIDDEN } from './hidden.ts';
import { sides } from './order.ts';
import type { Digest, Note, Report, Row } from './report.ts';

/** Points on which a source stands apart before that is said of it as a whole (rule of fairness 5). */
const APART_POINTS = 3;
const APART_ORIGINS = 2;

const tellingsDiffer = ({ readings }: Note): boolean =>
  new Set(readings.map(({ says }) => says)).size > 1;

/** A point that the page states in words of its own, and tellings put differently, is a difference between them. */
const kindIn = (note: Note): Row['kind'] | null =>
  note.kind !== 'shared' ? note.kind : tellingsDiffer(note) ? 'worded' : null;

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
  origins: note.origins,
  notes: [index],
  folded: note.folded || note.kind === 'alone',
});

/** Notes on one point are one row that leads to each of its passages, the first worded one speaking for it. */
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

/** Facets on which two readings seldom fit together: another figure, person or degree of certainty. */
const RIVALS: Row['facet'][] = ['figure', 'day', 'person', 'speaker', 'certainty'];

/**
 * 0 for rivals, 1 where reports stand on two sides, 2 where each has words of its own for one thing, one
 * differs from its own copy, or names one place more closely: those mostly fit together.
 */
const likeness = ({ facet, readings, sources }: Row, story: StoryFacts): number => {
  if (RIVALS.includes(facet)) return 0;
  return facet !== 'place' && sides(readings, sources, story).length === 2 ? 1 : 2;
};

/** What decides first stands first; lower goes before. */
const ranks = (story: StoryFacts): ((row: Row) => number[]) => {
  const order = differences(story).map(({ claim }) => claim);
  return (row) => {
    const { claim, kind, folded, origins, here } = row;
    const at = claim === null ? -1 : order.indexOf(claim);
    return [
      // What only an unclear text says otherwise comes after what is here alone: last (rule of fairness 3).
      kind === 'alone' ? 1 : Number(folded) * 2,
      kind === 'conflict' && origins > 1 ? 0 : 1,
      Number(here === null),
      Number(!story.claims.some(({ id, core }) => id === claim && core)),
      kind === 'conflict' ? 0 : likeness(row, story),
      // The story's own order; what the edition does not have comes after.
      at < 0 ? order.length : at,
    ];
  };
};

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

const UNTOLD: Row['kind'][] = ['conflict', 'worded'];

/** Digests a report without what the reader has hidden. Works on any report; without a story all is empty. */
export const digest = (
  report: Report,
  story: StoryFacts,
  hidden: Hidden = NOTHING_HIDDEN,
): Digest => {
  const rank = ranks(story);
  const leftOut = report.leftOut.filter(({ claim }) => !hidden.claims.has(claim));
  const all = merge(
    report.notes.flatMap((note, i) => {
      const kind = hidden.notes.has(i) ? null : kindIn(note);
      return kind === null ? [] : [rowOf(note, i, kind, story)];
    }),
  ).sort((a, b) => compare(rank(a), rank(b)));
  const rows = all.filter(({ kind }) => UNTOLD.includes(kind));
  const first = rows.find(({ folded }) => !folded) ?? null;
  const apart = rows.filter(
    ({ kind, folded, origins }) => kind === 'conflict' && !folded && origins >= APART_ORIGINS,
  );
  const count = (kind: Note['kind'], counts: (note: Note) => boolean = () => true): number =>
    new Set(
      report.notes.flatMap((note, i) =>
        note.kind === kind && !hidden.notes.has(i) && counts(note) ? [note.claim ?? `${i}`] : [],
      ),
    ).size;
  return {
    counts: {
      // What tellings put differently is counted there, not twice.
      shared: count('shared', ({ claim }) => !rows.some((row) => row.claim === claim)),
      worded: rows.filter(({ kind, folded }) => kind === 'worded' && !folded).length,
      conflict: rows.filter(({ kind, folded }) => kind === 'conflict' && !folded).length,
      leftOut: leftOut.length,
      alone: count('alone'),
    },
    sharpest: first,
    rows: all,
    leftOut,
    agreed: agreed(story),
    apart: apart.length >= APART_POINTS ? apart : [],
  };
};
