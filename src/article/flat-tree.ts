/** The page as it is laid out: what stands in shadow roots, and in their slots, where it is shown. */
import { shadowOf } from './shadow-root.ts';

// `Node` is a global of browsers alone.
const FOLLOWING = 4;

/** The element that a node is laid out in. */
export const parentOf = (node: Node): Element | null => {
  const slot = node.nodeType === 1 || node.nodeType === 3 ? (node as Element).assignedSlot : null;
  if (slot) return slot;
  if (node.parentElement) return node.parentElement;
  const { parentNode } = node;
  // The parent of a shadow root's children is no element; its host is.
  return parentNode && 'host' in parentNode ? (parentNode.host as Element) : null;
};

/** True where a node is laid out inside an element, or is that element. */
export const holds = (outer: Element, inner: Node): boolean => {
  if (outer.contains(inner)) return true;
  if (!inShadow(inner) && !inShadow(outer)) return false;
  for (let up: Node | null = inner; up; up = parentOf(up)) if (up === outer) return true;
  return false;
};

const inShadow = (node: Node): boolean => {
  const root = node.getRootNode();
  return root !== node.ownerDocument && 'host' in root;
};

/** True for a node that stands behind another one in its document, or in it. */
export const follows = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & FOLLOWING) !== 0;

/** The nearest of an element and those that it is laid out in that a selector fits. */
export const closest = (element: Element, selector: string): Element | null => {
  for (let up: Element | null = element; up; ) {
    const found: Element | null = up.closest(selector);
    if (found) return found;
    const root: Node = up.getRootNode();
    up = 'host' in root ? (root.host as Element) : null;
  }
  return null;
};

/** What is laid out in a node: the nodes of a slot, else its first child, from which siblings follow. */
export const below = (node: Node): Node | readonly Node[] | null => {
  if (node.nodeType !== 1) return node.firstChild;
  const element = node as Element;
  const root = shadowOf(element);
  if (root) return root.firstChild;
  if (element.localName !== 'slot') return node.firstChild;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : node.firstChild;
};
