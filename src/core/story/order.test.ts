import { describe, expect, test } from 'vitest';
import { MATTERS } from './codes.ts';
import { ordered, POINTS, type Point, sides } from './order.ts';
import { claim, readings, storyOf } from './story.fixture.ts';

const all = ['wire', 'bureau', 'echo', 'cut', 'mill'];
const STORY = storyOf();

type Given = Parameters<typeof claim>[2] & Partial<Pick<Point, 'kind' | 'page'>>;

/** A point of a subject of its own, if none is given. */
const point = (id: string, { kind = 'partial', page = null, ...more }: Given = {}): Point => {
  const made = claim(id, all, { topic: id, ...more });
  return { claim: made, kind, page, readings: made.readings };
};

const inOrder = (...points: Point[]): string =>
  ordered(points, STORY)
    .map((at) => points[at]?.claim.id)
    .join(' ');

test('each origin stands on one side: where most do, its translation and an unclear text on none', () => {
  const of = (by: Record<string, string[]>): number[] => sides(readings(by), all, STORY);
  expect(of({ a: ['wire', 'bureau'], b: ['cut'] })).toEqual([2, 1]);
  expect(of({ a: ['wire', 'bureau', 'cut'], b: ['echo'] })).toEqual([3]);
  expect(of({ a: ['wire', 'bureau', 'cut'], b: ['mill'] })).toEqual([3]);
  expect(of({ a: ['wire'], b: ['bureau'], c: ['mill', 'cut'] })).toEqual([1, 1, 1]);
});

describe('what is first', () => {
  test('what a point is to the event, of equals the earlier', () => {
    const points = MATTERS.map((matter) => point(matter, { matter })).reverse();
    expect(inOrder(...points)).toBe('act reaction answer bearing word ground fact setting');
  });

  const two = readings({ a: ['wire', 'echo', 'cut'], b: ['bureau'] });
  const copied = readings({ a: ['wire', 'bureau', 'cut'], b: ['echo'] });
  test.each<[string, Given, Given]>([
    ['odds before other words', { kind: 'conflict' }, { kind: 'worded' }],
    ['other words before presence', { kind: 'worded' }, { kind: 'partial' }],
    ['presence before one report alone', { kind: 'partial' }, { kind: 'alone' }],
    ['the core', { core: true }, {}],
    ['how firm it is', { facet: 'certainty' }, { facet: 'term' }],
    ['two sides before a copy’s own words', { readings: two }, { readings: copied }],
    ['what the page lacks', { page: 'lacking' }, {}],
    ['what it turns, before what it lacks', { page: 'turned' }, { page: 'lacking' }],
    ['where it stands apart, before what it turns', { page: 'apart' }, { page: 'turned' }],
    ['what only it has, from nowhere, before all', { page: 'stray' }, { page: 'apart' }],
    ['anything before what only copies differ on', {}, { page: 'copies' }],
  ])('%s', (_, first, second) => {
    expect(inOrder(point('second', second), point('first', first))).toBe('first second');
  });

  test('no facet goes before another by itself', () => {
    expect(inOrder(point('a', { facet: 'term' }), point('b', { facet: 'figure' }))).toBe('a b');
    expect(inOrder(point('b', { facet: 'figure' }), point('a', { facet: 'term' }))).toBe('b a');
  });
});

test('a subject that has had its say steps back, one step more each time', () => {
  const of = (topic: string) => (id: string, matter: (typeof MATTERS)[number]) =>
    point(id, { topic, matter });
  const [fire, money] = [of('The fire'), of('Money')];
  expect(POINTS.again).toBe(3);
  expect(
    inOrder(
      fire('burned', 'act'),
      fire('razed', 'act'),
      fire('lost', 'act'),
      money('asked', 'bearing'),
      money('given', 'fact'),
    ),
  ).toBe('burned asked razed lost given');
});
