import { describe, expect, test } from 'vitest';
import { besides } from '../features/beside.ts';
import { terms } from '../features/terms.ts';
import { facts } from '../text/facts.ts';
import { align, measure } from './align.ts';
import { isShown } from './clash-lines.ts';
import { compare } from './compare.ts';

const COMMON = 'the a in on of said told people killed ship arrived left port report'.split(' ');

const read = (text: string) => {
  const known = facts(text, 0, text.length, null);
  return {
    start: 0,
    end: text.length,
    headline: false,
    measured: measure(terms(text, (stem) => (COMMON.includes(stem) ? 2 : 7))),
    facts: known,
    beside: besides(text, 0, text.length, known),
    names: [],
    quotes: [],
    runs: new Set<number>(),
  };
};

const held = (text: string) => ({ ...read(text), source: '', at: 0, claims: [] });

const clashes = (page: string, other: string): [string, string][] =>
  compare(read(page), held(other)).map(({ start, end, says }) => [page.slice(start, end), says]);

describe('two values of one slot', () => {
  test.each([
    ['The ship left port with 40 men.', 'The ship left port with 60 men.', '40', '60'],
    [
      'The blaze burned 12 barns and 30 sheds in Orvik.',
      'The blaze burned 19 barns and 30 sheds in Orvik.',
      '12',
      '19',
    ],
    [
      'Rates rose 4 percent to 9 percent in Velden.',
      'Rates rose 5 percent to 9 percent in Velden.',
      '4 percent',
      '5 percent',
    ],
    [
      'It opened in March and closed in May.',
      'It opened in March and closed in June.',
      'May',
      'June',
    ],
    ['They met on Tuesday in Orvik.', 'They met on Friday in Orvik.', 'Tuesday', 'Friday'],
    [
      'Inspector Anna Velde of the Orvik police spoke.',
      'Inspector Anna Torsen of the Orvik police spoke.',
      'Anna Velde',
      'Anna Torsen',
    ],
    [
      'The Orvik Harbour Trust sold the pier to Halvard Shipping.',
      'The Orvik Harbour Trust sold the pier to Brennt Shipping Lines.',
      'Halvard Shipping',
      'Brennt Shipping Lines',
    ],
  ])('%s / %s', (page, other, here, there) => {
    expect(clashes(page, other)).toEqual([[here, there]]);
  });
});

describe('one value told twice', () => {
  test.each([
    ['About 100 people left.', 'As many as 97 people left.'],
    ['Twenty-one men left.', '21 men left.'],
    ['Prices rose 1.4 percent.', 'Prices rose 1.36 percent.'],
    ['He is 61 years old.', 'The 61-year-old left.'],
    ['It took place on 4 May 2020.', 'It took place on Monday, May 4, 2020.'],
    ['He arrived in Kyiv.', 'He arrived in Kiev.'],
    ['President Volodymyr Zelensky spoke.', 'Volodymyr Zelenskyy spoke.'],
    ['Yoon Suk-yeol spoke.', 'President Yoon Suk Yeol spoke.'],
    ['Lee Jong-sup spoke.', 'Yi Jong Sup spoke.'],
    ['Secretary-General Stoltenberg spoke.', 'Jens Stoltenberg, the head of NATO, spoke.'],
    ['NATO agreed.', 'The North Atlantic Treaty Organization agreed.'],
    ['It reached the U.S. on Monday.', 'It reached the United States on Monday.'],
    ['General Electric Co. agreed.', 'GE agreed.'],
    ['The Defence Ministry in Seoul agreed.', 'The Defense Ministry in Seoul agreed.'],
    ['The Maya heritage was lost.', 'The Mayan heritage was lost.'],
  ])('%s / %s', (page, other) => {
    expect(clashes(page, other)).toEqual([]);
  });
});

test('two occasions are no two tellings of one', () => {
  const [one, other] = [
    'Shares in Halvard fell 3 percent to 41 dollars late on Monday in Orvik.',
    'Shares in Halvard fell 5 percent to 43 dollars late on Friday in Orvik.',
  ];
  const strength = align(read(one).measured, held(other).measured);
  const found = compare(read(one), held(other));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((clash) => isShown(clash, strength))).toEqual([]);
});
