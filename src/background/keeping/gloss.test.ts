import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Gloss, sentencesIn } from '../../core/articles/gloss.ts';
import { blankClaim } from '../../core/story/story.ts';

const POINT = {
  ...blankClaim('p-1', ['post', 'radio']),
  readings: [
    { sources: ['post'], says: 'Divers found a tear in the hull.' },
    { sources: ['radio'], says: 'The hull was torn, divers said.' },
  ],
};
const SOURCES = [{ id: 'post' }, { id: 'radio' }];

vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage: async () => {} } } }));
vi.mock('../shelves.ts', () => ({
  storyFacts: async () => ({ claims: [POINT], sources: SOURCES }),
  shelves: async () => ({ own: { forget: () => {} } }),
}));

const { onGloss } = await import('./gloss.ts');
const { deleteDatabase } = await import('../../platform/articles/database.ts');
const { glossesOf, putGlosses } = await import('../../platform/articles/glosses.ts');

const [FIRST, SECOND] = sentencesIn(POINT) as [Gloss['on'][0], Gloss['on'][0]];
const all = () => glossesOf(['post', 'radio', 'mail']);
const say = (says: string | null) => onGloss({ story: 'mine-1', claim: 'p-1', says, small: false });

beforeEach(deleteDatabase);

test('what is said goes in place of all that stood on the point: nothing behind it comes in sight', async () => {
  await putGlosses(
    'mine-1',
    [],
    [
      { on: [FIRST], at: 1, says: 'A hole.', small: false, given: true },
      { on: [SECOND], at: 2, says: 'A tear.', small: false },
    ],
  );
  expect(await say('It leaks.')).toBe('done');
  expect(await all()).toMatchObject([{ on: [FIRST, SECOND], says: 'It leaks.' }]);
  expect(await say(null)).toBe('done');
  expect(await all()).toEqual([]);
});

test('what is said of sentences that went to another story stands there on', async () => {
  const both = { at: 2, says: 'A tear.', small: false };
  await putGlosses('mine-1', [], [{ on: [['mail', 'x1'], FIRST], ...both }]);
  expect(await say(null)).toBe('done');
  expect(await all()).toEqual([{ on: [['mail', 'x1']], ...both }]);
});

test('of a point that is gone nothing is written', async () => {
  expect(await onGloss({ story: 'mine-1', claim: 'p-9', says: 'x', small: false })).toBe('gone');
  expect(await all()).toEqual([]);
});
