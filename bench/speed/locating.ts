/** Finding 200 quotations again in a page's text, as they stood or edited, beside two fuzzy peers. */
import search from 'approx-string-match';
import { toTextPosition } from 'dom-anchor-text-quote';
import { anchorOf, locate } from '../../src/core/text/locate.ts';
import { median, timed } from './timed.ts';

type Span = { start: number; end: number };
type Finder = 'ours' | 'approx-string-match' | 'dom-anchor-text-quote';

/** For each finder: milliseconds for all quotations, and how many it led to the right words, and to wrong ones. */
export type Locating = Record<Finder, { ms: number; right: number; wrong: number }>;
export type Located = { quotations: number; exact: Locating; edited: Locating };

const QUOTATIONS = 200;
const LENGTH = 120;
const TIMES = 5;
/** What a page puts above its text. */
const ABOVE = 'A line that was not there before. ';
/** How many letters of a quotation may differ for a fuzzy finder: those two would else find all in anything. */
const ERRORS = 0.2;

const overlaps = (found: Span, wanted: Span): boolean =>
  Math.min(found.end, wanted.end) - Math.max(found.start, wanted.start) >
  0.8 * (wanted.end - wanted.start);

/** Quotations of a text, and the text as it is now: with a line above, and of each edited one a word in its middle another. */
const edition = (text: string, edits: boolean) => {
  const step = Math.floor((text.length - LENGTH) / QUOTATIONS);
  const wanted = Array.from({ length: QUOTATIONS }, (_, n) =>
    anchorOf(text, n * step, n * step + LENGTH),
  );
  let now = text;
  // Every fifth: one that stands among others that were not touched.
  const touched = wanted.filter((_, n) => edits && n % 5 === 0);
  for (const { start } of touched) {
    const at = start + LENGTH / 2;
    now = `${now.slice(0, at)}#####${now.slice(at + 5)}`;
  }
  return { wanted, now: `${ABOVE}${now}`, shift: ABOVE.length };
};

const judged = (
  found: (Span | null)[],
  { wanted, shift }: ReturnType<typeof edition>,
): { right: number; wrong: number } => {
  let right = 0;
  let wrong = 0;
  found.forEach((span, n) => {
    const { start, end } = wanted[n] ?? { start: 0, end: 0 };
    if (!span) return;
    if (overlaps(span, { start: start + shift, end: end + shift })) right += 1;
    else wrong += 1;
  });
  return { right, wrong };
};

const measure = (text: string, edits: boolean): Locating => {
  const made = edition(text, edits);
  const root = document.createElement('div');
  root.textContent = made.now;
  const finders: Record<Finder, () => (Span | null)[]> = {
    ours: () => made.wanted.map((one) => locate(made.now, one)),
    'approx-string-match': () =>
      made.wanted.map(({ exact }) => {
        const found = search(made.now, exact, Math.floor(ERRORS * exact.length));
        return [...found].sort((a, b) => a.errors - b.errors)[0] ?? null;
      }),
    'dom-anchor-text-quote': () =>
      made.wanted.map(({ exact, prefix, suffix, start }) =>
        toTextPosition(root, { exact, prefix, suffix }, { hint: start }),
      ),
  };
  const measured = Object.entries(finders).map(([name, find]) => {
    const ms: number[] = [];
    let found: (Span | null)[] = [];
    for (let n = 0; n < TIMES; n += 1) ms.push(timed(() => (found = find())));
    return [name, { ms: median(ms), ...judged(found, made) }];
  });
  return Object.fromEntries(measured) as Locating;
};

export const timeLocating = (text: string): Located => ({
  quotations: QUOTATIONS,
  exact: measure(text, false),
  edited: measure(text, true),
});
