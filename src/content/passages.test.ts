import { describe, expect, it } from 'vitest';
import type { Note } from '../core/report/report.ts';
import { DEFAULTS } from '../platform/settings.ts';
import { passagesOf, segmentsOf } from './passages.ts';

const TEXT = 'The envoy said “never”, and left on Monday.';

const note = (kind: Note['kind'], exact: string, quoted: Note['quoted'] = null): Note => ({
  kind,
  facet: null,
  quoted,
  strength: 0.9,
  passage: {
    exact,
    prefix: '',
    suffix: '',
    start: TEXT.indexOf(exact),
    end: TEXT.indexOf(exact) + exact.length,
  },
  claim: null,
  statement: null,
  sources: [],
  origins: 1,
  here: exact,
  readings: [],
  folded: false,
});

const placed = (notes: Note[]) => notes.map((one) => ({ note: one, at: one.passage }));
const cut = (notes: Note[], settings = DEFAULTS) =>
  segmentsOf(passagesOf(placed(notes), settings), TEXT).map(
    ({ start, end, passage }) => `${passage.kind}: ${TEXT.slice(start, end)}`,
  );

describe('segmentsOf', () => {
  it.each<[string, Note[], string[]]>([
    ['one passage', [note('shared', 'The envoy said')], ['shared: The envoy said']],
    [
      'the innermost of nested ones',
      [note('shared', TEXT), note('worded', 'never')],
      ['shared: The envoy said “', 'worded: never', 'shared: ”, and left on Monday.'],
    ],
    [
      'the strongest kind of one stretch',
      [note('alone', 'never'), note('conflict', 'never'), note('shared', 'never')],
      ['conflict: never'],
    ],
    [
      'no stretch of signs alone',
      [note('shared', '“never”'), note('worded', 'never')],
      ['worded: never'],
    ],
    [
      'the shorter of two that overlap',
      [note('shared', 'The envoy said “never”'), note('worded', '“never”, and')],
      ['shared: The envoy said ', 'worded: “never”, and'],
    ],
  ])('marks %s', (_, notes, expected) => {
    expect(cut(notes)).toEqual(expected);
  });

  it('leaves out what the settings hide', () => {
    const notes = [
      note('alone', 'The envoy'),
      { ...note('worded', 'never', 'small'), folded: true },
    ];
    expect(cut(notes)).toEqual(['alone: The envoy']);
    expect(cut(notes, { ...DEFAULTS, small: true })).toHaveLength(2);
    expect(cut(notes, { ...DEFAULTS, kinds: { ...DEFAULTS.kinds, alone: false } })).toEqual([]);
  });

  it('leaves out notes whose words are gone', () => {
    const one = note('shared', 'never');
    expect(passagesOf([{ note: one, at: null }], DEFAULTS)).toEqual([]);
  });
});

describe('passagesOf', () => {
  it('gathers notes by stretch, the strongest first, in the order of the page', () => {
    const notes = [note('alone', 'Monday'), note('shared', 'never'), note('conflict', 'never')];
    expect(
      passagesOf(placed(notes), DEFAULTS).map(({ kind, notes: some }) => [kind, some]),
    ).toEqual([
      ['conflict', [2, 1]],
      ['alone', [0]],
    ]);
  });
});
