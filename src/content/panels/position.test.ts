import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Position, position } from './position.ts';

const view = { width: 1000, height: 800 };
const card = { width: 400, height: 300 };

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('position', () => {
  it.each<[string, Box, string]>([
    ['below where there is room', box(100, 100, 300, 20), 'below'],
    ['above at the bottom of the window', box(100, 700, 300, 20), 'above'],
    ['beside a passage as tall as the window', box(20, 60, 400, 700), 'beside'],
  ])('stands %s', (_, passage, at) => {
    expect(position(passage, null, card, view).at).toBe(at);
  });

  it.each<[string, Box, Box, Partial<Position>]>([
    ['to the right', box(60, 100, 90, 20), box(40, 80, 500, 90), { at: 'beside', left: 548 }],
    ['to the left', box(560, 100, 90, 20), box(450, 80, 500, 90), { at: 'beside', left: 42 }],
    [
      'as narrow as the margin',
      box(60, 100, 90, 20),
      box(40, 80, 590, 90),
      { at: 'beside', left: 638, width: 354 },
    ],
    [
      'not where it is too narrow',
      box(300, 100, 90, 20),
      box(250, 80, 500, 90),
      { at: 'below', left: 300 },
    ],
  ])('stands in the margin of the text: %s', (_, passage, column, expected) => {
    expect(position(passage, column, card, view)).toMatchObject(expected);
  });

  it('is a sheet in a narrow window', () => {
    expect(position(box(0, 0, 10, 10), null, card, { width: 400, height: 800 }).at).toBe('sheet');
  });

  it('is a sheet where a passage leaves no room in the window', () => {
    expect(position(box(20, 5, 960, 790), null, card, view).at).toBe('sheet');
  });

  /** Where a card lies that has grown as tall as it may. */
  const grown = (passage: Box, column: Box | null, height: number) => {
    const placed = position(passage, column, { ...card, height }, view);
    if (placed.at === 'sheet') return null;
    const top = placed.at === 'above' ? view.height - placed.bottom - placed.maxHeight : placed.top;
    const width = (placed.at === 'beside' && placed.width) || card.width;
    return box(placed.left, top, width, placed.maxHeight);
  };

  it('never lies on its passage or off the window, however tall it grows', () => {
    const size = fc.tuple(
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: -300, max: 780 }),
      fc.integer({ min: 10, max: 900 }),
      fc.integer({ min: 10, max: 700 }),
      fc.integer({ min: 100, max: 780 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(size, ([left, top, width, tall, height, inColumn]) => {
        const passage = box(left, top, Math.min(width, view.width - left), tall);
        // Of a passage that has left the window the card is closed.
        fc.pre(passage.bottom > 0);
        const lies = grown(passage, inColumn ? box(left, top, width, tall) : null, height);
        if (!lies) return;
        const clear =
          lies.top >= passage.bottom ||
          lies.bottom <= passage.top ||
          lies.left >= passage.right ||
          lies.right <= passage.left;
        expect(clear).toBe(true);
        expect(lies.top).toBeGreaterThanOrEqual(0);
        expect(lies.bottom).toBeLessThanOrEqual(view.height);
        expect(lies.left).toBeGreaterThanOrEqual(0);
        expect(lies.right).toBeLessThanOrEqual(view.width);
      }),
    );
  });
});
