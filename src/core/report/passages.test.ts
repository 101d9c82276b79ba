import { describe, expect, it } from 'vitest';
import { countsOf, differing, passagesIn, passagesOf } from './passages.ts';
import type { Note } from './report.ts';

const TEXT = 'The envoy said “never”, and left on Monday.';

const note = (kind: Note['kind'], exact: string, folded = false): Note => ({
  kind,
  facet: null,
  quoted: null,
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
  folded,
});

const SHOWN = { small: false, hidden: new Set<number>() };

describe('passages', () => {
  it('gather notes by stretch, what differs first, in the order of the page', () => {
    const notes = [
      note('shared', 'Monday'),
      note('alone', 'Monday'),
      note('shared', 'never'),
      note('conflict', 'never'),
    ];
    expect(passagesIn(notes, SHOWN).map(({ kind, notes: some }) => [kind, some])).toEqual([
      ['conflict', [3, 2]],
      ['alone', [1, 0]],
    ]);
  });

  it('leave out what is small, unless it is wished for, and what the reader has hidden', () => {
    const notes = [note('alone', 'The envoy'), note('worded', 'never', true)];
    expect(passagesIn(notes, SHOWN)).toHaveLength(1);
    expect(passagesIn(notes, { ...SHOWN, small: true })).toHaveLength(2);
    expect(passagesIn(notes, { ...SHOWN, hidden: new Set([0]) })).toHaveLength(0);
  });

  it('leave out notes whose words are gone', () => {
    expect(passagesOf([{ note: note('shared', 'never'), at: null }], SHOWN)).toEqual([]);
  });

  it('are counted once each, by what is told first of them', () => {
    const notes = [
      note('shared', 'never'),
      note('worded', 'never'),
      note('worded', 'never'),
      note('alone', 'Monday'),
      note('shared', 'The envoy'),
    ];
    const counts = countsOf(passagesIn(notes, SHOWN));
    expect(counts).toEqual({ conflict: 0, worded: 1, alone: 1, shared: 1 });
    expect(differing(counts)).toBe(2);
  });
});
