/** A page's sentence next to those of other articles, with the words set apart that differ. */
import { withoutDateline } from '../../prose/lines/dateline.ts';
import type { Reading } from '../../story/story.ts';
import { type Apparatus, apart, type Piece, piecesOf, wordsIn } from '../apparatus.ts';

/** Sentences with less in common are in other words throughout, so setting words apart would show nothing. */
const LEAST_SHARED = 1 / 3;

type Compared = { here: Set<number>; there: Set<number> };

const compared = (one: readonly string[], other: readonly string[]): Compared | null => {
  const { here, there } = apart(one, other);
  const shorter = Math.min(one.length, other.length);
  const shared = one.length - here.length;
  return shared < LEAST_SHARED * shorter ? null : { here: new Set(here), there: new Set(there) };
};

/** Places of no words: nothing is set apart. */
const NONE = new Set<number>();

/** The sentences, each whole. A word of the page's is set apart where none of the sentences that can be compared with it has it. */
export const sideBySide = (here: string, readings: readonly Reading[]): Apparatus => {
  const own = wordsIn(withoutDateline(here));
  const others = readings.flatMap(({ says, sources }) => {
    if (says === null) return [];
    const words = wordsIn(says);
    return [{ says, sources, words, found: compared(own, words) }];
  });
  const held = others.flatMap(({ found }) => found ?? []);
  const alone = new Set(
    own.flatMap((_, at) => (held.every((found) => found.here.has(at)) ? [at] : [])),
  );
  return {
    lemma: { before: '', words: piecesOf(own, held.length > 0 ? alone : NONE), after: '' },
    like: [],
    variants: others.map(({ says, sources, words, found }) => ({
      words: piecesOf(words, found?.there ?? NONE),
      says,
      sources,
      alike: false,
    })),
  };
};

/** Sentences on one point, with the words set apart that the first has not: none in those that are in other words throughout. */
export const besideFirst = (sentences: readonly string[]): Piece[][] => {
  const [first = '', ...rest] = sentences;
  const own = wordsIn(first);
  const all = rest.map((one) => wordsIn(one));
  return [
    piecesOf(own, NONE),
    ...all.map((words) => piecesOf(words, compared(own, words)?.there ?? NONE)),
  ].slice(0, sentences.length);
};
