/** What the browser shows of a page, by its own layout. Only asked once a story may be told there. */
import { parentOf } from '../../article/flat-tree.ts';
import { DROP_CAP, isBlockName, isFold, isInFormula, type Layout } from '../../article/layout.ts';
import { remembering } from '../../article/remembering.ts';
import { vanishing } from './ground.ts';
import { areDots, isColourless, isTiny, standApart } from './letters.ts';
import { isBlurred, isSeen } from './sight.ts';
import { veiling } from './veils.ts';

/** Paler nobody reads. */
const PALEST = 0.1;

const isFolded = (element: Element): boolean => {
  for (let up: Element | null = element; up; up = parentOf(up)) if (isFold(up)) return true;
  return false;
};

/** An invisible box may hold what is made visible again; of a large one the beginning is asked. */
const MOST_INSIDE = 300;

const holdsSeen = (element: Element): boolean =>
  [...element.querySelectorAll('*')].slice(0, MOST_INSIDE).some(isSeen);

/** `checkVisibility` knows no element without a box of its own, and nothing inside a fold. */
const isShown = (element: Element, style: CSSStyleDeclaration, seen: boolean): boolean => {
  if (seen)
    return (
      Number(style.opacity) >= PALEST &&
      !isBlurred(style.filter) &&
      (style.contentVisibility !== 'hidden' || isFolded(element))
    );
  if (style.visibility !== 'visible') return holdsSeen(element);
  if (style.display === 'none' || style.opacity === '0') return false;
  return style.display === 'contents' || isFolded(element);
};

const CLIPPED = /inset\((?:50|100)%|circle\(0(?:px|%)?[ )]/;
const CLIPPED_OF_OLD = /rect\([01]px,? [01]px,? [01]px/;

/** Past the window's left or upper edge, whither neither it nor a pane around the element scrolls. */
const isOff = (element: Element, box: DOMRect): boolean => {
  let right = box.right + scrollX;
  let bottom = box.bottom + scrollY;
  if (right > 0 && bottom > 0) return false;
  for (let up = parentOf(element); up && up !== document.scrollingElement; up = parentOf(up)) {
    right += up.scrollLeft;
    bottom += up.scrollTop;
  }
  return right <= 0 || bottom <= 0;
};

/** Part of something that reaches into the window: some sites move their text instead of scrolling it. */
const reachesIn = (element: Element, box: DOMRect): boolean => {
  for (let up: Element | null = element; up; up = parentOf(up)) {
    const { top, right, bottom, left } = up.getBoundingClientRect();
    if (top <= box.top && left <= box.left && right > 0 && bottom > 0) return true;
  }
  return false;
};

/** Kept for screen readers alone: cut to nothing, or put where no window reaches. */
const isAway = (element: Element, style: CSSStyleDeclaration): boolean => {
  if (style.clipPath !== 'none' && CLIPPED.test(style.clipPath)) return true;
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  const placed = style.position === 'absolute' || style.position === 'fixed';
  if ((!clips && !placed) || style.display === 'inline') return false;
  if (placed && CLIPPED_OF_OLD.test(style.clip)) return true;
  const box = element.getBoundingClientRect();
  if (clips && isTiny(box)) return element.textContent?.trim() !== '' && !isFolded(element);
  return placed && !isTiny(box) && isOff(element, box);
};

/** Where a text's letters are; in a fold that is closed they are nowhere yet. */
const isNowhere = (text: Text, element: Element): boolean => {
  const range = document.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  const isAstray = isTiny(box) || (isOff(element, box) && !reachesIn(element, box));
  return isAstray && !isFolded(element);
};

const isDropCap = (element: Element): boolean =>
  (element.textContent ?? '').trim().length <= DROP_CAP;

/** A name and its copy, in characters. */
const WORD_BOX = 60;

/** Within a box that stands in a line, as a word that slides or turns has one. */
const isInWordBox = (element: Element): boolean => {
  const box = parentOf(element);
  return (
    box !== null &&
    !isBlockName(box.localName) &&
    (box.textContent ?? '').length <= WORD_BOX &&
    /^inline-(?:block|flex|grid)/.test(getComputedStyle(box).display)
  );
};

const isInline = (element: Element, { display, cssFloat }: CSSStyleDeclaration): boolean => {
  if (isInFormula(element)) return true;
  if (isBlockName(element.localName)) return display === 'inline' || display === 'contents';
  if (display !== 'block' && /^(?:inline|contents|none|ruby)/.test(display)) return true;
  return cssFloat === 'none' ? isInWordBox(element) : isDropCap(element);
};

/** Elements and texts; beyond measure nothing is asked: pages of that size are read in part alone. */
const MOST_ASKED = 30_000;

/** As the page is laid out now. */
export const asLaidOut = (): Layout => {
  let asked = 0;
  const vanishes = vanishing();
  const isVeiled = veiling();
  // What a box has, its texts inherit.
  const isDotted = remembering((box) => areDots(getComputedStyle(box)));
  /** Whether a box that is not seen was looked into, for what may be seen of it. */
  let holdsInvisible = false;
  let last: { element: Element; style: CSSStyleDeclaration } | null = null;
  // Of most elements two things are asked, one after the other.
  const styleOf = (element: Element): CSSStyleDeclaration => {
    if (last?.element !== element) last = { element, style: getComputedStyle(element) };
    return last.style;
  };
  return {
    hides: (element) => {
      asked += 1;
      if (asked > MOST_ASKED) return false;
      const style = styleOf(element);
      const seen = isSeen(element);
      if (!isShown(element, style, seen) || isAway(element, style)) return true;
      holdsInvisible ||= !seen;
      return false;
    },
    mutes: (text) => {
      asked += 1;
      const element = parentOf(text);
      if (asked > MOST_ASKED || !element) return false;
      const style = styleOf(element);
      const colour = style.webkitTextFillColor || style.color;
      if (style.fontSize === '0px' || isColourless(element, colour, style)) return true;
      if (holdsInvisible && style.visibility !== 'visible') return true;
      if (isDotted(parentOf(element) ?? element)) return true;
      return vanishes(element, colour, style) || isVeiled(element) || isNowhere(text, element);
    },
    floats: (element) => {
      if (asked > MOST_ASKED) return false;
      const { cssFloat, position } = styleOf(element);
      return cssFloat !== 'none' || position === 'absolute' || position === 'fixed';
    },
    gap: (before, after) => asked <= MOST_ASKED && standApart(before, after),
    inline: (element) =>
      asked > MOST_ASKED ? !isBlockName(element.localName) : isInline(element, styleOf(element)),
  };
};

/** Answers how much of a part readers see now, as a sign to compare. */
export const sightIn = (): ((element: Element) => string) => {
  const { hides, mutes } = asLaidOut();
  return (element) => {
    if (!isSeen(element)) return '0';
    const first = [...element.childNodes].find(
      (one) => one.nodeType === 3 && one.nodeValue?.trim(),
    );
    return hides(element) || (first && mutes(first as Text)) ? '1' : '2';
  };
};
