import type { Slot } from '../story/story.ts';
import { stem } from '../terms/stem.ts';
import { rememberOf } from '../text/remember.ts';
import { words } from '../text/words.ts';

/** Words as they are written, folded, and by their stems. */
type Forms = { forms: readonly string[]; stems: readonly string[] };

const formsOf = (text: string): Forms => {
  const forms = words(text).map(({ form }) => form);
  return { forms, stems: forms.map(stem) };
};

const phrasesOf = rememberOf(({ any }: Slot) =>
  any.map((phrase) => ({ phrase, ...formsOf(phrase) })),
);

/** "Korea" is not named by "North Korea", nor "Africa" by "S. Africa". */
const APART = new Set(['north', 'south', 'east', 'west', 'n', 's']);
/** Of two countries, or of another one: "the Korean peninsula", "the Korean Central News Agency". */
const BEYOND = new Set(['central', 'peninsula', 'war']);

/** True where a phrase stands at a place in a text, in any inflection or with an ending, and not as a part of another name. */
const standsAt = (text: Forms, { forms, stems }: Forms, at: number): boolean => {
  const last = forms.length - 1;
  const end = at + last;
  const written = forms.every((form, i) =>
    i === last ? text.forms[end]?.startsWith(form) : text.forms[at + i] === form,
  );
  if (!written && !stems.every((one, i) => text.stems[at + i] === one)) return false;
  const inflected = text.forms[end] !== forms[last];
  return (
    !APART.has(text.forms[at - 1] ?? '') && !(inflected && BEYOND.has(text.forms[end + 1] ?? ''))
  );
};

/** The words by which an English text names a slot, in any inflection or with an ending; or null. */
export const namesSlot = (text: string, slot: Slot): string | null => {
  const all = formsOf(text);
  const hit = phrasesOf(slot).find((phrase) =>
    all.forms.some((_, at) => standsAt(all, phrase, at)),
  );
  return hit?.phrase ?? null;
};
