/** Does a page's text stop before its end? Then nothing can be said of what it lacks. */

import { isBlackedOut, isForeign, isScrambled, language } from '../../text/language.ts';
import type { Page } from '../../text/page.ts';
import { endsInAnyScript } from '../../text/sentence-end.ts';
import { asksReader, isOffer } from './offers.ts';
import { whyNoReport } from './page-lines.ts';

const ELLIPSIS = /(?:\.\.\.|…|\[\s*(?:…|\.\.\.)\s*\])["”’»)\]]?\s*$/u;
/** What else stands where a paper lets nobody but its subscribers read on: no count of the articles that are left. */
const WALL =
  /\b(?:for subscribers|subscribers? only|subscribe (?:now|today)|already a (?:subscriber|member)|(?:no|zero|0) (?:more )?free articles?|free articles?(?! (?:left|remaining)))\b/iu;
/** A button's words, alone on a line. */
const BARE =
  /^\W*(?:(?:continue|keep) reading|read (?:the )?(?:rest|full (?:article|story))|unlock full access)\W*$/i;
const NEWSLETTER =
  /\b(?:newsletters?|in(?:to)? your inbox|sign up (?:for|to)|subscribe to our|delivered daily)\b/iu;
/** "(Reporting by Ann Lee; editing by Bo Kim)" closes a report. */
const SIGNED =
  /^\s*[([—–-]*\s*(?:additional )?(?:reporting|writing|editing|compiled|edited|with (?:reporting|files)|source)\b/iu;
/** Lines after a report's end that say nothing of it. */
const AFTER = ['stamp', 'byline', 'share', 'section', 'caption', 'notice', 'weather', 'repeated'];

/** A wall's or newsletter's line is no longer; a report may well speak of one. */
const SHORT = 240;

const openQuote = (text: string): boolean => {
  // Elsewhere “ closes what „ opened.
  if (/[„«»]/.test(text)) return false;
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1;
};

const isWall = (line: string): boolean =>
  line.length < SHORT &&
  ((asksReader(line) && isOffer(line)) ||
    BARE.test(line) ||
    WALL.test(line) ||
    NEWSLETTER.test(line));

/** A site's rules, or a poem, in another language than the text are less of it, as a share and in characters. */
const FOREIGN = 0.2;
const MUCH = 300;

/** True where a good part of a text is in another language than the rest: as much was not compared. */
const isHalfTranslated = (paragraphs: readonly string[], tongue: string): boolean => {
  const lengthOf = (lines: readonly string[]): number =>
    lines.reduce((sum, { length }) => sum + length, 0);
  const foreign = lengthOf(paragraphs.filter((line) => isForeign(line, tongue)));
  return foreign > MUCH && foreign > FOREIGN * lengthOf(paragraphs);
};

/** True where the last paragraph has no end, stands in an open quotation, or is a wall's or newsletter's line; or where one is hardly language or blacked out, or many are in another. */
export const breaksOff = ({ text, blocks }: Page): boolean => {
  const paragraphs = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => line.trim() !== '');
  const tongue = language(text);
  if (paragraphs.some((line) => isScrambled(line, tongue) || isBlackedOut(line))) return true;
  if (isHalfTranslated(paragraphs, tongue)) return true;
  const last = paragraphs.findLast((line) => {
    if (isWall(line)) return true;
    const why = whyNoReport(line, '');
    return !SIGNED.test(line) && (why === null || !AFTER.includes(why));
  });
  if (last === undefined) return false;
  if (isWall(last)) return true;
  // An invitation to write to the paper closes the page, not the report.
  if (whyNoReport(last, '') === 'invitation') return false;
  return ELLIPSIS.test(last) || !endsInAnyScript(last) || openQuote(last);
};
