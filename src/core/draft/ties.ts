/** What two tellings have in common beyond the event: wording, matter, quotations, order. */
import { quotations } from '../text/quotations.ts';
import { words } from '../text/words.ts';
import type { DraftClaim } from './claims.ts';
import { sharedUtterances } from './compare-quotes.ts';
import type { Known } from './credits.ts';
import type { Discrepancy } from './discrepancy.ts';
import { pairs } from './pairs.ts';
import type { DraftTelling } from './tellings.ts';

/** Fewer words in a row are set phrases and titles. */
const LEAST_RUN = 6;
/** The stretches of a telling's report outside quotation marks, as words. */
const stretches = ({ text, sentences }: DraftTelling): string[][] =>
  sentences
    .filter(({ headline }) => !headline)
    .flatMap(({ start, end }) => {
      const quoted = quotations(text, start, end);
      const marks = [start, ...quoted.flatMap((span) => [span.start, span.end]), end];
      return marks.flatMap((from, i): string[][] =>
        i % 2 === 0 ? [words(text, from, marks[i + 1] ?? end).map(({ form }) => form)] : [],
      );
    });

/** Runs of six words or longer, outside quotations, that one telling shares with another. */
const verbatimRuns = (one: DraftTelling, other: DraftTelling): number => {
  const held = stretches(other).map((list) => ` ${list.join(' ')} `);
  const has = (list: readonly string[]): boolean =>
    held.some((text) => text.includes(` ${list.join(' ')} `));
  let count = 0;
  for (const list of stretches(one))
    for (let from = 0; from + LEAST_RUN <= list.length; from += 1) {
      if (!has(list.slice(from, from + LEAST_RUN))) continue;
      let end = from + LEAST_RUN;
      while (end < list.length && has(list.slice(from, end + 1))) end += 1;
      count += 1;
      from = end - 1;
    }
  return count;
};

const onlyIn = (claims: readonly DraftClaim[], one: string, other: string): number =>
  claims.filter(({ evidence }) => evidence.size === 2 && evidence.has(one) && evidence.has(other))
    .length;

/** Share of pairs of aligned sentences that stand in the same order in both. */
const order = (places: readonly [number, number][]): number => {
  let same = 0;
  let all = 0;
  places.forEach(([a, b], i) => {
    for (const [c, d] of places.slice(i + 1)) {
      if (a === c || b === d) continue;
      all += 1;
      if (a < c === b < d) same += 1;
    }
  });
  return all === 0 ? 0 : same / all;
};

export type Tie = {
  to: Known;
  runs: number;
  only: number;
  quotations: number;
  share: number;
  order: number;
  retranslated: boolean;
};

/** The tie of a telling to another. */
export const tieOf = (
  { telling }: Known,
  to: Known,
  claims: readonly DraftClaim[],
  found: readonly Discrepancy[],
): Tie => {
  const near = pairs(telling, to.telling);
  const body = telling.sentences.filter(({ headline }) => !headline);
  const paired = new Set(near.map(({ a }) => a)).size;
  const both = [telling.id, to.telling.id];
  return {
    to,
    runs: verbatimRuns(telling, to.telling),
    only: onlyIn(claims, telling.id, to.telling.id),
    quotations: sharedUtterances(telling, to.telling),
    share: body.length === 0 ? 0 : paired / body.length,
    order: order(near.map(({ a, b }) => [a.at, b.at])),
    retranslated: found.some(
      ({ quoted, a, b }) =>
        quoted === 'retranslated' && both.includes(a.source) && both.includes(b.source),
    ),
  };
};
