import { expect, test } from 'vitest';
import type { Report } from '../core/report/report.ts';
import type { Code } from '../core/story/codes.ts';
import { reportText } from './print.ts';

const NOTHING: Report = {
  language: 'en',
  story: null,
  considered: null,
  part: null,
  why: [],
  source: null,
  alsoHolds: [],
  excerpt: false,
  changed: false,
  notes: [],
  leftOut: [],
};

const against = (code: Code): string => {
  const considered = {
    id: 'mill',
    title: 'Mill',
    confidence: 0.2,
    perhaps: false,
    for: [],
    against: [code],
  };
  return reportText({ ...NOTHING, considered }, null).split('against: ')[1] ?? '';
};

test.each<[Code, string]>([
  [{ code: 'place', here: ['Oslo'], story: 'Harrow' }, 'place: Oslo, not Harrow'],
  [{ code: 'passing', n: 1, of: 19 }, 'sentences about it: 1 of 19'],
  [
    { code: 'core', names: ['the mayor', 'the mill'] },
    'not named or stated early: the mayor, the mill',
  ],
  [{ code: 'late' }, 'stated late'],
])('what speaks against a story is told in words: %o', (code, words) =>
  expect(against(code)).toBe(words),
);
