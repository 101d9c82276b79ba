/** A page's text as it was read, and what every question whether all of it was read asks of it. */
import type { Chunk } from '../chunks.ts';
import { closest, follows, holds, parentOf } from '../flat-tree.ts';
import type { Layout } from '../layout.ts';
import { isLeftOpen } from '../left-open.ts';
import { COMMENTS, namedFurniture } from '../main-text/furniture.ts';
import type { Metadata } from '../metadata/metadata.ts';

export type PageText = {
  doc: Document;
  says: Metadata;
  /** All of the page, what was read of it, and what the layout hides. */
  chunks: readonly Chunk[];
  main: readonly Chunk[];
  hidden: readonly Element[];
  layout: Layout;
};

/** Gives what was read of a page, white space squeezed; it is put together once it is asked for. */
export type Read = () => string;

/** In characters: words of a button or a count of pages. */
export const LONGEST_LABEL = 80;
/** Of a line that is no paragraph, in characters. */
export const LONGEST_LINE = 300;
/** What such lines call a text. */
export const PIECE = '(?:article|story|text|report|page|piece)';
/** What stands right behind a text stands this near, in pieces of text. */
export const NEAR = 8;
/** A paragraph that would be missed, in characters. */
export const LEAST = 80;
const ROLES = 'dialog complementary navigation banner contentinfo search'.split(' ');
export const BESIDE = [
  'aside, nav, footer, figure, form, dialog',
  ...ROLES.map((role) => `[role="${role}"]`),
].join(', ');
export const FURNITURE = `${BESIDE}, [role="alert"]`;
/** That, and where readers write. */
export const NO_TEXT = `${FURNITURE}, ${COMMENTS}`;

const SENTENCE = /\p{L}{2}[^.!?…]*[.!?…]["”’»)]*\s*$/u;

export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** True for a paragraph that ends as sentences do. */
export const isParagraph = (text: string): boolean => text.length >= LEAST && SENTENCE.test(text);

/** Beside the text, by a selector: what the text stands in is not, be it a dialog, nor what was left open. */
export const isBeside = (element: Element, selector: string, body: Element): boolean => {
  const found = closest(element, selector);
  return found !== null && !holds(found, body) && !isLeftOpen(found);
};

/** The block in which the text ends. */
export const lastBlock = ({ main }: PageText): Element | null => main.at(-1)?.block ?? null;

/** True for what stands behind the text. */
export const isBehind = (node: Node, page: PageText): boolean => {
  const last = lastBlock(page);
  return last !== null && follows(node, last);
};

/** True for a box that has some of the text. */
export const holdsText = (box: Element, { main }: PageText): boolean =>
  main.some(({ block }) => holds(box, block));

const HEADINGS = 'h2, h3, h4, h5, h6';
const OF_READERS = /\b(?:comments?|discussion|conversation)\b/i;
/** A line stands in its box, or in a layer or two of it. */
const LEVELS = 3;

/** True for what stands where readers write, by the names or the heading of its box. */
export const isOfReaders = (element: Element, page: PageText): boolean => {
  const around = closest(element, COMMENTS);
  if (around && !holdsText(around, page)) return true;
  let box = parentOf(element);
  for (let n = 0; box && n < LEVELS && !holdsText(box, page); box = parentOf(box), n += 1) {
    const heading = box.querySelector(HEADINGS);
    if (heading && follows(element, heading)) return OF_READERS.test(heading.textContent ?? '');
  }
  return false;
};

/** The pieces that stand right behind the text. */
export const chunksBehind = ({ chunks, main }: PageText): readonly Chunk[] => {
  const from = chunks.indexOf(main.at(-1) as Chunk) + 1;
  return chunks.slice(from, from + NEAR);
};

/** Paragraphs of a part that are written like an article's. */
export const paragraphsIn = (part: Element, body: Element): string[] => {
  const paragraphs = part.localName === 'p' ? [part] : [...part.querySelectorAll('p')];
  return paragraphs
    .filter((one) => !isBeside(one, FURNITURE, body) && !namedFurniture(one))
    .map(({ textContent }) => squeezed(textContent ?? ''))
    .filter(isParagraph);
};
