/** How an edition names a sentence of a telling: by its first words, and where another begins alike by its last ones too. */
import { memoPair, memoWords } from '../text/memo.ts';
import type { TellingSentence } from '../text/span.ts';
import { runWords } from '../text/words.ts';
import type { Edition, EditionClaim } from './edition.ts';

/** Names of sentences whose words are remembered: more than an edition has. */
const MEMORY = 5_000;

const endsOf = memoWords(MEMORY, (first): readonly [string[], string[]] => {
  const [head = [], tail = []] = first.split('…').map(runWords);
  return [head, tail];
});

/**
 * Whether a sentence begins with these first words; marks, case and white space aside.
 * "First words … last" also names its end, where another sentence begins alike.
 */
export const begins = (sentence: TellingSentence, first: string): boolean => {
  const [head, tail] = endsOf(first);
  const from = sentence.words.length - tail.length;
  return (
    head.length > 0 &&
    head.every((word, i) => sentence.words[i] === word) &&
    tail.every((word, i) => sentence.words[from + i] === word)
  );
};

/** The sentences of a source that back a claim. */
export const backing = (
  claim: EditionClaim,
  source: string,
  all: readonly TellingSentence[],
): TellingSentence[] =>
  all.filter(
    (sentence) =>
      sentence.source === source &&
      (claim.evidence[source] ?? []).some((first) => begins(sentence, first)),
  );

/** The sentences that back a claim, of every source. */
export const backed = memoPair(
  (claim: EditionClaim, all: readonly TellingSentence[]): ReadonlySet<TellingSentence> =>
    new Set(Object.keys(claim.evidence).flatMap((source) => backing(claim, source, all))),
);

const furnishes = memoPair((furniture: Edition['furniture'], sentence: TellingSentence): boolean =>
  (furniture[sentence.source] ?? []).some((first) => begins(sentence, first)),
);

/** True where a sentence of a source is no reporting. */
export const isFurniture = (
  { furniture }: Pick<Edition, 'furniture'>,
  sentence: TellingSentence,
): boolean => furnishes(furniture, sentence);

const LEAST = 3;
const MOST = 6;

const headOf = ({ text }: TellingSentence, n: number): string =>
  text
    .match(/\S*[\p{L}\p{M}\p{N}]\S*/gu)
    ?.slice(0, n)
    .join(' ') ?? text;

const tailOf = ({ text }: TellingSentence): string =>
  text.match(/[\p{L}\p{M}\p{N}]+/gu)?.at(-1) ?? '';

/** The shortest name of three to six words that fits no other sentence of its telling. */
export const firstWords = (sentence: TellingSentence, all: readonly TellingSentence[]): string => {
  const others = all.filter((other) => other !== sentence && other.source === sentence.source);
  for (let n = LEAST; n <= MOST; n += 1) {
    const head = headOf(sentence, n);
    if (begins(sentence, head) && !others.some((other) => begins(other, head))) return head;
  }
  return `${headOf(sentence, MOST)} … ${tailOf(sentence)}`;
};
