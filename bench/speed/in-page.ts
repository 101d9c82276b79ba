/** Runs in a real page: our source beside Readability's, each on the page as it stands, timed once. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { reading } from '../../src/article/article.ts';
import { openingOf } from '../../src/article/opening.ts';

/** Milliseconds; `slice` is the longest stretch of reading in which the page cannot do anything else. */
export type Timed = {
  gate: number;
  readerable: number;
  parse: number;
  read: number;
  slice: number;
};

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

/** What comes first pays for the page's first look at itself: so each comes first on half the pages. */
const measure = (oursFirst: boolean): Timed => {
  const gate = oursFirst ? timed(() => openingOf(document)) : Number.NaN;
  const readerable = timed(() => isProbablyReaderable(document));
  const gateThen = oursFirst ? gate : timed(() => openingOf(document));
  const first = oursFirst ? readTimed() : null;
  const parse = parseTimed();
  return { gate: gateThen, readerable, parse, ...(first ?? readTimed()) };
};

Object.assign(globalThis, { measure });
