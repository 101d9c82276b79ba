import { stem } from '../features/stem.ts';
import type { Slot } from '../index/story.ts';
import { words } from '../text/words.ts';

const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}\s'’.-]+$/u;

const joinedWords = (text: string, shape: (form: string) => string): string =>
  ` ${words(text)
    .map(({ form }) => shape(form))
    .join(' ')}`;
const asWritten = (form: string): string => form;

/**
 * The words by which a text names a slot, or null: in any inflection, or with an ending, where the
 * script parts words; anywhere in the text where it does not.
 */
export const namesSlot = (text: string, { any }: Slot): string | null => {
  const forms = joinedWords(text, asWritten);
  const stems = `${joinedWords(text, stem)} `;
  const hit = any.find((phrase) =>
    SPACED.test(phrase)
      ? forms.includes(joinedWords(phrase, asWritten)) ||
        stems.includes(`${joinedWords(phrase, stem)} `)
      : text.includes(phrase),
  );
  return hit ?? null;
};
