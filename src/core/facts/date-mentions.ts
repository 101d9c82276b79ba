import { monthHasDay, monthNumber, weekdayNumber } from '../english/calendar.ts';
import { digitsValue, wordValue } from '../english/numerals.ts';
import type { Located } from '../text/span.ts';
import { MENTION } from './date-patterns.ts';

/** A date as it is written, nothing resolved. `shift` is counted in `grain` from the publication. */
export type DateMention = Located<{
  year: string | null;
  month: number | null;
  day: number | null;
  weekday: number | null;
  modifier: 'last' | 'next' | 'this' | null;
  shift: number | null;
  grain: 'day' | 'week' | 'month' | 'year' | null;
}>;

const BEFORE_MONTH =
  /(?:^|[\s(])(?:in|of|on|since|until|till|by|during|late|early|mid|this|last|next|past|from|through|and|or|to|between|before|after|for|each|every|the)[\s-]$/iu;
const BEFORE_FEAST = /\b(?:Good|Black|Bloody|Super|Cyber|Ash|Palm|Easter|Holy|Shrove|Ruby)\s$/u;
const AFTER_PAPER =
  /^\s(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Independent|Night\s(?:Live|Football)|Tribune|Star)\b/u;
const QUANTITY =
  /(?:\b(?:about|nearly|over|almost|some|around|roughly|least|than|to|approximately|estimated|another)|[$€£¥])\s?$/iu;
const AFTER_QUANTITY =
  /^(?:\s|-)(?:people|percent|per cent|hundred|thousand|million|billion|dollars|euros|pounds|yen|won|km|kilomet\w+|miles|met(?:er|re)s?|feet|points|troops|soldiers|jobs|employees|workers|homes|votes|tons|tonnes|rounds|hours|kg|mg)\b/iu;
const BEFORE_OLD_YEAR = /\b(?:in|since|of|from|until|by|between|and|around|circa|early|late)\s$/iu;

const EMPTY = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  modifier: null,
  shift: null,
  grain: null,
} as const;
const MODIFIERS: Record<string, DateMention['modifier']> = {
  last: 'last',
  previous: 'last',
  'this past': 'last',
  next: 'next',
  coming: 'next',
  'this coming': 'next',
  this: 'this',
};
const NEAR: Record<string, number> = { yesterday: -1, 'last night': -1, tomorrow: 1 };

type Groups = Record<string, string | undefined>;
type Around = { before: string; after: string };

const dayNumber = (written: string): number => {
  const digits = Number.parseInt(written, 10);
  return Number.isNaN(digits) ? (wordValue(written) ?? 0) : digits;
};

const isWord = (written: string): boolean => !/^\d/.test(written);

/** "May" and "March" are months only where the words around say so. */
const isMonthAlone = (name: string, { before, after }: Around): boolean => {
  if (!name.endsWith('.') && name.length < 5 && !/^(?:May|June|July|MAY|JUNE|JULY)$/.test(name))
    return false;
  if (BEFORE_MONTH.test(before))
    return !(/^may$/i.test(name) && /\b(?:and|or|to)\s$/i.test(before));
  if (/^(?:may|march)$/i.test(name)) return false;
  return !(/^(?:April|June|August)$/.test(name) && /^\s\p{Lu}\p{Ll}/u.test(after));
};

const ofSlashes = (groups: Groups): Partial<DateMention> | null => {
  const first = Number(groups.first);
  const second = Number(groups.second);
  const dotted = groups.slash === '.';
  const day = first > 12 || dotted ? first : second > 12 || first === second ? second : 0;
  const month = first > 12 || dotted ? second : first;
  return monthHasDay(month, day) ? { year: groups.slashYear ?? null, month, day } : null;
};

const ofMonthAndDay = (month: string, day: string, year: string | undefined, around: Around) => {
  const parts = { year: year ?? null, month: monthNumber(month), day: dayNumber(day) };
  const doubtful =
    isWord(day) && /^(?:may|march|mar)/i.test(month) && !BEFORE_MONTH.test(around.before);
  return doubtful || parts.month === 0 || parts.day === 0 ? null : parts;
};

const ofYear = (year: string, decade: string | undefined, { before, after }: Around) => {
  if (decade === 's' || decade === '’s' || decade === "'s")
    if (year.endsWith('0') && !(decade !== 's' && /^\s/.test(after)))
      return { year: year.slice(0, 3) };
  if (QUANTITY.test(before) && !/\b(?:from|between)\b[^.]{0,24}$/iu.test(before)) return null;
  if (AFTER_QUANTITY.test(after)) return null;
  return Number(year) >= 1900 || BEFORE_OLD_YEAR.test(before) ? { year } : null;
};

const ofModified = (groups: Groups, around: Around): Partial<DateMention> | null => {
  const { weekday, lone, period } = groups;
  const modifier = MODIFIERS[groups.modifier?.toLowerCase() ?? ''] ?? null;
  if (weekday !== undefined) {
    const named = BEFORE_FEAST.test(around.before) || AFTER_PAPER.test(around.after);
    return named ? null : { weekday: weekdayNumber(weekday), modifier };
  }
  if (lone !== undefined) {
    const known = modifier !== null || isMonthAlone(lone, around);
    return known ? { month: monthNumber(lone), modifier } : null;
  }
  if (modifier === null || /\bthe\s$/i.test(around.before)) return null;
  const shift = modifier === 'last' ? -1 : modifier === 'next' ? 1 : 0;
  return { shift, grain: period as 'week' | 'month' | 'year' };
};

const partsOf = (groups: Groups, around: Around): Partial<DateMention> | null => {
  const g = groups;
  if (g.isoYear) {
    const parts = { year: g.isoYear, month: Number(g.isoMonth), day: Number(g.isoDay) };
    return monthHasDay(parts.month, parts.day) ? parts : null;
  }
  if (g.slash) return ofSlashes(g);
  if (g.monthAfter && g.dayBefore)
    return ofMonthAndDay(g.monthAfter, g.dayBefore, g.yearAfter, around);
  if (g.month && g.day) return ofMonthAndDay(g.month, g.day, g.yearOfDay, around);
  if (g.monthOfYear) return { month: monthNumber(g.monthOfYear), year: g.yearOfMonth ?? null };
  if (g.alone) return { day: dayNumber(g.alone) };
  if (g.near) return { shift: NEAR[g.near.toLowerCase()] ?? 0, grain: 'day' };
  if (g.ago) {
    const count = /^\d/.test(g.ago) ? digitsValue(g.ago) : (wordValue(g.ago) ?? 1);
    return { shift: -count, grain: g.grain as 'day' | 'week' | 'month' | 'year' };
  }
  return g.year ? ofYear(g.year, g.decade, around) : ofModified(g, around);
};

/** "June 3-5" and "8 and 9 September" are two days each, with a span of their own. */
const split = (mention: DateMention, text: string, groups: Groups): DateMention[] => {
  const other = groups.toDay ?? groups.fromDay;
  if (other === undefined || mention.day === null) return [mention];
  const day = dayNumber(other);
  if (groups.fromDay !== undefined) {
    const start = text.indexOf(groups.dayBefore ?? '', mention.start + other.length);
    return [
      { ...mention, day, end: mention.start + other.length },
      { ...mention, start },
    ];
  }
  const own = text.indexOf(groups.day ?? '', mention.start + (groups.month ?? '').length);
  const first = own + (groups.day ?? '').length;
  const start = text.indexOf(other, first);
  return [
    { ...mention, end: first },
    { ...mention, day, start },
  ];
};

/** "Monday, 30 January" is one date. */
const joined = (mentions: DateMention[], text: string): DateMention[] => {
  const found: DateMention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    const gap = last ? text.slice(last.end, mention.start) : '';
    const bare = last?.weekday != null && last.month === null && last.modifier === null;
    if (last && bare && mention.day !== null && /^(?:,?\s(?:on\s)?(?:the\s)?|,?\s?\()$/.test(gap))
      found[found.length - 1] = { ...mention, start: last.start, weekday: last.weekday };
    else found.push(mention);
  }
  return found;
};

/** The dates in a stretch of text, in order. */
export const dateMentions = (text: string, from = 0, to = text.length): DateMention[] => {
  const found: DateMention[] = [];
  for (const match of text.slice(from, to).matchAll(MENTION)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const around = {
      before: text.slice(Math.max(from, start - 40), start),
      after: text.slice(end, end + 24),
    };
    const groups = match.groups ?? {};
    const parts = partsOf(groups, around);
    if (parts) found.push(...split({ ...EMPTY, ...parts, start, end }, text, groups));
  }
  return joined(found, text);
};
