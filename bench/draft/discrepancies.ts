/** Found discrepancies held against an edition's readings and dismissals. */
import type { Discrepancy } from '../../src/core/draft/discrepancies.ts';
import { FACETS, type Facet } from '../../src/core/story/codes.ts';
import type { Edition, EditionClaim } from '../../src/core/story/edition.ts';
import { backing } from '../../src/core/story/opening-words.ts';
import { covers, type TellingSentence } from '../../src/core/text/span.ts';
import { rate } from '../rate.ts';
import type { Measure } from './claims.ts';

/** Two tellings whose readings of one claim differ. */
type Known = { claim: EditionClaim; a: string; b: string };

const folded = (says: string): string =>
  (says.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

/** All pairs of an edition that differ in more than marks and case. */
const knownPairs = ({ claims }: Edition): Known[] =>
  claims.flatMap((claim) => {
    const sources = Object.keys(claim.readings).sort();
    return sources.flatMap((a, i) =>
      sources
        .slice(i + 1)
        .filter((b) => folded(claim.readings[a] ?? '') !== folded(claim.readings[b] ?? ''))
        .map((b) => ({ claim, a, b })),
    );
  });

type Side = Discrepancy['a'];

/** Where a side stands: in a sentence that backs the claim, and on the words of its reading. */
const stands = (
  { source, start, end, words }: Side,
  claim: EditionClaim,
  all: readonly TellingSentence[],
): { backs: boolean; reads: boolean } => {
  const sentence = backing(claim, source, all).find((one) => covers(one, { start, end }));
  if (!sentence) return { backs: false, reads: false };
  const says = folded(claim.readings[source] ?? '').split(' ');
  const own = folded(words).split(' ');
  // In the same sentence, so that a content word in common is the same word, not another.
  return { backs: true, reads: own.some((word) => word.length > 2 && says.includes(word)) };
};

/** The finding is about the pair: same tellings, sentences that back the claim, on a reading's words on one side at least. */
const about = (
  found: Discrepancy,
  { claim, a, b }: Known,
  all: readonly TellingSentence[],
): boolean => {
  if (found.a.source !== a || found.b.source !== b) return false;
  const [left, right] = [stands(found.a, claim, all), stands(found.b, claim, all)];
  return left.backs && right.backs && (left.reads || right.reads);
};

const isDismissed = ({ dismissed }: Edition, { a, b }: Discrepancy): boolean =>
  dismissed.some(({ between }) => {
    const [left, right] = [between[a.source], between[b.source]];
    const has = (text: string | undefined, words: string): boolean =>
      text !== undefined &&
      (folded(text).includes(folded(words)) || folded(words).includes(folded(text)));
    return has(left, a.words) && has(right, b.words);
  });

export type Discrepancies = {
  /** The facet must be the edition's too. */
  strict: Measure;
  /** Found by whatever facet. */
  loose: Measure;
  byFacet: { facet: Facet; measure: Measure }[];
  /** Findings that are about no pair: dismissed by the edition, and unanswered. */
  dismissed: Discrepancy[];
  unanswered: Discrepancy[];
  missed: Known[];
};

const measured = (
  found: readonly Discrepancy[],
  known: readonly Known[],
  same: (found: Discrepancy, known: Known) => boolean,
): Measure => {
  const right = found.filter((one) => known.some((pair) => same(one, pair)));
  const met = known.filter((pair) => found.some((one) => same(one, pair)));
  return { precision: rate(right.length, found.length), recall: rate(met.length, known.length) };
};

/** Precision: findings that are about a pair of the edition. Recall: pairs that a finding is about. */
export const measureDiscrepancies = (
  found: readonly Discrepancy[],
  edition: Edition,
  all: readonly TellingSentence[],
): Discrepancies => {
  const known = knownPairs(edition);
  const loose = (one: Discrepancy, pair: Known): boolean => about(one, pair, all);
  const strict = (one: Discrepancy, pair: Known): boolean =>
    one.facet === pair.claim.facet && loose(one, pair);
  const rest = found.filter((one) => !known.some((pair) => loose(one, pair)));
  return {
    strict: measured(found, known, strict),
    loose: measured(found, known, loose),
    byFacet: FACETS.map((facet) => ({
      facet,
      measure: measured(
        found.filter((one) => one.facet === facet),
        known.filter(({ claim }) => claim.facet === facet),
        strict,
      ),
    })).filter(({ measure }) => measure.precision.of + measure.recall.of > 0),
    dismissed: rest.filter((one) => isDismissed(edition, one)),
    unanswered: rest.filter((one) => !isDismissed(edition, one)),
    missed: known.filter((pair) => !found.some((one) => strict(one, pair))),
  };
};
