import type { Located } from './located.ts';

const CLOCK =
  /(?<![\d.,:/$€£-])(?<hour>[01]?\d|2[0-4])(?:(?:[:.](?<minute>[0-5]\d))?(?::[0-5]\d)?\s?(?<half>[ap]\.?m\b\.?|[AP]\.?M\b\.?|o['’]clock)|:(?<clock>[0-5]\d)(?!\d|:\d\d\d)(?:\s?(?:GMT|UTC|BST|[CE]ES?T))?|(?<military>[0-5]\d)\s?(?:GMT|UTC|hours\b(?=\s(?:local|on)))|\s(?=(?:GMT|UTC)\b))/gu;

/** The times of day in a stretch of text, in minutes since midnight; a race's "9.8" is none. */
export const clocks = (
  text: string,
  from = 0,
  to = text.length,
): Located<{ minutes: number }>[] => {
  const found: Located<{ minutes: number }>[] = [];
  for (const match of text.slice(from, to).matchAll(CLOCK)) {
    const { hour, minute, clock, military, half } = match.groups ?? {};
    const start = from + match.index;
    const evening = /^p/i.test(half ?? '') && Number(hour) < 12 ? 12 : 0;
    const midnight = /^a/i.test(half ?? '') && Number(hour) === 12 ? -12 : 0;
    const minutes =
      (Number(hour) + evening + midnight) * 60 + Number(minute ?? clock ?? military ?? 0);
    found.push({ minutes, start, end: start + match[0].trimEnd().length });
  }
  return found;
};
