import type { Slot } from '../story/story.ts';
import { stem } from '../terms/stem.ts';
import { words } from '../text/words.ts';

const joinedWords = (text: string, shape: (form: string) => string): string =>
  ` ${words(text)
    .map(({ form }) => shape(form))
    .join(' ')}`;
const asWritten = (form: string): string => form;

/** The words by which an English text names a slot, in any inflection or with an ending; or null. */
export const namesSlot = (text: string, { any }: Slot): string | null => {
  const forms = joinedWords(text, asWritten);
  const stems = `${joinedWords(text, stem)} `;
  const hit = any.find(
    (phrase) =>
      forms.includes(joinedWords(phrase, asWritten)) ||
      stems.includes(`${joinedWords(phrase, stem)} `),
  );
  return hit ?? null;
};
