/** How much is remembered: the oldest goes first, what the reader has put in order last, what he kept by hand never. */
import { inTime } from '../rows.ts';
import type { Remembered } from './remembered.ts';
import type { Bounds } from './room.ts';

/**
 * Articles. Half of what the lists and looking-up are measured with (`bench -- speed`), so that as many may be
 * kept by hand beside them; fourteen a day for a year.
 */
export const MOST_ARTICLES = 5_000;
/**
 * Bytes: nine in ten articles take 9.2 kB at most, with what they are found by (278 pages of the spotting set, 2026-11-29);
 * so many of these, and as much again for texts that changed. Browsers give an extension a hundred times as much.
 */
export const MOST_BYTES = 100_000_000;
/** Texts of one article: the first, and the latest. A page that is another at each visit must not push others out. */
export const MOST_TEXTS = 4;

export const DAY_MS = 86_400_000;

/**
 * Those that come from a time ahead were written before a clock was set back. They get the last moments before now, in
 * their order: they are as old as the others from then on, and none of them goes for it.
 */
const dated = (all: readonly Remembered[], now: number): Map<string, number> => {
  const ahead = all.filter(({ at }) => at > now);
  return new Map(ahead.map(({ id }, n) => [id, now - (ahead.length - n)]));
};

/** The first of these in order that have to go for the rest to be within bounds. */
const tooMany = (order: readonly Remembered[]): Remembered[] => {
  let count = order.length;
  let bytes = order.reduce((sum, one) => sum + one.bytes, 0);
  return order.filter((one) => {
    if (count <= MOST_ARTICLES && bytes <= MOST_BYTES) return false;
    count -= 1;
    bytes -= one.bytes;
    return true;
  });
};

/** Bounds at a time in milliseconds, for so many days. */
export const boundsAt =
  (now: number, days: number): Bounds =>
  (all) => {
    const anew = dated([...all].sort(inTime), now);
    const sorted = all.map((one) => ({ ...one, at: anew.get(one.id) ?? one.at })).sort(inTime);
    const isOld = ({ at, lasting }: Remembered): boolean => !lasting && now - at > days * DAY_MS;
    const rest = sorted.filter((one) => !isOld(one));
    const order = [...rest.filter((one) => !one.lasting), ...rest.filter((one) => one.lasting)];
    const gone = new Set([...sorted.filter(isOld), ...tooMany(order)].map(({ id }) => id));
    return { gone, dated: anew };
  };
