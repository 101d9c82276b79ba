import { expect, test } from 'vitest';
import { readLists } from './list.ts';

test('lists have a hundred items, or all there were, and each that is not real says why', () => {
  for (const [, list] of readLists()) {
    expect(list.items).toHaveLength(Math.min(100, list.of));
    for (const { real, why } of list.items) expect(real).toBe(why === undefined);
  }
});

test('lists hold values and beginnings, no sentences', () => {
  for (const [, { items }] of readLists())
    for (const item of items)
      for (const value of Object.values(item))
        expect(String(value).split(/\s+/).length).toBeLessThan(13);
});
