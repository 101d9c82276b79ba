/** How much of a page is read: beyond that it is read in part, and the reader is told so. */
import type { Code } from '../core/story/codes.ts';

// The longest of 263 real pages holds some 13,000 elements and is 60 deep; a megabyte is a long book.
const MOST_ELEMENTS = 30_000;
const MOST_CHARACTERS = 5_000_000;
const MOST_DEPTH = 1_000;

export type Limits = {
  /** Counts a node of the page, an element or a text, and how many it stands in, one in the other. */
  count: (node: Node, depth: number) => void;
  /** The limit that was passed, the last one of several; null where none was. */
  passed: () => Code | null;
};

export const limitsOf = (): Limits => {
  let elements = 0;
  let characters = 0;
  let limit: Code | null = null;
  return {
    count: (node, depth) => {
      if (node.nodeType === 1) elements += 1;
      else characters += (node as Text).data.length;
      if (elements > MOST_ELEMENTS) limit = { code: 'too-large', elements: MOST_ELEMENTS };
      if (characters > MOST_CHARACTERS) limit = { code: 'too-large', characters: MOST_CHARACTERS };
      if (depth > MOST_DEPTH) limit = { code: 'too-deep', depth: MOST_DEPTH };
    },
    passed: () => limit,
  };
};
