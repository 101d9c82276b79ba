import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsAt, MOST_ARTICLES, MOST_BYTES } from './bounds.ts';
import type { Remembered } from './remembered.ts';

const DAY = 86_400_000;
const NOW = 20_000 * DAY;

const one = (id: string, daysAgo: number, more: Partial<Remembered> = {}): Remembered => ({
  id,
  story: `mine-${id}`,
  bytes: 1000,
  at: NOW - daysAgo * DAY,
  lasting: false,
  ...more,
});

const goneOf = (all: readonly Remembered[], days = 30, now = NOW): string[] =>
  [...boundsAt(now, days)(all).gone].sort();

/** A fifth of all bytes each at most, so that bytes bind with a few articles. */
const some = fc
  .uniqueArray(
    fc.record({
      at: fc.integer({ min: NOW - 400 * DAY, max: NOW }),
      bytes: fc.integer({ min: 1, max: MOST_BYTES / 5 }),
      lasting: fc.boolean(),
    }),
    { selector: ({ at }) => at, maxLength: 40 },
  )
  .map((all) => all.map((row, n): Remembered => ({ ...row, id: `a-${n}`, story: `mine-${n}` })));

describe('what goes', () => {
  test('is older than so many days, and not what the reader has put in order', () => {
    const all = [
      one('new', 1),
      one('edge', 30),
      one('old', 31),
      one('named', 90, { lasting: true }),
    ];
    expect(goneOf(all)).toEqual(['old']);
    expect(goneOf(all, 7)).toEqual(['edge', 'old']);
    expect(goneOf(all, 365)).toEqual([]);
  });

  test('is the oldest of too many, then the oldest of those in order', () => {
    const all = Array.from({ length: MOST_ARTICLES }, (_, n) => one(`a-${n}`, 20 - n / 1e6));
    expect(goneOf(all)).toEqual([]);
    expect(goneOf([...all, one('next', 0)])).toEqual(['a-0']);
    const named = all.map((row) => ({ ...row, lasting: true }));
    expect(goneOf([...named, one('next', 0)])).toEqual(['next']);
    expect(goneOf([...named, one('next', 0, { lasting: true })])).toEqual(['a-0']);
  });

  test('is no more than has to, for bytes', () => {
    const half = MOST_BYTES / 2;
    const all = [3, 2, 1].map((days) => one(`a-${days}`, days, { bytes: half }));
    expect(goneOf(all)).toEqual(['a-3']);
    expect(goneOf(all.slice(1))).toEqual([]);
  });

  test('leaves what is within bounds, in whatever order it comes', () => {
    fc.assert(
      fc.property(
        some,
        fc.constantFrom(7, 30, 90, 365),
        fc.infiniteStream(fc.nat()),
        (all, days, seeds) => {
          const gone = goneOf(all, days);
          const rest = all.filter(({ id }) => !gone.includes(id));
          expect(rest.length).toBeLessThanOrEqual(MOST_ARTICLES);
          expect(rest.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES);
          expect(rest.every(({ at, lasting }) => lasting || NOW - at <= days * DAY)).toBe(true);
          const keyed = all.map((row) => ({ row, key: seeds.next().value as number }));
          const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ row }) => row);
          expect(goneOf(shuffled, days)).toEqual(gone);
          expect(goneOf(rest, days)).toEqual([]);
        },
      ),
    );
  });

  test('is the same one by one as all at once', () => {
    fc.assert(
      fc.property(some, (all) => {
        const plain = all.map((row) => ({ ...row, lasting: false }));
        let rest: Remembered[] = [];
        for (const row of [...plain].sort((a, b) => a.at - b.at)) {
          const { gone } = boundsAt(row.at, 365)([...rest, row]);
          rest = [...rest, row].filter(({ id }) => !gone.has(id));
        }
        const atOnce = goneOf(plain, 365);
        const last = goneOf(rest, 365);
        const left = rest.map(({ id }) => id).filter((id) => !last.includes(id));
        expect(left.sort()).toEqual(
          plain
            .map(({ id }) => id)
            .filter((id) => !atOnce.includes(id))
            .sort(),
        );
      }),
    );
  });
});

describe('a clock that is set back', () => {
  test('takes nothing, and what was ahead of it grows old from then on', () => {
    const back = NOW - 100 * DAY;
    const all = [one('second', 1), one('first', 2), one('before', 101)];
    const { gone, dated } = boundsAt(back, 30)(all);
    expect([...gone]).toEqual([]);
    expect([...dated].sort()).toEqual([
      ['first', back - 2],
      ['second', back - 1],
    ]);
    const after = all.map((row) => ({ ...row, at: dated.get(row.id) ?? row.at }));
    expect(goneOf(after, 30, back)).toEqual([]);
    expect(goneOf(after, 30, back + 31 * DAY)).toEqual(['before', 'first', 'second']);
  });

  test('does not make the newest the oldest', () => {
    const ahead = Array.from({ length: MOST_ARTICLES }, (_, n) => one(`a-${n}`, -1 - n / 1e6));
    const { gone, dated } = boundsAt(NOW, 30)([...ahead, one('next', 0)]);
    expect([...gone]).toHaveLength(1);
    expect(gone.has('next')).toBe(false);
    expect([...dated.values()].every((at) => at < NOW)).toBe(true);
  });
});
