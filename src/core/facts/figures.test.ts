import { describe, expect, it } from 'vitest';
import type { Figure } from './fact.ts';
import { figures } from './figures.ts';
import { agree } from './same-figure.ts';

type Row = [number, string | null, string | null, boolean?];
const read = (text: string): Row[] =>
  figures(text).map(
    ({ value, unit, counts, about }): Row =>
      about ? [value, unit, counts, true] : [value, unit, counts],
  );

describe('figures', () => {
  it.each<[string, Row[]]>([
    ['They bought 120,000 heavy mortar rounds', [[120000, null, 'round']]],
    ['some 2.5 million people', [[2500000, null, 'peopl', true]]],
    ['It cost $4bn', [[4e9, 'dollar', null]]],
    ['It cost US$12 million', [[12e6, 'dollar', null]]],
    ['for €35m', [[35e6, 'euro', null]]],
    ['40% of homes', [[40, 'percent', null]]],
    ['forty per cent', [[40, 'percent', null]]],
    ['up 2.5 percentage points', [[2.5, 'percentage point', null]]],
    ['Twenty-one ships sank', [[21, null, 'ship']]],
    ['two hundred and six boats', [[206, null, 'boat']]],
    ['a hundred miles', [[100, 'mile', null]]],
    ['two dozen eggs', [[24, null, 'egg']]],
    ['half a million tonnes', [[500000, 'ton', null]]],
    ['three and a half hours', [[3.5, 'hour', null]]],
    ['two-thirds of voters', [[0.666666666667, null, 'voter']]],
    ['hundreds of lorries', [[100, 'hundreds', 'lorri', true]]],
    ['tens of thousands of fans', [[10000, 'tens of thousands', 'fan', true]]],
    ['a three-day visit', [[3, 'day', 'visit']]],
    ['the 41st annual fair', [[41, 'ordinal', 'fair']]],
    ['their second visit', [[2, 'ordinal', 'visit']]],
    ['a 47-year-old nurse', [[47, 'age', null]]],
    ['Owusu, 47, agreed', [[47, 'age', null]]],
    [
      'a 3-1 win',
      [
        [3, null, null],
        [1, null, 'win'],
      ],
    ],
    [
      '15-20 trucks',
      [
        [15, null, 'truck'],
        [20, null, 'truck'],
      ],
    ],
    [
      '2 to 3 million euros',
      [
        [2e6, 'euro', null],
        [3e6, 'euro', null],
      ],
    ],
    ['at least 9 US trucks', [[9, null, 'truck', true]]],
    ['at 08:45 am', [[525, 'clock', null]]],
    ['at 7 p.m. on a hill', [[1140, 'clock', null]]],
    ['20m deep', [[20, 'meter', 'deep']]],
    ['a two - million haul', [[2e6, null, 'haul']]],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'In 2022 and on 4 March 2021',
    'on Jan. 30 and June ten',
    'an F-16, COVID-19 and the G20',
    'No one saw one of them',
    'At first he waited; seconds later',
    'version 4.1.7',
    'a one-sided fight over a zero-day flaw',
  ])('finds none in: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
  facet: 'figure',
  value,
  about: false,
  unit: null,
  counts: null,
  ...more,
});
const about = (value: number): Figure => figure(value, { about: true });

describe('agree', () => {
  it.each<[Figure, Figure, boolean]>([
    [figure(7), figure(7), true],
    [figure(7), figure(8), false],
    [about(100), figure(98), true],
    [about(100), figure(60), false],
    [figure(100), figure(98), false],
    [figure(1.2e6), figure(1204000), true],
    [figure(1.2e6), figure(1300000), false],
    [figure(5, { unit: 'percent' }), figure(5, { unit: 'km' }), false],
    [figure(5, { unit: 'percent' }), figure(5), true],
    [figure(100, { unit: 'hundreds', about: true }), figure(300), true],
    [figure(100, { unit: 'hundreds', about: true }), figure(40), false],
    [figure(12, { unit: 'dozens', about: true }), figure(30), true],
    [figure(540, { unit: 'clock' }), figure(545, { unit: 'clock' }), false],
  ])('%o with %o: %s', (a, b, expected) => {
    expect(agree(a, b)).toBe(expected);
    expect(agree(b, a)).toBe(expected);
  });
});
