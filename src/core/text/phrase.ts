import type { Span } from './sentences.ts';
import { words } from './words.ts';

/** Where a phrase stands in `text[from, to)`, word for word but for case, accents and marks; null where it does not. */
export const phrase = (text: string, wanted: string, from = 0, to = text.length): Span | null => {
  const list = words(text, from, to);
  const forms = words(wanted).map(({ form }) => form);
  if (forms.length === 0) return null;
  const at = list.findIndex((_, i) => forms.every((form, j) => list[i + j]?.form === form));
  const first = list[at];
  const last = list[at + forms.length - 1];
  return first && last ? { start: first.start, end: last.end } : null;
};
