/** What the days on a page in another language say. */
import { nativeDays, nativeWeekdays } from '../text/native-days.ts';
import type { Page } from '../text/page.ts';
import type { Span } from '../text/sentences.ts';
import type { Evidence } from './evidence.ts';
import { daysApart } from './likeness.ts';
import type { ReadPage } from './read.ts';

/** Two days: news of an evening is the next day's elsewhere, and a morning paper's a day after. */
const NEAR_DAYS = 2;
/** Within a season a day of another event stands in a head as its own; older ones are background. */
const SEASON = 60;

const textOf = (page: Page, sentences: readonly Span[]): string =>
  sentences.map(({ start, end }) => page.text.slice(start, end)).join('\n');

const fits = (day: string): Evidence => ({ why: [{ code: 'day', day }], against: [] });
const speaksAgainst = (here: string, story: string): Evidence => ({
  why: [],
  against: [{ code: 'day', here, story }],
});

/** Days that the page's head names as its own: not what is planned after its publication. */
const headDays = (page: Page, head: string, day: string): string[] => [
  ...nativeDays(head, day),
  ...(page.date ? nativeWeekdays(head, page.date) : []),
];

/**
 * Weighs the days. What the text names counts more than metadata, which may be wrong: a page that names
 * the event's day is of that day, whenever it says it was published; but not where its head has a later
 * day too, and `elsewhere`, another event's place.
 */
export const foreignDay = (
  { page, sentences }: ReadPage,
  head: number,
  day: string,
  elsewhere: boolean,
): Evidence => {
  const named = headDays(page, textOf(page, sentences.slice(0, head)), day);
  const later = named.find((one) => one > day && (page.date === null || one <= page.date));
  const moved = later !== undefined && elsewhere && page.date !== null;
  if (named.includes(day) && !moved) return fits(day);
  if (later) return speaksAgainst(later, day);
  const apart = daysApart(page.date, day);
  if (apart !== null && apart <= NEAR_DAYS) return fits(day);
  if (nativeDays(textOf(page, sentences), day).includes(day)) return fits(day);
  if (apart !== null && page.date) return speaksAgainst(page.date, day);
  const old = named.find((one) => (daysApart(one, day) ?? 0) > SEASON && one < day);
  return old ? speaksAgainst(old, day) : { why: [], against: [] };
};
