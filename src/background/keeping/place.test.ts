import { expect, test } from 'vitest';
import { assign } from './place.ts';

type Case = [string, string[][], Record<string, string>, Record<string, string>];

/** Of these the reader has named or changed those that begin so. */
const isNamed = (story: string): boolean => story.startsWith('named');

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
  [
    'has what tells the same join the story that the reader named, however few are in it',
    [['a', 'b', 'c', 'x']],
    { a: 'named', b: 'two', c: 'two' },
    { a: 'named', b: 'named', c: 'named', x: 'named' },
  ],
  [
    'takes nothing out of either of two stories that he named',
    [['a', 'b', 'c', 'x']],
    { a: 'named-1', b: 'named-2', c: 'named-2' },
    { a: 'named-1', b: 'named-2', c: 'named-2', x: 'named-2' },
  ],
  [
    'leaves a named story to the part that has most of it, and all of it where it is',
    [
      ['a', 'b', 'c', 'd'],
      ['e', 'f', 'x'],
    ],
    { a: 'named', b: 'two', c: 'two', d: 'two', e: 'named', f: 'named' },
    { a: 'named', b: 'two', c: 'two', d: 'two', e: 'named', f: 'named', x: 'named' },
  ],
  [
    'goes by what the reader keeps, however much story files gave',
    [['a', 'given-1', 'given-2', 'x']],
    { a: 'one', 'given-1': 'two', 'given-2': 'two' },
    { a: 'one', 'given-1': 'one', 'given-2': 'one', x: 'one' },
  ],
])('a grouping %s', (_, groups, before, after) => {
  let n = 0;
  const fresh = () => {
    n += 1;
    return `new-${n}`;
  };
  const of = new Map(Object.entries(before));
  const lasting = new Set([...of.values()].filter(isNamed));
  const given = new Set(groups.flat().filter((id) => id.startsWith('given')));
  const storyOf = assign(groups, { of, lasting, given }, fresh);
  expect(Object.fromEntries(storyOf)).toEqual(after);
});
