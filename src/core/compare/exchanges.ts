/** Words that stand for others in two quotations of one utterance, where both sides' can be shown. */

import { isDenial } from '../english/denial.ts';
import { isFunctionWord } from '../english/stop-words.ts';
import type { Quote } from '../prose/quotes.ts';
import type { Collation } from '../terms/collate.ts';
import { fold } from '../text/words.ts';
import { type CollatedQuotes, changedContent, fewExchanged, surelyOne } from './collate-quotes.ts';

/** The other quotation: a byte a word, and `[first, last, words]` where the index has them in clear. */
type Held = { bytes: readonly number[]; readings: readonly (readonly [number, number, string])[] };

/** Words `[from, to)` of a quotation. */
export type Words = { from: number; to: number };

/** Words of the one quotation, and what the other has in their place. */
export type Exchange = Words & { says: string };

/** The other's clear words where a quotation has words `[from, to)`; null where the index does not hold them. */
export const clearAt = ({ variants }: Collation, { readings }: Held, { from, to }: Words) => {
  const point = variants.find((variant) => variant.from < to && variant.to > from);
  if (!point) return null;
  const inside = readings.find(
    ([first, last]) => first <= point.otherFrom && last >= point.otherTo,
  );
  return inside?.[2] ?? null;
};

/** A denial that the other has not: it has the words on either side of it, next to each other. */
const deniedHere = ({ clear }: Quote, { variants }: Collation): Exchange[] =>
  variants
    .filter(
      ({ from, to, otherFrom, otherTo }) =>
        otherFrom === otherTo && clear.slice(from, to).some((word) => isDenial(fold(word))),
    )
    .flatMap(({ from, to }) => {
      const [before, after] = [clear[from - 1], clear[to]];
      return before === undefined || after === undefined
        ? []
        : [{ from: from - 1, to: to + 1, says: `${before} ${after}` }];
    });

const isOfSubstance = (word: string): boolean => !isFunctionWord(fold(word));

/** Words of substance that stand for others, of which the other's are there in clear. */
const exchanged = (quote: Quote, collation: Collation, held: Held): Exchange[] =>
  changedContent(quote, collation).flatMap((words) => {
    const other = clearAt(collation, held, words);
    return other?.split(' ').some(isOfSubstance)
      ? [{ from: words.from, to: words.to, says: other }]
      : [];
  });

/** The first words that are surely exchanged between two quotations; null where none are, or not both sides' are at hand. */
export const exchangeOf = (
  quote: Quote,
  held: Held,
  { collation, quoted, turned }: CollatedQuotes,
): Exchange | null => {
  if (quoted !== 'altered' || !surelyOne(quote, held, collation)) return null;
  const found = [
    ...(turned ? deniedHere(quote, collation) : []),
    ...(turned || fewExchanged(quote, collation) ? exchanged(quote, collation, held) : []),
  ];
  return found[0] ?? null;
};
