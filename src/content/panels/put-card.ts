/** Puts the card where it stands, in the page's own lengths. */
import type { Panel } from './panel.ts';
import { around, type Box, position } from './position.ts';

/** TypeScript's library lacks it: https://drafts.csswg.org/css-viewport/#dom-element-currentcsszoom. */
type Zoomed = { currentCSSZoom?: number };

/** Whether lines with these boxes are at least partly between the window's upper and lower edge. */
export const isInView = (boxes: Box[]): boolean => {
  if (boxes.length === 0) return false;
  const { top, bottom } = around(boxes);
  return bottom > 0 && top < innerHeight;
};

/** Beside lines or in the margin of a column. A page that enlarges itself enlarges the card, whose own lengths are as they were. */
export const putCard = ({ element }: Panel, boxes: Box[], column: Box | null): void => {
  const zoom = (element as Zoomed).currentCSSZoom ?? 1;
  // Wider it may be shorter, and would forget how far it was read.
  const { scrollTop } = element;
  element.style.width = '';
  const card = { width: zoom * element.offsetWidth, height: zoom * (element.scrollHeight + 2) };
  const px = (length: number): string => `${length / zoom}px`;
  const placed = position(around(boxes), column, card, { width: innerWidth, height: innerHeight });
  element.classList.toggle('sheet', placed.at === 'sheet');
  element.style.maxHeight = px(placed.maxHeight);
  if (placed.at === 'beside' && placed.width !== null) element.style.width = px(placed.width);
  element.style.left = placed.at === 'sheet' ? '' : px(placed.left);
  element.style.top = 'top' in placed ? px(placed.top) : '';
  element.style.bottom = 'bottom' in placed ? px(placed.bottom) : '';
  if (element.scrollTop !== scrollTop) element.scrollTop = scrollTop;
};
