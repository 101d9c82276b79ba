import { addDays, daysApart, isDay, isoDay, monthHasDay, weekdayOf } from '../english/calendar.ts';
import type { Located } from '../text/span.ts';
import { type DateMention, dateMentions } from './date-mentions.ts';
import type { DayFact } from './fact.ts';

const CUES =
  /\b(?:(?<ahead>will|would|to|due|scheduled|expected|upcoming|next|plans?|planned|planning|deadline|until|expires?)|(?<past>was|were|had|did|since|began|met|came|went|left|made|took|fell|rose|held|won|lost|died|broke|gave|struck|last|\p{L}{2,}ed))\b/giu;

/** Whether the words just before speak of what is to come or of what was; null where they do not tell. */
const tense = (text: string, start: number): 'ahead' | 'past' | null => {
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[.!?;]\s|\n/)
      .at(-1) ?? '';
  const cue = [...before.matchAll(CUES)].at(-1);
  if (!cue) return null;
  return cue.groups?.ahead ? 'ahead' : 'past';
};

/** The closest such weekday from `first` days after the publication on. */
const weekdayFrom = (published: string, weekday: number, first: number): string => {
  const begin = addDays(published, first);
  return addDays(begin, (weekday - weekdayOf(begin) + 7) % 7);
};

/** In a report a bare weekday is the closest one between six days before and one day after. */
const dayOfWeekday = (mention: DateMention, published: string, text: string): string => {
  const weekday = mention.weekday ?? 0;
  if (mention.modifier === 'last') return weekdayFrom(published, weekday, -7);
  if (mention.modifier === 'next') return weekdayFrom(published, weekday, 1);
  if (mention.modifier === 'this') return weekdayFrom(published, weekday, -3);
  const usual = weekdayFrom(published, weekday, -5);
  if (usual >= published || tense(text, mention.start) !== 'ahead') return usual;
  return /\b(?:said|told|announced|added)\b/.test(
    text.slice(Math.max(0, mention.start - 24), mention.start),
  )
    ? usual
    : weekdayFrom(published, weekday, 0);
};

/** The year of "November" or "February 24" in a report of that day; null where it stays open. */
const yearOf = (mention: DateMention, published: string, text: string): number | null => {
  const month = mention.month ?? 1;
  const day = Math.min(mention.day ?? Number(published.slice(8)), 28);
  const year = Number(published.slice(0, 4));
  const on = (then: number): string => isoDay(then, month, day);
  const past = on(year) <= addDays(published, 1) ? year : year - 1;
  if (mention.modifier) return mention.modifier === 'next' ? past + 1 : past;
  if (on(past) >= addDays(published, -1)) return past;
  const cue = tense(text, mention.start);
  if (cue) return cue === 'past' ? past : past + 1;
  const since = daysApart(published, on(past)) ?? 0;
  const until = daysApart(on(past + 1), published) ?? 0;
  return since < 120 && until > 60 ? past : null;
};

const shifted = (mention: DateMention, published: string): string | null => {
  const shift = mention.shift ?? 0;
  if (mention.grain === 'day') return addDays(published, shift);
  if (mention.grain === 'year') return String(Number(published.slice(0, 4)) + shift);
  if (mention.grain !== 'month') return null;
  const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + shift;
  return isoDay(Math.floor(months / 12), (months % 12) + 1, null);
};

/** Of floors and holes the number lies seldom as near to the day of the report. */
const NEAR_DAYS = 5;

/** The closest such day of a month; null where none is near. */
const closest = (published: string, day: number): string | null => {
  const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1;
  const [first] = [months - 1, months, months + 1]
    .filter((at) => monthHasDay((at % 12) + 1, day))
    .map((at) => isoDay(Math.floor(at / 12), (at % 12) + 1, day))
    .sort((a, b) => (daysApart(a, published) ?? 0) - (daysApart(b, published) ?? 0));
  return first && (daysApart(first, published) ?? 0) <= NEAR_DAYS ? first : null;
};

const dayOf = (mention: DateMention, published: string | null, text: string): string | null => {
  if (mention.month !== null) {
    // A day that no calendar has is in no year.
    if (mention.day !== null && !monthHasDay(mention.month, mention.day))
      return isoDay(null, mention.month, mention.day);
    if (mention.year !== null) return isoDay(Number(mention.year), mention.month, mention.day);
    const year = published === null ? null : yearOf(mention, published, text);
    return isoDay(year, mention.month, mention.day);
  }
  if (mention.year !== null) return mention.year;
  if (published === null) return null;
  if (mention.shift !== null) return shifted(mention, published);
  if (mention.day !== null) return closest(published, mention.day);
  return mention.weekday === null ? null : dayOfWeekday(mention, published, text);
};

/** The days that a stretch of text names, resolved by the day it was published. */
export const days = (
  text: string,
  from = 0,
  to = text.length,
  published: string | null = null,
): Located<DayFact>[] => {
  const known = isDay(published) ? published : null;
  return dateMentions(text, from, to)
    .map((mention) => ({ mention, day: dayOf(mention, known, text) }))
    .filter(({ mention, day }) => day !== null || mention.month !== null || mention.day === null)
    .map(({ mention: { weekday, start, end }, day }) => ({
      facet: 'day',
      day,
      weekday,
      start,
      end,
    }));
};
