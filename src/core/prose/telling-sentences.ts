import { sentences } from '../english/sentences.ts';
import { blocks } from '../text/blocks.ts';
import type { TellingSentence } from '../text/span.ts';
import { runWords } from '../text/words.ts';

type Telling = { id: string; text: string };

// An edition is held against the same tellings many times over: what is read of them is kept.
const kept = new WeakMap<Telling, TellingSentence[]>();

const lists = new WeakMap<readonly Telling[], TellingSentence[]>();

const split = ({ id, text }: Telling): TellingSentence[] =>
  blocks(text).flatMap(({ start, end }) =>
    sentences(text, start, end).map((span) => {
      const sentence = text.slice(span.start, span.end);
      return { source: id, ...span, text: sentence, words: runWords(sentence) };
    }),
  );

/** The sentences of a telling's body, furniture included. */
export const sentencesOf = (telling: Telling): TellingSentence[] => {
  const known = kept.get(telling);
  if (known) return known;
  const made = split(telling);
  kept.set(telling, made);
  return made;
};

/** The sentences of all tellings, one array for one list of tellings. */
export const allSentences = (tellings: readonly Telling[]): readonly TellingSentence[] => {
  const known = lists.get(tellings) ?? tellings.flatMap(sentencesOf);
  lists.set(tellings, known);
  return known;
};
