import { expect, test } from 'vitest';
import { agreement, agreementOf, type Pair } from './agreement.ts';
import type { Presence } from './format.ts';
import { editionOf, reviewOf } from './made-up.fixture.ts';

const times = (n: number, first: Presence, second: Presence): Pair[] =>
  Array.from({ length: n }, () => ({ first, second }));

test.each<[string, Pair[], number | null, number]>([
  // The textbook's table of fifty: 0.7 observed, 0.5 by chance.
  [
    'fifty, of which thirty-five alike',
    [
      ...times(20, 'has', 'has'),
      ...times(5, 'has', 'has-not'),
      ...times(10, 'has-not', 'has'),
      ...times(15, 'has-not', 'has-not'),
    ],
    0.4,
    35,
  ],
  ['all alike', [...times(3, 'has', 'has'), ...times(2, 'has-not', 'has-not')], 1, 5],
  [
    'as alike as by chance',
    [
      ...times(1, 'has', 'has'),
      ...times(1, 'has', 'has-not'),
      ...times(1, 'has-not', 'has'),
      ...times(1, 'has-not', 'has-not'),
    ],
    0,
    2,
  ],
  ['never alike', [...times(1, 'has', 'has-not'), ...times(1, 'has-not', 'has')], -1, 0],
  [
    'three sorts: 0.6 observed, 0.36 by chance',
    [
      ...times(2, 'has', 'has'),
      ...times(1, 'has', 'cannot-tell'),
      ...times(1, 'has-not', 'has-not'),
      ...times(1, 'cannot-tell', 'has-not'),
    ],
    0.375,
    3,
  ],
  ['always one sort: chance says as much', times(4, 'has', 'has'), null, 4],
  ['nothing read', [], null, 0],
])('%s', (_, pairs, kappa, agreed) => {
  const found = agreement(pairs);
  expect(found).toMatchObject({ agreed, of: pairs.length });
  if (kappa === null) expect(found.kappa).toBeNull();
  else expect(found.kappa).toBeCloseTo(kappa, 10);
});

test('what was found first counts, by the kind of claim, an excerpt’s “not” as untold', () => {
  const review = reviewOf(
    {
      one: { sail: { first: 'has', second: 'not' }, unhurt: { first: 'has', second: 'says' } },
      two: { unhurt: { first: 'cannot-tell', second: 'not' } },
    },
    { one: { sail: { first: 'has', second: 'says' }, gone: { first: 'has', second: 'says' } } },
  );
  const { all, kinds } = agreementOf(review, editionOf(false));
  expect([all.agreed, all.of]).toEqual([3, 4]);
  expect(kinds.map(([kind, { agreed, of }]) => [kind, agreed, of])).toEqual([
    ['alone', 2, 2],
    ['since taken out', 1, 1],
    ['worded', 0, 1],
  ]);
});
