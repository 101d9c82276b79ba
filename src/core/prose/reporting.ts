/** Blanks out what stands in a text's paragraphs and is no reporting; all else stays where it was. */
import { isForeign, language } from '../text/language.ts';
import type { Block } from '../text/page.ts';
import { whyNoReport } from './page-lines.ts';

/** Such a paragraph is a line under a picture from its first word to its last. */
const CAPTION =
  /^(?:FILE PHOTO|Enlarge this image|Hide caption|Image (?:copyright|caption)|Photo by)\b/u;
/** What ends a line under a picture; a copy of the page may run the report on after it. */
const CREDIT =
  /\bREUTERS\/\p{Lu}|\b(?:AP|AFP|Getty|Reuters) (?:Photos?|Images)\b|\b(?:File|FILE) P(?:hoto|HOTO)\b|\(Photo(?:\sby|:)/gu;
/** Lines under pictures are shorter. */
const LONGEST = 400;
/** A shorter rest is the photographer's name. */
const REST = 60;

/**
 * Pop-ups that a page hides beside a name and a copy of its text pastes into the sentence: the name is
 * followed, without a space, by the headlines of other reports and "MORE".
 */
const POP_UP = /(?<=\p{Ll}{3})\p{Lu}[^\n]{10,400}?(?<!\p{Lu}) MORE\b/gu;

const blank = (text: string): string => ' '.repeat(text.length);

const withoutCaption = (paragraph: string): string => {
  if (CAPTION.test(paragraph) && paragraph.length <= LONGEST) return blank(paragraph);
  const credit = [...paragraph.slice(0, LONGEST).matchAll(CREDIT)].at(-1);
  if (!credit) return paragraph;
  const end = credit.index + credit[0].length;
  return paragraph.length - end > REST
    ? blank(paragraph.slice(0, end)) + paragraph.slice(end)
    : blank(paragraph);
};

/** What of a paragraph is reporting, spaces in place of the rest. */
const reported = (paragraph: string, headline: string, tongue: string): string =>
  whyNoReport(paragraph, headline) === null && !isForeign(paragraph, tongue)
    ? withoutCaption(paragraph).replace(POP_UP, blank)
    : blank(paragraph);

/** The text without stamps, captions, notices, pop-ups and paragraphs in another language, spaces in their place. */
export const reporting = (text: string, blocks: readonly Block[]): string => {
  let read = '';
  const tongue = language(text);
  const head = blocks.find(({ kind }) => kind === 'headline');
  const headline = head ? text.slice(head.start, head.end) : '';
  for (const { kind, start, end } of [...blocks].sort((a, b) => a.start - b.start)) {
    if (start < read.length) continue;
    const block = text.slice(start, end);
    const own = kind === 'paragraph' ? reported(block, headline, tongue) : block;
    read += text.slice(read.length, start) + own;
  }
  return read + text.slice(read.length);
};
