/** Whether a page says that there is more of its article than it shows. */
import { textOf } from '../chunks.ts';
import { closest, holds } from '../flat-tree.ts';
import { NEAR, type PageText, type Read } from './page-text.ts';

/** A description may have captions and boxes in what it calls the body, and counts their words. */
const MORE = 0.3;
const SENTENCES = /(?<=[.!?…]["”’»)]*)\s*(?=["“‘'(]?\p{Lu})/u;
/** Mark-up, an editor's codes, and letters that stand there by their names. */
const CODES = /<[^>]*>|\[[^\]]*\]|&#?\w+;/g;
/** Of a longer text the length alone is compared. */
const MOST_CHARACTERS = 60_000;
/** A sentence is known by its beginning, in letters. */
const BEGINNING = 60;

/** A description's text as readers would have it: some have their mark-up written out. */
const plainOf = (body: string): string =>
  body.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(CODES, ' ');

const lettersOf = (text: string): string =>
  text.replace(CODES, ' ').replace(/[^\p{L}\p{N}]+/gu, '');

/** How much of a description's text was not read, as a share of what was. */
const unreadShare = (said: string, read: string): number => {
  // Of most pages the lengths tell, and letters cost more.
  if (said.replace(/ +/g, ' ').length <= (1 + MORE) * read.length) return 0;
  const known = lettersOf(read);
  if (known.length > MOST_CHARACTERS) return lettersOf(said).length / known.length - 1;
  const missing = said
    .split(SENTENCES)
    .map(lettersOf)
    .filter((sentence) => !known.includes(sentence.slice(0, BEGINNING)))
    .reduce((sum, { length }) => sum + length, 0);
  return missing / Math.max(1, known.length);
};

/** "14 min read", "Reading time: 14 minutes": the number is the first or the second. */
const READING =
  /\b(\d{1,2})[- ]?min(?:ute)?s?\.?(?: to)? read\b|\breading time\W{1,3}(\d{1,2}) ?min/i;
const LONGEST_NOTICE = 160;
/** Nobody reads as slowly, in words a minute. */
const SLOWEST = 50;
/** Of a minute or two a site makes what it likes. */
const FEW = 3;

/** How many minutes a page says that its text takes. */
const minutesIn = ({ says, chunks, main }: PageText): number => {
  const [first] = main;
  const at = first ? chunks.indexOf(first) : 0;
  const around = first && closest(first.block, 'article, main');
  const found = chunks
    .slice(Math.max(0, at - NEAR), at)
    .filter(({ block }) => !around || holds(around, block))
    .filter(({ length }) => length < LONGEST_NOTICE)
    .flatMap((chunk) => READING.exec(textOf(chunk)) ?? []);
  return says.described.minutes ?? Number(found[1] ?? found[2] ?? 0);
};

/** A description may have no more than the beginning in what it calls the body. */
const WHOLE = 0.7;

const countOf = (text: string): number => text.trim().split(/\s+/).length;

export const describesMore = (page: PageText, read: Read): boolean => {
  const { says } = page;
  const { body, free, words, played } = says.described;
  if (played && says.meta('og:type') !== 'article') return true;
  const plain = body === null ? null : plainOf(body);
  if (plain !== null && unreadShare(plain, read()) > MORE) return true;
  const isWhole = plain !== null && countOf(plain) >= WHOLE * (words ?? countOf(read()));
  if (isWhole) return false;
  if (!free || (words !== null && words > (1 + MORE) * countOf(read()))) return true;
  const minutes = minutesIn(page);
  return minutes >= FEW && countOf(read()) < minutes * SLOWEST;
};
