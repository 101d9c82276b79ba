/** The days that lines of a page give which are no reporting, and yet date it. */

import { isDay } from '../../english/calendar.ts';
import { days } from '../../facts/days.ts';
import type { Page } from '../../text/page.ts';
import type { Span } from '../../text/span.ts';
import { whyNoReport } from './page-lines.ts';

/** The days of the stamps between the headline and the first line that reports; others may be of other articles. */
const stampedDays = ({ text, blocks }: Page): string[] => {
  const head = blocks.findIndex(({ kind }) => kind === 'headline');
  const { start, end } = blocks[head] ?? { start: 0, end: 0 };
  const headline = text.slice(start, end);
  const lines = blocks
    .slice(head + 1)
    .map((block) => ({ ...block, why: whyNoReport(text.slice(block.start, block.end), headline) }));
  const lead = lines.findIndex(({ why }) => why === null);
  return lines
    .slice(0, lead < 0 ? lines.length : lead)
    .flatMap((line) => (line.why === 'stamp' ? days(text, line.start, line.end) : []))
    .flatMap(({ day }) => (isDay(day) ? [day] : []));
};

/** A bare "First published: …" stands above pages that were rewritten since, too. */
const AGAIN = /^\W*this\b[^.]*\b(?:first|originally) (?:published|appeared)\b/iu;
/** As small papers say below a text, and nowhere else: the day stands right behind it. */
const POSTED = /^\W*this (?:entry|post) was (?:posted|published)(?: (?:in|by) [^.]{2,80}?)? on /iu;
const RIGHT_BEHIND = 12;

/** The day that stands behind a phrase of a line, if any, as far off as `within` characters. */
const dayBehind = (
  { text }: Page,
  { start, end }: Span,
  phrase: RegExp,
  within = Number.POSITIVE_INFINITY,
): string[] => {
  const said = phrase.exec(text.slice(start, end));
  if (!said) return [];
  const from = start + said[0].length;
  const [first] = days(text, from, end);
  return first && isDay(first.day) && first.start - from <= within ? [first.day] : [];
};

/** The days on which the page's text came out first, as lines on the text say. */
const firstDays = (page: Page): string[] =>
  page.blocks.flatMap((block) => {
    const found = dayBehind(page, block, AGAIN);
    const isStamp =
      found.length > 0 && whyNoReport(page.text.slice(block.start, block.end), '') === 'stamp';
    return isStamp ? found : [];
  });

const FEW = 3;

/** The days that a page says at its end it was posted on. */
const postedDays = (page: Page): string[] =>
  page.blocks.slice(-FEW).flatMap((block) => dayBehind(page, block, POSTED, RIGHT_BEHIND));

/**
 * A page of which a line says that its text was published before, with that day; one whose metadata give no
 * day, with the first of those that its stamps give: it was published then, changed later.
 */
export const withStampedDay = (page: Page): Page => {
  const [first] = firstDays(page).sort();
  if (first !== undefined) return { ...page, date: first };
  if (page.date !== null) return page;
  const [day] = [...stampedDays(page).sort(), ...postedDays(page)];
  return day === undefined ? page : { ...page, date: day };
};
