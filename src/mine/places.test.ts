import { describe, expect, it } from 'vitest';
import { groupsOf } from './finding/groups.ts';
import { article } from './finding/made-up.fixture.ts';
import { placesAfter } from './places.ts';

/** Three stories, the latest first: a, b and c; d and e; f. */
const GROUPS = groupsOf(
  [
    ...['a', 'b', 'c'].map((id) => article(id, { story: 'x', at: 30 })),
    ...['d', 'e'].map((id) => article(id, { story: 'y', at: 20 })),
    article('f', { story: 'z', at: 10 }),
  ],
  'story',
);

const first = (...left: string[]): string | undefined => placesAfter(GROUPS, new Set(left))[0];

describe('the focus', () => {
  it.each([
    [['a'], 'article-b'],
    [['b'], 'article-c'],
    [['c'], 'article-b'],
    [['b', 'c'], 'article-a'],
    [['a', 'b', 'c'], 'group-y'],
    [['f'], 'group-y'],
    [['d', 'e', 'f'], 'group-x'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'mine'],
    [['unknown'], 'mine'],
  ])('after %j goes to %s', (left, place) => {
    expect(first(...left)).toBe(place);
  });

  it('has the page’s heading to go to at the last', () => {
    expect(placesAfter(GROUPS, new Set(['a'])).at(-1)).toBe('mine');
  });
});
