/** The entries of a live page or a round-up: several small reports on one page, under stamps or headings. */
import { days } from '../../facts/days.ts';
import { memo } from '../../text/memo.ts';
import type { Block, Page } from '../../text/page.ts';
import { endsSentence } from '../../text/sentence-end.ts';
import { words } from '../../text/words.ts';
import { chronologyIn } from './chronology.ts';

const HOUR =
  '(?:(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?![\\d%])(?:\\s?[ap]\\.?m\\b\\.?)?|1?\\d\\s?[ap]\\.?m\\b\\.?)(?:\\s?(?:GMT|UTC|BST|[KJ]ST|CES?T|E[SD]?T|AED?T))?';
const DAY =
  '(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}\\.?,?\\s+)?(?:\\p{L}{3,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s\\p{L}{3,9}\\.?,?\\s\\d{4}|\\d{4}-\\d\\d-\\d\\d)';
const AGO = '(?:(?:\\d{1,3}|an?)\\s?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?)\\s+ago|just now)';
/** What an entry is stamped with: an hour, how long ago, or a day with an hour or alone on its line. */
const STAMP = new RegExp(
  `^[^\\p{L}\\d]*(?:(?:posted|updated|published)(?:\\s(?:at|on))?[:\\s]+)?(?:${DAY}[,\\s]+(?:at\\s)?${HOUR}|${HOUR}(?:[,\\s]+(?:on\\s)?${DAY})?|${AGO}|${DAY}(?=\\s*$))[\\s:|–—•·-]*`,
  'iu',
);

/** Fewer stamps are a page's own, or a picture's. */
const ENTRIES = 3;
/** A heading is no longer. */
const HEADING_WORDS = 18;
/** What says of a page that it is a round-up. */
const ROUND_UP =
  /\b(?:briefing|round-?up|newsletter|digest|bulletin|in brief|at a glance|(?:news|world|daily|weekly|morning|evening) (?:brief|wrap|headlines))\b/iu;

const textAt = ({ text }: Page, { start, end }: Block): string => text.slice(start, end);

const isHeading = (line: string): boolean => {
  const size = words(line).length;
  return size > 1 && size <= HEADING_WORDS && !endsSentence(line);
};

const isStamp = (line: string): boolean => STAMP.exec(line)?.[0].length === line.length;

/** The places, among blocks, at which entries begin: at the heading above a bare stamp, else at the stamp. */
const stamped = (lines: readonly string[]): number[] =>
  lines.flatMap((line, at) => {
    if (!STAMP.test(line)) return [];
    const [above = '', below = ''] = [lines[at - 1], lines[at + 1]];
    const headed = isStamp(line) && isHeading(above) && !STAMP.test(above) && endsSentence(below);
    return [headed ? at - 1 : at];
  });

const headed = (lines: readonly string[]): number[] => {
  const found = lines.flatMap((line, at) =>
    at > 0 && isHeading(line) && endsSentence(lines[at + 1] ?? '') ? [at] : [],
  );
  return ROUND_UP.test(lines.slice(0, Math.max(1, found[0] ?? 0)).join('\n')) ? found : [];
};

/** One entry's blocks as a page of its own: its stamp left out, its first line a headline where it is one. */
const pageOf = (page: Page, blocks: readonly Block[]): Page => {
  let date = page.date;
  const kept = blocks.flatMap((block) => {
    const stamp = STAMP.exec(textAt(page, block))?.[0].length ?? 0;
    const [day] = days(page.text, block.start, block.start + stamp, page.date);
    if (day?.day?.length === 10) date = day.day;
    const start = block.start + stamp;
    return start < block.end ? [{ ...block, start }] : [];
  });
  return {
    ...page,
    date,
    blocks: kept.map((block, at) => ({
      ...block,
      kind: at === 0 && isHeading(textAt(page, block)) ? 'headline' : 'paragraph',
    })),
  };
};

/** The entries of a page, each as a page of its own in the same text; what tells them from one report. */
export type Entries = { by: 'stamp' | 'heading'; pages: Page[] };

/** A page's entries; null where it is one report. What stands before the first entry belongs to none. */
export const entriesOf = memo((page: Page): Entries | null => {
  const lines = page.blocks.map((block) => textAt(page, block));
  const { days: listed } = chronologyIn(page);
  const ofStamps = stamped(lines).filter((at) => !listed.has(page.blocks[at] as Block));
  const by = ofStamps.length >= ENTRIES ? 'stamp' : 'heading';
  const starts = by === 'stamp' ? ofStamps : headed(lines);
  const pages = starts
    .map((start, i) => pageOf(page, page.blocks.slice(start, starts[i + 1])))
    .filter(({ blocks }) => blocks.some((block) => endsSentence(textAt(page, block))));
  return pages.length >= ENTRIES ? { by, pages } : null;
});
