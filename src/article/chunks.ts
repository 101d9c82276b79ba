/** Cuts a page into chunks: runs of text nodes that stand in one block and between its line breaks. */
import { closest, parentOf } from './flat-tree.ts';
import { byMarkup, type Layout } from './layout.ts';
import type { Limits } from './limits.ts';
import { isMasked } from './masked.ts';
import { endsSentence, isBesideSentence, isPassedOver } from './passed-over.ts';
import { areApart, isLine, type Place } from './place.ts';
import { remembering } from './remembering.ts';
import { shadowOf } from './shadow-root.ts';
import { solid } from './solid.ts';
import { walk, walking } from './walk.ts';

export type Chunk = {
  /** The nearest block above the text. */
  block: Element;
  nodes: Text[];
  /** Nodes before which readers see a gap that is no character. */
  apart: Set<Text>;
  /** Nodes behind something that the sentence goes on without. */
  resumed: Set<Text>;
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

/** Puts the nodes of a walk together to chunks: each is answered by whether it may belong to a text. */
const chunker = (root: Element, asked: Layout, captions: boolean) => {
  const cut: Cut = { chunks: [], hidden: [], roots: [] };
  const layout = { ...asked, inline: remembering(asked.inline) };
  const inLine = remembering(isLine(layout));
  let open: Chunk | null = null;
  let openLine: Element | null = null;
  let interrupted: Chunk | null = null;
  let broken = false;
  let inLink = false;
  const placeOf = (node: Node): Place => {
    let linked = false;
    let line: Element | null = null;
    let up = parentOf(node);
    for (let n = 0; up && n < MOST_UP; n += 1) {
      if (!layout.inline(up)) {
        if (!inLine(up)) break;
        line ??= up;
      }
      linked ||= up.localName === 'a' && up.hasAttribute('href');
      up = parentOf(up);
    }
    return { block: up, line, linked };
  };
  const breakAt = (element: Element): void => {
    open = null;
    broken = element.localName === 'br' || inLine(element);
  };
  const addElement = (element: Element): boolean => {
    if (element === root) return true;
    if (isMasked(element)) return false;
    if (isPassedOver(element, captions)) {
      if (endsSentence(element, layout)) breakAt(element);
      return false;
    }
    if (holdsAny(element) && layout.hides(element)) {
      if (solid(element.textContent ?? '') >= MUCH) cut.hidden.push(element);
      return false;
    }
    const shadow = shadowOf(element);
    if (shadow) cut.roots.push(shadow);
    if (isBesideSentence(element, layout)) {
      interrupted = open;
      return false;
    }
    if (element.localName === 'br' || !layout.inline(element)) breakAt(element);
    return true;
  };
  const openAt = (block: Element, line: Element | null): Chunk => {
    // Behind a line with a box the paragraph goes on in the next one.
    broken ||= open?.block === block;
    const chunk = {
      block,
      nodes: [],
      apart: new Set<Text>(),
      resumed: new Set<Text>(),
      length: 0,
      linked: 0,
      broken,
      whole: 0,
    };
    openLine = line;
    inLink = closest(block, 'a[href]') !== null;
    cut.chunks.push(chunk);
    broken = false;
    return chunk;
  };
  const addText = (node: Text): boolean => {
    const length = solid(node.data);
    if (length === 0 && open === null) return false;
    const { block, line, linked } = placeOf(node);
    if (length > 0 && layout.mutes(node)) {
      if (block && length >= MUCH) cut.hidden.push(block);
      return false;
    }
    if (block && (open?.block !== block || openLine !== line)) {
      if (length === 0) open = null;
      else open = openAt(block, line);
    }
    if (!open) return false;
    if (areApart(open.nodes.at(-1), node, layout)) open.apart.add(node);
    if (interrupted === open) open.resumed.add(node);
    interrupted = null;
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

/** A chunk's text as its nodes have it, a space in each gap, without white space at both ends. */
export const textOf = ({ nodes, apart }: Chunk): string =>
  nodes
    .map((node) => (apart.has(node) ? ` ${node.data}` : node.data))
    .join('')
    .trim();

/** How much stands in some chunks, in characters other than white space. */
export const sizeOf = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, { length }) => sum + length, 0);

const PROSE = 60;

/** True for running text: long enough, by itself or with the lines around it, and not a bunch of links. */
export const isProse = ({ length, linked, whole }: Chunk): boolean =>
  Math.max(length, whole) >= PROSE && linked < 0.4 * length;
