import { type Chunk, chunksOf, textOf } from './chunks.ts';
import { parentOf } from './flat-tree.ts';
import type { Layout } from './layout.ts';
import { isMasked } from './masked.ts';
import type { Metadata } from './metadata/metadata.ts';
import { joinedWords, titleWords } from './title-words.ts';

/** The headlines that the page's metadata name. */
const titles = (doc: Document, { meta, described }: Metadata): string[] =>
  [meta('og:title'), meta('twitter:title'), described.headline, doc.title]
    .filter((title) => title !== null)
    .map(joinedWords)
    .filter((title) => title !== '');

/** How much of a heading is in a title, 0 to 1. */
const likeness = (heading: string, title: string): number => {
  if (heading === title) return 1;
  const own = heading.split(' ');
  const theirs = new Set(title.split(' '));
  const common = own.filter((word) => theirs.has(word)).length;
  // Of two that are wholly in the title ("NATO", "NATO chief visits"), the one that says more of it.
  return (common / own.length) * (0.5 + (0.49 * common) / Math.max(common, theirs.size));
};

/** Where headlines stand, and how far each is to be believed. */
const CANDIDATES = [
  ['h1', 1],
  ['[itemprop~="headline"]', 0.95],
  ['h2, h3, .headline, .entry-title, .post-title', 0.75],
] as const;
const LIKE = 0.4;
const MOST = 60;

/** Where a page's headings are looked for: the document and its shadow roots. */
export type Place = { doc: Document; roots: readonly ShadowRoot[]; layout: Layout };

/**
 * Asked from the outside in: what a browser does not show it need not style, nor load pictures for. The body
 * cuts nothing off, however small it is: its overflow is the window's.
 */
const isHidden = ({ doc, layout }: Place, element: Element): boolean => {
  const path: Element[] = [];
  for (
    let up: Element | null = element;
    up && up !== doc.body && path.length < 100;
    up = parentOf(up)
  )
    path.push(up);
  return path.reverse().some((one) => isMasked(one) || layout.hides(one));
};

const chunksIn = ({ layout }: Place, element: Element): Chunk[] =>
  chunksOf(element, layout).filter(({ length }) => length > 0);

const all = ({ doc, roots }: Place, selector: string): Element[] =>
  [doc, ...roots]
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((one) => !isMasked(one));

/** The only heading of a kind that is shown, if it has the length of a headline. */
const lone = (place: Place, selector: string): Chunk[] | null => {
  const [only, ...others] = all(place, selector).filter((one) => !isHidden(place, one));
  if (!only || others.length > 0) return null;
  const chunks = chunksIn(place, only);
  return titleWords(chunks.map(textOf).join(' ')).length >= 3 ? chunks : null;
};

/** The headline as the page shows it: the heading that is most like the title. Empty where it shows none. */
export const headline = (place: Place, says: Metadata): Chunk[] => {
  const wanted = titles(place.doc, says);
  let best: { element: Element; score: number } | null = null;
  for (const [selector, trust] of CANDIDATES) {
    if (best && best.score >= trust) break;
    for (const element of all(place, selector).slice(0, MOST)) {
      const heading = joinedWords((element.textContent ?? '').slice(0, 1000));
      if (heading === '') continue;
      const score = trust * Math.max(0, ...wanted.map((title) => likeness(heading, title)));
      if (score < LIKE || score <= (best?.score ?? 0) || isHidden(place, element)) continue;
      best = { element, score };
    }
  }
  if (best) return chunksIn(place, best.element);
  return lone(place, 'h1') ?? lone(place, 'article header h2, main header h2') ?? [];
};
