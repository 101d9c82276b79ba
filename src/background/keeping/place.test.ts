import { expect, test } from 'vitest';
import { assign } from './place.ts';

type Case = [string, string[][], Record<string, string>, Record<string, string>];

test.each<Case>([
  ['opens a story for what is alone', [['x']], {}, { x: 'new-1' }],
  ['joins the story of the others', [['a', 'x']], { a: 'one' }, { a: 'one', x: 'one' }],
  [
    'takes the story that most are in, where a new article links two',
    [['a', 'b', 'c', 'x']],
    { a: 'one', b: 'two', c: 'two' },
    { a: 'two', b: 'two', c: 'two', x: 'two' },
  ],
  [
    'leaves a story to the larger part of it',
    [['a'], ['b', 'c', 'x']],
    { a: 'one', b: 'one', c: 'one' },
    { a: 'new-1', b: 'one', c: 'one', x: 'one' },
  ],
  [
    'leaves the stories of others as they are',
    [['a', 'b'], ['c'], ['x']],
    { a: 'one', b: 'one', c: 'two' },
    { a: 'one', b: 'one', c: 'two', x: 'new-1' },
  ],
])('a grouping %s', (_, groups, before, after) => {
  let n = 0;
  const fresh = () => {
    n += 1;
    return `new-${n}`;
  };
  const storyOf = assign(groups, new Map(Object.entries(before)), fresh);
  expect(Object.fromEntries(storyOf)).toEqual(after);
});
