/** Where a card stands: beside its passage, never on it. */

export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };
export type Placed =
  | { at: 'sheet'; maxHeight: number }
  | { at: 'below' | 'above' | 'beside'; left: number; top: number; maxHeight: number };

const GAP = 8;
const EDGE = 8;
/** Windows narrower than this get a sheet at the bottom. */
export const NARROW = 560;
const LEAST_HEIGHT = 180;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/** The box around a passage's lines. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Below the passage where there is room, else above, else at its side, else where there is more room. */
export const position = (passage: Box, card: Size, view: Size): Placed => {
  if (view.width < NARROW) return { at: 'sheet', maxHeight: Math.round(view.height * 0.55) };
  const left = clamp(passage.left, EDGE, Math.max(EDGE, view.width - card.width - EDGE));
  const below = view.height - EDGE - (passage.bottom + GAP);
  const above = passage.top - GAP - EDGE;
  const under = { at: 'below', left, top: passage.bottom + GAP, maxHeight: below } as const;
  const over = (height: number) =>
    ({ at: 'above', left, top: passage.top - GAP - height, maxHeight: above }) as const;
  if (card.height <= below) return under;
  if (card.height <= above) return over(card.height);
  const right = view.width - EDGE - passage.right - GAP;
  const beside = {
    top: clamp(passage.top, EDGE, view.height - card.height - EDGE),
    maxHeight: view.height - 2 * EDGE,
  };
  if (card.width <= right && beside.top >= EDGE)
    return { at: 'beside', left: passage.right + GAP, ...beside };
  if (card.width <= passage.left - GAP - EDGE && beside.top >= EDGE)
    return { at: 'beside', left: passage.left - GAP - card.width, ...beside };
  if (below >= above || below >= LEAST_HEIGHT)
    return { ...under, maxHeight: Math.max(below, LEAST_HEIGHT) };
  return over(Math.min(card.height, Math.max(above, LEAST_HEIGHT)));
};
