import type { Span } from './span.ts';

const MARK = /["“”„‟«»‘’'「」『』]|\n\s*/gu;
const CLOSE: Record<string, string> = {
  '“': '”"“',
  '‟': '”"“',
  '„': '“”"',
  '"': '"”',
  '”': '”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
  "'": "'",
};
const ELISION = /^(?:\d\ds?\b|(?:em|til|tis|twas|cause|n|bout|round)\b)/iu;
// How far the mark that ends a quotation in single marks may be.
const REACH = 1500;

const isSpace = (char: string): boolean => char === '' || /\s/u.test(char);
const isWordChar = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

type Scan = { text: string; from: number; to: number };

const charAt = ({ text, from, to }: Scan, index: number): string =>
  index < from || index >= to ? '' : text.charAt(index);

/** Whether a mark stands where a quotation begins: after a space, a bracket or a dash, before a word. */
const looksOpen = (scan: Scan, index: number): boolean => {
  const before = charAt(scan, index - 1);
  return (isSpace(before) || /[([{—–\-/:]/.test(before)) && !isSpace(charAt(scan, index + 1));
};

/** Whether a single mark ends a quotation rather than being an apostrophe. */
const endsSingle = (scan: Scan, index: number): boolean => {
  const [before, after] = [charAt(scan, index - 1), charAt(scan, index + 1)];
  return !isSpace(before) && !isWordChar(after);
};

const SINGLE_END = /[^\s]['’](?![\p{L}\p{N}])/u;

/** Whether "ministers’ plan" stands at a mark that would end the quotation, and a better end follows. */
const isPossessive = (scan: Scan, index: number): boolean => {
  if (
    !/s/i.test(charAt(scan, index - 1)) ||
    !/^\s\p{Ll}/u.test(scan.text.slice(index + 1, index + 3))
  )
    return false;
  const rest =
    scan.text.slice(index + 2, Math.min(scan.to, index + 240)).split(/[\n‘“]|\s'/u)[0] ?? '';
  return SINGLE_END.test(rest);
};

const opensSingle = (scan: Scan, index: number): boolean => {
  if (!looksOpen(scan, index) || !/[\p{L}\p{N}“"([]/u.test(charAt(scan, index + 1))) return false;
  const ahead = scan.text.slice(index + 1, Math.min(scan.to, index + REACH));
  return !ELISION.test(ahead) && SINGLE_END.test(ahead.split('\n')[0] ?? '');
};

const opens = (scan: Scan, mark: string, index: number): boolean => {
  if (!(mark in CLOSE)) return false;
  if (mark === '‘' || mark === "'") return opensSingle(scan, index);
  if (mark === '”' || mark === '»') return isSpace(charAt(scan, index - 1));
  return true;
};

const closes = (scan: Scan, open: string, mark: string, index: number): boolean => {
  if (!CLOSE[open]?.includes(mark)) return false;
  if (open !== '‘' && open !== "'") return true;
  return endsSingle(scan, index) && !isPossessive(scan, index);
};

const trimmed = (text: string, start: number, end: number): Span | null => {
  while (start < end && isSpace(text.charAt(start))) start++;
  while (end > start && isSpace(text.charAt(end - 1))) end--;
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
};

/** A quotation that is open: its mark, where it starts, and the last line feed in it, or -1. */
type Open = { mark: string; start: number; line: number };
type Step = { state: Open | null; end: number | null };

const opened = (scan: Scan, mark: string, index: number): Open | null =>
  opens(scan, mark, index) ? { mark, start: index + 1, line: -1 } : null;

/** What a mark or a line feed does to an open quotation. */
const step = (scan: Scan, state: Open | null, mark: string, index: number): Step => {
  if (mark.startsWith('\n')) {
    if (/\n[^\S\n]*\n/.test(mark)) return { state: null, end: index };
    return { state: state && { ...state, line: index }, end: null };
  }
  if (state === null) return { state: opened(scan, mark, index), end: null };
  const anew = state.line >= 0 && mark === state.mark && looksOpen(scan, index);
  if (anew) return { state: opened(scan, mark, index), end: state.line };
  return closes(scan, state.mark, mark, index) ? { state: null, end: index } : { state, end: null };
};

/**
 * What stands inside quotation marks, in order; inner quotations are part of the outer one. One that
 * is not closed ends at a blank line, before a line that opens another one, or at the end.
 */
export const quotations = (text: string, from = 0, to = text.length): Span[] => {
  const scan = { text, from, to };
  const found: Span[] = [];
  let state: Open | null = null;
  const ended = ({ start }: Open, end: number): void => {
    const span = trimmed(text, start, end);
    if (span) found.push(span);
  };
  for (const match of text.slice(from, to).matchAll(MARK)) {
    const mark = match[0];
    const index = from + match.index;
    const next = step(scan, state, mark, index);
    if (state !== null && next.end !== null) ended(state, next.end);
    state = next.state;
  }
  if (state !== null) ended(state, to);
  return found;
};
