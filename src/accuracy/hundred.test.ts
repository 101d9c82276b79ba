import { expect, test } from 'vitest';
import { between, hundred } from './hundred.ts';

test.each([
  [0, 0],
  [0.001, 1],
  [0.473, 47],
  [0.998, 99],
  [1, 100],
])('%d of one is %d of 100', (share, n) => {
  expect(hundred(share)).toBe(n);
});

test('an interval is never made narrower', () => {
  expect(between(0.4351, 0.5123)).toEqual({ low: 43, high: 52 });
  expect(between(0, 1)).toEqual({ low: 0, high: 100 });
});
