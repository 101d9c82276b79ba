import { daysApart, monthNumber } from '../../core/english/calendar.ts';
import { fullDay } from '../../core/facts/native-days.ts';
import { memo } from '../../core/text/memo.ts';
import { follows } from '../flat-tree.ts';
import { COMMENTS } from '../main-text/furniture.ts';
import { language } from './language.ts';
import type { Metadata } from './metadata.ts';

const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/;
const PACKED = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?Z?$/;
const DAY_FIRST = /\b(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})\b/;
const MONTH_FIRST = /\b([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/;
/** Eight digits in a row may be any number. */
const IN_PATH = /\/((?:19|20)\d{2})([/-])(\d{2}|[a-z]{3})\2(\d{2})(?!\d)/;

/** The web's first news pages; what is older is a placeholder, or the age of what a page reproduces. */
const FIRST_YEAR = 1994;
/** What programs write where they know no day. */
const PLACEHOLDERS = new Set(['2000-01-01', '2001-01-01']);
/** A page may be of tomorrow, east of here. */
const AHEAD_MS = 2 * 86_400_000;

const isPossible = (day: string): boolean =>
  Number(day.slice(0, 4)) >= FIRST_YEAR &&
  !PLACEHOLDERS.has(day) &&
  Date.parse(day) <= Date.now() + AHEAD_MS;

const day = (year: string, month: string | number, date: string): string | null => {
  const m = Number(month);
  const d = Number(date);
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate())
    return null;
  const found = `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return isPossible(found) ? found : null;
};

/** The calendar day of a date as it is written, in the zone it is written in; null if none can be meant. */
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
const AROUND = 'header, nav, aside, footer';
/** What readers write below an article has days of its own, and a photograph has. */
const OTHERS = `[itemtype*="Comment"], [itemtype*="Review"], [itemtype*="Answer"], ${COMMENTS}`;
/** Links to other articles, each a heading, with a line or two of text. */
const CARDS = 'h2 a, h3 a, h4 a, a h2, a h3, a h4';
const LINES = 2;

/** By the names of hAtom, which themes still write: the day of a change beside that of publication, one of them hidden. */
const isOfChange = (time: Element): boolean =>
  time.matches('.updated:not(.published)') &&
  (time.closest('p, div, header, footer')?.querySelector('time.published') ?? null) !== null;

/** Whether a time may be the article's: not that of the masthead's clock, nor that of another article's card. */
const ownTimes = (doc: Document): ((time: Element) => boolean) => {
  const heading = doc.querySelector('article h1, main h1') ?? doc.querySelector('h1');
  const own = heading?.closest('article') ?? null;
  const leadsOn = memo((box: Element): boolean => {
    const cards = box.querySelectorAll(CARDS).length;
    return cards > 0 && box.querySelectorAll('p').length <= LINES * cards;
  });
  /** Whether a time stands in a box beside the headline's that leads to other articles. */
  const isOfCard = (time: Element): boolean => {
    for (let up = time.parentElement; up && !up.contains(heading); up = up.parentElement)
      if (leadsOn(up)) return true;
    return false;
  };
  return (time) => {
    if (time.closest('figure') || isOfChange(time)) return false;
    if (time.closest(OTHERS)?.contains(heading) === false) return false;
    if (heading && isOfCard(time)) return false;
    const article = time.closest('article');
    if (own)
      return (
        own.contains(time) ||
        (article === null && time.closest(AROUND) === null && follows(own, time))
      );
    const around = time.closest(AROUND);
    if (around && !around.contains(heading)) return article?.contains(around) ?? false;
    // A card has a link and a heading of its own, but no text.
    return article === null || heading === null || article.querySelector('p') !== null;
  };
};

type IsOwn = ReturnType<typeof ownTimes>;

const fromTimes = (doc: Document, isOwn: IsOwn): string[] =>
  TIMES.flatMap((selector) => {
    const time = [...doc.querySelectorAll(selector)].find(isOwn);
    return time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? [];
  });

/** What the page shows as its time; English writers exchange day and month, so theirs only in letters. */
const fromShown = (doc: Document, isOwn: IsOwn, says: Metadata): string | null => {
  const time = [...doc.querySelectorAll('article time, main time')].find(isOwn);
  const shown = time?.textContent?.trim() ?? '';
  const said = language(doc, says);
  return dayOf(shown) ?? (said === null || said === 'en' ? null : fullDay(shown));
};

const fromPath = (url: string): string | null => {
  const [, year, , month, date] = IN_PATH.exec(url) ?? [];
  return year && month && date ? day(year, monthNumber(month) || month, date) : null;
};

/** At midnight of Greenwich it is another day in most of the world. */
const isOfGreenwich = (written: string): boolean =>
  /T\d{2}:?\d{2}.*(?:Z|[+-]00:?00)$/.test(written.trim());

/** A page that was changed so long after it was published may be another text by now. */
const REWRITTEN = 60;
const NEXT = 1;

const near = (one: string, other: string | null, days: number): boolean =>
  other !== null && (daysApart(one, other) ?? days + 1) <= days;

type Stamp = { written: string; day: string };

const stamped = (all: readonly (string | null)[]): Stamp[] =>
  all.flatMap((written) => {
    const found = written === null ? null : dayOf(written);
    return written === null || found === null ? [] : { written, day: found };
  });

/** The days that descriptions of a page give; of those at odds that which is given elsewhere, too, or none. */
const agreed = (all: readonly Stamp[], besides: readonly Stamp[]): readonly Stamp[] => {
  const [first] = all;
  if (!first || all.every((one) => near(one.day, first.day, NEXT))) return all;
  return all.filter((one) => besides.some((other) => near(one.day, other.day, NEXT)));
};

/**
 * The day of publication, `2023-01-30`, by all that the page says of it; null where it says nothing that can
 * be, or where a later change leaves open which text this is. Where a stamp is of Greenwich, the day
 * that the page shows or has in its address is the outlet's own.
 */
export const published = (doc: Document, says: Metadata): string | null => {
  const { meta, described } = says;
  const isOwn = memo(ownTimes(doc));
  const times = fromTimes(doc, isOwn);
  const besides = stamped([...NAMES.map((name) => meta(name)), ...times]);
  const stamps = [...agreed(stamped(described.published), besides), ...besides];
  const [stamp] = stamps;
  const path = fromPath(meta('og:url') ?? doc.URL);
  const shown = fromShown(doc, isOwn, says);
  if (!stamp) return path ?? shown;
  const own = [shown, path];
  const changed = dayOf(described.modified ?? meta('article:modified_time') ?? '');
  if (changed && !near(stamp.day, changed, REWRITTEN)) {
    const told = [...own, ...times.map(dayOf)].filter((one) => one !== null);
    const rewritten = told.find((one) => near(one, changed, NEXT));
    if (told.length === 0) return null;
    if (rewritten) return rewritten;
  }
  const local = stamps.find((one) => !isOfGreenwich(one.written) && near(one.day, stamp.day, NEXT));
  if (!isOfGreenwich(stamp.written)) return stamp.day;
  return own.find((one) => one !== null && near(stamp.day, one, NEXT)) ?? local?.day ?? stamp.day;
};
