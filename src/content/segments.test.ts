import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS_BY_WEIGHT, passagesOf } from '../core/report/passages.ts';
import type { Note } from '../core/report/report.ts';
import { segmentsOf } from './segments.ts';

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
  like: [],
  origins: 1,
  here: exact,
  readings: [],
  folded: false,
});

const placed = (notes: Note[]) => notes.map((one) => ({ note: one, at: one.passage }));
const cut = (notes: Note[]) =>
  segmentsOf(passagesOf(placed(notes), { small: false, hidden: new Set() }), TEXT).map(
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

  it('puts no two lines under one word', () => {
    const stretch = fc.tuple(
      fc.nat(TEXT.length),
      fc.nat(TEXT.length),
      fc.constantFrom(...KINDS_BY_WEIGHT),
    );
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const passages = stretches.map(([a, b, kind], at) => ({
          start: Math.min(a, b),
          end: Math.max(a, b),
          kind,
          notes: [at],
          mixed: false,
        }));
        const cuts = segmentsOf(passages, TEXT).sort((a, b) => a.start - b.start);
        for (const [at, { start }] of cuts.entries())
          expect(start).toBeGreaterThanOrEqual(cuts[at - 1]?.end ?? 0);
      }),
    );
  });
});
