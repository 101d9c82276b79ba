import { describe, expect, test } from 'vitest';
import type { StoryFacts } from '../core/story/story.ts';
import { claim, STORY } from '../ui/made-up-story.ts';
import { entriesOf, groupsOf, isMissing, onlyUnclearDiffers, SORTS, type View } from './entries.ts';

const reading = (says: string, ...sources: string[]) => ({ says, sources });
const KNOWN = ['dawn', 'kabar', 'copy', 'bell'];

const story: StoryFacts = {
  ...STORY,
  claims: [
    claim('same', { sources: [...KNOWN, 'reblog'] }),
    claim('some', { topic: 'Tolls', sources: ['dawn', 'kabar', 'bell'] }),
    claim('one', { sources: ['bell'] }),
    claim('unclear', { sources: ['reblog'] }),
    claim('small', {
      facet: 'quotation',
      quoted: 'small',
      small: true,
      sources: ['dawn', 'bell'],
      readings: [reading('on it', 'dawn'), reading('upon it', 'bell')],
    }),
    claim('worded', {
      topic: 'Tolls',
      facet: 'term',
      core: true,
      sources: ['dawn', 'bell'],
      readings: [reading('a toll', 'dawn'), reading('a fee', 'bell')],
    }),
    claim('odd', {
      facet: 'day',
      conflict: true,
      sources: ['dawn', 'reblog'],
      readings: [reading('Friday', 'dawn'), reading('Sunday', 'reblog')],
    }),
    claim('clash', {
      topic: 'Tolls',
      facet: 'figure',
      conflict: true,
      sources: ['dawn', 'bell'],
      readings: [reading('two', 'dawn'), reading('three', 'bell')],
    }),
    claim('spun', {
      facet: 'day',
      conflict: true,
      sources: [...KNOWN, 'reblog'],
      readings: [reading('Friday', ...KNOWN), reading('Sunday', 'reblog')],
    }),
  ],
};
const entries = entriesOf(story);
const VIEW: View = {
  reading: null,
  sorts: SORTS,
  facet: null,
  of: null,
  small: true,
  order: 'topics',
};

const grouped = (part: Partial<View>): string =>
  groupsOf(entries, { ...VIEW, ...part }, story)
    .map((group) => {
      const ids = group.entries.map((entry) => entry.claim.id).join(' ');
      return `${'topic' in group ? group.topic : group.key}: ${ids}`;
    })
    .join(' | ');

describe('groups', () => {
  test.each<[string, Partial<View>, string]>([
    [
      'by topic as in the edition, what no separate report has at the end',
      {},
      'The bridge: same one small odd spun | Tolls: some worded clash | compare_group_unclear: unclear',
    ],
    [
      'what the telling being read has stands in its topic, whatever its origin',
      { reading: 'reblog' },
      'The bridge: same one unclear small odd spun | Tolls: some worded clash',
    ],
    [
      'what matters first, then what only unclear or small words make differ, then the rest',
      { order: 'matters' },
      'differences_title: clash worded odd one some | folded_title: spun small unclear | compare_sort_same: same',
    ],
    ['of one kind', { sorts: ['worded'] }, 'Tolls: worded'],
    ['of no kind', { sorts: [] }, ''],
    ['of one facet', { facet: 'term' }, 'Tolls: worded'],
    [
      'presence is a facet',
      { facet: 'presence' },
      'The bridge: one small odd | Tolls: some | compare_group_unclear: unclear',
    ],
    [
      'of one telling',
      { of: 'reblog' },
      'The bridge: same odd spun | compare_group_unclear: unclear',
    ],
    [
      'small differences hidden',
      { small: false, sorts: ['worded', 'conflict'] },
      'The bridge: spun | Tolls: worded clash',
    ],
  ])('%s', (_, part, expected) => {
    expect(grouped(part)).toBe(expected);
  });
});

test.each([
  [null, ''],
  ['copy', 'some one small worded odd clash'],
  ['bell', 'odd'],
  // A text that breaks off is not said to lack anything.
  ['tv', ''],
])('what is missing from %s', (id, expected) => {
  const missing = entries.filter((entry) => isMissing(entry, { ...VIEW, reading: id }, story));
  expect(missing.map((entry) => entry.claim.id).join(' ')).toBe(expected);
});

test('differences that only a text of unclear origin makes are known as such', () => {
  expect(entries.filter(onlyUnclearDiffers).map((entry) => entry.claim.id)).toEqual(['spun']);
});
