/** The sentences that a text quotes. */
import { sentences } from '../english/sentences.ts';
import { wordByte } from '../terms/hash.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { utterances } from './utterances.ts';

/** Shorter quotations ("special operation") are terms, not utterances. */
const LEAST_WORDS = 4;

/** A sentence of a quotation: `forms` folded, `clear` as written, `bytes` hashed. */
export type Quote = Span & { speaker: string | null; clear: string[]; bytes: number[] };

/** The quoted sentences of a block, four words or longer. */
export const quotes = (text: string, start: number, end: number): Quote[] =>
  utterances(text, start, end).flatMap(({ speaker, ...quoted }) =>
    sentences(text, quoted.start, quoted.end).flatMap((span) => {
      const list = words(text, span.start, span.end);
      if (list.length < LEAST_WORDS) return [];
      const clear = list.map((word) => text.slice(word.start, word.end));
      return [{ ...span, speaker, clear, bytes: list.map(({ form }) => wordByte(form)) }];
    }),
  );

/** Where each word of a quotation stands in the text that has it. */
export const wordSpans = (text: string, { start, clear }: Quote): Span[] => {
  let at = start;
  return clear.map((word) => {
    const from = text.indexOf(word, at);
    at = from + word.length;
    return { start: from, end: at };
  });
};
