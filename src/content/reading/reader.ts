import { type Article, reading } from '../../article/article.ts';
import { asLaidOut } from './browser-layout.ts';
import { watched } from './changes.ts';

/** What was read, and whether the page was changed there meanwhile: then it is to be read again. */
type Read = { article: Article | null; stale: boolean };

/** After so long the page has its turn. No step of `reading` takes as long again on the pages of the bench. */
const SLICE_MS = 4;

const turn = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));

/** Reads the page's article in slices, so that the page stays quick; no article where there is none. */
export const read = async (signal: AbortSignal): Promise<Read> => {
  if (!/html/.test(document.contentType)) return { article: null, stale: false };
  const steps = reading(document, asLaidOut());
  const wasChanged = watched();
  let began = performance.now();
  let step = steps.next();
  while (!step.done && !signal.aborted) {
    if (performance.now() - began >= SLICE_MS) {
      await turn();
      began = performance.now();
    }
    step = steps.next();
  }
  const article = step.done ? step.value : null;
  return { article, stale: wasChanged(article) };
};
