import { expect, it } from 'vitest';
import { cuedIn, cuesOf } from './cues.ts';
import { searched } from './key-words.ts';

const CUES = cuesOf({
  sets: { fire: ['fire', 'blaze*'], mill: ['mill', 'works'] },
  claims: [
    { id: 'burned', cues: ['$fire + $mill|the building - drill'], needs: [] },
    { id: 'late', cues: ['too late + $fire|brigade', 'arrived after + $fire'], needs: [] },
    { id: 'cause', cues: [], needs: [] },
    { id: 'abroad', cues: ['화재 + 공장'], needs: [] },
  ],
});

it.each<[string, string[]]>([
  ['A blaze went through the old works.', ['burned']],
  ['Fire gutted the building, and the brigade came too late.', ['burned', 'late']],
  ['They arrived after the fire.', ['late']],
  ['The mill burned.', []],
  ['The mill holds a fire drill.', []],
  ['공장에서 화재가 났다', ['abroad']],
  ['', []],
])('%s', (text, ids) => {
  expect([...cuedIn(searched(text), CUES).given]).toEqual(ids);
});
