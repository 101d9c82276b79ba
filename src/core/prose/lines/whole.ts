/** Whether a page is one report, and all of it there: what is kept unasked must be worth keeping. */
import { isCompared, languageOf } from '../../text/language.ts';
import type { Page } from '../../text/page.ts';
import { endsSentence } from '../../text/sentence-end.ts';
import { breaksOff } from './breaks-off.ts';
import { entriesOf } from './entries.ts';

/** The shortest report of an agency has as many paragraphs. */
const LEAST = 3;
/** A list of headlines and teasers has less of its text in sentences that end. */
const MOSTLY = 0.7;

/** True where most of a text is written in paragraphs; a list is not. */
const isRunning = ({ text, blocks }: Page): boolean => {
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  const ended = lines.filter((line) => endsSentence(line));
  const size = (some: readonly string[]): number =>
    some.reduce((sum, { length }) => sum + length, 0);
  return ended.length >= LEAST && size(ended) >= MOSTLY * size(lines);
};

/** The address of a site's first page. */
const FRONT = /^https?:\/\/[^/?#]+\/?(?:#.*)?$/;

/**
 * True for one report in a language that is compared, read to its end: nothing of it is known to be missing, it is
 * neither a live page nor a round-up, a list or a front page.
 */
export const isWhole = (page: Page): boolean =>
  page.unread !== true &&
  isCompared(languageOf(page.language, page.text)) &&
  !FRONT.test(page.url ?? '') &&
  isRunning(page) &&
  entriesOf(page) === null &&
  !breaksOff(page);
