import { expect, test } from 'vitest';
import type { Slot } from '../story/story.ts';
import { namesSlot } from './event-slots.ts';

const whom: Slot = { slot: 'whom', label: 'South Korea', any: ['Korea', 'Seoul', 'S Korea'] };
const who: Slot = {
  slot: 'who',
  label: 'the chief',
  any: ['alliance chief', 'head of the alliance'],
};

test.each<[string, Slot, string | null]>([
  ['The chief asked Korea for shells', whom, 'Korea'],
  ['The chief asked North Korea', whom, null],
  ['N. Korea was angry', whom, null],
  ['S. Korea was not', whom, 'S Korea'],
  ['North Korea and Korea', whom, 'Korea'],
  ['ships off the Korean peninsula', whom, null],
  ['the Korean Central News Agency', whom, null],
  ['Korean shells', whom, 'Korea'],
  ['the Korea war', whom, 'Korea'],
  ['Korea and the central bank', whom, 'Korea'],
  ['the alliance’s chief', who, 'alliance chief'],
  ['The head of the alliance', who, 'head of the alliance'],
  ['the head of the army', who, null],
])('%s', (text, slot, found) => {
  expect(namesSlot(text, slot)).toBe(found);
});
