/** The day that a page's stamp gives: the stamp is no reporting, and yet dates a page that nothing else dates. */

import { isDay } from '../english/calendar.ts';
import { days } from '../facts/days.ts';
import type { Page } from '../text/page.ts';
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

/** A page whose metadata give no day, with the first of those that its stamps give: it was published then, changed later. */
export const withStampedDay = (page: Page): Page => {
  if (page.date !== null) return page;
  const [day] = stampedDays(page).sort();
  return day === undefined ? page : { ...page, date: day };
};
