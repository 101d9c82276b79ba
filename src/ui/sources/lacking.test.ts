/** The order in which it is told what a page lacks (fairness 4). */
import { expect, test } from 'vitest';
import { claim, STORY } from '../made-up-story.ts';
import { lackingSections } from './lacking.ts';

const point = (id: string, ...sources: string[]) => ({
  claim: id,
  statement: id,
  sources,
  origins: 1,
});
const claims = (list: readonly { claim: string }[]) => list.map((one) => one.claim);

test('first the three points that weigh most; then the core and what several reports have; then what one report has, report by report', () => {
  const leftOut = [
    point('one', 'bell'),
    point('two', 'dawn'),
    point('three', 'bell', 'dawn'),
    point('a', 'bell'),
    point('b', 'dawn', 'kabar', 'bell'),
    point('c', 'dawn', 'copy'),
    point('d', 'bell', 'reblog'),
    point('e', 'dawn'),
    point('core', 'tv'),
  ];
  const story = { ...STORY, claims: [claim('core', { core: true })] };
  const { first, rest, byReport } = lackingSections(leftOut, story);
  expect(claims(first)).toEqual(['one', 'two', 'three']);
  expect(claims(rest)).toEqual(['core', 'b', 'c']);
  expect(byReport.map((group) => [group.origin, claims(group.claims)])).toEqual([
    ['bell', ['a', 'd']],
    ['nordwire', ['e']],
  ]);
});

test('three points or fewer are all in sight', () => {
  const { first, rest, byReport } = lackingSections([point('a', 'bell'), point('b', 'tv')], STORY);
  expect(claims(first)).toEqual(['a', 'b']);
  expect([rest, byReport]).toEqual([[], []]);
});
