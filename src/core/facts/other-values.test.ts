import { expect, test } from 'vitest';
import { facts } from './facts.ts';
import { hasOtherValue } from './other-values.ts';

const factsIn = (text: string) => facts(text, 0, text.length, '2020-05-06');

test.each<[string, string, boolean]>([
  ['It burned on Monday.', 'It burned on Monday.', false],
  ['It burned on Tuesday.', 'It burned on Monday.', true],
  ['It burned on Monday and smoked until Tuesday.', 'It burned on Monday.', false],
  ['It burned on 5 May 2020.', 'It burned on 4 May 2020.', true],
  ['It burned.', 'It burned on Monday.', false],
  ['It will be razed later this week.', 'It will be razed on Monday.', true],
  ['It burned on Tuesday.', 'It burned.', false],
  ['Twelve boats were lost.', 'Nine boats were lost.', true],
  ['Nine boats were lost.', 'Nine boats were lost.', false],
  ['Nine boats of twelve boats were lost.', 'Nine boats were lost.', false],
  ['Twelve men were hurt.', 'Nine boats were lost.', false],
  ['It cost $12 million.', 'It cost $9 million.', true],
])('“%s” beside “%s”', (passage, statement, expected) => {
  expect(hasOtherValue(passage, factsIn(passage), factsIn(statement))).toBe(expected);
});
