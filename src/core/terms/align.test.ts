import { describe, expect, test } from 'vitest';
import { align } from './align.ts';
import { coverage, measure } from './measure.ts';
import { terms } from './terms.ts';
import type { Weights } from './weights.ts';

const COMMON_WORDS = new Set(['the', 'open', 'bridg', 'mayor', 'citi', 'new', 'year', 'told']);
const weights: Weights = (stem) => (COMMON_WORDS.has(stem) ? 4 : 8);
const of = (text: string) => measure(terms(text, weights));
const likely = (a: string, b: string): number => align(of(a), of(b));

const LEAD = 'On Friday mayor Ines Duarte opened the new bridge in Braga after 12 years of delay.';

describe('align', () => {
  test('a sentence reports what it reports', () => expect(likely(LEAD, LEAD)).toBeGreaterThan(0.9));

  test('sentences without a word in common report nothing in common', () =>
    expect(likely(LEAD, 'Heavy rain closed three schools.')).toBe(0));

  test('it does not matter which of the two is the page’s', () => {
    const other = 'The mayor told reporters that the bridge had been opened.';
    expect(likely(LEAD, other)).toBe(likely(other, LEAD));
  });

  test.each([
    ['another figure', LEAD.replace('12', '40')],
    ['another weekday', LEAD.replace('Friday', 'Monday')],
    ['other names', LEAD.replace('Ines Duarte', 'Rui Sá').replace('Braga', 'Évora')],
  ])('%s makes it less likely', (_, changed) =>
    expect(likely(LEAD, changed)).toBeLessThan(likely(LEAD, LEAD)),
  );

  test('a figure in words is the figure', () =>
    expect(likely(LEAD, LEAD.replace('12', 'twelve'))).toBe(likely(LEAD, LEAD)));
});

test('coverage is a share of the part, not of the whole', () => {
  const whole = of('The mayor opened the new bridge');
  expect(coverage(of('bridge'), whole)).toBe(1);
  expect(coverage(whole, of('bridge'))).toBeLessThan(0.5);
});
