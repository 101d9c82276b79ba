import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf, type Near, SAID } from './groups.ts';

const near = (a: string, b: string, odds: number): Near => ({ a, b, odds });
const SURE = 8;

describe('groups', () => {
  test.each<[string, Near[], string[][]]>([
    ['two that are surely of one event', [near('a', 'b', SURE)], [['a', 'b'], ['c']]],
    ['two that may be', [near('a', 'b', 1)], [['a'], ['b'], ['c']]],
    [
      'no chain over one in the middle',
      [near('a', 'b', SURE), near('b', 'c', SURE - 2), near('a', 'c', -4)],
      [['a', 'b'], ['c']],
    ],
    [
      'three of one event',
      [near('a', 'b', SURE), near('b', 'c', SURE), near('a', 'c', SURE)],
      [['a', 'b', 'c']],
    ],
    [
      'what the reader took apart',
      [near('b', 'a', SAID.apart), near('a', 'b', SURE)],
      [['a'], ['b'], ['c']],
    ],
    [
      'what the reader put together',
      [near('a', 'b', -4), near('a', 'b', SAID.together)],
      [['a', 'b'], ['c']],
    ],
  ])('%s', (_, all, groups) => expect(groupsOf(['c', 'a', 'b'], all)).toEqual(groups));

  /** Four articles, two and two: sure within, and across as sure as given. */
  const twice = (within: number, across: number): Near[] => [
    near('a', 'b', within),
    near('c', 'd', within),
    ...['a', 'b'].flatMap((one) => ['c', 'd'].map((other) => near(one, other, across))),
  ];
  test.each<[string, number, number, number]>([
    ['two events of one kind', 7, 3, 2],
    ['one event in two agencies, each copied', 14, 5, 1],
    ['one event, what the reader put together in it', SAID.together, 5, 1],
  ])('%s', (_, within, across, n) =>
    expect(groupsOf(['a', 'b', 'c', 'd'], twice(within, across))).toHaveLength(n),
  );

  test('are the same in whatever order ids and odds are given, and hold each article once', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));
    const odds = fc.array(fc.integer({ min: -6, max: 12 }), {
      minLength: pairs.length,
      maxLength: pairs.length,
    });
    const orders = fc.tuple(
      fc.shuffledSubarray(ids, { minLength: ids.length }),
      fc.shuffledSubarray(
        pairs.map((_, i) => i),
        { minLength: pairs.length },
      ),
    );
    fc.assert(
      fc.property(odds, orders, (values, [mixed, places]) => {
        const all = pairs.map(([a, b], i) => near(a, b, values[i] ?? 0));
        const turned = places.flatMap((i) => {
          const one = all[i];
          return one ? [near(one.b, one.a, one.odds)] : [];
        });
        const groups = groupsOf(ids, all);
        expect(groupsOf(mixed, turned)).toEqual(groups);
        expect(groups.flat().sort()).toEqual(ids);
      }),
    );
  });
});
