import { describe, expect, it } from 'vitest';
import { days } from './days.ts';

// A Wednesday.
const PUBLISHED = '2021-03-10';
const read = (text: string, published: string | null = PUBLISHED) =>
  days(text, 0, text.length, published).map((fact) => [
    text.slice(fact.start, fact.end),
    fact.day,
    fact.weekday,
  ]);

describe('days', () => {
  it.each([
    ['It rained on Monday.', [['Monday', '2021-03-08', 1]]],
    ['It opens Thursday.', [['Thursday', '2021-03-11', 4]]],
    ['It shut on Friday.', [['Friday', '2021-03-05', 5]]],
    ['They will meet on Saturday.', [['Saturday', '2021-03-13', 6]]],
    ['next Monday', [['next Monday', '2021-03-15', 1]]],
    ['last Wednesday', [['last Wednesday', '2021-03-03', 3]]],
    ['on 9 March 2021', [['9 March 2021', '2021-03-09', null]]],
    ['on 9 March,2021', [['9 March,2021', '2021-03-09', null]]],
    ['on Mar. 9', [['Mar. 9', '2021-03-09', null]]],
    ['March 9, 2021, was wet', [['March 9, 2021', '2021-03-09', null]]],
    ['the 9th March, 2021', [['9th March, 2021', '2021-03-09', null]]],
    ['the ninth of June 2020', [['ninth of June 2020', '2020-06-09', null]]],
    ['Tuesday, 9 March', [['Tuesday, 9 March', '2021-03-09', 2]]],
    ['2021-03-09', [['2021-03-09', '2021-03-09', null]]],
    [
      'He comes on the 11th and 12th.',
      [
        ['11th', '2021-03-11', null],
        ['12th', '2021-03-12', null],
      ],
    ],
    ['He left on the 7th at noon', [['7th', '2021-03-07', null]]],
    ['on the 38th parallel, on the 11th floor, on the 11th and 12th floors', []],
    ['He lives on the 26th with his cat, and left on the 11th, to win', []],
    ['on 29/03/2021', [['29/03/2021', '2021-03-29', null]]],
    ['on 03/04/2021', []],
    [
      '4-6 May 2020',
      [
        ['4', '2020-05-04', null],
        ['6 May 2020', '2020-05-06', null],
      ],
    ],
    ['since November', [['November', '2020-11', null]]],
    ['in April 2019', [['April 2019', '2019-04', null]]],
    ['It was founded on April 2.', [['April 2', '2020-04-02', null]]],
    ['It will close on April 2.', [['April 2', '2021-04-02', null]]],
    ['April 2', [['April 2', '--04-02', null]]],
    ['last year', [['last year', '2020', null]]],
    ['earlier this month', [['this month', '2021-03', null]]],
    ['last week', [['last week', null, null]]],
    [
      'yesterday and today',
      [
        ['yesterday', '2021-03-09', null],
        ['today', '2021-03-10', null],
      ],
    ],
    ['two years ago', [['two years ago', '2019', null]]],
    ['back in 1987', [['1987', '1987', null]]],
    ['in the 1980s', [['1980s', '198', null]]],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'They may march in the sun for a second.',
    'May we come in?',
    'The Sunday Times wrote it on Black Friday.',
    'about 2000 people',
    'for $1950',
    'over the last year',
    'Dr April Jones',
  ])('is not fooled by: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('leaves open what the day of publication would tell', () => {
    expect(read('on Monday and June 4', null)).toEqual([
      ['Monday', null, 1],
      ['June 4', '--06-04', null],
    ]);
  });
});
