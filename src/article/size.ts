import type { Code } from '../core/index/story.ts';

// The longest of 263 real pages holds some 13,000 elements and is 60 deep.
const MOST_ELEMENTS = 30_000;
const MOST_CHARACTERS = 5_000_000;
const MOST_DEPTH = 1_000;

/** The node after this one in document order, without its descendants if `skip`; null at the end of `root`. */
export const following = (node: Node, root: Node, skip = false): Node | null => {
  if (!skip && node.firstChild) return node.firstChild;
  for (let up: Node | null = node; up && up !== root; up = up.parentNode)
    if (up.nextSibling) return up.nextSibling;
  return null;
};

/** Why a page is too much to be read whole, or null; never recursive, and done as soon as it is known. */
export const excess = (root: Node): Code | null => {
  let depth = 0;
  let elements = 0;
  let characters = 0;
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 1) elements += 1;
    else if (node.nodeType === 3) characters += (node as Text).data.length;
    if (elements > MOST_ELEMENTS) return { code: 'too-large', elements: MOST_ELEMENTS };
    if (characters > MOST_CHARACTERS) return { code: 'too-large', characters: MOST_CHARACTERS };
    if (depth > MOST_DEPTH) return { code: 'too-deep', depth: MOST_DEPTH };
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return null;
};
