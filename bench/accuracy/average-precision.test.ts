import { expect, test } from 'vitest';
import { averagePrecision } from './average-precision.ts';

const scored = (marks: string, score: (at: number) => number) =>
  [...marks].map((mark, at) => ({ score: score(at), positive: mark === '+' }));

const falling = (at: number): number => -at;

test.each([
  ['++--', falling, 1],
  ['--++', falling, (1 / 3 + 2 / 4) / 2],
  ['+-+-', falling, (1 + 2 / 3) / 2],
  ['+---', () => 0, 1 / 4],
  ['---+', () => 0, 1 / 4],
] as const)('%s', (marks, score, expected) => {
  expect(averagePrecision(scored(marks, score))).toBeCloseTo(expected, 10);
});

test('nothing to find', () => {
  expect(averagePrecision(scored('--', falling))).toBeNull();
});
