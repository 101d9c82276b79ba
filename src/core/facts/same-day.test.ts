import { describe, expect, it } from 'vitest';
import type { DayFact } from './fact.ts';
import { accountsForDay, isVeryDay, sameDay } from './same-day.ts';

const fact = (day: string | null, weekday: number | null = null): DayFact => ({
  facet: 'day',
  day,
  weekday,
});

describe('sameDay', () => {
  it.each<[DayFact, DayFact, boolean | null]>([
    [fact('2021-03-09'), fact('2021-03-09'), true],
    [fact('2021-03-09'), fact('2021-03-10'), false],
    [fact('2021-03'), fact('2021-03-10'), true],
    [fact('2021'), fact('2020-03'), false],
    [fact('198'), fact('1985-01'), true],
    [fact('--03-09'), fact('2021-03-09'), true],
    [fact('--03-09'), fact('2021-04'), false],
    [fact('--03'), fact('2021'), null],
    [fact(null, 1), fact(null, 0), false],
    [fact(null, 2), fact('2021-03-09'), true],
    [fact(null, 1), fact('2021-03-09'), false],
    [fact(null, 1), fact('2021'), null],
    [fact('2021-03-01', 1), fact('2021-03-08', 1), null],
    [fact(null), fact('2021'), null],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(sameDay(a, b)).toBe(expected);
    expect(sameDay(b, a)).toBe(expected);
  });
});

describe('a day in one text that is found in another', () => {
  it.each<[DayFact, DayFact, accounts: boolean, very: boolean]>([
    [fact('2021-03-09'), fact('2021-03-09', 2), true, true],
    [fact(null, 2), fact(null, 2), true, true],
    [fact('2021-03-01', 1), fact('2021-03-08', 1), true, false],
    [fact('2021-03-09'), fact('2021-03'), true, false],
    [fact('2021-03-09'), fact('2021-03-10'), false, false],
    [fact(null), fact('2021'), false, false],
  ])('%o and %o: accounted for %s, the very day %s', (a, b, accounts, very) => {
    expect(accountsForDay(a, b)).toBe(accounts);
    expect(isVeryDay(a, b)).toBe(very);
  });
});
