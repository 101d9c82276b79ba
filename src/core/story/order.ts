/**
 * Which differences matter most: by what a point is to the event, by how tellings differ on it, and, on
 * a page, by what its reader has not been told. A subject that has had its say steps back behind others.
 */

import type { Matter } from './codes.ts';
import type { Kind } from './kind.ts';
import { origins } from './origins.ts';
import type { Claim, Reading, StoryFacts } from './story.ts';

/**
 * How many origins stand behind each side of a difference, the most first. An origin counts where most others
 * do: what its copy or translation words otherwise is no other report's, and a text of unclear origin is no side.
 */
export const sides = (
  readings: readonly Reading[],
  holders: readonly string[],
  { sources }: StoryFacts,
): number[] => {
  const all = readings
    .map((reading) => origins(reading.sources, sources, null, holders))
    .sort((a, b) => b.size - a.size);
  const counted = new Set<string>();
  const sizes = all.map((side) => {
    const own = [...side].filter((origin) => !counted.has(origin));
    for (const origin of own) counted.add(origin);
    return own.length;
  });
  return sizes.filter((size) => size > 0).sort((a, b) => b - a);
};

/**
 * Points, chosen on three independent orderings of the bundled story's differences and tried on three
 * others (`bench -- order`), 2026-11-28. No facet ranks anything by itself.
 */
export const POINTS = {
  matter: {
    act: 5,
    answer: 4,
    word: 3,
    bearing: 3,
    reaction: 4,
    ground: 2,
    fact: 1,
    setting: 0,
  } as Record<Matter, number>,
  kind: { conflict: 6, worded: 3, partial: 1, alone: 0, shared: 0 } as Record<Kind, number>,
  /** Between equals. */
  core: 0.5,
  /** A reading turns the sense of the others': on the page that has it, news. */
  turned: 3,
  /** How firm: what can be done, or was promised. */
  firm: 2,
  /** Separate reports stand on two sides. */
  sides: 1,
  /** The page lacks it. */
  lacking: 2,
  /** The page puts it otherwise than every separate report. */
  apart: 4,
  /** Only the page has it, and nothing tells where from. */
  stray: 5,
  /** Only copies or translations of one report differ, and not the page: no news. */
  copies: -4,
  /** What each point of a subject costs the next one of the same. */
  again: 3,
};

export type Point = {
  claim: Claim;
  kind: Kind;
  readings: readonly Reading[];
  /** How a page stands to it; null for the story's own list. */
  page: 'lacking' | 'apart' | 'turned' | 'stray' | 'copies' | null;
};

/** How much a point matters by itself. */
const weightOf = ({ claim, kind, readings, page }: Point, story: StoryFacts): number =>
  POINTS.matter[claim.matter] +
  POINTS.kind[kind] +
  (claim.core ? POINTS.core : 0) +
  (claim.facet === 'certainty' ? POINTS.firm : 0) +
  ((sides(readings, claim.sources, story)[1] ?? 0) > 0 ? POINTS.sides : 0) +
  (page === null ? 0 : POINTS[page]);

/** The places of points in their order, what matters first; of equals the earlier. */
export const ordered = (points: readonly Point[], story: StoryFacts): number[] => {
  const rest = points.map((point, at) => ({
    at,
    topic: point.claim.topic,
    weight: weightOf(point, story),
  }));
  const had = new Map<string, number>();
  const order: number[] = [];
  while (rest.length > 0) {
    const worth = ({ topic, weight }: (typeof rest)[number]): number =>
      weight - POINTS.again * (had.get(topic) ?? 0);
    const best = rest.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    rest.splice(rest.indexOf(best), 1);
    had.set(best.topic, (had.get(best.topic) ?? 0) + 1);
    order.push(best.at);
  }
  return order;
};
