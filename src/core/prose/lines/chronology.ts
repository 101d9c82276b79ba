/** A list of earlier days beside a report: "15 June 1999", and below it what happened then. */
import { daysApart } from '../../english/calendar.ts';
import { days } from '../../facts/days.ts';
import { memo } from '../../text/memo.ts';
import type { Block, Page } from '../../text/page.ts';

const DAY =
  /^[^\p{L}\d]*(?:\p{L}{3,9},?\s+)?(?:\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?,?\s\d{4}|\d{4}-\d\d-\d\d)\s*$/u;
/** One day alone is a stamp. */
const FEW = 2;
/** A live page goes on for a week or two. */
const LONG_DAYS = 30;
/** What was a year ago is background that no report of the day is without by chance. */
const PAST_DAYS = 365;
/** More lines than this below one day are the report itself. */
const LINES = 3;

export type DatedText = Pick<Page, 'text' | 'blocks' | 'date'>;

export type Chronology = {
  /** All days of the list: they stamp no entries. */
  days: ReadonlySet<Block>;
  /** What is told of days so long ago that it is no news, the days with it. */
  past: ReadonlySet<Block>;
};

const NONE: Chronology = { days: new Set(), past: new Set() };

/** Such a list on a page. */
export const chronologyIn = memo(({ text, blocks, date }: DatedText): Chronology => {
  const dated = blocks.flatMap((block, at) => {
    if (!DAY.test(text.slice(block.start, block.end))) return [];
    const [found] = days(text, block.start, block.end, date);
    return found?.day?.length === 10 ? [{ at, block, day: found.day }] : [];
  });
  const [first] = dated;
  const isLong = dated.some(({ day }) => (daysApart(day, first?.day ?? day) ?? 0) > LONG_DAYS);
  if (dated.length < FEW || !isLong) return NONE;
  const latest =
    date ??
    dated
      .map(({ day }) => day)
      .sort()
      .at(-1) ??
    null;
  const past = dated.flatMap(({ at, day }, i) => {
    const next = dated[i + 1]?.at ?? at + 2;
    const isPast = (daysApart(day, latest) ?? 0) > PAST_DAYS;
    return !isPast || next - at - 1 > LINES ? [] : blocks.slice(at, next);
  });
  return { days: new Set(dated.map(({ block }) => block)), past: new Set(past) };
});
