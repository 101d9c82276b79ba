/** Which claims a page does not have. Whether it is told at all is decided in `may-lack.ts`. */

import type { OpenStory } from '../../index/open.ts';
import type { Recognised } from '../../spot/recognise.ts';
import type { Facet, Matter } from '../../story/codes.ts';
import { origins } from '../../story/origins.ts';
import type { Claim } from '../../story/story.ts';
import { ABSENCE_LINE } from '../note-kind.ts';
import type { LeftOut } from '../report.ts';

/** True where the edition says that a held telling does not have a claim. */
const lacks = (claim: Claim, id: string): boolean =>
  !claim.sources.includes(id) && !claim.unsure.includes(id);

/** On these facets tellings differ in words that have little in common. */
const UNLIKE: readonly (Facet | null)[] = [
  'term',
  'certainty',
  'speaker',
  'day',
  'place',
  'quotation',
];

/** Pages tell in passing where and when something was said, and each tells reasons and answers in words of its own. */
const IN_OWN_WORDS: readonly Matter[] = ['setting', 'ground', 'answer'];

/**
 * True for a claim that a page may well have without a sentence that comes near it. Where tellings themselves put a point in
 * unlike words, a page may put it in yet others; and a page may tell without a quotation what others quote. Matters of
 * `IN_OWN_WORDS` are left out, too. Independent readers went through 523 lines on strangers' pages one by one (2026-11-30):
 * of 82 lines on reasons and answers 25 stood on the page after all, whole or in part, of 441 others 18. By labels it was
 * 8 of 99 lines on the setting, and 13 of 2,675 others.
 */
const isUntellable = ({ facet, readings, matter }: Claim): boolean =>
  UNLIKE.includes(facet) ||
  (facet === null && readings.length > 0) ||
  IN_OWN_WORDS.includes(matter);

/**
 * The claims that known, separate reports have and the page has not. Where the page is a held telling the edition says
 * which these are; of any other page they are those that no sentence of it comes near. A page about a part of the event is
 * asked only for what belongs to the `topics` of the part that it takes up.
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
    // In a conflict those that stand apart do not have the claim.
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
