import { expect, test } from 'vitest';
import type { Review, SecondVerdict, Verdict } from './format.ts';
import { editionOf, NONE, reviewOf } from './made-up.fixture.ts';
import { reviewOpen, unread } from './open.ts';

const verdict = (second: Verdict, lacks?: string): SecondVerdict => ({
  first: 'has',
  second,
  ...(lacks ? { lacks } : {}),
});
const settling = (review: Review, claim: string, source: string): Review => ({
  ...review,
  settled: [...review.settled, { claim, source, because: 'Read once more.' }],
});
const lines = (review: Review, complete = true): string[] =>
  reviewOpen(review, editionOf(complete)).map(({ place, message }) => `${place}: ${message}`);

const DIFFERS = reviewOf({ one: { sail: verdict('part', 'that all go') } });

test.each<[string, Review, string[]]>([
  ['nothing was read', NONE, []],
  ['both say it is there', reviewOf({ one: { sail: verdict('says') } }), []],
  ['both say it is not', reviewOf({ two: { unhurt: verdict('not') } }), []],
  [
    'only a part is there',
    DIFFERS,
    ['claims › sail: one: has it; the second reading finds “part” (that all go): mend'],
  ],
  [
    'the contrary is there',
    reviewOf({ two: { sail: verdict('contrary') } }),
    ['claims › sail: two: has it; the second reading finds “contrary”: mend'],
  ],
  [
    'the second finds more',
    reviewOf({ two: { unhurt: verdict('says') } }),
    ['claims › unhurt: two: has it not; the second reading finds “says”: mend'],
  ],
  [
    'it cannot be told',
    reviewOf({ one: { unhurt: verdict('unclear') } }),
    ['claims › unhurt: one: has it; the second reading finds “unclear”: mend'],
  ],
  ['settled, with a reason', settling(DIFFERS, 'sail', 'one'), []],
  [
    'settled of another telling',
    settling(DIFFERS, 'sail', 'two'),
    ['claims › sail: one: has it; the second'],
  ],
  [
    'settled, though both agree',
    settling(reviewOf({ one: { sail: verdict('says') } }), 'sail', 'one'),
    ['claims › sail: review.yaml settles one, on which both readings agree'],
  ],
  [
    'settled of a claim that is not there',
    settling(NONE, 'toll', 'one'),
    ['claims: review.yaml settles “toll”, and no claim is called so.'],
  ],
  [
    'a later reading counts',
    reviewOf({ one: { sail: verdict('not') } }, { one: { sail: verdict('says') } }),
    [],
  ],
])('%s', (_, review, expected) => {
  const found = lines(review);
  expect(found).toHaveLength(expected.length);
  expected.forEach((line, i) => {
    expect(found[i]).toContain(line);
  });
});

test('an excerpt that does not say it cannot be told to lack it', () => {
  const review = reviewOf({ two: { unhurt: verdict('not'), sail: verdict('says') } });
  expect(lines(review, false)).toEqual([]);
});

test('what was read in other words is unread, and nothing open', () => {
  const all = { sail: verdict('says'), unhurt: verdict('says') };
  const whole = reviewOf({ one: all, two: { ...all, unhurt: verdict('not') } });
  expect(unread(whole, editionOf())).toEqual([]);
  expect(unread(DIFFERS, editionOf())).toEqual(['sail', 'unhurt']);
  const [round] = DIFFERS.rounds;
  const before = { ...round!, statements: { sail: 'Ships went over the water.' } };
  expect(lines({ ...NONE, rounds: [before] })).toEqual([]);
  expect(unread({ ...NONE, rounds: [before] }, editionOf())).toContain('sail');
});
