import { describe, expect, test } from 'vitest';
import { facts } from '../facts/facts.ts';
import { neighbours } from '../prose/neighbours.ts';
import { alignToCompare } from '../terms/align.ts';
import { measure } from '../terms/measure.ts';
import { terms } from '../terms/terms.ts';
import { isShown } from './clash-lines.ts';
import { compare } from './compare.ts';

const COMMON = 'the a in on of said told people killed ship arrived left port report'.split(' ');

const read = (text: string) => {
  const known = facts(text, 0, text.length, null);
  return {
    measured: measure(terms(text, (stem) => (COMMON.includes(stem) ? 2 : 7))),
    facts: known,
    beside: neighbours(text, 0, text.length, known),
  };
};

const clashes = (page: string, other: string): [string, string][] =>
  compare(read(page), read(other)).map(({ start, end, says }) => [page.slice(start, end), says]);

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

const shown = (page: string, other: string): string[] => {
  const [one, two] = [read(page), read(other)];
  const strength = alignToCompare(one.measured, two.measured);
  return compare(one, two)
    .filter((clash) => isShown(clash, strength))
    .map(({ start, end }) => page.slice(start, end));
};

describe('shown', () => {
  test.each([
    [
      'The fire on Monday killed 12 people at the Halvard depot in Orvik.',
      'The fire on Monday killed 15 people at the Halvard depot in Orvik.',
      '12',
    ],
    [
      'The ferry Halvard sank near the Orvik harbour wall on Tuesday.',
      'The ferry Halvard sank near the Orvik harbour wall on Friday.',
      'Tuesday',
    ],
    [
      'Halvard bought the Orvik pier in June for $1.3 million.',
      'In June the Orvik pier was bought by Halvard at about $1.2 million.',
      '$1.3 million',
    ],
    [
      'The Orvik Trust sold the Halvard pier to a shipyard in Velden.',
      'The Orvik Union sold the Halvard pier to a shipyard in Velden.',
      'Orvik Trust',
    ],
  ])('%s / %s', (page, other, here) => {
    expect(shown(page, other)).toEqual([here]);
  });
});

describe('found, and not shown, as both may be right', () => {
  test.each([
    [
      'two days',
      'Shares in Halvard fell 3 percent to 41 dollars on Monday in Orvik.',
      'Shares in Halvard fell 5 percent to 43 dollars on Friday in Orvik.',
    ],
    [
      'two hours of a price',
      'Shares in Halvard of Orvik rose 3 dollars to 41 dollars.',
      'Shares in Halvard of Orvik rose 4 dollars to 42 dollars at midday.',
    ],
    [
      'two hours of a day',
      'At dawn on Monday, early, the storm Halvard was 300 miles east of Orvik.',
      'At night on Monday, the storm Halvard was 320 miles east of Orvik.',
    ],
    [
      'a rise and a fall',
      'Sales of Halvard barges in Orvik rose by 9 percent.',
      'Sales of Halvard barges in Orvik fell by 7 percent.',
    ],
    [
      'this year and last',
      'The Halvard yard in Orvik raised its rents by 7 percent.',
      'The Halvard yard in Orvik raised its rents by 4 percent last year.',
    ],
    [
      'two regions',
      'In Texas the number of Halvard ferry wrecks dropped to 182.',
      'In Velden County the number of Halvard ferry wrecks dropped to 416.',
    ],
    [
      'two bearers',
      'Nearer than Orvik, in Velden power fell by 65 percent and gas by 20 percent.',
      'Farther than Velden, in Orvik power fell by 40 percent and gas by 20 percent.',
    ],
    [
      'a value and a range',
      'The Halvard barges of Orvik are sold at $295 with sails.',
      'The Halvard barges of Orvik are sold from $125 to $300 with sails.',
    ],
    [
      'a least number',
      'The fire killed 80 people at the Halvard depot in Orvik.',
      'The fire killed at least 50 people at the Halvard depot in Orvik.',
    ],
    [
      'a record',
      'Halvard passed the record of 2,116 points in Orvik.',
      'Halvard passed all in Orvik with 2,117 points.',
    ],
    [
      'what was done and what was said',
      'The harbour of Orvik said Sunday the ferry Halvard sank at the pier.',
      'The ferry Halvard sank Saturday at the Orvik pier.',
    ],
    [
      'a date and the weekday of another act',
      'The Halvard yard in Orvik on January 26, 2023, kept its rule on steel for Velden.',
      'Guilds in Orvik asked the Halvard yard on Monday, January 30, 2023, to sell Velden steel.',
    ],
    [
      'two reports',
      'The Halvard pier in Orvik opens today (20 October 2011) with repairs.',
      'The Halvard pier in Orvik opens today (14 October 2011) with repairs.',
    ],
  ])('%s', (_, page, other) => {
    expect(compare(read(page), read(other)).length).toBeGreaterThan(0);
    expect(shown(page, other)).toEqual([]);
  });
});
