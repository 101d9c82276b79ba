import { expect, test } from 'vitest';
import { chance, type Signs } from './chance.ts';

const SIGNS: Signs = {
  cue: { width: 4, span: 6 },
  cues: 2,
  like: 0.3,
  aligned: 0.6,
  better: 3,
  denied: 0.1,
};

test.each<[string, Partial<Signs>]>([
  ['no cue', { cue: null }],
  ['a cue that many words would have given', { cue: { width: 14, span: 6 } }],
  ['a cue whose words stand far apart', { cue: { width: 4, span: 30 } }],
  ['cues of many claims', { cues: 12 }],
  ['words that no telling of it has', { like: 0 }],
  ['tellings of other claims that come nearer', { better: 40 }],
  ['a denial', { denied: 0.6 }],
])('%s speaks against it', (_, less) => {
  expect(chance({ ...SIGNS, ...less }, false)).toBeLessThan(chance(SIGNS, false));
});

test('a page that reports another part speaks against it', () =>
  expect(chance(SIGNS, true)).toBeLessThan(chance(SIGNS, false)));
