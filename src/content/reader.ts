import { type Article, reading } from '../article/article.ts';
import { asLaidOut } from './layout.ts';

const turn = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));

/** Reads the page's article in slices, so that the page stays quick; null where there is none. */
export const read = async (signal: AbortSignal): Promise<Article | null> => {
  if (!/html/.test(document.contentType)) return null;
  const steps = reading(document, asLaidOut());
  let step = steps.next();
  while (!step.done) {
    await turn();
    if (signal.aborted) return null;
    step = steps.next();
  }
  return step.value;
};
