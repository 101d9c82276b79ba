/** What a style sheet lays over a text so that nobody reads it: frosted glass. */
import { parentOf } from '../../article/flat-tree.ts';

const FROSTED = /\bblur\((?:[2-9]|\d{2,})/;
/** A veil stands in the box of the text that it covers, or in one around it. */
const LEVELS = 3;

/** Empty boxes right inside an element, over its text. */
const veilsIn = (element: Element): DOMRect[] =>
  [...element.children]
    .filter((child) => child.firstChild === null)
    .filter((child) => FROSTED.test(getComputedStyle(child).backdropFilter ?? ''))
    .map((child) => child.getBoundingClientRect());

const covers = (veil: DOMRect, box: DOMRect): boolean =>
  veil.top <= box.top &&
  veil.bottom >= box.bottom &&
  veil.left <= box.left &&
  veil.right >= box.right;

/** Answers whether an element lies under a veil; each box is looked through once. */
export const veiling = (): ((element: Element) => boolean) => {
  const known = new Map<Element, DOMRect[]>();
  const veilsOf = (element: Element): DOMRect[] => {
    const found = known.get(element) ?? veilsIn(element);
    known.set(element, found);
    return found;
  };
  return (element) => {
    let up = parentOf(element);
    for (let n = 0; up && n < LEVELS; up = parentOf(up), n += 1) {
      const veils = veilsOf(up);
      if (veils.length === 0) continue;
      const box = element.getBoundingClientRect();
      if (veils.some((veil) => covers(veil, box))) return true;
    }
    return false;
  };
};
