/** All differences between the tellings of a story, what matters first (`order.ts`). */

import { claimWords } from './claim-words.ts';
import type { Facet, Quoted } from './codes.ts';
import type { Kind } from './kind.ts';
import { ordered } from './order.ts';
import { origins } from './origins.ts';
import type { Claim, Reading, StoryFacts } from './story.ts';
import { isShownUnedited } from './unedited.ts';

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

/** True where two sources stand on two sides: where some stand apart, the others fit together. */
const onTwoSides = ({ apart }: Claim, one: string, other: string): boolean =>
  apart.length === 0 || apart.includes(one) !== apart.includes(other);

/** True where the readings of two sources cannot both be true. */
export const atOdds = (claim: Claim, one: string, other: string): boolean =>
  claim.conflict && onTwoSides(claim, one, other);

const readAt = (claim: Claim, id: string): Reading | null =>
  claim.readings.find(({ sources }) => sources.includes(id)) ?? null;

/** True where two sources put a claim in the same words, or in other words for one thing. */
export const putAlike = (claim: Claim, one: string, other: string): boolean =>
  readAt(claim, one)?.says === readAt(claim, other)?.says ||
  claim.alike.some((group) => group.includes(one) && group.includes(other));

/** How two quotations of one speech may be unlike with not a word of it changed. */
const UNCHANGED: (Quoted | null)[] = ['cut', 'fuller', 'other-part', 'small'];

/** True where two sources put a claim otherwise: with another sense, not in other words for one thing. */
export const differ = (claim: Claim, one: string, other: string): boolean =>
  !putAlike(claim, one, other) &&
  !UNCHANGED.includes(claim.quoted) &&
  onTwoSides(claim, one, other);

/**
 * True where a source's reading is a witness to what was said: of a quotation not where all who have it come by a
 * translating machine or a damaged copy, for what differs there may be a slip on the way.
 */
export const isWitness = (
  claim: Claim,
  id: string,
  { sources }: Pick<StoryFacts, 'sources'>,
): boolean =>
  claim.facet !== 'quotation' ||
  sources.some(
    (one) => one.text === 'original' && (readAt(claim, id)?.sources ?? [id]).includes(one.id),
  );

/** The known origins of some of a claim's holders. */
const known = (story: StoryFacts, ids: readonly string[], claim: Claim): number =>
  origins(ids, story.sources, null, claim.sources).size;

/** True where a whole text of known origin may have a claim too: then nobody can be said to be alone with it. */
export const maybeElsewhere = (
  { unsure }: Claim,
  { sources }: Pick<StoryFacts, 'sources'>,
): boolean =>
  sources.some(({ id, complete, origin }) => complete && origin !== null && unsure.includes(id));

/** True where any of some sources put a claim otherwise than another of them. */
export const anyDiffer = (claim: Claim, ids: readonly string[]): boolean =>
  ids.some((one, i) => ids.slice(i + 1).some((other) => differ(claim, one, other)));

/** How some of a claim's holders differ on it; `missing` are those that have it not. */
const kindAmong = (
  claim: Claim,
  holders: readonly string[],
  missing: readonly string[],
  story: StoryFacts,
): Kind | null => {
  const heard = holders.filter((id) => isWitness(claim, id, story));
  if (anyDiffer(claim, heard)) return claim.conflict ? 'conflict' : 'worded';
  if (missing.length === 0) return null;
  if (known(story, holders, claim) > 1) return 'partial';
  return maybeElsewhere(claim, story) ? null : 'alone';
};

/**
 * How tellings differ on a claim, or null. What differs without the texts of unclear origin is the
 * difference; what only they make is one too, folded (fairness 3), and so is a translating machine's slip.
 */
const kindOn = (
  claim: Claim,
  missing: readonly string[],
  story: StoryFacts,
): { kind: Kind; folded: boolean } | null => {
  const isKnown = (id: string): boolean => known(story, [id], claim) > 0;
  const clear = ({ origin }: { origin: string | null } | undefined = { origin: null }): boolean =>
    origin !== null;
  const holders = claim.sources.filter(isKnown);
  const without = missing.filter((id) => clear(story.sources.find((one) => one.id === id)));
  const among = holders.length === 0 ? null : kindAmong(claim, holders, without, story);
  // What a text of unclear origin tells too is in some texts, though in no second report.
  const unclearToo = among === 'alone' && claim.sources.length > holders.length;
  if (among !== null) return { kind: unclearToo ? 'partial' : among, folded: claim.small };
  if (anyDiffer(claim, holders)) return { kind: 'worded', folded: true };
  const kind = kindAmong(claim, claim.sources, missing, story);
  // What every report has and a text of unclear origin lacks is no difference between reports.
  if (kind === null || (holders.length > 0 && (kind === 'partial' || kind === 'alone')))
    return null;
  return { kind, folded: true };
};

const differenceOn = (claim: Claim, story: StoryFacts): Difference[] => {
  const missing = missingFrom(claim, story);
  const found = kindOn(claim, missing, story);
  if (found === null) return [];
  const differs = found.kind === 'conflict' || found.kind === 'worded';
  return [
    {
      ...found,
      facet: differs ? claim.facet : 'presence',
      quoted: differs ? claim.quoted : null,
      claim: claim.id,
      statement: claimWords(claim),
      topic: claim.topic,
      core: claim.core,
      readings: claim.readings,
      sources: claim.sources,
      missing,
      origins: known(story, claim.sources, claim),
    },
  ];
};

/** True where the story was edited, or such differences are right often enough without. */
const isShown = ({ kind, facet }: Difference, { edition }: StoryFacts): boolean =>
  !edition.drafted || isShownUnedited('drafts', kind, facet);

/** Every difference of a story, what matters first, what is folded last. */
export const differences = (story: StoryFacts): Difference[] => {
  const all = story.claims.flatMap((claim) =>
    differenceOn(claim, story)
      .filter((difference) => isShown(difference, story))
      .map((difference) => ({ claim, difference })),
  );
  const inOrder = (folded: boolean): Difference[] => {
    const some = all.filter(({ difference }) => difference.folded === folded);
    const points = some.map(({ claim, difference: { kind, readings } }) => ({
      claim,
      kind,
      readings,
      page: null,
    }));
    return ordered(points, story).flatMap((at) => some[at]?.difference ?? []);
  };
  return [...inOrder(false), ...inOrder(true)];
};

/** The core claims that every known origin has and no telling of known origin puts otherwise. */
export const agreed = (story: StoryFacts): string[] => {
  const all = story.origins.length;
  return story.claims
    .filter((claim) => {
      const holders = claim.sources.filter((id) => known(story, [id], claim) > 0);
      return (
        !claim.small &&
        known(story, holders, claim) === all &&
        !holders.some((one) => holders.some((other) => differ(claim, one, other)))
      );
    })
    .map(({ id }) => id);
};
