import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import { SAME_POINT, samePoint } from './same-point.ts';
import { terms } from './terms.ts';

const sentence = (says: string, headline = false) => ({
  measured: measure(terms(says, (stem) => (stem.length > 4 ? 6 : 3))),
  headline,
});

const LIFT =
  'A goods lift fell four floors at the Osk shipyard on Wednesday and hurt three welders.';

test.each<[string, string, boolean]>([
  [
    'the same in other words',
    'Five welders were hurt when a goods lift fell four floors at the Osk shipyard.',
    true,
  ],
  [
    'the same affair, another point',
    'The union had warned of the worn cable of the goods lift twice this year.',
    false,
  ],
  ['nothing in common', 'Nobody from the league would talk about money when we rang.', false],
])('%s', (_, other, same) =>
  expect(samePoint(sentence(LIFT), sentence(other)) >= SAME_POINT).toBe(same),
);

test('what the one says and the other denies counts against it', () => {
  const [said, denied] = [
    'Police have named the man who was shot.',
    'Police have not named the man who was shot.',
  ];
  expect(samePoint(sentence(said), sentence(denied))).toBeLessThan(
    samePoint(sentence(said), sentence(said)),
  );
});

test('is the same from either side', () => {
  const [one, other] = [
    sentence(LIFT),
    sentence('Welders hurt as lift falls at Osk shipyard', true),
  ];
  expect(samePoint(one, other)).toBeCloseTo(samePoint(other, one), 12);
});
