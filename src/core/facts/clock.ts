import { SMALL } from '../english/numerals.ts';
import type { Located } from '../text/span.ts';

const HALF = "[ap]\\.?m\\b\\.?|[AP]\\.?M\\b\\.?|o['’]clock";
const HOURS = [...SMALL.keys()].slice(1, 13).join('|');
const CLOCK = new RegExp(
  [
    `(?<![\\d.,:/$€£-])(?<hour>[01]?\\d|2[0-4])(?:(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?\\s?(?<half>${HALF})|:(?<clock>[0-5]\\d)(?!\\d|:\\d\\d\\d)(?:\\s?(?:GMT|UTC|BST|[CE]ES?T))?|(?<military>[0-5]\\d)\\s?(?:GMT|UTC)|\\s(?=(?:GMT|UTC)\\b))`,
    `(?<![\\p{L}-])(?<word>${HOURS})\\s(?<wordHalf>${HALF})`,
  ].join('|'),
  'gu',
);

type Groups = Record<string, string | undefined>;

const minutesOf = ({ hour, word, minute, clock, military, half, wordHalf }: Groups): number => {
  const hours = word === undefined ? Number(hour) : (SMALL.get(word) ?? 0);
  const named = half ?? wordHalf ?? '';
  const evening = /^p/i.test(named) && hours < 12 ? 12 : 0;
  const midnight = /^a/i.test(named) && hours === 12 ? -12 : 0;
  return (hours + evening + midnight) * 60 + Number(minute ?? clock ?? military ?? 0);
};

/** The times of day in a stretch of text, in minutes since midnight; a race's "9.8" is none. */
export const clocks = (
  text: string,
  from = 0,
  to = text.length,
): Located<{ minutes: number }>[] => {
  const found: Located<{ minutes: number }>[] = [];
  for (const match of text.slice(from, to).matchAll(CLOCK)) {
    const start = from + match.index;
    const minutes = minutesOf(match.groups ?? {});
    found.push({ minutes, start, end: start + match[0].trimEnd().length });
  }
  return found;
};
