/** Memoising for the checks: an edition is held against the same texts again and again. */
import { memoWords } from '../../core/text/memo.ts';

/** In texts: the sentences of all tellings of a story, and the words of its edition, are some two thousand. */
const MOST = 5_000;

/** Keeps what was made of texts. */
export const memoTexts = <T>(make: (text: string) => T): ((text: string) => T) =>
  memoWords(MOST, make);
