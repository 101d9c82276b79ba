import { expect, test } from 'vitest';
import { countedOf, fedAt, nearestOf } from './tfidf.ts';

const all = nearestOf(
  [
    ['mill', 'The old mill at Harrow burned down.'],
    ['cup', 'Marle won the river cup.'],
    ['fire', 'Fire: the mill at Harrow burned.'],
  ].map(([id = '', text = '']) => countedOf(id, text)),
);

test('finds the nearest before each', () =>
  expect(all.map(({ nearest }) => nearest)).toEqual([null, null, 'mill']));

test.each([
  [0.1, [['mill', 'fire'], ['cup']]],
  [0.99, [['mill'], ['cup'], ['fire']]],
])('joins from the line %s up', (line, groups) => expect(fedAt(line, all).groups).toEqual(groups));
