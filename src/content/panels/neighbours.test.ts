import { describe, expect, it } from 'vitest';
import type { Passage } from '../../core/report/passages.ts';
import { neighbourOf, rankIn, rowOf } from './neighbours.ts';

const at = (start: number): Passage => ({
  start,
  end: start + 5,
  kind: 'worded',
  notes: [start],
  mixed: false,
});
const ALL = [10, 20, 30, 40].map(at);
const MARKED = [10, 30].map(at);

describe('neighbours of a passage', () => {
  it.each([
    ['a marked one', 10, 'marked ones', MARKED],
    ['one of the list', 20, 'all', ALL],
  ])('of %s at %i are %s', (_, start, __, row) => {
    expect(rowOf(at(start), MARKED, ALL)).toBe(row);
  });

  it.each<[string, number, 1 | -1, number | undefined]>([
    ['after it', 20, 1, 30],
    ['before it', 20, -1, 10],
    ['after the last', 40, 1, undefined],
    ['before the first', 10, -1, undefined],
    ['after one that is hidden now', 25, 1, 30],
    ['before one that is hidden now', 25, -1, 20],
    ['after a hidden one at the end', 45, 1, undefined],
    ['before a hidden one at the beginning', 5, -1, undefined],
  ])('%s at %i', (_, start, by, expected) => {
    expect(neighbourOf(ALL, at(start), by)?.start).toBe(expected);
  });

  it('are counted by place, and a hidden passage has none', () => {
    expect([10, 40, 25].map((start) => rankIn(ALL, at(start)))).toEqual([0, 3, -1]);
  });
});
