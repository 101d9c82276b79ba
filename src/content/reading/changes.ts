/** Whether a page is by now another one than the one that was read: told without reading it again. */
import type { Article } from '../../article/article.ts';
import { closest, parentOf } from '../../article/flat-tree.ts';
import { openingOfDocument } from '../../article/opening.ts';
import { sightIn } from './browser-layout.ts';

/** The part of the page in which an article stands, a step around its text. */
const partsOf = ({ parts: { shown } }: Article): Element[] => {
  const parts = shown.map(
    (block) => closest(block, 'article, main') ?? parentOf(parentOf(block) ?? block) ?? block,
  );
  return [...new Set(parts)];
};

/** Watches the page while it is read; the answer ends that, and tells whether what was read was changed meanwhile. */
export const watched = (): ((article: Article | null) => boolean) => {
  const nodes = new Set<Node>();
  const add = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) nodes.add(target);
  };
  const observer = new MutationObserver(add);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return (article) => {
    add(observer.takeRecords());
    observer.disconnect();
    if (!article || nodes.size === 0) return false;
    const parts = partsOf(article);
    return [...nodes].some((node) => parts.some((part) => part.contains(node)));
  };
};

const MOST_CHARACTERS = 200_000;

/** A text in one number: translations and their originals may be of one length. */
const hashOf = (text: string): number => {
  let hash = text.length;
  for (let n = 0; n < text.length && n < MOST_CHARACTERS; n += 1)
    hash = (Math.imul(hash, 31) + text.charCodeAt(n)) | 0;
  return hash;
};

const markOf = (part: Element): string => `${part.isConnected} ${hashOf(part.textContent ?? '')}`;

/** How much stands in the slots of a shadow root: a script may put it there without a change of any node. */
const slotted = (root: ShadowRoot): number =>
  [...root.querySelectorAll('slot')].reduce((sum, slot) => sum + slot.assignedNodes().length, 0);

/** Answers whether the page has changed since. */
export const changesSince = (article: Article | null): (() => boolean) => {
  const look = (): string => {
    if (!article) return `${openingOfDocument(document)}`;
    const { shown, hidden, roots } = article.parts;
    const seen = [...shown, ...hidden].map(sightIn()).join('');
    return [...partsOf(article).map(markOf), seen, ...roots.map(slotted)].join();
  };
  const before = look();
  return () => look() !== before;
};
