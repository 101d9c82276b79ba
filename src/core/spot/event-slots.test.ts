import { expect, test } from 'vitest';
import type { Slot } from '../story/story.ts';
import { isDoneBy, namesSlot } from './event-slots.ts';

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

test('a point of the compass is not named by a sea', () => {
  const north: Slot = { slot: 'who', label: 'the North', any: ['the North'] };
  expect(namesSlot('The North was cross', north)).toBe('the North');
  expect(namesSlot('the North Atlantic pact', north)).toBe(null);
});

const harrow: Slot = { slot: 'who', label: 'Harrow', any: ['Harrow'] };
const scorn: Slot = { slot: 'what', label: 'scorn', any: ['scorn', 'rebuke', 'warn'] };
const guest: Slot = { slot: 'whom', label: 'the guest', any: ['Birch'] };

test.each([
  ['Harrow scorns the visit', true],
  ['Birch meets a rebuke from Harrow', true],
  ['Harrow, where Birch’s tour ended, scorned it', true],
  ['Harrow is far off, Birch warned', false],
  ['In Harrow, he warned, ships are dear', false],
  ['Ships to Harrow are as dear as they have ever been, the owners warned', false],
  ['Ships from Marle came to Harrow', false],
])('%s', (text, expected) => {
  expect(isDoneBy(text, harrow, scorn, guest)).toBe(expected);
});
