/** All differences between the tellings of a story, in the order of the design's rule 4. */
import type { Claim, Facet, Quoted, Reading, StoryFacts } from '../index/story.ts';
import { origins } from './origins.ts';
import type { Kind } from './report.ts';

export type Difference = {
  kind: Kind;
  facet: Facet | null;
  quoted: Quoted | null;
  claim: string;
  statement: string;
  topic: string;
  core: boolean;
  readings: Reading[];
  sources: string[];
  /** Sources that have it not; never an excerpt, never one of which it cannot be told. */
  missing: string[];
  origins: number;
  /** Shown at the end: only sources of unclear origin differ, or words that carry nothing. */
  folded: boolean;
};

/** The sources that a claim is missing from, as far as can be told. */
export const missingFrom = (claim: Claim, { sources }: StoryFacts): string[] =>
  sources
    .filter(
      ({ id, complete }) => complete && !claim.sources.includes(id) && !claim.unsure.includes(id),
    )
    .map(({ id }) => id);

/** True where the readings of two sources cannot both be true. */
export const atOdds = (claim: Claim, one: string, other: string): boolean =>
  claim.conflict &&
  (claim.apart.length === 0 || claim.apart.includes(one) !== claim.apart.includes(other));

/** The known origins of some of a claim's holders. */
const known = (story: StoryFacts, ids: readonly string[], claim: Claim): number =>
  origins(ids, story.sources, null, claim.sources).size;

/** The groups of readings that a known origin stands behind. */
const knownReadings = (story: StoryFacts, claim: Claim): Reading[] =>
  claim.readings.filter(({ sources }) => known(story, sources, claim) > 0);

const kindOf = (claim: Claim, story: StoryFacts): Kind | null => {
  if (new Set(claim.readings.map(({ says }) => says)).size > 1)
    return claim.conflict ? 'conflict' : 'worded';
  if (known(story, claim.sources, claim) < 2) return 'alone';
  return missingFrom(claim, story).length > 0 ? 'partial' : null;
};

/** True where known reports stand on both sides of a conflict. */
const clashKnown = (claim: Claim, story: StoryFacts): boolean => {
  const holders = claim.sources.filter((id) => known(story, [id], claim) > 0);
  return holders.some((one) =>
    holders.some(
      (other) => readAt(claim, one) !== readAt(claim, other) && atOdds(claim, one, other),
    ),
  );
};

const readAt = (claim: Claim, id: string): string | null =>
  claim.readings.find(({ sources }) => sources.includes(id))?.says ?? null;

const isFolded = (claim: Claim, kind: Kind, story: StoryFacts): boolean => {
  if (claim.small) return true;
  if (kind === 'alone') return known(story, claim.sources, claim) === 0;
  if (kind === 'partial')
    return missingFrom(claim, story).every((id) => origins([id], story.sources).size === 0);
  return knownReadings(story, claim).length < 2;
};

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

const weakerSide = (story: StoryFacts, { readings, sources }: Difference): number =>
  sides(readings, sources, story)[1] ?? 0;

const CONTENT: (Quoted | null)[] = ['altered', 'retranslated', 'other-part', 'fuller', 'cut'];

/** The design's rule 4, first to last. */
const tier = ({ kind, core, facet, quoted, folded }: Difference, clash: boolean): number => {
  if (folded) return 6;
  if (kind === 'conflict') return clash ? 0 : 2;
  if (kind === 'worded') return core || (facet === 'quotation' && CONTENT.includes(quoted)) ? 1 : 2;
  if (kind === 'partial') return core ? 3 : 4;
  return 5;
};

const differenceOn = (claim: Claim, story: StoryFacts): Difference[] => {
  const kind = kindOf(claim, story);
  if (kind === null) return [];
  const differs = kind === 'conflict' || kind === 'worded';
  return [
    {
      kind,
      facet: differs ? claim.facet : 'presence',
      quoted: differs ? claim.quoted : null,
      claim: claim.id,
      statement: claim.statement ?? claim.label ?? '',
      topic: claim.topic,
      core: claim.core,
      readings: claim.readings,
      sources: claim.sources,
      missing: missingFrom(claim, story),
      origins: known(story, claim.sources, claim),
      folded: isFolded(claim, kind, story),
    },
  ];
};

/** Every difference of a story, what matters first. */
export const differences = (story: StoryFacts): Difference[] => {
  const order = story.sources.map(({ id }) => id);
  return story.claims
    .flatMap((claim) =>
      differenceOn(claim, story).map((difference) => ({
        difference,
        tier: tier(difference, clashKnown(claim, story)),
      })),
    )
    .map((ranked, i) => ({ ...ranked, i }))
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        Number(b.difference.core) - Number(a.difference.core) ||
        (a.tier === 5
          ? order.indexOf(a.difference.sources[0] ?? '') -
            order.indexOf(b.difference.sources[0] ?? '')
          : weakerSide(story, b.difference) - weakerSide(story, a.difference)) ||
        b.difference.origins - a.difference.origins ||
        a.i - b.i,
    )
    .map(({ difference }) => difference);
};

/** The core claims that every known origin has and no telling of known origin puts otherwise. */
export const agreed = (story: StoryFacts): string[] => {
  const all = story.origins.length;
  return story.claims
    .filter(
      (claim) =>
        known(story, claim.sources, claim) === all &&
        new Set(knownReadings(story, claim).map(({ says }) => says)).size < 2,
    )
    .map(({ id }) => id);
};
