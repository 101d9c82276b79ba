/**
 * Key words of an edition in text of any language. An entry is a word or phrase; `*` stands for any
 * ending (`Столтенберг*`), ` + ` for "and, in the same sentence" (`Norwegen + Schweden`). Scripts that
 * do not part words by spaces are searched letter by letter.
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

const wantedOf = (word: string): Wanted => ({
  forms: bareForms(word.replace(/\*$/, '')).map(fold),
  open: word.endsWith('*'),
});

const isAt = (found: readonly string[] | undefined, { forms, open }: Wanted): boolean =>
  found?.some((form) => forms.some((one) => (open ? form.startsWith(one) : form === one))) ?? false;

const hasPhrase = ({ words, letters }: Searched, phrase: string): boolean => {
  if (UNPARTED.test(phrase)) return letters.includes(lettersOf(phrase));
  const wanted = phrase.trim().split(/\s+/).map(wantedOf);
  return words.some((_, at) => wanted.every((word, i) => isAt(words[at + i], word)));
};

/** Whether a text has an entry. */
export const hasEntry = (text: Searched, entry: string): boolean =>
  entry.split(' + ').every((phrase) => hasPhrase(text, phrase));

/** The first of the entries that a text has; null where it has none. */
export const firstEntry = (text: Searched, entries: readonly string[]): string | null =>
  entries.find((entry) => hasEntry(text, entry)) ?? null;
