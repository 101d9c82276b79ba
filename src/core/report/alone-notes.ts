/** The note for a sentence that states nothing of what is held. */

import { type ReadSentence, textAt } from '../prose/read.ts';
import { hasNews, nearest } from '../spot/claims.ts';
import type { Measured } from '../terms/measure.ts';
import { note, type Setting } from './note.ts';
import { kindOf } from './note-kind.ts';
import type { Note } from './report.ts';

/** Bylines, captions and teasers have fewer words than a sentence that reports something. */
const LEAST_TERMS = 6;

const ENDS = /[.!?…]["”’»)\]]*\s*$/;

/** True for a sentence that reports something, by its terms and its words. */
export const isProse = ({ terms }: Measured, text: string): boolean =>
  terms.size >= LEAST_TERMS && ENDS.test(text);

/** A sentence that nothing held comes near, with something in it that nothing held has; `likeliest`: how likely any held sentence reports the same. */
export const aloneNote = (setting: Setting, sentence: ReadSentence, likeliest: number): Note[] => {
  const { page, open } = setting;
  const reports = !sentence.headline && isProse(sentence.measured, textAt(page, sentence));
  const isNew = reports && hasNews(sentence, open);
  const near = isNew ? nearest(sentence, open) : 1;
  const decided = kindOf('sentence', { isProse: reports, hasNews: isNew, near, likeliest });
  return note(setting, decided, sentence, { strength: 1 - near });
};
