import { expect, test } from 'vitest';
import type { Article } from './articles.ts';
import { meanOf, scoresOf, tallied } from './scores.ts';

const article = (id: string, event: string | null): Article => ({
  id,
  set: 'gvc',
  doc: { doc_id: id, title: id, text: '', date: null },
  event,
});
const articles = [
  article('a1', 'a'),
  article('a2', 'a'),
  article('b1', 'b'),
  article('u1', null),
  article('u2', null),
];
const fed = {
  steps: [
    { id: 'a1', mates: [] },
    { id: 'u1', mates: [] },
    { id: 'a2', mates: ['a1'] },
    { id: 'b1', mates: ['a1', 'a2'] },
    { id: 'u2', mates: ['u1'] },
  ],
  groups: [
    ['a1', 'a2', 'b1'],
    ['u1', 'u2'],
  ],
};

test('a second telling found, a wrong join, and one that nobody can judge', () => {
  const { secondTellingFound, falseJoins, unjudged } = scoresOf(tallied(fed, articles));
  expect([secondTellingFound.n, secondTellingFound.of]).toEqual([1, 1]);
  expect([falseJoins.n, falseJoins.of]).toEqual([1, 2]);
  expect(unjudged).toBe(1);
});

test('B³ over the articles whose event is known', () => {
  const { precision, recall, f1 } = scoresOf(tallied(fed, articles)).b3;
  expect(precision.value).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3);
  expect(recall.value).toBe(1);
  expect(f1.value).toBeCloseTo((2 * precision.value) / (precision.value + 1));
});

test('a group that tells two events alike is of neither', () => {
  const steps = [{ id: 'a2', mates: ['a1', 'b1'] }];
  expect(tallied({ steps, groups: [] }, articles)).toMatchObject({ joined: 1, wrong: 1 });
});

test('the mean of orders', () => {
  const one = tallied(fed, articles);
  expect(meanOf([one, { ...one, wrong: 2 }]).wrong).toBe(1.5);
});
