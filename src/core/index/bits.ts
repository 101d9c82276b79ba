/**
 * Lists of whole numbers in few bits, as base64. A number below `n` takes about log2 `n` bits (truncated binary code), the
 * length of a list twice its own digits (gamma code: Elias, 1975). A list in rising order is written from its middle
 * outwards, each number within what those around it leave open (binary interpolative coding: Moffat, Stuiver, 2000).
 */
import { fromBase64, toBase64 } from '../terms/base64.ts';

/** Takes lists, one after the other; throws where a number is not below the bound, 2^24 at most. */
export type Writer = {
  /** Numbers from 0 on in rising order, none twice. */
  rising(list: readonly number[], below: number): void;
  /** In any order. */
  any(list: readonly number[], below: number): void;
};

/** Gives the lists that a `Writer` took, asked for in the same order with the same bounds; throws where they are not there. */
export type Reader = {
  rising(below: number): number[];
  any(below: number): number[];
};

/** Numbers as `rising` takes them. */
export const inOrder = (numbers: Iterable<number>): number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

/** Where things stand in a list; -1, which no list takes, for those that do not. */
export const placeIn = <T>(all: readonly T[]): ((one: T) => number) => {
  const places = new Map(all.map((one, place) => [one, place]));
  return (one) => places.get(one) ?? -1;
};

/** What stands at places of a list. */
export const pick = <T>(all: readonly T[], places: readonly number[]): T[] => {
  const found: T[] = [];
  for (const place of places) {
    const one = all[place];
    if (one !== undefined) found.push(one);
  }
  return found;
};

/** Some lists take no bits but for their length: so many numbers in one text are more than any story has. */
const MOST_NUMBERS = 1_000_000;

/** Of the numbers below `below` the first `shortOf(below)` take so many bits, the others one more. */
const widthOf = (below: number): number => 31 - Math.clz32(below);
const shortOf = (below: number): number => 2 ** (widthOf(below) + 1) - below;

/** The text of the lists that `write` hands over. */
export const packLists = (write: (lists: Writer) => void): string => {
  const bytes: number[] = [];
  let free = 0;
  const put = (value: number, width: number): void => {
    for (let bit = width - 1; bit >= 0; bit -= 1) {
      if (free === 0) bytes.push(0);
      free = (free || 8) - 1;
      bytes.push((bytes.pop() ?? 0) | (((value >> bit) & 1) << free));
    }
  };
  const putNumber = (value: number, below: number): void => {
    if (!Number.isInteger(value) || value < 0 || value >= below)
      throw new Error(`cannot be packed: ${value} where a number below ${below} is wanted`);
    const short = shortOf(below);
    if (value < short) put(value, widthOf(below));
    else put(value + short, widthOf(below) + 1);
  };
  const putLength = (length: number): void => {
    const width = widthOf(length + 1);
    put(0, width);
    put(length + 1, width + 1);
  };
  const putBetween = (list: readonly number[], from: number, to: number): void => {
    const middle = list.length >> 1;
    const value = list[middle];
    if (value === undefined) return;
    putNumber(value - from - middle, to - from - list.length + 1);
    putBetween(list.slice(0, middle), from, value);
    putBetween(list.slice(middle + 1), value + 1, to);
  };
  write({
    rising: (list, below) => {
      putLength(list.length);
      putBetween(list, 0, below);
    },
    any: (list, below) => {
      putLength(list.length);
      for (const value of list) putNumber(value, below);
    },
  });
  return toBase64(bytes);
};

/** What `read` makes of the lists in a text; throws where it breaks off, names what is not there, or is not read to its end. */
export const unpackLists = <T>(text: string, read: (lists: Reader) => T): T => {
  const bytes = fromBase64(text);
  let at = 0;
  let numbers = 0;
  const take = (width: number): number => {
    if (at + width > bytes.length * 8) throw new Error('packed data breaks off');
    let value = 0;
    for (const end = at + width; at < end; ) {
      const left = 8 - (at & 7);
      const some = Math.min(left, end - at);
      value = (value << some) | (((bytes[at >> 3] ?? 0) >> (left - some)) & (2 ** some - 1));
      at += some;
    }
    return value;
  };
  const takeNumber = (below: number): number => {
    const short = shortOf(below);
    const value = take(widthOf(below));
    return value < short ? value : value * 2 + take(1) - short;
  };
  const takeLength = (most: number): number => {
    let width = 0;
    while (take(1) === 0) width += 1;
    const length = 2 ** width + take(width) - 1;
    numbers += length;
    if (length > most || numbers > MOST_NUMBERS)
      throw new Error(`packed data has a list of ${length} numbers, which is too long`);
    return length;
  };
  const takeBetween = (length: number, from: number, to: number, list: number[]): void => {
    if (length === 0) return;
    const middle = length >> 1;
    const value = from + middle + takeNumber(to - from - length + 1);
    takeBetween(middle, from, value, list);
    list.push(value);
    takeBetween(length - middle - 1, value + 1, to, list);
  };
  const found = read({
    rising: (below) => {
      const list: number[] = [];
      takeBetween(takeLength(below), 0, below, list);
      return list;
    },
    any: (below) =>
      Array.from({ length: takeLength(below === 0 ? 0 : MOST_NUMBERS) }, () => takeNumber(below)),
  });
  const left = bytes.length * 8 - at;
  if (left >= 8 || take(left) !== 0) throw new Error('packed data goes on after its end');
  return found;
};
