/**
 * Key words of an edition in text of any language. An entry is a word or phrase; `*` stands for any
 * ending (`Столтенберг*`), ` + ` for "and, in the same sentence" (`Norwegen + Schweden`), `|` for "or"
 * (`Norwegen|Oslo`), ` - ` before what the sentence must not have. Scripts that do not part words by
 * spaces are searched letter by letter.
 */
import { bareForms } from './bare-forms.ts';
import { fold } from './words.ts';

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
/** A word or phrase prepared for being looked for. */
type Phrase = { letters: string } | { words: Wanted[] };

const wantedOf = (word: string): Wanted => ({
  forms: bareForms(word.replace(/\*$/, '')).map(fold),
  open: word.endsWith('*'),
});

const isAt = (found: readonly string[] | undefined, { forms, open }: Wanted): boolean =>
  found?.some((form) => forms.some((one) => (open ? form.startsWith(one) : form === one))) ?? false;

/** A word or phrase, which may have `*` at the end of words. */
const phraseOf = (phrase: string): Phrase =>
  UNPARTED.test(phrase)
    ? { letters: lettersOf(phrase) }
    : { words: phrase.trim().split(/\s+/).map(wantedOf) };

const hasAt = ({ words }: Searched, wanted: readonly Wanted[], at: number): boolean =>
  wanted.every((word, i) => isAt(words[at + i], word));

const hasPhrase = (text: Searched, phrase: Phrase): boolean =>
  'letters' in phrase
    ? text.letters.includes(phrase.letters)
    : text.words.some((_, at) => hasAt(text, phrase.words, at));

/** Many phrases by how they begin, so that a text is not searched for each: by a whole word, or by a word's beginning. */
export type Phrases = {
  all: readonly Phrase[];
  whole: Map<string, number[]>;
  begun: Map<string, number[]>;
  /** In scripts that do not part words: the letters, by place. */
  unparted: Map<number, string>;
};

/** Prepares phrases that are looked for together. */
export const phrasesOf = (some: readonly string[]): Phrases => {
  const found: Phrases = {
    all: some.map(phraseOf),
    whole: new Map(),
    begun: new Map(),
    unparted: new Map(),
  };
  found.all.forEach((phrase, place) => {
    if ('letters' in phrase) found.unparted.set(place, phrase.letters);
    else
      for (const form of phrase.words[0]?.forms ?? []) {
        const by = phrase.words[0]?.open ? found.begun : found.whole;
        by.set(form, [...(by.get(form) ?? []), place]);
      }
  });
  return found;
};

const beginningWith = ({ whole, begun }: Phrases, form: string): number[] => [
  ...(whole.get(form) ?? []),
  ...Array.from(form, (_, i) => begun.get(form.slice(0, i + 1)) ?? []).flat(),
];

/** The places, among phrases, of those that a text has, each with the words that it begins at; none without spaces. */
export const phrasesIn = (text: Searched, phrases: Phrases): Map<number, number[]> => {
  const found = new Map<number, number[]>();
  const put = (place: number, at: number): void => {
    const phrase = phrases.all[place];
    if (phrase && 'words' in phrase && hasAt(text, phrase.words, at))
      found.set(place, [...(found.get(place) ?? []), at]);
  };
  text.words.forEach((forms, at) => {
    for (const form of forms) for (const place of beginningWith(phrases, form)) put(place, at);
  });
  for (const [place, letters] of phrases.unparted)
    if (text.letters.includes(letters)) found.set(place, []);
  return found;
};

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
