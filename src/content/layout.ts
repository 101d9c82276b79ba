/** What the browser shows of a page, by its own layout. Only asked once a story may be told there. */
import { isBlockName, isFold, type Layout } from '../article/layout.ts';

const VISIBLY = { opacityProperty: true, visibilityProperty: true };
/** A drop cap floats, and is none the less the first letter of its word. */
const DROP_CAP = 3;

/** True for what has a box that can be seen. */
export const isSeen = (element: Element): boolean => element.checkVisibility(VISIBLY);

const isFolded = (element: Element): boolean => {
  for (let up: Element | null = element.parentElement; up; up = up.parentElement)
    if (isFold(up)) return true;
  return isFold(element);
};

/** `checkVisibility` knows no element without a box of its own, and nothing inside a fold. */
const isShown = (element: Element, style: CSSStyleDeclaration): boolean => {
  if (isSeen(element)) return true;
  if (style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0')
    return false;
  return style.display === 'contents' || isFolded(element);
};

const CLIPPED = /inset\((?:50|100)%|rect\([01]px,? [01]px,? [01]px/;

const isTiny = ({ width, height }: DOMRect): boolean => width <= 1 || height <= 1;

/** Kept for screen readers alone: cut to nothing, or put where no window reaches. */
const isAway = (element: Element, style: CSSStyleDeclaration): boolean => {
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  const placed = style.position === 'absolute' || style.position === 'fixed';
  if ((!clips && !placed) || style.display === 'inline') return false;
  if (placed && CLIPPED.test(`${style.clipPath} ${style.clip}`)) return true;
  const box = element.getBoundingClientRect();
  if (clips && isTiny(box)) return element.textContent?.trim() !== '' && !isFolded(element);
  return placed && !isTiny(box) && (box.right + scrollX <= 0 || box.bottom + scrollY <= 0);
};

const isInline = (element: Element, { display, cssFloat }: CSSStyleDeclaration): boolean => {
  if (isBlockName(element.localName)) return display === 'inline' || display === 'contents';
  if (/^(?:inline|contents|none|ruby)/.test(display)) return true;
  return cssFloat !== 'none' && (element.textContent ?? '').trim().length <= DROP_CAP;
};

/** Beyond measure nothing is asked: pages of that size are read in part alone. */
const MOST_ELEMENTS = 30_000;

/** As the page is laid out now. */
export const asLaidOut = (): Layout => {
  let asked = 0;
  let last: { element: Element; style: CSSStyleDeclaration } | null = null;
  // Of most elements two things are asked, one after the other.
  const styleOf = (element: Element): CSSStyleDeclaration => {
    if (last?.element !== element) last = { element, style: getComputedStyle(element) };
    return last.style;
  };
  return {
    hides: (element) => {
      asked += 1;
      if (asked > MOST_ELEMENTS) return false;
      const style = styleOf(element);
      return !isShown(element, style) || isAway(element, style);
    },
    inline: (element) =>
      asked > MOST_ELEMENTS ? !isBlockName(element.localName) : isInline(element, styleOf(element)),
  };
};
