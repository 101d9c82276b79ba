import { expect, test } from 'vitest';
import { claim, STORY } from '../../ui/made-up-story.ts';
import { ownPoints, saysOf, sharedPoints } from './points.ts';

const point = (id: string, says: Record<string, string>, small = false) =>
  claim(id, {
    statement: null,
    small,
    sources: Object.keys(says),
    readings: Object.entries(says).map(([source, one]) => ({ sources: [source], says: one })),
  });

const story = {
  ...STORY,
  claims: [
    point('minor', { dawn: 'It rained a little.', tv: 'There was some rain.' }, true),
    point('opened', { dawn: 'The bridge was opened on Friday.', tv: 'They opened the bridge.' }),
    point('cost', { dawn: 'It cost the town nine million crowns.' }),
    point('head', { dawn: 'A bridge at last' }),
    point('folded', { dawn: 'The mayor wore a hat of green felt.' }, true),
  ],
};

test('what two articles have comes in order, what the reader called small last', () =>
  expect(sharedPoints(story).map(({ id }) => id)).toEqual(['opened', 'minor']));

test('an article has its own sentence of a point, or none', () => {
  const [opened] = sharedPoints(story);
  expect(opened && [saysOf(opened, 'tv'), saysOf(opened, 'bell')]).toEqual([
    'They opened the bridge.',
    null,
  ]);
});

test('what stands in one article is told without short lines and small points', () => {
  expect(ownPoints(story, 'dawn')).toEqual(['It cost the town nine million crowns.']);
  expect(ownPoints(story, 'tv')).toEqual([]);
});
