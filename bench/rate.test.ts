import { describe, expect, test } from 'vitest';
import { macro } from './accuracy/intervals.ts';
import { rate } from './rate.ts';

describe('Wilson intervals', () => {
  // Newcombe (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])('%i of %i', (n, of, low, high) => {
    const [from, to] = rate(n, of).interval;
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  test('of nothing say nothing', () => {
    expect(rate(0, 0).interval).toEqual([0, 1]);
  });
});

describe('rates of several sets', () => {
  test('are averaged set by set, not item by item', () => {
    expect(macro([rate(1, 1), rate(0, 99)])).toMatchObject({ value: 0.5, n: 1, of: 100 });
  });

  test('have no mean where one is of nothing', () => {
    expect(macro([rate(1, 2), rate(0, 0)])).toBeNull();
  });
});
