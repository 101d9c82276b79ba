import { describe, expect, test } from 'vitest';
import { collate, longestRun, sameUtterance } from './collate.ts';

const split = (text: string): string[] => text.split(' ');

describe('collate', () => {
  test.each([
    ['the same', 'we will not yield', 'we will not yield', 4, []],
    ['a word changed', 'we will not yield', 'we will never yield', 3, [[2, 3, 2, 3]]],
    ['cut', 'we will not yield today', 'we will not yield', 4, [[4, 5, 4, 4]]],
    ['fuller', 'not yield', 'we will not yield', 2, [[0, 0, 0, 2]]],
  ])('%s', (_, one, other, shared, variants) => {
    const found = collate(split(one), split(other));
    expect(found.shared).toBe(shared);
    expect(found.variants.map((v) => [v.from, v.to, v.otherFrom, v.otherTo])).toEqual(variants);
  });
});

describe('sameUtterance', () => {
  test.each([
    ['six words in ten', [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 9, 9], true],
    ['too few', [1, 2, 3], [1, 2, 3], false],
    ['another', [1, 2, 3, 4, 5, 6, 7, 8], [1, 9, 3, 9, 5, 9, 7, 9], false],
  ])('%s', (_, one, other, same) => expect(sameUtterance(one, other)).toBe(same));
});

describe('longestRun', () => {
  test.each([
    ['all of it', 'we will not yield', 'we will not yield', 4],
    ['around a word', 'we will not yield today', 'we will never yield today', 2],
    ['at the end', 'they do not yield', 'we will not yield', 2],
    ['nothing', 'stay', 'go', 0],
  ])('%s', (_, one, other, run) =>
    expect(longestRun(collate(split(one), split(other)), split(one).length)).toBe(run),
  );
});
