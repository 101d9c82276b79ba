import { expect, it } from 'vitest';
import { searched } from '../text/key-words.ts';
import { cuedIn, cuesOf } from './cues.ts';

const CUES = cuesOf({
  sets: { fire: ['fire', 'blaze*'], mill: ['mill', 'works'] },
  claims: [
    { id: 'burned', cues: ['$fire + $mill|the building - drill'], needs: [], either: [] },
    {
      id: 'late',
      cues: ['too late + $fire|brigade', 'arrived after + $fire'],
      needs: [],
      either: [],
    },
    { id: 'cause', cues: [], needs: [], either: [] },
    { id: 'abroad', cues: ['화재 + 공장'], needs: [], either: [] },
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
  expect([...cuedIn(searched(text), CUES).given.keys()]).toEqual(ids);
});

const NEEDY = cuesOf({
  sets: { late: ['late', 'in vain'] },
  claims: [
    { id: 'late', cues: ['brigade'], needs: ['too + $late', 'in vain - practice'], either: [] },
    { id: 'cause', cues: ['brigade'], needs: [], either: [] },
  ],
});

it.each<[string, string[]]>([
  ['The brigade came too late.', []],
  ['The brigade came in vain.', []],
  ['The brigade came late.', ['late']],
  ['The brigade came in vain, it was practice.', ['late']],
  ['The brigade came.', ['late']],
  ['It was too late.', []],
])('“%s” lacks what a claim needs', (text, ids) => {
  const { given, lacking } = cuedIn(searched(text), NEEDY);
  expect([...lacking]).toEqual(ids);
  expect(given.has('cause')).toBe(text.includes('brigade'));
});

const SIDED = cuesOf({
  sets: { rule: ['rule', 'custom'] },
  claims: [{ id: 'shut', cues: ['weir'], needs: [], either: ['law + $rule'] }],
});

it.each<[string, string[]]>([
  ['The weir is shut by law and custom.', ['shut']],
  ['The weir is shut by law.', []],
])('“%s” takes either side', (text, ids) =>
  expect([...cuedIn(searched(text), SIDED).either]).toEqual(ids),
);

const DENYING = cuesOf({
  sets: {},
  claims: [
    { id: 'bound', cues: ['mill|weir + cannot be parted|tied'], needs: [], either: [] },
    { id: 'kept', cues: ['mill + not|kept'], needs: [], either: [] },
  ],
});

it.each<[string, string[]]>([
  ['The mill and its weir cannot be parted.', ['bound']],
  ['The mill and its weir are tied, not kept.', []],
])('“%s”: a denial of the cue’s own', (text, ids) => {
  expect([...cuedIn(searched(text), DENYING).denied]).toEqual(ids);
});

it.each<[string, string, { width: number; span: number } | undefined]>([
  [
    'each part at its nearest',
    'The blaze went on. The mill, the works, caught fire.',
    { width: Math.log(6), span: 2 },
  ],
  [
    'of two cues each at its least',
    'Too late came the brigade after they had arrived after the blaze.',
    { width: Math.log(2), span: 3 },
  ],
  ['no words where they are not parted', '공장에서 화재가 났다', { width: 0, span: 0 }],
  ['none', 'The mill burned.', undefined],
])('how a cue stands: %s', (_, text, found) => {
  const [first] = cuedIn(searched(text), CUES).given.values();
  expect(first).toEqual(found);
});
