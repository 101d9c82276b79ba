import { sentences } from '../english/sentences.ts';
import { blocks } from '../text/blocks.ts';
import { memo } from '../text/memo.ts';
import type { TellingSentence } from '../text/span.ts';
import { runWords } from '../text/words.ts';

type Telling = { id: string; text: string };

/**
 * The sentences of a telling's body, furniture included. An edition is held against the same tellings many
 * times over: they are read once.
 */
export const sentencesOf = memo(({ id, text }: Telling): TellingSentence[] =>
  blocks(text).flatMap(({ start, end }) =>
    sentences(text, start, end).map((span) => {
      const sentence = text.slice(span.start, span.end);
      return { source: id, ...span, text: sentence, words: runWords(sentence) };
    }),
  ),
);

/** The sentences of all tellings, one array for one list of tellings. */
export const allSentences = memo((tellings: readonly Telling[]): readonly TellingSentence[] =>
  tellings.flatMap(sentencesOf),
);
