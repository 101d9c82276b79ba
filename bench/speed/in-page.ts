/** Runs in a real page: our source or Readability's, timed once. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { reading } from '../../src/article/article.ts';
import { openingOf } from '../../src/article/opening.ts';

/** Milliseconds; `slice` is the longest stretch of reading in which the page cannot do anything else. */
export type Ours = { gate: number; read: number; slice: number };
export type Theirs = { readerable: number; parse: number };

const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

const readTimed = (): { read: number; slice: number } => {
  const steps = reading(document);
  const slices: number[] = [];
  for (let done = false; !done; ) slices.push(timed(() => (done = steps.next().done === true)));
  return { read: slices.reduce((sum, one) => sum + one, 0), slice: Math.max(...slices) };
};

const parseTimed = (): number => {
  const clone = document.cloneNode(true) as Document;
  return timed(() => {
    try {
      new Readability(clone).parse();
    } catch {
      // It throws on a few broken pages.
    }
  });
};

/** Each on a page loaded anew: what comes second would find page and library warmed up. */
Object.assign(globalThis, {
  ours: () => ({ gate: timed(() => openingOf(document)), ...readTimed() }),
  theirs: () => ({ readerable: timed(() => isProbablyReaderable(document)), parse: parseTimed() }),
});
