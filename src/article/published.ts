import { monthNumber } from '../core/text/calendar.ts';
import { fullDay } from '../core/text/native-days.ts';
import { language } from './language.ts';
import type { Metadata } from './metadata.ts';

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const PACKED = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?Z?$/;
const DAY_FIRST = /\b(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})\b/;
const MONTH_FIRST = /\b([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/;
const IN_PATH = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?!\d)/;

const day = (year: string, month: string | number, date: string): string | null => {
  const m = Number(month);
  const d = Number(date);
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate())
    return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
};

/** The calendar day of a date as it is written, in the zone it is written in; null if it is none. */
export const dayOf = (written: string): string | null => {
  const said = written.trim().slice(0, 100);
  const [, year, month, date] = ISO.exec(said) ?? PACKED.exec(said) ?? [];
  if (year && month && date) return day(year, month, date);
  const [, d1, m1, y1] = DAY_FIRST.exec(said) ?? [];
  if (d1 && m1 && y1 && monthNumber(m1)) return day(y1, monthNumber(m1), d1);
  const [, m2, d2, y2] = MONTH_FIRST.exec(said) ?? [];
  if (m2 && d2 && y2 && monthNumber(m2)) return day(y2, monthNumber(m2), d2);
  return null;
};

const NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'cXenseParse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];
const TIMES = [
  'article time[datetime]',
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'time[datetime]',
];

const fromTimes = (doc: Document): string | null => {
  for (const selector of TIMES) {
    const time = doc.querySelector(selector);
    const said = time?.getAttribute('datetime') ?? time?.getAttribute('content');
    const found = said ? dayOf(said) : null;
    if (found) return found;
  }
  return null;
};

/** What the page shows as its time; English writers exchange day and month, so theirs only in letters. */
const fromShown = (doc: Document, says: Metadata): string | null => {
  const shown = doc.querySelector('article time, main time')?.textContent?.trim() ?? '';
  const said = language(doc, says);
  return dayOf(shown) ?? (said === null || said === 'en' ? null : fullDay(shown));
};

const fromPath = (url: string): string | null => {
  const [, year, month, date] = IN_PATH.exec(url) ?? [];
  return year && month && date ? day(year, month, date) : null;
};

/** The day of publication by the page's own metadata, `2023-01-30`; may be wrong or missing. */
export const published = (doc: Document, says: Metadata): string | null => {
  const { meta, described } = says;
  const named = NAMES.map((name) => meta(name)).find((value) => value && dayOf(value));
  return (
    (described.published && dayOf(described.published)) ||
    (named && dayOf(named)) ||
    fromTimes(doc) ||
    fromPath(meta('og:url') ?? doc.URL) ||
    fromShown(doc, says)
  );
};
