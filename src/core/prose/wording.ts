/** What the wording of two texts has in common: runs of words, and utterances that both quote. */
import { sameUtterance } from '../terms/collate.ts';
import type { Quote } from './quotes.ts';

/** Fewer words in a row than these are set phrases and titles. */
const LEAST_RUN = 6;
const QUOTED = /["“”][^"“”]*["“”]?/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of sentences outside quotations, a list for each stretch. */
const stretches = (sentences: readonly string[]): string[][] =>
  sentences.flatMap((text) =>
    text
      .replace(QUOTED, '|')
      .split('|')
      .map((part) => part.toLowerCase().match(WORD) ?? []),
  );

const longest = (list: readonly string[], from: number, held: readonly string[]): number => {
  let length = 0;
  const shared = (n: number): boolean =>
    from + n <= list.length &&
    held.some((text) => text.includes(` ${list.slice(from, from + n).join(' ')} `));
  while (shared(length + 1)) length += 1;
  return length;
};

/** How many runs of six words or longer, outside quotations, sentences share with others. */
export const runsInCommon = (sentences: readonly string[], others: readonly string[]): number => {
  const held = stretches(others).map((list) => ` ${list.join(' ')} `);
  let count = 0;
  for (const list of stretches(sentences))
    for (let from = 0; from < list.length; ) {
      const length = longest(list, from, held);
      if (length >= LEAST_RUN) count += 1;
      from += length >= LEAST_RUN ? length : 1;
    }
  return count;
};

/** Quotations by utterance: those of one stand together, in the order in which each first comes. */
export const byUtterance = <Q extends Pick<Quote, 'bytes'>>(quotes: readonly Q[]): Q[][] => {
  const groups: Q[][] = [];
  for (const quote of quotes) {
    const group = groups.find((members) =>
      members.some(({ bytes }) => sameUtterance(bytes, quote.bytes)),
    );
    if (group) group.push(quote);
    else groups.push([quote]);
  }
  return groups;
};

/** How many utterances two texts both quote, in whatever words. */
export const utterancesInCommon = (
  one: readonly Pick<Quote, 'bytes'>[],
  other: readonly Pick<Quote, 'bytes'>[],
): number => {
  const held = new Set(other);
  return byUtterance([...one, ...other]).filter(
    (group) => group.some((quote) => held.has(quote)) && group.some((quote) => !held.has(quote)),
  ).length;
};
