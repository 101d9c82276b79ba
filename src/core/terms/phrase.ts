import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { stem } from './stem.ts';

/** Where a phrase stands in `text[from, to)`, word for word but for case, accents and inflection; null where it does not. */
export const phrase = (text: string, wanted: string, from = 0, to = text.length): Span | null => {
  const list = words(text, from, to);
  const forms = words(wanted).map(({ form }) => stem(form));
  if (forms.length === 0) return null;
  const stems = list.map(({ form }) => stem(form));
  const at = stems.findIndex((_, i) => forms.every((form, j) => stems[i + j] === form));
  const first = list[at];
  const last = list[at + forms.length - 1];
  return first && last ? { start: first.start, end: last.end } : null;
};
