/** Whether a page's description has more of the article than the page shows. */
import type { Parts, Read } from './parts.ts';

/** A description may have captions and boxes in what it calls the body, and counts their words. */
const MORE = 0.3;
const SENTENCES = /(?<=[.!?…]["”’»)]*)\s*(?=["“‘'(]?\p{Lu})/u;
/** Mark-up, an editor's codes, and letters that stand there by their names. */
const CODES = /<[^>]*>|\[[^\]]*\]|&#?\w+;/g;
/** A sentence is known by its beginning, in letters. */
const BEGINNING = 60;

const lettersOf = (text: string): string =>
  text.replace(CODES, ' ').replace(/[^\p{L}\p{N}]+/gu, '');

/** How much of a description's text was not read, as a share of what was. */
const unreadShare = (body: string, read: string): number => {
  const known = lettersOf(read);
  const missing = body
    .replace(CODES, ' ')
    .split(SENTENCES)
    .map(lettersOf)
    .filter((sentence) => !known.includes(sentence.slice(0, BEGINNING)))
    .reduce((sum, { length }) => sum + length, 0);
  return missing / Math.max(1, known.length);
};

export const describesMore = ({ says: { described } }: Parts, read: Read): boolean => {
  const { body, free, words } = described;
  if (words !== null && words > (1 + MORE) * read().split(' ').length) return true;
  return body === null ? !free : unreadShare(body, read()) > MORE;
};
