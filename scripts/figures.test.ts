import { describe, expect, test } from 'vitest';
import type { Accuracy } from '../bench/accuracy/measures.ts';
import { rate } from '../bench/rate.ts';
import type { Figures } from '../src/accuracy/figures.ts';
import { figureFiles, figuresOf, filled } from './figures.ts';
import { read } from './sources.ts';

describe('what was measured', () => {
  test.each([...figureFiles()])('stands so in %s (npm run fix)', (file, text) => {
    expect(read(file)).toBe(text);
  });
});

test('every figure shown has its words', () => {
  const words = JSON.parse(read('public/_locales/en/messages.json')) as Record<string, unknown>;
  const shown = JSON.parse(read('src/accuracy/figures.json')) as Figures;
  const keys = shown.groups.flatMap(({ group, figures }) => [
    `accuracy_group_${group}` in words ? `accuracy_group_${group}` : `kind_${group}`,
    ...figures.flatMap(({ what, set }) => [`accuracy_row_${what}`, `accuracy_set_${set}`]),
  ]);
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter((key) => !(key in words))).toEqual([]);
});

test('texts stand between their markers, and nothing else changes', () => {
  const page = 'a\n<!-- figures: x -->\nold\n<!-- /figures: x -->\nb\n';
  const once = filled(page, { x: 'new' });
  expect(once).toBe('a\n<!-- figures: x -->\n\nnew\n\n<!-- /figures: x -->\nb\n');
  expect(filled(once, { x: 'new' })).toBe(once);
  expect(() => filled(page, { y: 'new' })).toThrow('figures: y');
});

test('figures of nothing are left out', () => {
  const found = JSON.parse(read('docs/accuracy.json')) as Accuracy;
  found.absence.leftOut.wrong = rate(0, 0);
  const { groups } = figuresOf(found);
  expect(groups.find(({ group }) => group === 'left_out')?.figures).toEqual([]);
});
