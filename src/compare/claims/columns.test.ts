import { expect, test } from 'vitest';
import { STORY } from '../../ui/made-up-story.ts';
import { asked } from '../asked.ts';
import { columnsOf } from './columns.ts';

test.each<[string, string | null, string]>([
  [
    'by report, unclear ones last',
    null,
    'nordwire: dawn kabar | presswire: copy | bell: bell | tv: tv | null: reblog',
  ],
  [
    'the one being read first, with its report',
    'kabar',
    'nordwire: kabar dawn | presswire: copy | bell: bell | tv: tv | null: reblog',
  ],
  [
    'the one being read first, even where its origin is unclear',
    'reblog',
    'null: reblog | nordwire: dawn kabar | presswire: copy | bell: bell | tv: tv',
  ],
])('columns: %s', (_, reading, expected) => {
  const columns = columnsOf(STORY, reading).map(
    ({ origin, sources }) => `${origin}: ${sources.map(({ id }) => id).join(' ')}`,
  );
  expect(columns.join(' | ')).toBe(expected);
});

test.each([
  ['?story=a&source=b', { story: 'a', source: 'b' }],
  ['?story=a', { story: 'a', source: null }],
  ['', { story: null, source: null }],
])('the address %s', (search, expected) => {
  expect(asked(`chrome-extension://x/compare/index.html${search}#claims`)).toEqual(expected);
});
