/** A reader's own article as the core takes it, and as the telling that it becomes. */

import { breaksOff } from '../prose/lines/breaks-off.ts';
import { type Cleaned, clean } from '../prose/lines/furniture.ts';
import { withStampedDay } from '../prose/lines/stamped-day.ts';
import type { ReportingText } from '../prose/text-sentences.ts';
import { languageOf } from '../text/language.ts';
import type { Block, Page } from '../text/page.ts';
import { plainPage } from '../text/plain-page.ts';

/** `id` names it as a source: small letters, digits and hyphens; `day` is null where nothing tells it. */
export type OwnArticle = {
  id: string;
  outlet: string;
  url: string;
  day: string | null;
  page: Page;
  /** Came in a story file. */
  given?: true;
};

/** Of more articles on one event so many are compared: each is held against each. */
export const MOST_COMPARED = 24;

/** An article taken apart: its headline and its paragraphs a line each, furniture left out of `blocks`. */
export type ReadArticle = {
  article: OwnArticle;
  printed: ReportingText;
  cleaned: Cleaned;
  language: string;
  /** False where it breaks off, was not all read, or is longer than what is compared. */
  complete: boolean;
};

/** Books and dumps are cut: a report of this length is read in a quarter of an hour. */
const MOST_CHARACTERS = 60_000;

const SPACE = /\s+/g;

/** The lines of a page, its headline first; `isCut` where the rest is left away. */
const linesOf = ({ text, blocks }: Page): { lines: string[]; isCut: boolean } => {
  const kind = (wanted: Block['kind']) => blocks.filter((block) => block.kind === wanted);
  const lines: string[] = [];
  let length = 0;
  for (const { start, end } of [...kind('headline').slice(0, 1), ...kind('paragraph')]) {
    const line = text.slice(start, end).replace(SPACE, ' ').trim();
    if (line === '') continue;
    length += line.length;
    if (length > MOST_CHARACTERS) return { lines, isCut: true };
    lines.push(line);
  }
  return { lines, isCut: false };
};

/** Takes an article apart. Where a page has no headline its first line stands for one. */
export const readArticle = (article: OwnArticle): ReadArticle => {
  const { page } = plainPage(withStampedDay({ ...article.page, date: article.day }));
  const { lines, isCut } = linesOf(page);
  const text = lines.join('\n');
  const cleaned = clean(text);
  return {
    article,
    cleaned,
    printed: { id: article.id, text, blocks: cleaned.blocks, date: page.date },
    language: languageOf(page.language, text),
    complete: !isCut && page.unread !== true && !breaksOff(page),
  };
};
