/** A page's sentence and other articles' own beside it, what differs set apart. */
import { withoutDateline } from '../../prose/lines/dateline.ts';
import type { Reading } from '../../story/story.ts';
import { type Apparatus, apart, type Piece, piecesOf, wordsIn } from '../apparatus.ts';

/** Sentences with less in common are told in other words throughout: then setting words apart tells nothing. */
const LEAST_SHARED = 1 / 3;

type Compared = { here: Set<number>; there: Set<number> };

const compared = (one: readonly string[], other: readonly string[]): Compared | null => {
  const { here, there } = apart(one, other);
  const shorter = Math.min(one.length, other.length);
  const shared = one.length - here.length;
  return shared < LEAST_SHARED * shorter ? null : { here: new Set(here), there: new Set(there) };
};

const ALL = new Set<number>();

/** Each sentence whole; a word of the page's stands apart where none of the others that can be held against it has it. */
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
    lemma: { before: '', words: piecesOf(own, held.length > 0 ? alone : ALL), after: '' },
    like: [],
    variants: others.map(({ says, sources, words, found }) => ({
      words: piecesOf(words, found?.there ?? ALL),
      says,
      sources,
      alike: false,
    })),
  };
};

/** Sentences of one point, each with what the first has not; whole where they are told in other words throughout. */
export const besideFirst = (sentences: readonly string[]): Piece[][] => {
  const [first = '', ...rest] = sentences;
  const own = wordsIn(first);
  const all = rest.map((one) => wordsIn(one));
  return [
    piecesOf(own, ALL),
    ...all.map((words) => piecesOf(words, compared(own, words)?.there ?? ALL)),
  ].slice(0, sentences.length);
};
