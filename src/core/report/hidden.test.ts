import { describe, expect, test } from 'vitest';
import type { Correction } from './correction.ts';
import { atWork, concerns, hiddenOf, hiderOf } from './hidden.ts';
import type { Note, Report } from './report.ts';

const note = (exact: string, claim: string | null, rest: Partial<Note> = {}): Note => ({
  kind: claim === null ? 'alone' : 'shared',
  facet: null,
  quoted: null,
  strength: 0.9,
  passage: { exact, prefix: '', suffix: '', start: 0, end: exact.length },
  claim,
  statement: null,
  sources: [],
  like: [],
  origins: 0,
  here: exact,
  readings: [],
  folded: false,
  ...rest,
});

const report: Report = {
  story: { id: 'bridge', title: 'A bridge', confidence: 0.9 },
  why: [],
  considered: null,
  part: null,
  source: null,
  alsoHolds: [],
  excerpt: false,
  changed: false,
  language: 'en',
  notes: [
    note('It opened on Monday.', 'opened'),
    note('Opened on Monday', 'opened', { kind: 'worded' }),
    note('Nine boats passed.', null),
    note('Ten boats passed.', null),
    note('It cost a million.', 'cost'),
  ],
  leftOut: [{ claim: 'mayor', statement: 'The mayor spoke.', sources: [], origins: 1 }],
};

const PAGE = 'https://a.example/bridge';

const said = (
  what: Correction['said'],
  of: Note | null,
  page: string | null = what === 'hidden' ? null : PAGE,
): Correction => ({
  said: what,
  day: '2031-05-03',
  story: { id: 'bridge', title: 'A bridge', edition: '1' },
  extension: '0.1.0',
  page,
  note: of && {
    kind: of.kind,
    facet: of.facet,
    claim: of.claim,
    statement: of.statement,
    sources: of.sources,
    passage: of.passage,
  },
});

describe('what is hidden', () => {
  test.each<[string, Correction[], number[]]>([
    ['nothing', [], []],
    ['a point, wherever it is noted', [said('hidden', report.notes[0]!)], [0, 1]],
    ['a wrong match at its words alone', [said('wrong-match', report.notes[0]!)], [0]],
    ['what no claim stands for, at its words alone', [said('hidden', report.notes[2]!)], [2]],
    [
      'two things',
      [said('hidden', report.notes[4]!), said('wrong-match', report.notes[1]!)],
      [1, 4],
    ],
    ['the whole story', [said('hidden', null)], [0, 1, 2, 3, 4]],
    ['the whole page', [said('wrong-match', null)], [0, 1, 2, 3, 4]],
  ])('%s', (_, corrections, notes) => {
    expect([...hiddenOf(report, corrections, { replaces: {} }).notes]).toEqual(notes);
  });

  test('a hidden point is not said to be missing either, and is at work on the page', () => {
    const lacked = said('hidden', note('The mayor spoke.', 'mayor'));
    expect([...hiddenOf(report, [lacked], { replaces: {} }).claims]).toEqual(['mayor']);
    expect(
      atWork(report, [lacked, said('hidden', note('x', 'elsewhere'))], { replaces: {} }),
    ).toEqual([lacked]);
  });
});

describe('a correction of an earlier edition', () => {
  const story = { replaces: { opened: ['opening', 'first-day'], mayor: ['speech'] } };
  const old = (id: string, what: Correction['said'] = 'hidden'): Correction =>
    said(what, { ...report.notes[0]!, claim: id });

  test.each<[string, Correction, number[]]>([
    ['hides the point that took its place', old('opening'), [0, 1]],
    ['one of two that became one, too', old('first-day'), [0, 1]],
    ['a wrong match, at its words alone', old('opening', 'wrong-match'), [0]],
    ['hides no other point', old('speech'), []],
    ['nor anything, where nothing took its place', old('toll'), []],
  ])('%s', (_, correction, notes) => {
    expect([...hiddenOf(report, [correction], story).notes]).toEqual(notes);
    expect(report.notes.map((one) => hiderOf(one, [correction], story)).filter(Boolean)).toEqual(
      notes.map(() => correction),
    );
    expect([...hiddenOf(report, [correction], { replaces: {} }).notes]).toEqual([]);
  });

  test('hides what the page lacks under its new name, and is at work there', () => {
    const lacked = old('speech');
    expect([...hiddenOf(report, [lacked], story).claims]).toEqual(['mayor']);
    expect(atWork(report, [lacked, old('toll')], story)).toEqual([lacked]);
  });
});

test.each<[string, Correction, string, string, boolean]>([
  ['what is hidden, on any page', said('hidden', null), 'bridge', 'https://b.example/', true],
  ['a wrong match, on its page', said('wrong-match', null), 'bridge', PAGE, true],
  [
    'a wrong match, on no other page',
    said('wrong-match', null),
    'bridge',
    'https://b.example/',
    false,
  ],
  ['another story, never', said('hidden', null), 'tunnel', PAGE, false],
])('%s', (_, correction, story, page, expected) => {
  expect(concerns(correction, story, page)).toBe(expected);
});
