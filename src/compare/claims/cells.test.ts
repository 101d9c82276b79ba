import { expect, test } from 'vitest';
import type { Claim } from '../../core/story/story.ts';
import { claim, STORY } from '../../ui/made-up-story.ts';
import { cellsOf, clashes } from './cells.ts';

const toll = { sources: ['dawn', 'kabar'], says: 'a toll' };
const fee = { sources: ['bell'], says: 'a fee' };

test.each<[string, Partial<Claim>, string]>([
  [
    'has it, has it not, and a text that breaks off',
    { sources: ['dawn', 'kabar', 'bell'] },
    'dawn has, kabar has, copy lacks, bell has, tv breaks-off, reblog lacks',
  ],
  [
    'cannot tell',
    { sources: ['dawn', 'tv'], unsure: ['copy'] },
    'dawn has, kabar lacks, copy unsure, bell lacks, tv has, reblog lacks',
  ],
  [
    'what a translation says beyond its model is of unclear origin',
    { sources: ['kabar', 'reblog'] },
    'dawn lacks, kabar has?, copy lacks, bell lacks, tv breaks-off, reblog has',
  ],
  [
    'readings, and tellings that have it in no words of note',
    { sources: ['dawn', 'kabar', 'copy', 'bell'], readings: [toll, fee] },
    'dawn “a toll”, kabar “a toll”, copy other-words, bell “a fee”, tv breaks-off, reblog lacks',
  ],
])('%s', (_, rest, expected) => {
  const cells = cellsOf(STORY, claim('a', rest));
  const said = STORY.sources.map(({ id }) => {
    const cell = cells.get(id)!;
    const words = cell.is === 'reads' ? `“${cell.says}”` : cell.is;
    return `${id} ${words}${'unclear' in cell && cell.unclear ? '?' : ''}`;
  });
  expect(said.join(', ')).toBe(expected);
});

test.each<[string, Partial<Claim>, string, string, boolean]>([
  ['readings of a conflict clash', { conflict: true }, 'dawn', 'bell', true],
  ['the same reading does not', { conflict: true }, 'dawn', 'kabar', false],
  ['no reading does not', { conflict: true }, 'dawn', 'copy', false],
  ['other words alone do not', { conflict: false }, 'dawn', 'bell', false],
  ['sources on the same side do not', { conflict: true, apart: ['reblog'] }, 'dawn', 'bell', false],
  ['the one that stands apart does', { conflict: true, apart: ['bell'] }, 'dawn', 'bell', true],
])('%s', (_, rest, one, other, expected) => {
  expect(clashes(claim('a', { readings: [toll, fee], ...rest }), one, other)).toBe(expected);
  expect(clashes(claim('a', { readings: [toll, fee], ...rest }), other, one)).toBe(expected);
});
