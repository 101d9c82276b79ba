import { expect, test } from 'vitest';
import { dayInClear } from './in-clear.ts';

test.each([
  ['2020-05-04', null, '4 May 2020'],
  ['2020-05', null, 'May 2020'],
  ['2020', null, '2020'],
  ['--02-24', null, '24 February'],
  ['--02', null, 'February'],
  ['2020-05-04', 1, 'Monday'],
])('%s, weekday %s, is told as %s', (day, weekday, told) => {
  expect(dayInClear({ facet: 'day', day, weekday })).toBe(told);
});
