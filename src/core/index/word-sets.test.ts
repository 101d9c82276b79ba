import { expect, test } from 'vitest';
import { parseWordSets, wordSetsText } from './word-sets.ts';

test('sets come back as they were', () => {
  const sets = { fire: ['fire', 'blaze*'], flood: ['high water'] };
  expect(wordSetsText(sets)).toBe('fire:fire,blaze*\nflood:high water\n');
  expect(parseWordSets(wordSetsText(sets))).toEqual(sets);
});

test.each([
  ['a comma in an entry', { fire: ['fire, blaze'] }],
  ['a line end in an entry', { fire: ['fire\nblaze'] }],
  ['a colon in a name', { 'a:b': ['fire'] }],
  ['no entry', { fire: [] }],
])('a set with %s is not written', (_, sets) => {
  expect(() => wordSetsText(sets)).toThrow('cannot be written');
});

test.each([
  ['what is cut off', 'fire:fire\nflood:fl', 'line 2'],
  ['JSON', '{"fire":["fire"]}\n', 'line 1'],
  ['a set without entries', 'fire:fire\nflood:\n', 'line 2'],
  ['nothing', '', 'line 1'],
])('%s is refused', (_, text, says) => {
  expect(() => parseWordSets(text)).toThrow(says);
});
