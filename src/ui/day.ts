import { memoWords } from '../core/text/memo.ts';
import type { Say } from './say.ts';

/** False where nothing tells a day, or no full one. */
export const isDay = (day: string): boolean => day.length === 10;

const two = (n: number): string => String(n).padStart(2, '0');

/** The reader's own day at a time in milliseconds, `2031-05-05`. */
export const dayAt = (at: number): string => {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Locales whose formats are remembered: a reader has one. */
const MEMORY = 9;

/** By locale: making one takes longer than wording thousands of days. */
const formatOf = memoWords(
  MEMORY,
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/** A day in the reader's language: "30 January 2023"; what is no full day (`2022-11`) keeps its form. */
export const dayWords = (day: string, say: Say): string => {
  const date = new Date(`${day}T00:00:00Z`);
  if (day.length !== 10 || Number.isNaN(date.getTime())) return day;
  return formatOf(say('locale_dates')).format(date);
};

const named = (tag: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** The name of a language, "Korean" for `ko`; the tag itself where the browser has no name for it. */
export const languageName = (tag: string, say: Say): string => named(tag, say('locale_dates'));

/** The name of a language as those who speak it write it: "한국어" for `ko`. */
export const ownName = (tag: string): string => named(tag, tag);
