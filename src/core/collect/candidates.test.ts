import { expect, test } from 'vitest';
import { candidatesOf } from './candidates.ts';
import type { Sketch } from './sketch.ts';

const sketch: Sketch = {
  format: 1,
  day: null,
  joins: true,
  keys: [1, 2, 3, 4],
  sentences: [],
  runs: '',
  days: [],
  dates: [],
  figures: [],
};
const many = Array.from({ length: 100 }, (_, i) => `m${i + 100}`);

test('share three keys', () =>
  expect(
    candidatesOf(
      sketch,
      new Map([
        [1, ['two', 'three']],
        [2, ['two', 'three']],
        [3, ['three']],
      ]),
    ),
  ).toEqual(['three']));

test('are 24 at most, those first that share what few have', () => {
  const found = candidatesOf(
    sketch,
    new Map([
      [1, [...many, 'rare']],
      [2, [...many, 'rare']],
      [3, many],
      [4, ['rare']],
    ]),
  );
  expect(found).toHaveLength(24);
  expect(found[0]).toBe('rare');
});
