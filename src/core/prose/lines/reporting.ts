/** Blanks out what stands in a text's paragraphs and is no reporting; all else stays where it was. */
import { isForeign, language } from '../../text/language.ts';
import { chronologyIn, type DatedText } from './chronology.ts';
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

/** What an editor sets before the first word: "UPDATED, 6:15 p.m.:", "PREVIOUSLY:". */
const LABEL =
  /^\s*(?:UPDATED?|PREVIOUSLY|EARLIER|LATEST|BREAKING|DEVELOPING)\b(?:[\s,]*(?:at\s)?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\b\.?)?(?:\s\p{Lu}{2,4})?|[^.!?:\n]{0,30})?:\s+/u;

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
    ? withoutCaption(paragraph).replace(POP_UP, blank).replace(LABEL, blank)
    : blank(paragraph);

/** The text without stamps, labels, captions, notices, pop-ups, lists of earlier days and paragraphs in another language, spaces in their place. */
export const reporting = (dated: DatedText): string => {
  const { text, blocks } = dated;
  const { past } = chronologyIn(dated);
  let read = '';
  const tongue = language(text);
  const head = blocks.find(({ kind }) => kind === 'headline');
  const headline = head ? text.slice(head.start, head.end) : '';
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const { kind, start, end } = block;
    if (start < read.length) continue;
    const line = text.slice(start, end);
    const said = kind === 'paragraph' ? reported(line, headline, tongue) : line;
    const own = past.has(block) ? blank(line) : said;
    read += text.slice(read.length, start) + own;
  }
  return read + text.slice(read.length);
};
