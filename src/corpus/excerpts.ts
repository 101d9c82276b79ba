/** Words of tellings in messages, and whether a telling has the words of an edition. */
import type { TellingSentence } from '../core/text/span.ts';
import { memoTexts } from './check/memo-texts.ts';

const SHOWN = 6;

/** A sentence as a message names it: “Its first six words …”. */
export const shown = ({ text }: Pick<TellingSentence, 'text'>): string => {
  const words = text.split(/\s+/);
  return `“${words.slice(0, SHOWN).join(' ')}${words.length > SHOWN ? ' …' : ''}”`;
};

const plain = memoTexts((text) =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' '),
);

const EDGE = '[\\p{L}\\p{M}\\p{N}]';

/** Whether a text has these words as they stand there, quote marks and white space aside. */
export const occurs = (says: string, text: string): boolean => {
  const literal = plain(says).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<!${EDGE})${literal}(?!${EDGE})`, 'u').test(plain(text));
};
