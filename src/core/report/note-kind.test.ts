/** The tables of kinds: each row speaks for something, in this order, and the rules of `docs/fairness.md` stand in them. */
import { describe, expect, test } from 'vitest';
import { kindOf, listedAs, shownIn } from './note-kind.ts';
import type { Note } from './report.ts';

const YES_NO = [true, false];

/** Every combination of what may be asked of a finding. */
const allOf = (domains: Record<string, readonly unknown[]>): Record<string, unknown>[] =>
  Object.entries(domains).reduce<Record<string, unknown>[]>(
    (all, [key, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    [{}],
  );

const DOMAINS = {
  claim: {
    likely: YES_NO,
    ofActElsewhere: YES_NO,
    reading: ['at odds', 'another', 'none or alike'],
    goesWithoutSaying: YES_NO,
    clashes: YES_NO,
    reports: [0, 1],
    onlyUnclear: YES_NO,
    small: YES_NO,
    maybeElsewhere: YES_NO,
    fromItsModel: YES_NO,
    checkable: YES_NO,
  },
  clash: {
    quoted: YES_NO,
    supported: YES_NO,
    reports: [0, 1],
    ofOwnText: YES_NO,
    inClaim: YES_NO,
    edited: YES_NO,
  },
  quotation: { changed: YES_NO, turned: YES_NO },
  sentence: {
    isProse: YES_NO,
    hasNews: YES_NO,
    near: [0.2, 0.5],
    likeliest: [0.2, 0.5],
    edited: YES_NO,
    hangs: YES_NO,
    voice: ['new', 'off', 'none'],
  },
  beside: { reports: [0, 1] },
} as const;

const rowsOf = (what: keyof typeof DOMAINS): Set<string> =>
  new Set(
    allOf(DOMAINS[what]).map((found) => {
      const { kind, reason } = kindOf(what, found as never);
      return `${kind}: ${reason}`;
    }),
  );

test.each<[keyof typeof DOMAINS, string[]]>([
  [
    'claim',
    [
      'conflict: readings cannot both be true',
      'worded: others put it otherwise',
      'shared: separate reports have it',
      'alone: no separate report has it',
      'none: unlikely',
      'none: goes without saying',
      'none: another value stands here',
      'none: only unclear texts have it',
      'none: carries little',
      'none: others may have it',
      'none: its model has it',
      'none: nothing to look up',
    ],
  ],
  [
    'clash',
    [
      'conflict: two values in one slot',
      'none: a speaker’s own words',
      'none: others have this value too',
      'none: only unclear texts differ',
      'none: no claim has this slot',
    ],
  ],
  [
    'quotation',
    [
      'worded: a word of it is exchanged',
      'none: turned, and whose words were is not in sight',
      'shared: others quote it too',
    ],
  ],
  [
    'sentence',
    [
      'alone: nothing held is near',
      'none: reports nothing',
      'none: nothing new in it',
      'none: a held sentence is near',
      'none: hangs on its neighbours',
      'none: others may tell it in other words',
      'none: of other news',
      'alone: a voice that nobody else has',
    ],
  ],
  ['beside', ['shared: separate reports have it', 'none: only unclear texts have it']],
])('each row for a %s speaks for something', (what, rows) =>
  expect([...rowsOf(what)].sort()).toEqual(rows.sort()),
);

describe('of a claim', () => {
  const found = {
    likely: true,
    ofActElsewhere: false,
    reading: 'none or alike',
    goesWithoutSaying: false,
    clashes: false,
    reports: 2,
    onlyUnclear: false,
    small: false,
    maybeElsewhere: false,
    fromItsModel: false,
    checkable: true,
  } as const;
  test.each<[string, object, string]>([
    ['two separate reports have it', {}, 'shared'],
    [
      'its words stand at odds, however unlikely',
      { reading: 'at odds', likely: false },
      'conflict',
    ],
    [
      'its words stand in a report of a part',
      { reading: 'another', ofActElsewhere: true },
      'worded',
    ],
    ['the same, unlikely', { reading: 'another', ofActElsewhere: true, likely: false }, 'none'],
    ['another value stands in its place', { clashes: true }, 'none'],
    ['nobody else has it', { reports: 0 }, 'alone'],
    ['only unclear texts have it', { reports: 0, onlyUnclear: true }, 'none'],
    ['the page’s model has it', { reports: 0, fromItsModel: true }, 'none'],
  ])('%s', (_, known, kind) => expect(kindOf('claim', { ...found, ...known }).kind).toBe(kind));
});

const note: Note = {
  kind: 'alone',
  facet: null,
  quoted: null,
  strength: 1,
  passage: { exact: 'a', prefix: '', suffix: '', start: 0, end: 1 },
  claim: null,
  statement: null,
  sources: [],
  like: [],
  origins: 0,
  here: 'a',
  readings: [],
  folded: false,
};

test.each<[string, Parameters<typeof shownIn>[0], Partial<Note>, boolean, string[]]>([
  ['that a sentence is only here', 'draft', {}, false, ['alone']],
  ['that a drafted claim is only here', 'draft', { claim: 'mill' }, false, []],
  ['a change in a held text', 'draft', { kind: 'conflict', facet: 'figure' }, true, ['conflict']],
  ['a figure, read once', 'draft', { kind: 'conflict', facet: 'figure' }, false, []],
  ['two sentences of one point', 'articles', { kind: 'shared' }, false, ['shared']],
  ['a figure beside an article', 'articles', { kind: 'conflict', facet: 'figure' }, false, []],
  ['that a sentence is only in an entry', 'entry', {}, false, []],
  ['what others tell of an entry', 'entry', { kind: 'shared' }, false, ['shared']],
])('%s, in what is no edition: %s', (_, where, known, ofOwnText, kinds) =>
  expect(shownIn(where, { ...note, ...known }, ofOwnText).map(({ kind }) => kind)).toEqual(kinds),
);

test.each<[Note['kind'], boolean, string]>([
  ['conflict', false, 'conflict'],
  ['alone', true, 'alone'],
  ['shared', true, 'worded'],
  ['shared', false, 'none'],
])('a point of kind %s, on which tellings differ: %s, is listed as %s', (kind, differ, listed) =>
  expect(listedAs(kind, () => differ)).toBe(listed),
);
