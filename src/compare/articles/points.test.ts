import { expect, test } from 'vitest';
import type { Claim } from '../../core/story/story.ts';
import { claim, STORY } from '../../ui/made-up-story.ts';
import { ownPoints, saysOf, sharedPoints, smallPoints } from './points.ts';

const point = (id: string, says: Record<string, string>, rest: Partial<Claim> = {}) =>
  claim(id, {
    statement: null,
    ...rest,
    sources: Object.keys(says),
    readings: Object.entries(says).map(([source, one]) => ({ sources: [source], says: one })),
  });

const story = {
  ...STORY,
  claims: [
    point('minor', { dawn: 'It rained a little.', tv: 'There was some rain.' }, { small: true }),
    point('opened', { dawn: 'The bridge was opened on Friday.', tv: 'They opened the bridge.' }),
    point('cost', { dawn: 'It cost the town nine million crowns.' }),
    point('head', { dawn: 'A bridge at last' }),
    point('folded', { dawn: 'The mayor wore a hat of green felt.' }, { small: true }),
    point('hat', { tv: 'Everybody wore a hat that day, too.' }, { statement: 'Hats were worn.' }),
  ],
};

test('what two articles have comes in order, with what the reader put in his words, apart from what he calls small', () => {
  expect(sharedPoints(story).map(({ id }) => id)).toEqual(['opened', 'hat']);
  expect(smallPoints(story).map(({ id }) => id)).toEqual(['minor', 'folded']);
});

test('an article has its own sentence of a point, or none', () => {
  const [opened] = sharedPoints(story);
  expect(opened && [saysOf(opened, 'tv'), saysOf(opened, 'bell')]).toEqual([
    'They opened the bridge.',
    null,
  ]);
});

test('what stands in one article is told without short lines and what the reader has said something of', () => {
  expect(ownPoints(story, 'dawn')).toEqual(['It cost the town nine million crowns.']);
  expect(ownPoints(story, 'tv')).toEqual([]);
});
