/** A language that nobody speaks, made from the English texts for tests alone: whatever breaks in it would in a longer one. */
import { textsIn } from './words.ts';

/** Latin letters with signs above and below them, as tall as letters come. */
const TALL: Record<string, string> = Object.fromEntries(
  [...'aeiouycdghklnrstzAEIOUYCDGHKLNRSTZ'].map((letter, at) => [
    letter,
    [...'ǻếǐṓǚỹḉḏǧḩǩḽṉṙṩṯẕǺẾǏṒǙỸḈḎǦḨǨḼṈṘṨṮẔ'][at] ?? letter,
  ]),
);
const ARABIC = [...'ابتثجحخدذرزسشصضطظعغفقكلمنه'];

const PLACEHOLDER = /(\{\w+\})/;
/** What steers the program, or only joins words of others. */
const AS_IT_IS =
  /^(?:locale_|list_(?:comma|dot|semicolon|sentence)$|numbers$|extName$|badge_text_)/;

const letters = (text: string, write: (letter: string) => string): string =>
  text
    .split(PLACEHOLDER)
    .map((part) => (PLACEHOLDER.test(part) ? part : part.replace(/[a-z]/gi, write)))
    .join('');

const tall = (letter: string): string => TALL[letter] ?? letter;
const arabic = (letter: string): string =>
  ARABIC[(letter.toLowerCase().charCodeAt(0) - 97) % 26] ?? letter;

/** Its own beginning once more, 40 in 100 of it, between brackets: a missing one was cut off. */
const longer = (text: string): string => {
  const plain = text.replace(/\{\w+\}/g, '');
  if (!/[a-z]/i.test(plain)) return text;
  return `[${text} ${plain.trim().slice(0, Math.ceil(plain.length * 0.4))}]`;
};

/** The list of texts of a language that runs from left to right, or from right to left, as the package has one. */
export const pseudoTexts = (direction: 'ltr' | 'rtl') => (): string =>
  JSON.stringify(
    textsIn('en').map(([key, text]) =>
      typeof text !== 'string' || AS_IT_IS.test(key)
        ? key === 'locale_dates' && direction === 'rtl'
          ? 'ar-u-nu-latn'
          : text
        : letters(longer(text), direction === 'rtl' ? arabic : tall),
    ),
  );
