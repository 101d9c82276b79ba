/** What the days on a page in another language say. */
import { daysApart } from '../english/calendar.ts';
import { nativeDays, nativeWeekdays } from '../facts/native-days.ts';
import type { ReadPage } from '../prose/read.ts';
import type { Page } from '../text/page.ts';
import { type Evidence, FAR_DAYS, NEAR_DAYS, textOf } from './evidence.ts';

/** Within a season a day of another event stands in a head as its own; older ones are background. */
const SEASON = 60;

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
  read: ReadPage,
  head: number,
  day: string,
  elsewhere: boolean,
): Evidence => {
  const { page, sentences } = read;
  const named = headDays(page, textOf(read, sentences.slice(0, head)), day);
  const later = named.find((one) => one > day && (page.date === null || one <= page.date));
  const moved = later !== undefined && elsewhere && page.date !== null;
  if (named.includes(day) && !moved) return fits(day);
  if (later) return speaksAgainst(later, day);
  const apart = daysApart(page.date, day);
  if (apart !== null && apart <= NEAR_DAYS) return fits(day);
  if (nativeDays(textOf(read, sentences), day).includes(day)) return fits(day);
  if (apart !== null && apart > FAR_DAYS && page.date) return speaksAgainst(page.date, day);
  const old = named.find((one) => (daysApart(one, day) ?? 0) > SEASON && one < day);
  return old ? speaksAgainst(old, day) : { why: [], against: [] };
};
