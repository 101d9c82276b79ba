/** What a style sheet lays over a text so that nobody reads it: frosted glass. */
import { follows, parentOf } from '../../article/flat-tree.ts';
import { remembering } from '../../article/remembering.ts';
import { isBlurred, isSeen } from './sight.ts';

const BOXES = new Set(['div', 'span', 'section', 'aside']);
/** A veil stands in the box of the text that it covers, or in one around it. */
const LEVELS = 3;

type Veil = { element: Element; box: DOMRect };

const NONE: readonly Veil[] = [];

const isFrosted = (element: Element): boolean => {
  const { backdropFilter, position } = getComputedStyle(element);
  return isBlurred(backdropFilter) && position === 'absolute' && isSeen(element);
};

/** Empty boxes right inside an element, laid over it; a menu's backdrop is fixed, and mostly not there. */
const veilsIn = (element: Element): readonly Veil[] => {
  let found = NONE;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (child.firstChild === null && BOXES.has(child.localName) && isFrosted(child))
      found = [...found, { element: child, box: child.getBoundingClientRect() }];
  return found;
};

const covers = (veil: DOMRect, box: DOMRect): boolean =>
  veil.top <= box.top &&
  veil.bottom >= box.bottom &&
  veil.left <= box.left &&
  veil.right >= box.right;

/** Answers whether an element lies under a veil; each box is looked through once. */
export const veiling = (): ((element: Element) => boolean) => {
  const veilsOf = remembering(veilsIn);
  return (element) => {
    let up = parentOf(element);
    for (let n = 0; up && n < LEVELS; up = parentOf(up), n += 1) {
      const veils = veilsOf(up);
      if (veils.length === 0) continue;
      const box = element.getBoundingClientRect();
      // What stands before a text lies behind it.
      if (veils.some((veil) => follows(veil.element, element) && covers(veil.box, box)))
        return true;
    }
    return false;
  };
};
