import { describe, expect, test } from 'vitest';
import { type ReadPage, readPage } from '../prose/read.ts';
import { measure } from '../terms/measure.ts';
import { blocks } from '../text/blocks.ts';
import { anotherTime, dayEvidence } from './evidence.ts';
import { openStory } from './made-up.fixture.ts';
import { amongRivals, type Verdict } from './spot.ts';

const pageOf = (text: string, date: string | null): ReadPage =>
  readPage({ text, blocks: blocks(text), url: null, date, language: 'en' }, () => 5);

/** A story of 4 May 2031 whose telling looks ahead to 2035. */
const STORY = {
  ...openStory([]),
  sentences: [
    {
      source: 'a',
      at: 1,
      claims: [],
      facts: [{ facet: 'day' as const, day: '2035', weekday: null }],
      beside: [[]],
      measured: measure(new Map()),
    },
  ],
};

const MILL = 'The mill at Harrow burned down\nThe old mill at Harrow burned down in the night.';

describe('the day of an event, 4 May 2031', () => {
  test.each<[string, string, string | null, string[], string[], boolean]>([
    ['dated the same day', MILL, '2031-05-04', ['day'], [], false],
    ['undated', MILL, null, [], [], false],
    ['a morning paper, the day after', MILL, '2031-05-05', [], [], false],
    ['a week later: told, and only weighed', MILL, '2031-05-11', [], ['day'], false],
    ['a month later', MILL, '2031-06-04', [], ['day'], true],
    [
      'dated wrongly, but naming the day',
      `${MILL} It was May 4, 2031.`,
      '2034-01-01',
      ['day'],
      [],
      false,
    ],
    ['of a later year, by its own words', `${MILL} It was May 4, 2033.`, null, [], ['day'], true],
    ['looking ahead as a telling does', `${MILL} It reopens in 2035.`, null, [], [], false],
    ['looking ahead elsewhere', `${MILL} It reopens in 2036.`, null, [], ['day'], true],
    ['looking back', `${MILL} It was built in 1890.`, null, [], [], false],
  ])('%s', (_, text, date, why, against, another) => {
    const page = pageOf(text, date);
    const found = dayEvidence(page, STORY);
    expect(found.why.map(({ code }) => code)).toEqual(why);
    expect(found.against.map(({ code }) => code)).toEqual(against);
    expect(anotherTime(page, STORY)).toBe(another);
  });
});

describe('several stories of one page', () => {
  const verdict = (confidence: number, code = 'names'): Verdict => ({
    confidence,
    why: [{ code }],
    against: [],
  });
  const settled = (...all: Verdict[]): number[] =>
    amongRivals(all).map(({ confidence }) => Math.round(confidence * 100) / 100);

  test.each<[string, Verdict[], number[]]>([
    ['one alone keeps its confidence', [verdict(0.9)], [0.9]],
    ['an unlikely one takes little', [verdict(0.9), verdict(0.1)], [0.89, 0.01]],
    ['two alike take from each other', [verdict(0.9), verdict(0.9)], [0.47, 0.47]],
    ['the very wording gives way to none', [verdict(0.97, 'wording'), verdict(0.97)], [0.97, 0.49]],
    ['certainty is a number too', [verdict(1), verdict(0.5)], [1, 0]],
  ])('%s', (_, all, expected) => expect(settled(...all)).toEqual(expected));
});
