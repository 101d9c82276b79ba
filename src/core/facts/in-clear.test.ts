import { expect, test } from 'vitest';
import type { Figure } from './fact.ts';
import { figures } from './figures.ts';
import { dayInClear, inClear, inWordsOf } from './in-clear.ts';

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

const figureIn = (text: string): Figure => {
  const [found] = figures(text);
  if (!found) throw new Error(`${text}: no figure`);
  return found;
};

test.each([
  ['some 30 tonnes of diesel', 'about 30 tons'],
  ['one tonne of diesel', '1 ton'],
  ['twelve square kilometres', '12 square km'],
  ['3 square metres', '3 square meters'],
  ['six feet of water', '6 feet'],
  ['two centuries ago', '2 centuries'],
  ['5 per cent', '5 percent'],
  ['$2.5 million', '2,500,000 dollars'],
  ['hundreds of people', 'hundreds'],
  ['the 22nd floor', '22nd'],
  ['the 112th victim', '112th'],
  ['a 43-year-old man', '43'],
  ['at 6.30pm on Monday', '18:30'],
  ['212 passengers', '212'],
])('the figure in “%s” is told as “%s”', (text, clear) => {
  expect(inClear(figureIn(text))).toBe(clear);
});

test.each([
  ['40 tonnes', 'some 30 tons', 'about 30 tonnes'],
  ['40 per cent', '35%', '35 per cent'],
  ['40%', '35 percent', '35%'],
  ['8 square kilometres', '12 square km', '12 square kilometres'],
  ['1,200 metres', '9 meters', '9 metres'],
  ['1 tonne', 'three tons', null],
  ['a 40-tonne crane', 'three tons', null],
  ['40 million tonnes', 'three tons', null],
  ['40 tonnes', '30 km', null],
  ['212 people', '198 people', null],
  ['the 3rd floor', 'the 5th floor', null],
])('beside “%s”, the figure in “%s” is told as %s', (written, text, clear) => {
  expect(inWordsOf(written, figureIn(text))).toBe(clear);
});
