/** A copy of a page for Readability to spoil: only what may be prose, and nothing of the page runs or loads in it. */
import type { Code } from '../core/story/codes.ts';

// The longest of 263 real pages holds some 13,000 elements and is 60 deep.
const MOST_ELEMENTS = 30_000;
const MOST_CHARACTERS = 5_000_000;
const MOST_DEPTH = 1_000;

/** By these Readability would drop what readers see, or an article that stands in a dialog. */
const MISLEADING = ['aria-hidden', 'hidden', 'style', 'aria-modal'];

const likeOf = (doc: Document, node: Node): Node => {
  const like = doc.importNode(node, false);
  if (like.nodeType !== 1) return like;
  const element = like as Element;
  for (const name of MISLEADING) element.removeAttribute(name);
  if (/dialog$/.test(element.getAttribute('role') ?? '')) element.removeAttribute('role');
  return like;
};

export type Copy = {
  /** Copies a node, but not its children, into the copy of the one that was added last a step above it. */
  add: (node: Node, depth: number) => void;
  /** What a text of the page became. */
  like: (node: Text) => Node | null;
  /** The copy as a document; null where the page is too much. */
  doc: () => Document | null;
  /** Why it is too much. */
  limit: () => Code | null;
};

/** An empty copy, to be filled on a walk from the page's body. */
export const copyOf = (page: Document): Copy => {
  // In the page's own document a copied picture would load, and a copied element of its scripts' making run.
  const doc = page.cloneNode(false) as Document;
  const path: Node[] = [];
  const likes = new Map<Node, Node>();
  let elements = 0;
  let characters = 0;
  let limit: Code | null = null;
  const count = (node: Node, depth: number): void => {
    if (node.nodeType === 1) elements += 1;
    else characters += (node as Text).data.length;
    if (elements > MOST_ELEMENTS) limit = { code: 'too-large', elements: MOST_ELEMENTS };
    if (characters > MOST_CHARACTERS) limit = { code: 'too-large', characters: MOST_CHARACTERS };
    if (depth > MOST_DEPTH) limit = { code: 'too-deep', depth: MOST_DEPTH };
  };
  return {
    add: (node, depth) => {
      if (!limit) count(node, depth);
      if (limit) return;
      const like = likeOf(doc, node);
      path[depth] = like;
      path[depth - 1]?.appendChild(like);
      if (node.nodeType === 3) likes.set(node, like);
    },
    like: (node) => likes.get(node) ?? null,
    doc: () => {
      const [body] = path;
      if (limit || !body) return null;
      doc.appendChild(doc.importNode(page.documentElement, false)).appendChild(body);
      return doc;
    },
    limit: () => limit,
  };
};
