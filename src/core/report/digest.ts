/** From a report to what the popup shows, in its order. */

import { agreed } from '../story/differences.ts';
import { ordered, type Point, sides } from '../story/order.ts';
import { originOn, origins } from '../story/origins.ts';
import type { Claim, Source, StoryFacts } from '../story/story.ts';
import { type Hidden, NOTHING_HIDDEN } from './hidden.ts';
import type { LeftOut, Report } from './report.ts';
import { lackingRow, noteRows, type Row } from './rows.ts';

/** What the popup shows, in its order (fairness 4). */
type Digest = {
  /** What this page says otherwise than others, or alone, in its own words. */
  own: Row[];
  /** Points on which others differ, and which this page puts in none of their words. */
  others: Row[];
  /** What carries little, and what only texts of unclear origin put otherwise. */
  small: Row[];
  /** All that differs on this page or is not on it, what matters to its reader first. */
  points: Row[];
  leftOut: LeftOut[];
  /** Core claims that every origin has and words alike. */
  agreed: string[];
  /** Points of conflict on which the page's source stands apart from two origins or more, if three or more. */
  apart: Row[];
};

/** Points on which a source stands apart before that is said of it as a whole (fairness 5). */
const APART_POINTS = 3;
const APART_ORIGINS = 2;

/** True for what the page alone has, where nothing tells whence it has it: that is news even to the page's own reader. */
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

/** How a page stands to a point; this decides how much of the point is news to the page's reader. */
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
  // Where some stand apart, the others agree, in whatever words they do.
  const agree = claim.apart.length > 0 || sides(readings, sources, story).length === 1;
  if (here !== null && agree && others > 1 && reports(like) === 0 && (two || stray)) return 'apart';
  return two || kind === 'conflict' ? null : 'copies';
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
  // A row without a claim was found by comparing alone. Where it is a clash of values with two reports, it goes before all.
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

/** Digests a report without what the reader has hidden. Works on any report; without a story all is empty. */
export const digest = (
  report: Report,
  story: StoryFacts,
  hidden: Hidden = NOTHING_HIDDEN,
): Digest => {
  const leftOut = report.leftOut.filter(({ claim }) => !hidden.claims.has(claim));
  const own = story.sources.find(({ id }) => id === report.source?.id) ?? null;
  const all = sorted(noteRows(report, story, hidden), own, story);
  const points = inOrder(
    [
      ...all.filter((row) => !row.folded || isStray(row, own, story)),
      ...leftOut.map((one) => lackingRow(one, story)),
    ],
    own,
    story,
  );
  const apart = all.filter(
    ({ kind, folded, origins }) => kind === 'conflict' && !folded && origins >= APART_ORIGINS,
  );
  return {
    own: [...new Set([...points, ...all])].filter(
      ({ here, folded, kind }) => here !== null && (!folded || kind === 'alone'),
    ),
    others: all.filter(({ here, folded }) => here === null && !folded),
    small: all.filter(({ folded, kind }) => folded && kind !== 'alone'),
    points,
    leftOut: points.flatMap(({ claim }) => leftOut.find((one) => one.claim === claim) ?? []),
    agreed: agreed(story),
    apart: apart.length >= APART_POINTS ? apart : [],
  };
};
