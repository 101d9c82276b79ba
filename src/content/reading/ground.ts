/** Letters in the colour of the ground that they stand on: for machines alone. */
import { parentOf } from '../../article/flat-tree.ts';

const CANVAS = 'rgb(255, 255, 255)';

const CLEAR = 'rgba(0, 0, 0, 0)';

/** Of a computed colour: nearly always `rgb(…)`, which has no transparency, or the one that is nothing else. */
export const isClear = (colour: string): boolean =>
  colour === CLEAR ||
  (!colour.startsWith('rgb(') && /^rgba\(.*, 0\)$|^transparent$|\/ 0\)$/.test(colour));

/** Null where a picture or another box may lie behind an element; undefined where what it stands in shows through. */
const groundHere = (element: Element): string | null | undefined => {
  const { backgroundColor, backgroundImage, position, colorScheme, mixBlendMode, filter } =
    getComputedStyle(element);
  if (backgroundImage !== 'none') return null;
  // "difference" shows white on white as black, "invert" as well.
  if (mixBlendMode !== 'normal' || filter !== 'none') return null;
  if (backgroundColor.startsWith('rgb(')) return backgroundColor;
  if (!isClear(backgroundColor) || position !== 'static') return null;
  if (parentOf(element)) return undefined;
  return /dark/.test(colorScheme) ? null : CANVAS;
};

/** Asks each element once. */
const grounds = (): ((element: Element) => string | null) => {
  const known = new Map<Element, string | null>();
  return (element) => {
    const passed: Element[] = [];
    let found: string | null | undefined;
    for (let up: Element | null = element; up && found === undefined; up = parentOf(up)) {
      passed.push(up);
      const before = known.get(up);
      found = before === undefined ? groundHere(up) : before;
    }
    for (const one of passed) known.set(one, found ?? null);
    return found ?? null;
  };
};

/**
 * Answers whether an element's letters vanish in their ground. Where the page writes in that colour
 * throughout, something that no style tells lies behind its text.
 */
export const vanishing = (): ((
  element: Element,
  colour: string,
  style: CSSStyleDeclaration,
) => boolean) => {
  const groundOf = grounds();
  const usual = document.body && getComputedStyle(document.body).color;
  return (element, colour, style) =>
    colour !== usual &&
    colour === groundOf(element) &&
    style.textShadow === 'none' &&
    style.backgroundClip !== 'text';
};
