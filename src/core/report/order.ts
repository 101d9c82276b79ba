/** Which differences matter most: by what a point is to the event, and by how tellings differ on it. */
import type { Claim, Matter, Reading, StoryFacts } from '../index/story.ts';
import { origins } from './origins.ts';
import type { Kind } from './report.ts';

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

/** What a point is to the event, in points. */
const MATTER: Record<Matter, number> = {
  act: 4,
  answer: 4,
  word: 3,
  ground: 2,
  reaction: 2,
  fact: 1,
  setting: 0,
};
const KIND: Record<Kind, number> = { conflict: 3, worded: 2, partial: 1, alone: 0, shared: 0 };
const CORE = 2;
const TURNED = 2;
const FIRM = 1;
const TWO_SIDES = 1;

type Point = { kind: Kind; readings: readonly Reading[]; sources: readonly string[] };

/** How much a difference matters, in points. */
export const weightOf = (
  claim: Claim,
  { kind, readings, sources }: Point,
  story: StoryFacts,
): number =>
  MATTER[claim.matter] +
  KIND[kind] +
  (claim.core ? CORE : 0) +
  (claim.turned.length > 0 ? TURNED : 0) +
  (claim.facet === 'certainty' ? FIRM : 0) +
  ((sides(readings, sources, story)[1] ?? 0) > 0 ? TWO_SIDES : 0);
