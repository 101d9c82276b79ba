/** The sentences of the tellings, and how an edition names them: by their first words. */

import { sentences } from '../core/english/sentences.ts';
import { blocks } from '../core/text/blocks.ts';
import type { Edition, EditionClaim } from './edition-format.ts';
import { runWords } from './edition-rules.ts';
import { remember } from './remember.ts';
import type { Telling } from './tellings.ts';

/** A sentence of a telling; `start` and `end` are UTF-16 offsets into its file. */
export type Told = { source: string; start: number; end: number; text: string; words: string[] };

// An edition is held against the same tellings many times over: what is read of them is kept.
const kept = new WeakMap<Telling, Told[]>();

const lists = new WeakMap<readonly Telling[], Told[]>();

const split = ({ id, text }: Telling): Told[] =>
  blocks(text).flatMap(({ start, end }) =>
    sentences(text, start, end).map((span) => {
      const sentence = text.slice(span.start, span.end);
      return { source: id, ...span, text: sentence, words: runWords(sentence) };
    }),
  );

/** The sentences of a telling's body, furniture included. */
export const told = (telling: Telling): Told[] => {
  const known = kept.get(telling);
  if (known) return known;
  const made = split(telling);
  kept.set(telling, made);
  return made;
};

const ends = new Map<string, [string[], string[]]>();

const endsOf = (first: string): [string[], string[]] => {
  const known = ends.get(first);
  if (known) return known;
  const [head = [], tail = []] = first.split('…').map(runWords);
  ends.set(first, [head, tail]);
  return [head, tail];
};

/**
 * Whether a sentence begins with these first words; marks, case and white space aside.
 * "First words … last" also names its end, where another sentence begins alike.
 */
export const begins = (sentence: Told, first: string): boolean => {
  const [head, tail] = endsOf(first);
  const from = sentence.words.length - tail.length;
  return (
    head.length > 0 &&
    head.every((word, i) => sentence.words[i] === word) &&
    tail.every((word, i) => sentence.words[from + i] === word)
  );
};

/** The sentences of all tellings, one array for one list of tellings. */
export const allTold = (tellings: readonly Telling[]): readonly Told[] => {
  const known = lists.get(tellings) ?? tellings.flatMap(told);
  lists.set(tellings, known);
  return known;
};

/** The sentences of a source that back a claim. */
export const backing = (claim: EditionClaim, source: string, all: readonly Told[]): Told[] =>
  all.filter(
    (sentence) =>
      sentence.source === source &&
      (claim.evidence[source] ?? []).some((first) => begins(sentence, first)),
  );

/** The sentences that back a claim, of every source. */
export const backed = remember(
  (claim: EditionClaim, all: readonly Told[]): ReadonlySet<Told> =>
    new Set(Object.keys(claim.evidence).flatMap((source) => backing(claim, source, all))),
);

const furnishes = remember((furniture: Edition['furniture'], sentence: Told): boolean =>
  (furniture[sentence.source] ?? []).some((first) => begins(sentence, first)),
);

/** True where a sentence of a source is no reporting. */
export const isFurniture = ({ furniture }: Pick<Edition, 'furniture'>, sentence: Told): boolean =>
  furnishes(furniture, sentence);

const SHOWN = 6;

/** A sentence as a message names it: “Its first six words …”. */
export const shown = ({ text }: Pick<Told, 'text'>): string => {
  const words = text.split(/\s+/);
  return `“${words.slice(0, SHOWN).join(' ')}${words.length > SHOWN ? ' …' : ''}”`;
};

const plain = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ');

const EDGE = '[\\p{L}\\p{M}\\p{N}]';

/** Whether a text has these words as they stand there, quote marks and white space aside. */
export const occurs = (says: string, text: string): boolean => {
  const literal = plain(says).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<!${EDGE})${literal}(?!${EDGE})`, 'u').test(plain(text));
};
