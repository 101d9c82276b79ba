/** A word of a text: a run of letters, marks and digits, folded; offsets are UTF-16. */
export type Word = { start: number; end: number; form: string };

// An apostrophe or a point inside a run belongs to it ("Kim's", "U.S.", "1.5"), a hyphen does not ("Jong-sup" is two).
const RUN = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;
const MARKS = /\p{M}+/gu;
// Most words are such: for them case is all that is to fold.
const PLAIN = /^[A-Za-z0-9]+$/;

/** Folds case, accents and apostrophes, and drops a possessive: "Kyiv’s" and "kyiv" are one form. */
export const fold = (run: string): string =>
  PLAIN.test(run)
    ? run.toLowerCase()
    : run
        .toLowerCase()
        .normalize('NFKD')
        .replace(MARKS, '')
        .replace(/['’]s$/, '')
        .replace(/['’.]/g, '');

/** The words of a text, in order. */
export const words = (text: string, from = 0, to = text.length): Word[] => {
  const found: Word[] = [];
  for (const run of text.slice(from, to).matchAll(RUN)) {
    const start = from + run.index;
    found.push({ start, end: start + run[0].length, form: fold(run[0]) });
  }
  return found;
};

/** A word as the rule against copying counts it. */
const COUNTED = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as the rule against copying counts them: runs of letters and digits, case folded. */
export const runWords = (text: string): string[] => text.toLowerCase().match(COUNTED) ?? [];

/** The first `most` words of a text, counted as the rule against copying counts them; "…" where there are more. */
export const firstWords = (text: string, most: number): string => {
  const runs = [...text.matchAll(COUNTED)];
  const last = runs[most - 1];
  if (runs.length <= most || !last) return text.trim();
  return `${text.slice(0, last.index + last[0].length).trim()}…`;
};
