/** From a report to what the popup shows, in its order. */

import { agreed, anyDiffer, isWitness } from '../story/differences.ts';
import { ordered, type Point, sides } from '../story/order.ts';
import { originOn, origins } from '../story/origins.ts';
import type { Claim, Source, StoryFacts } from '../story/story.ts';
import { type Hidden, NOTHING_HIDDEN } from './hidden.ts';
import type { Digest, LeftOut, Note, Report, Row } from './report.ts';

/** Points on which a source stands apart before that is said of it as a whole (fairness 5). */
const APART_POINTS = 3;
const APART_ORIGINS = 2;

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

/** A point that the page states in words of its own, and tellings put differently, is a difference between them. */
const kindIn = (note: Note, story: StoryFacts): Row['kind'] | null =>
  note.kind !== 'shared' ? note.kind : tellingsDiffer(note, story) ? 'worded' : null;

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

/** True for what a page alone has, of which nothing tells where it is from: news to its own reader. */
const isStray = ({ kind, claim: id }: Row, own: Source | null, story: StoryFacts): boolean => {
  const claim = story.claims.find((one) => one.id === id);
  return (
    kind === 'alone' &&
    own !== null &&
    claim !== undefined &&
    !claim.small &&
    originOn(own, claim.sources, story.sources) === null
  );
};

/** How a page stands to a point, which decides how much of it is news to its reader. */
const standing = (row: Row, claim: Claim, own: Source | null, story: StoryFacts): Point['page'] => {
  const { here, kind, readings, sources, like } = row;
  if (kind === 'partial') return 'lacking';
  if (own !== null && claim.turned.includes(own.id)) return 'turned';
  if (kind === 'alone') return isStray(row, own, story) ? 'stray' : null;
  const stray = own !== null && originOn(own, claim.sources, story.sources) === null;
  const reports = (ids: readonly string[]): number =>
    origins(ids, story.sources, own?.origin ?? null, claim.sources).size;
  const others = reports(sources);
  const two = sides(claim.readings, claim.sources, story).length > 1;
  // Where some stand apart, the others fit together in whatever words.
  const agree = claim.apart.length > 0 || sides(readings, sources, story).length === 1;
  if (here !== null && agree && others > 1 && reports(like) === 0 && (two || stray)) return 'apart';
  return two || kind === 'conflict' ? null : 'copies';
};

/** A row for what a page lacks. */
const lackingRow = (
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

/** Rows on claims of the story in their order, the rest after them. */
const inOrder = (rows: readonly Row[], own: Source | null, story: StoryFacts): Row[] => {
  const known = rows.flatMap((row) => {
    const claim = story.claims.find(({ id }) => id === row.claim);
    return claim ? [{ row, claim }] : [];
  });
  const points = known.map(({ row, claim }) => ({
    claim,
    kind: row.kind,
    readings: row.readings,
    page: standing(row, claim, own, story),
  }));
  const rest = rows.filter((row) => !known.some((one) => one.row === row));
  // What no claim stands for was found by comparing alone: a clash of values goes before all.
  const clashes = rest.filter(({ kind, origins: count }) => kind === 'conflict' && count > 1);
  return [
    ...clashes,
    ...ordered(points, story).flatMap((at) => known[at]?.row ?? []),
    ...rest.filter((row) => !clashes.includes(row)),
  ];
};

/** Unfolded rows before folded ones, each in their order. */
const sorted = (rows: readonly Row[], own: Source | null, story: StoryFacts): Row[] =>
  [false, true].flatMap((folded) =>
    inOrder(
      rows.filter((row) => row.folded === folded),
      own,
      story,
    ),
  );

const UNTOLD: Row['kind'][] = ['conflict', 'worded'];

/** Digests a report without what the reader has hidden. Works on any report; without a story all is empty. */
export const digest = (
  report: Report,
  story: StoryFacts,
  hidden: Hidden = NOTHING_HIDDEN,
): Digest => {
  const leftOut = report.leftOut.filter(({ claim }) => !hidden.claims.has(claim));
  const own = story.sources.find(({ id }) => id === report.source?.id) ?? null;
  const made = report.notes.flatMap((note, i) => {
    const kind = hidden.notes.has(i) ? null : kindIn(note, story);
    return kind === null ? [] : [rowOf(note, i, kind, story)];
  });
  const all = sorted(merge(made), own, story);
  const rows = all.filter(({ kind }) => UNTOLD.includes(kind));
  const points = inOrder(
    [
      ...all.filter((row) => !row.folded || isStray(row, own, story)),
      ...leftOut.map((one) => lackingRow(one, story)),
    ],
    own,
    story,
  );
  const apart = rows.filter(
    ({ kind, folded, origins }) => kind === 'conflict' && !folded && origins >= APART_ORIGINS,
  );
  return {
    own: [...new Set([...points, ...all])].filter(
      ({ here, folded, kind }) => here !== null && (!folded || kind === 'alone'),
    ),
    others: all.filter(({ here, folded }) => here === null && !folded),
    small: all.filter(({ folded, kind }) => folded && kind !== 'alone'),
    points,
    rows: all,
    leftOut: points.flatMap(({ claim }) => leftOut.find((one) => one.claim === claim) ?? []),
    agreed: agreed(story),
    apart: apart.length >= APART_POINTS ? apart : [],
  };
};
