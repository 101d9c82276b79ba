/**
 * Key words of an edition in text of any language. An entry is a word or phrase; `*` stands for any
 * ending (`Столтенберг*`), ` + ` for "and, in the same sentence" (`Norwegen + Schweden`), `|` for "or"
 * (`Norwegen|Oslo`), ` - ` before what the sentence must not have. Scripts that do not part words by spaces are searched letter by letter.
 */
import { bareForms } from '../text/bare-forms.ts';
import { fold } from '../text/words.ts';

/** A text prepared for being searched for many entries. */
export type Searched = { words: string[][]; letters: string };

const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;

const lettersOf = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** Prepares a text. */
export const searched = (text: string): Searched => ({
  words: (text.match(WORD) ?? []).map(bareForms),
  letters: lettersOf(text),
});

type Wanted = { forms: string[]; open: boolean };
/** A word or phrase prepared for being looked for in many texts. */
export type Phrase = { letters: string } | { words: Wanted[] };

const wantedOf = (word: string): Wanted => ({
  forms: bareForms(word.replace(/\*$/, '')).map(fold),
  open: word.endsWith('*'),
});

const isAt = (found: readonly string[] | undefined, { forms, open }: Wanted): boolean =>
  found?.some((form) => forms.some((one) => (open ? form.startsWith(one) : form === one))) ?? false;

/** Prepares a word or phrase, which may have `*` at the end of words. */
export const phraseOf = (phrase: string): Phrase =>
  UNPARTED.test(phrase)
    ? { letters: lettersOf(phrase) }
    : { words: phrase.trim().split(/\s+/).map(wantedOf) };

/** Whether a text has a phrase. */
export const hasPhrase = ({ words, letters }: Searched, phrase: Phrase): boolean =>
  'letters' in phrase
    ? letters.includes(phrase.letters)
    : words.some((_, at) => phrase.words.every((word, i) => isAt(words[at + i], word)));

/** An entry taken apart: of each part a text has one phrase, and none of those after ` - `. */
export type Entry<T> = { parts: T[][]; none: T[] };

/** Takes an entry apart, each phrase made what is needed of it. */
export const entryOf = <T>(entry: string, made: (phrase: string) => T): Entry<T> => {
  const [wanted = '', none] = entry.split(' - ');
  const each = (part: string): T[] => part.split('|').map(made);
  return { parts: wanted.split(' + ').map(each), none: none === undefined ? [] : each(none) };
};

/** Whether all parts of an entry are had, and nothing that it must not have. */
export const isHad = <T>({ parts, none }: Entry<T>, has: (phrase: T) => boolean): boolean =>
  parts.every((part) => part.some(has)) && !none.some(has);

/** Whether a text has an entry. */
export const hasEntry = (text: Searched, entry: string): boolean =>
  isHad(entryOf(entry, phraseOf), (phrase) => hasPhrase(text, phrase));

/** The first of the entries that a text has; null where it has none. */
export const firstEntry = (text: Searched, entries: readonly string[]): string | null =>
  entries.find((entry) => hasEntry(text, entry)) ?? null;
