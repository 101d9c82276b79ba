import { expect, test } from 'vitest';
import { placeIn } from './place.ts';

test('a place is counted in units and in characters', () => {
  const text = 'A 😀 and 𝒳 at last';
  const start = text.indexOf('𝒳');
  const { passage, points } = placeIn(text, { start, end: start + 2 });
  expect(passage).toMatchObject({ exact: '𝒳', prefix: 'A 😀 and ', start, end: start + 2 });
  expect([...text].slice(points.start, points.end)).toEqual(['𝒳']);
});
