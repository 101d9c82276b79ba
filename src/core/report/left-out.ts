/** What a page does not have, said only where that can be known. */

import type { OpenStory } from '../index/open.ts';
import type { Recognised } from '../spot/recognise.ts';
import type { Facet, Matter } from '../story/codes.ts';
import { origins } from '../story/origins.ts';
import type { Claim } from '../story/story.ts';
import { ABSENCE_LINE } from './note-kind.ts';
import type { LeftOut } from './report.ts';

/** True where the edition says of a held telling that it has not got a claim. */
const lacks = (claim: Claim, id: string): boolean =>
  !claim.sources.includes(id) && !claim.unsure.includes(id);

const UNLIKE: readonly (Facet | null)[] = [
  'term',
  'certainty',
  'speaker',
  'day',
  'place',
  'quotation',
];

/** Where and when something was said pages tell in passing; reasons and answers each in words of its own. */
const IN_OWN_WORDS: readonly Matter[] = ['setting', 'ground', 'answer'];

/**
 * Where tellings themselves put a point in such unlike words, that a page puts it in none of them shows nothing; and what is quoted
 * elsewhere a page may tell without a quotation. Nor is it said of matters that pages put in their own words: of 523 lines on strangers' pages,
 * read one by one by independent readings (2026-11-30), 25 of 82 on reasons and answers stood there, whole or in part, and 18 of 441 others;
 * by labels 8 of 99 on the setting, 13 of 2,675 others.
 */
const isUntellable = ({ facet, readings, matter }: Claim): boolean =>
  UNLIKE.includes(facet) ||
  (facet === null && readings.length > 0) ||
  IN_OWN_WORDS.includes(matter);

/**
 * The claims that known, separate reports have and the page has not: by the edition where the page is
 * a held telling, else where no sentence of it comes near. An excerpt is told none; a page about a part
 * of the event none but on the `topics` of the part that it takes up.
 */
export const leftOut = (
  { story }: OpenStory,
  recognised: readonly Recognised[],
  near: ReadonlyMap<string, number>,
  topics: ReadonlySet<string> | null,
): LeftOut[] => {
  const is = recognised.filter(({ relation }) => relation === 'is').map(({ source }) => source);
  const own = story.sources.find(({ id }) => id === recognised[0]?.source)?.origin ?? null;
  return story.claims.flatMap((claim) => {
    if (claim.small || (topics !== null && !topics.has(claim.topic))) return [];
    const gone =
      is.length > 0
        ? is.every((id) => lacks(claim, id))
        : !isUntellable(claim) && (near.get(claim.id) ?? 0) < ABSENCE_LINE;
    // Of a conflict those that stand apart do not have it.
    const holders = claim.sources.filter((id) => !claim.apart.includes(id));
    const count = origins(holders, story.sources, own);
    if (!gone || count.size === 0) return [];
    const sources = holders.filter((id) => !is.includes(id));
    return [
      {
        claim: claim.id,
        statement: claim.statement ?? claim.label ?? '',
        sources,
        origins: count.size,
      },
    ];
  });
};
