import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, position } from './position.ts';

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
    expect(position(passage, card, view).at).toBe(at);
  });

  it('is a sheet in a narrow window', () => {
    expect(position(box(0, 0, 10, 10), card, { width: 400, height: 800 }).at).toBe('sheet');
  });

  it('never lies on its passage where it fits anywhere', () => {
    const inside = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 780 }));
    fc.assert(
      fc.property(inside, ([left, top]) => {
        const passage = box(left, top, 90, 20);
        const placed = position(passage, card, view);
        if (placed.at === 'sheet') return;
        const bottom = placed.top + Math.min(card.height, placed.maxHeight);
        const clear =
          placed.top >= passage.bottom ||
          bottom <= passage.top ||
          placed.left >= passage.right ||
          placed.left + card.width <= passage.left;
        expect(clear).toBe(true);
        expect(bottom).toBeLessThanOrEqual(view.height);
        expect(placed.top).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
