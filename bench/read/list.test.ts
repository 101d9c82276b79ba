import { expect, test } from 'vitest';
import { readLists } from './list.ts';

test.each(readLists())(
  '%s: a hundred, or all there were, and each that is not real says why',
  (_, list) => {
    expect(list.items).toHaveLength(Math.min(100, list.of));
    for (const { real, why } of list.items) expect(real).toBe(why === undefined);
  },
);

test.each(readLists())('%s: values and beginnings, no sentences', (_, { items }) => {
  for (const item of items)
    for (const value of Object.values(item))
      expect(String(value).split(/\s+/).length).toBeLessThan(13);
});
