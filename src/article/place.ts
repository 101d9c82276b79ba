/** Where a text stands in its block: in which line, and how near to the word before. */
import { parentOf } from './flat-tree.ts';
import { isBlockName, type Layout } from './layout.ts';

/** Where a text stands: its block, the line of it that has a box of its own, and whether a link leads from it. */
export type Place = { block: Element | null; line: Element | null; linked: boolean };

const PARAGRAPH = /^(?:p|h[1-6])$/;

/** True for a box within a paragraph: a line that a script cut, or a word that the style sheet sets in a row. */
export const isLine =
  ({ inline, floats }: Layout) =>
  (element: Element): boolean => {
    if (inline(element) || isBlockName(element.localName)) return false;
    let up = parentOf(element);
    while (up && !isBlockName(up.localName)) up = parentOf(up);
    return up !== null && PARAGRAPH.test(up.localName) && !floats(element);
  };

const SPACE = /\s/;
// Of scripts that part their words by spaces.
const LETTER_END = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u;
const LETTER_START = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
/** One letter beside another may be of one word. */
const LETTERS = 2;

/** True where words touch that two elements have, and stand apart all the same. */
export const areApart = (before: Text | undefined, node: Text, { gap }: Layout): boolean =>
  before !== undefined &&
  before.data.length + node.data.length > LETTERS &&
  !SPACE.test(before.data.at(-1) ?? '') &&
  !SPACE.test(node.data.charAt(0)) &&
  before.parentNode !== node.parentNode &&
  LETTER_END.test(before.data) &&
  LETTER_START.test(node.data) &&
  gap(before, node);
