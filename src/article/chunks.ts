/** Cuts a page into chunks: runs of text nodes that stand in one block and between its line breaks. Long, as it goes through a page once and asks all of each element there. */
import { closest, parentOf } from './flat-tree.ts';
import { byMarkup, isBlockName, type Layout } from './layout.ts';
import type { Limits } from './limits.ts';
import { isMasked } from './masked.ts';
import { shadowOf } from './shadow-root.ts';
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

const NEVER = new Set(
  'script style noscript template nav aside footer button select option textarea input svg math canvas iframe object embed audio video figcaption dialog head rt rp rtc amp-ad amp-sidebar amp-consent amp-social-share amp-embed'.split(
    ' ',
  ),
);
/** Of what is never walked into, what may stand inside a sentence. */
const PASSED_OVER = new Set('script style noscript template svg math button rt rp rtc'.split(' '));
const MOST_UP = 64;
const ROLES = new Set(
  'navigation complementary banner contentinfo dialog alertdialog search menu menubar toolbar'.split(
    ' ',
  ),
);

/** A picture or player with all that is written on it; quotations, tables and code are text. */
const isPicture = (element: Element): boolean =>
  element.localName === 'figure' && element.querySelector('blockquote, table, pre') === null;

/** What networks give sites to put their posts in. */
const POSTS = new Set(
  'twitter-tweet twitter-video instagram-media tiktok-embed bluesky-embed mastodon-embed fb-post reddit-embed reddit-embed-bq text-post-media'.split(
    ' ',
  ),
);

/** A post from a network: its words and its day are not the article's. */
const isPost = (element: Element): boolean =>
  (element.localName === 'blockquote' || element.localName === 'div') &&
  [...element.classList].some((name) => POSTS.has(name));

const isDialog = (element: Element): boolean =>
  element.localName === 'dialog' || (element.getAttribute('role') ?? '').endsWith('dialog');

const isAside = (element: Element): boolean =>
  element.localName === 'aside' || element.getAttribute('role') === 'complementary';

/** Some sites open an article over the page that led there, or beside the list that did. */
const opensArticle = (element: Element): boolean =>
  (isDialog(element) && element.querySelector('article, h1') !== null) ||
  (isAside(element) && element.querySelector('h1') !== null);

/** True for a node that has words of a sentence right before it and right behind it. */
const isWithinSentence = ({ previousSibling, nextSibling }: Element): boolean =>
  [previousSibling, nextSibling].every(
    (one) => one?.nodeType === 3 && solid((one as Text).data) > 0,
  );

/** Words of a sentence that explain themselves when they are pressed: the sentence goes on on both sides. */
const isTerm = (element: Element): boolean =>
  element.localName === 'button' && isWithinSentence(element);

const LONGEST_ECHO = 200;

/** Words that stand beside themselves once more, for the eye alone: one of the two slides under the other. The other is read. */
const isEcho = (element: Element, { hides }: Layout): boolean => {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  const said = element.textContent ?? '';
  if (said.length > LONGEST_ECHO || solid(said) === 0) return false;
  return [element.previousElementSibling, element.nextElementSibling].some(
    (twin) =>
      twin?.textContent === said && twin.getAttribute('aria-hidden') !== 'true' && !hides(twin),
  );
};

const LONGEST_REMARK = 160;

/** A few words without a block of their own. */
const isRemark = (element: Element): boolean =>
  (element.textContent ?? '').length <= LONGEST_REMARK &&
  [...element.querySelectorAll('*')].every(({ localName }) => !isBlockName(localName));

/** True for what holds no prose for readers: never walked into. */
const skipped = (element: Element): boolean =>
  ((NEVER.has(element.localName) || ROLES.has(element.getAttribute('role') ?? '')) &&
    !opensArticle(element) &&
    !isTerm(element)) ||
  isPicture(element) ||
  isPost(element);

/** Characters other than white space; a loop, as texts may be of megabytes. */
export const solid = (text: string): number => {
  let count = 0;
  for (let n = 0; n < text.length; n += 1) {
    const code = text.charCodeAt(n);
    if (code > 32 && code !== 0xa0 && code !== 0x3000) count += 1;
  }
  return count;
};

/** What holds nothing need not be looked at: it has no text to show or to hide. */
const holdsAny = (element: Element): boolean =>
  element.firstChild !== null || element.localName === 'slot' || shadowOf(element) !== null;

/** How a page is cut: its chunks, what is hidden of it, and the shadow roots on the way. */
export type Cut = { chunks: Chunk[]; hidden: Element[]; roots: ShadowRoot[] };

const MUCH = 60;

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
const chunker = (root: Element, asked: Layout) => {
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
    if (skipped(element)) {
      if (!PASSED_OVER.has(localName) && !layout.inline(element)) breakAt(localName);
      return false;
    }
    if (holdsAny(element) && layout.hides(element)) {
      if (solid(element.textContent ?? '') >= MUCH) cut.hidden.push(element);
      return false;
    }
    const shadow = shadowOf(element);
    if (shadow) cut.roots.push(shadow);
    if (isEcho(element, layout)) return false;
    // A note in the margin: the sentence goes on without it.
    if (isWithinSentence(element) && isRemark(element) && layout.floats(element)) return false;
    if (localName === 'br' || !layout.inline(element)) breakAt(localName);
    return true;
  };
  const addText = (node: Text): boolean => {
    const length = solid(node.data);
    if (length === 0 && open === null) return false;
    if (length > 0 && layout.mutes(node)) {
      const box = parentOf(node);
      if (box && length >= MUCH) cut.hidden.push(box);
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

/** All chunks below an element in document order, found in steps. */
export function* cutting(root: Element, layout: Layout, limits: Limits): Generator<void, Cut> {
  const { cut, add } = chunker(root, layout);
  yield* walking(root, (node, depth) => {
    const taken = add(node);
    if (taken) limits.count(node, depth);
    return taken;
  });
  return cut;
}

/** All chunks below an element in document order. */
export const chunksOf = (root: Element, layout = byMarkup(root.ownerDocument)): Chunk[] => {
  const { cut, add } = chunker(root, layout);
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
