import { wordValue } from '../english/numerals.ts';
import { isFunctionWord } from '../english/stop-words.ts';
import type { Fact } from '../facts/fact.ts';
import { fromBase64, toBase64 } from '../terms/base64.ts';
import { termHash } from '../terms/hash.ts';
import { stem } from '../terms/stem.ts';
import type { Located } from '../text/span.ts';
import { words } from '../text/words.ts';

/** Words on each side of a fact that say which slot it fills. */
const REACH = 2;
/** Bytes of a fact, at most: the words on both sides and the link. */
export const MOST_BESIDE = 2 * REACH + 1;
/** "Rose by 3 to 21": what stands directly before a figure tells the step from the level. */
export const LINKS = 'to from by at between and or than of for in since until';
const LINK = new Set(LINKS.split(' '));

/** The byte under which a neighbour is kept; 0 means none. */
export const neighbourByte = (hash: number): number => hash & 0xff || 1;

/**
 * The content words around each fact and the link before it, one byte a word and in order of size: enough to tell one slot
 * of a sentence from another, too little to read a word from (some hundreds share each value).
 */
export const neighbours = (
  text: string,
  from: number,
  to: number,
  facts: readonly Located<Fact>[],
): number[][] => {
  // A number is a neighbour in one report and a word in another: "15", "fifteen".
  const numbers = facts.filter(({ facet }) => facet === 'figure');
  const all = words(text, from, to);
  const content = all.filter(
    ({ start, end, form }) =>
      !isFunctionWord(form) &&
      !/^\d/.test(form) &&
      wordValue(form) === null &&
      !numbers.some((one) => one.start < end && one.end > start),
  );
  return facts.map(({ start, end }) => {
    const before = content.filter((word) => word.end <= start).slice(-REACH);
    const after = content.filter((word) => word.start >= end).slice(0, REACH);
    const link = all.findLast((word) => word.end <= start);
    return [...before, ...after, ...(link && LINK.has(link.form) ? [link] : [])]
      .map(({ form }) => neighbourByte(termHash(stem(form))))
      .sort((a, b) => a - b);
  });
};

/** Five bytes a fact, 0 where there is no further word. */
export const packNeighbours = (all: readonly (readonly number[])[]): string =>
  toBase64(all.flatMap((bytes) => Array.from({ length: MOST_BESIDE }, (_, i) => bytes[i] ?? 0)));

/** The reverse of `packNeighbours`. */
export const unpackNeighbours = (packed: string): number[][] => {
  const bytes = fromBase64(packed);
  return Array.from({ length: bytes.length / MOST_BESIDE }, (_, i) =>
    bytes.slice(i * MOST_BESIDE, (i + 1) * MOST_BESIDE).filter((byte) => byte !== 0),
  );
};
