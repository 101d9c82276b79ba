import type { Anchor } from './page.ts';
import type { Span } from './span.ts';

/** W3C Web Annotation's selectors carry this much context here. */
const CONTEXT = 32;

/** The anchor of `text[start, end)`: TextQuoteSelector and TextPositionSelector in one. */
export const anchorOf = (text: string, start: number, end: number): Anchor => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
  start,
  end,
});

const sharedEnd = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
};

const sharedStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
};

/**
 * Finds a passage again in a text that may have changed: by its position where the quotation still
 * stands there, else the occurrence with the best context, nearest first; null where it is gone.
 * Never fuzzy: a note on the wrong words is worse than none.
 */
export const locate = (text: string, wanted: Anchor): Span | null => {
  const { exact, prefix, suffix, start } = wanted;
  if (exact === '') return null;
  if (text.startsWith(exact, start)) return { start, end: start + exact.length };
  let best: (Span & { context: number }) | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const context =
      sharedEnd(text.slice(Math.max(0, at - CONTEXT), at), prefix) +
      sharedStart(text.slice(end, end + CONTEXT), suffix);
    const nearer = best === null || Math.abs(at - start) < Math.abs(best.start - start);
    if (best === null || context > best.context || (context === best.context && nearer))
      best = { start: at, end, context };
  }
  return best && { start: best.start, end: best.end };
};
