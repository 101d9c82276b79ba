/** Cuts a page into chunks: runs of text nodes that stand in one block and between its line breaks. */
import { closest, parentOf } from './flat-tree.ts';
import { byMarkup, type Layout } from './layout.ts';
import type { Limits } from './limits.ts';
import { isMasked } from './masked.ts';
import { endsSentence, isEcho, isNoteInMargin, isPassedOver } from './passed-over.ts';
import { shadowOf } from './shadow-root.ts';
import { solid } from './solid.ts';
import { walk, walking } from './walk.ts';

export type Chunk = {
  /** The nearest block above the text. */
  block: Element;
  nodes: Text[];
  /** Characters other than white space, and how many of them stand in links. */
  length: number;
  linked: number;
  /** Whether a line break without a paragraph stands before it. */
  broken: boolean;
  /** Characters of the text that it is a line of, where the page breaks sentences into lines; else 0. */
  whole: number;
};

/** What holds nothing need not be looked at: it has no text to show or to hide. */
const holdsAny = (element: Element): boolean =>
  element.firstChild !== null || element.localName === 'slot' || shadowOf(element) !== null;

/** How a page is cut: its chunks, what is hidden of it, and the shadow roots on the way. */
export type Cut = { chunks: Chunk[]; hidden: Element[]; roots: ShadowRoot[] };

const MUCH = 60;
const MOST_UP = 64;

/** A layout that is asked once of each element whether it stands within a line. */
const remembering = (layout: Layout): Layout => {
  const inline = new Map<Element, boolean>();
  return {
    ...layout,
    inline: (element) => {
      const known = inline.get(element);
      if (known !== undefined) return known;
      const found = layout.inline(element);
      inline.set(element, found);
      return found;
    },
  };
};

/** The nearest element above a node that begins a line of its own, and whether a link stands between the two. */
const blockOf = (node: Node, { inline }: Layout): { block: Element | null; linked: boolean } => {
  let linked = false;
  let up = parentOf(node);
  for (let n = 0; up && n < MOST_UP && inline(up); n += 1) {
    linked ||= up.localName === 'a' && up.hasAttribute('href');
    up = parentOf(up);
  }
  return { block: up, linked };
};

/** Puts the nodes of a walk together to chunks: each is answered by whether it may belong to a text. */
const chunker = (root: Element, asked: Layout, captions: boolean) => {
  const cut: Cut = { chunks: [], hidden: [], roots: [] };
  const layout = remembering(asked);
  let open: Chunk | null = null;
  let broken = false;
  let inLink = false;
  const breakAt = (localName: string): void => {
    open = null;
    broken = localName === 'br';
  };
  const addElement = (element: Element): boolean => {
    if (element === root) return true;
    if (isMasked(element)) return false;
    const { localName } = element;
    if (isPassedOver(element, captions)) {
      if (endsSentence(element, layout)) breakAt(localName);
      return false;
    }
    if (holdsAny(element) && layout.hides(element)) {
      if (solid(element.textContent ?? '') >= MUCH) cut.hidden.push(element);
      return false;
    }
    const shadow = shadowOf(element);
    if (shadow) cut.roots.push(shadow);
    if (isEcho(element, layout) || isNoteInMargin(element, layout)) return false;
    if (localName === 'br' || !layout.inline(element)) breakAt(localName);
    return true;
  };
  const addText = (node: Text): boolean => {
    const length = solid(node.data);
    if (length === 0 && open === null) return false;
    if (length > 0 && layout.mutes(node)) {
      const { block } = blockOf(node, layout);
      if (block && length >= MUCH) cut.hidden.push(block);
      return false;
    }
    const { block, linked } = blockOf(node, layout);
    if (block && open?.block !== block) {
      open = null;
      if (length === 0) return false;
      open = { block, nodes: [], length: 0, linked: 0, broken, whole: 0 };
      inLink = closest(block, 'a[href]') !== null;
      cut.chunks.push(open);
      broken = false;
    }
    if (!open) return false;
    open.nodes.push(node);
    open.length += length;
    if (linked || inLink) open.linked += length;
    return true;
  };
  const add = (node: Node): boolean => {
    if (node.nodeType === 1) return addElement(node as Element);
    return node.nodeType === 3 && addText(node as Text);
  };
  return { cut, add };
};

/** All chunks below an element in document order, found in steps; those of `captions` where these tell the story. */
export function* cutting(
  root: Element,
  layout: Layout,
  limits: Limits,
  captions: boolean,
): Generator<void, Cut> {
  const { cut, add } = chunker(root, layout, captions);
  yield* walking(root, (node, depth) => {
    const taken = add(node);
    if (taken) limits.count(node, depth);
    return taken;
  });
  return cut;
}

/** All chunks below an element in document order. */
export const chunksOf = (root: Element, layout = byMarkup(root.ownerDocument)): Chunk[] => {
  const { cut, add } = chunker(root, layout, false);
  walk(root, add);
  return cut.chunks;
};

/** A chunk's text as its nodes have it, without white space at both ends. */
export const textOf = (chunk: Chunk): string =>
  chunk.nodes
    .map(({ data }) => data)
    .join('')
    .trim();

const PROSE = 60;

/** True for running text: long enough, by itself or with the lines around it, and not a bunch of links. */
export const isProse = ({ length, linked, whole }: Chunk): boolean =>
  Math.max(length, whole) >= PROSE && linked < 0.4 * length;
