import { expect, test } from 'vitest';
import { TARGETS } from './manifest.ts';
import { localesIn, textsOf } from './messages.ts';
import { completed } from './pack-messages.ts';
import { read } from './sources.ts';

const ENGLISH = new Map([
  ['close', 'Close'],
  ['notes_one', '{n} note'],
  ['notes_other', '{n} notes'],
  ['stories_one', '{n} story'],
  ['stories_other', '{n} stories'],
]);

test('a text that a language has in no form is the English one', () => {
  const own = new Map([
    ['notes_few', '{n} нотатки'],
    ['notes_many', '{n} нотаток'],
  ]);
  expect([...completed(own, ENGLISH)]).toEqual([
    ...own,
    ['close', 'Close'],
    ['stories_one', '{n} story'],
    ['stories_other', '{n} stories'],
  ]);
});

test.each(TARGETS)(
  'the package for %s has every text of every language in its place',
  (browser) => {
    const list = (name: string) =>
      JSON.parse(read(`dist/${browser}/texts/${name}.json`)) as (string | 0)[];
    const keys = list('keys');
    for (const locale of localesIn()) {
      const packed = list(locale);
      const texts = keys.flatMap((key, at) => (packed[at] === 0 ? [] : [[key, packed[at]]]));
      expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(textsOf(locale)));
    }
  },
);
