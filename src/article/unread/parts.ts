/** What is asked whether a text is all there, and what the questions share. */
import type { Chunk } from '../chunks.ts';
import { closest, follows, holds } from '../flat-tree.ts';
import type { Layout } from '../layout.ts';
import { COMMENTS, namedFurniture } from '../main-text/furniture.ts';
import type { Metadata } from '../metadata/metadata.ts';

export type Parts = {
  doc: Document;
  says: Metadata;
  /** All of the page, what was read of it, and what the layout hides. */
  chunks: readonly Chunk[];
  main: readonly Chunk[];
  hidden: readonly Element[];
  layout: Layout;
};

/** What was read of a page, white space squeezed; put together once it is asked for. */
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
export const BESIDE = 'aside, nav, footer, figure, form, dialog, [role="dialog"]';
export const FURNITURE = `${BESIDE}, [role="alert"]`;
/** That, and where readers write. */
export const NO_TEXT = `${FURNITURE}, ${COMMENTS}`;

const SENTENCE = /\p{L}{2}[^.!?…]*[.!?…]["”’»)]*\s*$/u;

export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** True for a paragraph that ends as sentences do. */
export const isParagraph = (text: string): boolean => text.length >= LEAST && SENTENCE.test(text);

/** Beside the text, by a selector: what the text stands in is not, be it a dialog. */
export const isBeside = (element: Element, selector: string, body: Element): boolean => {
  const found = closest(element, selector);
  return found !== null && !holds(found, body);
};

/** The block in which the text ends. */
export const lastBlock = ({ main }: Parts): Element | null => main.at(-1)?.block ?? null;

/** True for what stands behind the text. */
export const isBehind = (node: Node, parts: Parts): boolean => {
  const last = lastBlock(parts);
  return last !== null && follows(node, last);
};

/** True for a box that has some of the text. */
export const holdsText = (box: Element, { main }: Parts): boolean =>
  main.some(({ block }) => holds(box, block));

/** The pieces that stand right behind the text. */
export const chunksBehind = ({ chunks, main }: Parts): readonly Chunk[] => {
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
