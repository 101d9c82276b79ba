/** The names in a text word by word, so that none is overlooked: whatever is written with a capital. */

import { LONGEST_PLACE, placeOf } from '../../core/english/places.ts';
import { FUNCTION_WORDS } from '../../core/english/stop-words.ts';
import { sameName } from '../../core/facts/same-name.ts';
import type { TellingSentence } from '../../core/text/span.ts';
import { fold } from '../../core/text/words.ts';
import { memoTexts } from './memo-texts.ts';

/**
 * A word, or the words of a known place; `key` is the place or the folded word. `initial` where only
 * the beginning of a sentence may have given it its capital.
 */
export type WrittenName = { text: string; key: string; place: boolean; initial: boolean };

const WORD = /(?:\p{Lu}\.)+|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’](?:s|S)?$/;

type Word = { text: string; start: number; end: number; initial: boolean };

const START = /(?:^|[.!?:]["”’»]?\s|\n|["“„«]\s?)$/;

// "then-South Korean", "US-led": what is joined to a name is no part of it.
const JOINED = /(?<=\p{Ll})[-‐‑](?=\p{Lu})|(?<=\p{Lu}\.?)[-‐‑](?=\p{Ll})/gu;

const wordsOf = (text: string): Word[] =>
  [...text.replace(JOINED, ' ').matchAll(WORD)].map((match) => ({
    text: match[0].replace(POSSESSIVE, ''),
    start: match.index,
    end: match.index + match[0].length,
    initial: START.test(text.slice(Math.max(0, match.index - 3), match.index)),
  }));

/** The longest known place that begins with a word; null where none does. */
const placeAt = (text: string, words: readonly Word[], i: number): [WrittenName, number] | null => {
  for (let size = Math.min(LONGEST_PLACE, words.length - i); size > 0; size -= 1) {
    const [first, last] = [words[i], words[i + size - 1]];
    if (!first || !last || !CAPITAL.test(first.text) || !CAPITAL.test(last.text)) continue;
    const name = text.slice(first.start, last.end).replace(POSSESSIVE, '');
    const key = placeOf(name);
    if (key !== null) return [{ text: name, key, place: true, initial: false }, size];
  }
  return null;
};

const DAYS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const namesOf = memoTexts((text): readonly WrittenName[] => {
  const words = wordsOf(text);
  const found: WrittenName[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    const place = placeAt(text, words, i);
    if (place) found.push(place[0]);
    else if (word && CAPITAL.test(word.text) && !DAYS.test(word.text))
      found.push({ text: word.text, key: fold(word.text), place: false, initial: word.initial });
    i += place?.[1] ?? 1;
  }
  return found;
});

/**
 * The names in a text. `small` holds words that are written small elsewhere: such a word is no name
 * where it only begins a sentence. Days are facts of their own and left out.
 */
export const writtenNames = (text: string, small: ReadonlySet<string> = new Set()): WrittenName[] =>
  namesOf(text).filter(({ text: name, initial }) => {
    const form = name.toLowerCase();
    return !initial || !(FUNCTION_WORDS.has(form) || small.has(form));
  });

/** "Asia-Pacific" names Asia; "the North" is short for North Korea. */
const namesPlace = (written: WrittenName, { text, key }: WrittenName): boolean => {
  if (written.place) return written.key === key;
  const short = /^(?:North|South)$/.test(written.text) && text.startsWith(`${written.text} `);
  return short || written.text.split(/[-‐‑]/).some((part) => placeOf(part) === key);
};

/** Whether a sentence names the same: a place under any of its names, a word in another spelling. */
export const namesIn = (sentence: TellingSentence, name: WrittenName): boolean =>
  writtenNames(sentence.text).some((other) => {
    if (name.place) return namesPlace(other, name);
    // "The North" is in "North Korea".
    if (other.place) return other.text.split(/\s+/).map(fold).includes(name.key);
    return other.key === name.key || sameName(other.text, name.text);
  });
