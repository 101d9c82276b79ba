import type { Slot } from '../story/story.ts';
import { stem } from '../terms/stem.ts';
import { words } from '../text/words.ts';

const joinedWords = (text: string, shape: (form: string) => string): string =>
  ` ${words(text)
    .map(({ form }) => shape(form))
    .join(' ')}`;
const asWritten = (form: string): string => form;

/** "Korea" is not named by "North Korea", nor "Africa" by "S. Africa". */
const APART = /(?:^| )(?:north|south|east|west|n|s)$/;

/** "The Korean peninsula" is two countries, the Korean Central News Agency is of the other one. */
const BEYOND = /^\w* ?(?:central|peninsula|war)\b/;

/** True where words stand in others, not as a part of another name. */
const stands = (all: string, wanted: string): boolean => {
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1))
    if (!APART.test(all.slice(0, at)) && !BEYOND.test(all.slice(at + wanted.length))) return true;
  return false;
};

/** The words by which an English text names a slot, in any inflection or with an ending; or null. */
export const namesSlot = (text: string, { any }: Slot): string | null => {
  const forms = joinedWords(text, asWritten);
  const stems = `${joinedWords(text, stem)} `;
  const hit = any.find(
    (phrase) =>
      stands(forms, joinedWords(phrase, asWritten)) ||
      stands(stems, `${joinedWords(phrase, stem)} `),
  );
  return hit ?? null;
};
