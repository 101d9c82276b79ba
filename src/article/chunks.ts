/** Cuts a page into chunks: runs of text nodes that stand in one block and between its line breaks. */
import type { Copy } from './copy.ts';
import { walk } from './walk.ts';

export type Chunk = {
  /** The nearest block above the text. */
  block: Element;
  nodes: Text[];
  /** Characters other than white space, and how many of them stand in links. */
  length: number;
  linked: number;
  /** Whether a line break without a paragraph stands before it. */
  broken: boolean;
};

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const NEVER = new Set(
  'script style noscript template nav aside footer button select option textarea input svg math canvas iframe object embed audio video figcaption dialog head amp-ad amp-sidebar amp-consent amp-social-share amp-embed'.split(
    ' ',
  ),
);
/** Of what is never walked into, what may stand inside a sentence. */
const PASSED_OVER = new Set('script style noscript template svg math button'.split(' '));
const MOST_UP = 64;
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const ROLES = new Set(
  'navigation complementary banner contentinfo dialog alertdialog search menu menubar toolbar'.split(
    ' ',
  ),
);

/** True for what its markup keeps from readers. */
export const hidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDING.test(element.getAttribute('style') ?? '');

/** A picture, player or embedded post with all that is written on it; quotations, tables and code are text. */
const isPicture = (element: Element): boolean =>
  element.localName === 'figure' && element.querySelector('blockquote, table, pre') === null;

/** True for what holds no prose for readers: never walked into. */
const skipped = (element: Element): boolean =>
  NEVER.has(element.localName) ||
  ROLES.has(element.getAttribute('role') ?? '') ||
  isPicture(element) ||
  hidden(element);

/** The nearest element above a node that begins a line of its own, and whether a link stands between the two. */
const blockOf = (node: Node): { block: Element | null; linked: boolean } => {
  let linked = false;
  let up = node.parentElement;
  for (let n = 0; up && n < MOST_UP && INLINE.has(up.localName); n += 1) {
    linked ||= up.localName === 'a' && up.hasAttribute('href');
    up = up.parentElement;
  }
  return { block: up, linked };
};

/** Characters other than white space; a loop, as texts may be of megabytes. */
export const solid = (text: string): number => {
  let count = 0;
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n);
    if (code > 32 && code !== 0xa0 && code !== 0x3000) count += 1;
  }
  return count;
};

/** Puts the nodes of a walk together to chunks: each is answered by whether it may belong to a text. */
const chunker = (root: Element) => {
  const chunks: Chunk[] = [];
  let open: Chunk | null = null;
  let broken = false;
  let inLink = false;
  const addElement = (element: Element): boolean => {
    const { localName } = element;
    const skip = element !== root && skipped(element);
    if (localName === 'br' || localName === 'hr') broken = true;
    // A block inside a block's text ends the run before it.
    if (!INLINE.has(localName) && !(skip && PASSED_OVER.has(localName))) {
      open = null;
      if (localName !== 'br') broken = false;
    }
    return !skip;
  };
  const addText = (node: Text): boolean => {
    const length = solid(node.data);
    if (length === 0 && open === null) return false;
    const { block, linked } = blockOf(node);
    if (block && open?.block !== block) {
      open = null;
      if (length === 0) return false;
      open = { block, nodes: [], length: 0, linked: 0, broken };
      inLink = block.closest('a[href]') !== null;
      chunks.push(open);
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
  return { chunks, add };
};

/** All chunks below an element in document order; what may belong to a text goes into the copy. */
export const chunksOf = (root: Element, copy: Copy | null = null): Chunk[] => {
  const { chunks, add } = chunker(root);
  walk(root, (node, depth) => {
    const taken = add(node);
    if (taken) copy?.add(node, depth);
    return taken;
  });
  return chunks;
};

/** A chunk's text as its nodes have it, without white space at both ends. */
export const textOf = (chunk: Chunk): string =>
  chunk.nodes
    .map(({ data }) => data)
    .join('')
    .trim();

/** True for running text: long enough, and not a bunch of links. */
export const isProse = ({ length, linked }: Chunk): boolean =>
  length >= 60 && linked < 0.4 * length;
