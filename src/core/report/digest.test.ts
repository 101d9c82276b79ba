import { describe, expect, test } from 'vitest';
import { claim, readings, storyOf } from '../story/story.fixture.ts';
import { digest } from './digest.ts';
import type { Note, Report } from './report.ts';

const made = (kind: Note['kind'], id: string | null, more: Partial<Note> = {}): Note => ({
  kind,
  facet: null,
  quoted: null,
  strength: 1,
  passage: { exact: 'x', prefix: '', suffix: '', start: 0, end: 1 },
  claim: id,
  statement: id,
  sources: ['bureau'],
  like: [],
  origins: 1,
  here: 'x',
  readings: readings({ other: ['bureau'] }),
  folded: false,
  ...more,
});

const odds = (id: string, more: Partial<Note> = {}): Note =>
  made('conflict', id, { facet: 'day', origins: 2, sources: ['wire', 'bureau'], ...more });

const reportOf = (notes: Note[], source: string | null = null): Report => ({
  story: { id: 'mill', title: 'The mill at Harrow burns', confidence: 1 },
  why: [],
  considered: null,
  part: null,
  source: source === null ? null : { id: source, relation: 'is' },
  alsoHolds: [],
  excerpt: false,
  changed: false,
  language: 'en',
  notes,
  leftOut: [],
});

const all = ['wire', 'bureau', 'echo', 'cut', 'mill'];
const STORY = storyOf(
  ...['a', 'b', 'c', 'd'].map((id) =>
    claim(id, all, {
      facet: 'day',
      conflict: true,
      readings: readings({ one: ['wire', 'echo', 'cut', 'mill'], other: ['bureau'] }),
    }),
  ),
  claim('term', all, {
    facet: 'term',
    readings: readings({ one: ['wire', 'echo', 'cut', 'mill'], other: ['bureau'] }),
  }),
  claim('core', all, {
    core: true,
    facet: 'term',
    readings: readings({ one: ['wire', 'echo', 'cut', 'mill'], other: ['bureau'] }),
  }),
  claim('spun', all, {
    facet: 'day',
    conflict: true,
    readings: readings({ one: ['wire', 'bureau', 'echo', 'cut'], other: ['mill'] }),
  }),
);
/** The claims of all that is listed: the page's own points, those of others, and what is folded away. */
const listed = (...notes: Note[]): (string | null)[][] => {
  const { own, others, small } = digest(reportOf(notes), STORY);
  return [own, others, small].map((rows) => rows.map((row) => row.claim));
};

describe('who stands apart', () => {
  const three = [odds('a'), odds('b'), odds('c')];
  test.each<[string, Note[], (string | null)[]]>([
    ['on three points against two reports each', three, ['a', 'b', 'c']],
    ['not on two', [odds('a'), odds('b')], []],
    ['not where one report alone says otherwise', three.map((one) => ({ ...one, origins: 1 })), []],
    [
      'not where one of three is only an unclear text’s',
      [odds('a'), odds('b'), odds('c', { folded: true })],
      [],
    ],
    ['not by other words', three.map((one) => ({ ...one, kind: 'worded' as const })), []],
  ])('%s', (_, notes, points) => {
    expect(digest(reportOf(notes), STORY).apart.map((row) => row.claim)).toEqual(points);
  });

  test.each(['wire', 'bureau', 'mill', null])('is the same whoever it is: %s', (source) => {
    expect(digest(reportOf(three, source), STORY).apart).toHaveLength(3);
  });
});

describe('the order', () => {
  test('at odds with known reports, the core, the rest, what is here alone; an unclear text’s odds are small', () => {
    const notes = [
      made('conflict', 'd', { folded: true, origins: 0, sources: ['mill'] }),
      made('alone', null, { readings: [], sources: [], origins: 0 }),
      made('worded', 'term'),
      made('worded', 'core'),
      odds('a'),
    ];
    expect(listed(...notes)).toEqual([['a', 'core', 'term', null], [], ['d']]);
  });

  test('what no claim stands for: odds with two reports before all, the rest last and as on the page', () => {
    const said = (kind: Note['kind'], facet: Note['facet'], count: number): Note =>
      made(kind, null, { facet, origins: count });
    const notes = [
      said('worded', 'place', 1),
      said('worded', 'certainty', 2),
      said('conflict', 'day', 1),
      made('worded', 'core', { facet: 'term' }),
      said('conflict', 'figure', 2),
    ];
    const { own } = digest(reportOf(notes), STORY);
    expect(own.map(({ facet }) => facet)).toEqual(['figure', 'term', 'place', 'certainty', 'day']);
  });

  test('what an unclear text alone says otherwise is never first', () => {
    const unclear = odds('a', { folded: true, origins: 0, sources: ['mill'] });
    const { own, small } = digest(reportOf([unclear]), STORY);
    expect([own.length, small.length]).toEqual([0, 1]);
    expect(digest(reportOf([unclear, made('worded', 'b')]), STORY).own[0]?.claim).toBe('b');
  });
});

describe('a row', () => {
  test('leads to each passage on its point', () =>
    expect(digest(reportOf([odds('a'), odds('a')]), STORY).own).toMatchObject([
      { claim: 'a', notes: [0, 1] },
    ]));
  test('is made of a passage in the page’s own words where tellings differ', () => {
    const shared = made('shared', 'b', {
      sources: ['wire', 'bureau'],
      readings: readings({ one: ['wire'], two: ['bureau'] }),
    });
    expect(digest(reportOf([shared]), STORY).others).toMatchObject([
      { kind: 'worded', here: null },
    ]);
  });
  test('is not made where only a text of unclear origin puts it otherwise', () => {
    const shared = made('shared', 'spun', {
      sources: ['wire', 'bureau', 'mill'],
      readings: readings({ one: ['wire', 'bureau'], other: ['mill'] }),
    });
    expect(listed(shared)).toEqual([[], [], []]);
  });
  test('is not made where tellings agree', () =>
    expect(listed(made('shared', 'b', { readings: [] }))).toEqual([[], [], []]));
});

test('what the page says in its own words stands apart from how others differ among themselves', () => {
  const notes = [
    made('alone', null, { readings: [], sources: [], origins: 0 }),
    made('shared', 'term', { sources: ['wire', 'bureau'] }),
    made('worded', 'core'),
    odds('a'),
  ];
  const { own, others } = digest(reportOf(notes), STORY);
  expect(own.map(({ kind, claim: id }) => [kind, id])).toEqual([
    ['conflict', 'a'],
    ['worded', 'core'],
    ['alone', null],
  ]);
  expect(others.map(({ claim: id }) => id)).toEqual(['term']);
});
