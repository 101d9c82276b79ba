import { type Article, reading } from '../article/article.ts';
import { partsOf } from './changes.ts';
import { asLaidOut } from './layout.ts';

/** What was read, and whether the page was changed there meanwhile: then it is to be read again. */
export type Read = { article: Article | null; stale: boolean };

/** After so long the page has its turn. No step of `reading` takes as long again on the pages of the bench. */
const SLICE_MS = 4;

const turn = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));

/** Where the page is changed from now on; the answer ends it. */
const changed = (): (() => Set<Node>) => {
  const nodes = new Set<Node>();
  const add = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) nodes.add(target);
  };
  const observer = new MutationObserver(add);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => {
    add(observer.takeRecords());
    observer.disconnect();
    return nodes;
  };
};

const touches = (article: Article | null, nodes: ReadonlySet<Node>): boolean => {
  if (!article || nodes.size === 0) return false;
  const parts = partsOf(article);
  return [...nodes].some((node) => parts.some((part) => part.contains(node)));
};

/** Reads the page's article in slices, so that the page stays quick; no article where there is none. */
export const read = async (signal: AbortSignal): Promise<Read> => {
  const nothing = { article: null, stale: false };
  if (!/html/.test(document.contentType)) return nothing;
  const steps = reading(document, asLaidOut());
  const changes = changed();
  let began = performance.now();
  let step = steps.next();
  while (!step.done && !signal.aborted) {
    if (performance.now() - began >= SLICE_MS) {
      await turn();
      began = performance.now();
    }
    step = steps.next();
  }
  const nodes = changes();
  if (!step.done) return nothing;
  return { article: step.value, stale: touches(step.value, nodes) };
};
