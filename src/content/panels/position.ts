/**
 * Where a card stands: in the margin of the text or beside its passage, never on it, and never off the window, however
 * long it grows.
 */

export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };
export type Position =
  | { at: 'sheet'; maxHeight: number }
  | { at: 'below'; left: number; top: number; maxHeight: number }
  /** `width` of a margin that is narrower than the card; null for the card's own. */
  | { at: 'beside'; left: number; top: number; maxHeight: number; width: number | null }
  /** It grows upwards: `bottom` is its distance from the window's lower edge. */
  | { at: 'above'; left: number; bottom: number; maxHeight: number };

const GAP = 8;
const EDGE = 8;
/** Windows narrower than this get a sheet at the bottom. */
export const NARROW = 560;
const LEAST_HEIGHT = 180;
/** In a margin a card may be narrower than it would. */
const LEAST_WIDTH = 320;
/** Of the window's height. */
const SHEET = 0.55;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/** The box around a passage's lines. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** At the side of a box, in the height of a passage; null where the window has no room there for a card as wide as `least`. */
const aside = (passage: Box, box: Box, card: Size, least: number, view: Size): Position | null => {
  const top = clamp(passage.top, EDGE, view.height - card.height - EDGE);
  if (top < EDGE) return null;
  const right = view.width - EDGE - (box.right + GAP);
  const left = box.left - GAP - EDGE;
  const room = right >= least ? right : left;
  if (room < least) return null;
  const width = Math.min(card.width, room);
  return {
    at: 'beside',
    left: room === right ? box.right + GAP : box.left - GAP - width,
    top,
    maxHeight: view.height - EDGE - top,
    width: width < card.width ? width : null,
  };
};

/**
 * In the margin of the column that the passage stands in, where it covers no text; else below the passage where there is
 * room, else above, else at its side, else where there is more room, else a sheet. `column` null: close to the passage.
 */
export const position = (passage: Box, column: Box | null, card: Size, view: Size): Position => {
  const sheet = { at: 'sheet', maxHeight: Math.round(view.height * SHEET) } as const;
  if (view.width < NARROW) return sheet;
  const margin = column && aside(passage, around([column, passage]), card, LEAST_WIDTH, view);
  if (margin) return margin;
  const left = clamp(passage.left, EDGE, Math.max(EDGE, view.width - card.width - EDGE));
  const below = view.height - EDGE - (passage.bottom + GAP);
  const above = passage.top - GAP - EDGE;
  const under = { at: 'below', left, top: passage.bottom + GAP, maxHeight: below } as const;
  const over = {
    at: 'above',
    left,
    bottom: view.height - passage.top + GAP,
    maxHeight: above,
  } as const;
  if (card.height <= below) return under;
  if (card.height <= above) return over;
  const beside = aside(passage, passage, card, card.width, view);
  if (beside) return beside;
  if (Math.max(below, above) < LEAST_HEIGHT) return sheet;
  return below >= above || below >= LEAST_HEIGHT ? under : over;
};
