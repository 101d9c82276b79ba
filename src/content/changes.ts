/** Whether a page is by now another one than the one that was read: told without reading it again. */

import type { Article } from '../article/article.ts';
import { closest, parentOf } from '../article/flat-tree.ts';
import { openingOf } from '../article/opening.ts';
import { sightOf } from './layout.ts';

/** The part of the page in which an article stands, a step around its text. */
export const partsOf = ({ parts: { shown } }: Article): Element[] => {
  const parts = shown.map(
    (block) => closest(block, 'article, main') ?? parentOf(parentOf(block) ?? block) ?? block,
  );
  return [...new Set(parts)];
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

/** Answers whether the page has changed since. */
export const changesSince = (article: Article | null): (() => boolean) => {
  const look = (): string => {
    if (!article) return `${openingOf(document)}`;
    const { shown, hidden } = article.parts;
    const seen = [...shown, ...hidden].map(sightOf).join('');
    return [...partsOf(article).map(markOf), seen].join();
  };
  const before = look();
  return () => look() !== before;
};
