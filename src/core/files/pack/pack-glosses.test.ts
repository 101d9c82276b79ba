import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Gloss } from '../../articles/gloss.ts';
import { POST, RADIO } from './made-up.fixture.ts';
import { mergePacks, packStory, packWhole } from './make-pack.ts';
import { MOST_GLOSSES, packText } from './pack.ts';
import { MOST_PACK_BYTES } from './pack-bytes.ts';
import { copies, packGlosses } from './pack-glosses.ts';
import { readPack } from './read-pack.ts';

const [post, radio] = [packWhole(POST), packWhole(RADIO)];

const gloss = (says: string | null, ...on: Gloss['on']): Gloss => ({
  on,
  at: 1,
  says,
  small: says === null,
});

const TORN = gloss('The hull is torn.', ['a-post', 'x1'], ['a-radio', 'y2']);

const packWith = (glosses: readonly Gloss[]) =>
  packStory(null, [post, radio], packGlosses(glosses, ['a-post', 'a-radio']));

test('is on the articles of the file by their places, and comes back as it was', () => {
  const pack = packWith([TORN, gloss(null, ['a-radio', 'z3'])]);
  expect(pack.glosses).toEqual([
    {
      on: [
        [0, 'x1'],
        [1, 'y2'],
      ],
      says: 'The hull is torn.',
      small: false,
    },
    { on: [[1, 'z3']], says: null, small: true },
  ]);
  expect(readPack(packText(pack))).toEqual(pack);
});

test('of articles that are not in the file nothing is, and a file with none has no entry for it', () => {
  const elsewhere = gloss('It is not here.', ['a-isle', 'x1'], ['a-post', 'x1']);
  expect(packWith([elsewhere]).glosses?.map(({ on }) => on)).toEqual([[[0, 'x1']]]);
  expect(packWith([gloss('It is not here.', ['a-isle', 'x1'])])).not.toHaveProperty('glosses');
});

test.each<[string, unknown]>([
  ['of an article that is not there', { on: [[2, 'x1']], says: 'A.', small: false }],
  ['of no sentence', { on: [], says: 'A.', small: false }],
  ['with a hash that is none', { on: [[0, 'the hull']], says: 'A.', small: false }],
  ['longer than one may be', { on: [[0, 'x1']], says: 'a'.repeat(501), small: false }],
  ['of no words', { on: [[0, 'x1']], says: '', small: false }],
  ['with more to it', { on: [[0, 'x1']], says: 'A.', small: false, given: true }],
])('is refused %s', (_, one) => {
  const pack = { ...packWith([TORN]), glosses: [one] };
  expect(() => readPack(JSON.stringify(pack))).toThrow(expect.objectContaining({ code: 'wrong' }));
});

test('a file of the format before is read', () => {
  const { glosses: _glosses, ...rest } = packWith([TORN]);
  const before = { ...rest, format: 1 as const };
  expect(readPack(JSON.stringify(before))).toEqual(before);
});

test('the last of more than there is room for are in a file, which has room for these', () => {
  const many = Array.from({ length: MOST_GLOSSES + 9 }, (_, i) => ({
    ...gloss('雨'.repeat(500), ['a-post', `x${i.toString(36)}`]),
    at: i,
  }));
  const { glosses = [] } = packWith(many);
  expect(glosses.at(-1)?.on).toEqual([[0, `x${(MOST_GLOSSES + 8).toString(36)}`]]);
  expect(glosses.length).toBeLessThan(MOST_GLOSSES);
  expect(new TextEncoder().encode(JSON.stringify(glosses)).length).toBeLessThan(
    MOST_PACK_BYTES / 50,
  );
});

test('of several files each keeps to its articles, and the first one’s word counts', () => {
  const first = packWith([TORN]);
  const second = packStory(
    null,
    [radio, post],
    [
      {
        on: [
          [1, 'x1'],
          [0, 'y2'],
        ],
        says: 'Theirs.',
        small: false,
      },
      { on: [[0, 'z3']], says: 'More.', small: false },
    ],
  );
  expect(mergePacks([first, second]).glosses).toEqual([
    ...(first.glosses ?? []),
    { on: [[1, 'z3']], says: 'More.', small: false },
  ]);
});

test('nine words in a row of an article are copied, eight are not', () => {
  const words = fc.array(fc.constantFrom(...'the hull was torn on a reef in fog'.split(' ')), {
    minLength: 30,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.nat({ max: 20 }), (text, from) => {
      const own = (n: number): string => `Xylo, ${text.slice(from, from + n).join(' – ')}! Quux.`;
      expect(copies(own(9), text.join(' ').toUpperCase())).toBe(true);
      expect(copies('Xylo quux.', text.join(' '))).toBe(false);
    }),
  );
  expect(
    copies(
      'one two three four five six seven eight',
      'One two three four five six seven eight nine',
    ),
  ).toBe(false);
  expect(
    copies(
      'one two three four five six seven eight nin',
      'one two three four five six seven eight nine',
    ),
  ).toBe(false);
});
