/** How letters are drawn: without a colour, as dots, set apart. */
import { parentOf } from '../../article/flat-tree.ts';
import { isClear } from './ground.ts';

export const isTiny = ({ width, height }: DOMRect): boolean => width <= 1 || height <= 1;

/** A shadow as sharp as its letters: "rgb(34, 34, 34) 0px 0px 0px" as browsers compute it. */
const SHARP_SHADOW = /(?:-?[\d.]+px ){2}(?:0|0?\.\d+|1)px/;

/** Letters without a colour are seen where a picture shines through them, or a line or a sharp shadow is drawn of them. */
const isWithoutColour = (colour: string, style: CSSStyleDeclaration): boolean =>
  isClear(colour) &&
  style.backgroundClip !== 'text' &&
  Number.parseFloat(style.webkitTextStrokeWidth || '0') === 0 &&
  !SHARP_SHADOW.test(style.textShadow);

const DRAWING = 'canvas, img';
/** A layer of letters stands beside the drawing that it lies on, or some boxes below. */
const LEVELS = 6;

/** A drawn page may have its words above it without a colour, so that they can be chosen and found. */
const liesOnDrawing = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  let up: Element | null = element;
  for (let n = 0; up && n < LEVELS; up = parentOf(up), n += 1) {
    const beside = up.previousElementSibling;
    const drawing = beside?.matches(DRAWING) ? beside : beside?.querySelector(DRAWING);
    const ground = drawing?.getBoundingClientRect();
    if (ground && ground.top <= box.top && ground.bottom >= box.bottom) return true;
  }
  return false;
};

export const isColourless = (
  element: Element,
  colour: string,
  style: CSSStyleDeclaration,
): boolean => isWithoutColour(colour, style) && !liesOnDrawing(element);

/** Each letter is shown as a dot, as of a password. */
export const areDots = (style: CSSStyleDeclaration): boolean =>
  /^(?:disc|circle|square)$/.test(style.getPropertyValue('-webkit-text-security'));

/** As wide as a narrow space, in ems. */
const GAP = 0.15;

const boxAt = (text: Text, at: number): DOMRect => {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect();
};

/** Words whose boxes are set apart, or on two lines, by the style sheet alone; a first letter is larger than its word. */
export const standApart = (before: Text, after: Text): boolean => {
  const [one, other] = [before, after].map((text) => parentOf(text));
  if (!one || !other) return false;
  const size = getComputedStyle(one).fontSize;
  if (size !== getComputedStyle(other).fontSize) return false;
  const [left, right] = [boxAt(before, before.data.length - 1), boxAt(after, 0)];
  if (isTiny(left) || isTiny(right)) return false;
  const isNextLine = right.top >= left.bottom - 1;
  return (
    isNextLine ||
    Math.max(right.left - left.right, left.left - right.right) >= GAP * Number.parseFloat(size)
  );
};
