import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, packLists, unpackLists } from './bits.ts';

const list = fc
  .integer({ min: 1, max: 2 ** 24 })
  .chain((below) => fc.tuple(fc.constant(below), fc.array(fc.nat({ max: below - 1 }))));

test('lists come back as they were given, in order or not', () => {
  fc.assert(
    fc.property(fc.array(list, { maxLength: 20 }), (all) => {
      const text = packLists(({ rising, any }) => {
        for (const [below, some] of all) {
          rising(inOrder(some), below);
          any(some, below);
        }
      });
      const found = unpackLists(text, ({ rising, any }) =>
        all.map(([below]) => [rising(below), any(below)]),
      );
      expect(found).toEqual(all.map(([, some]) => [inOrder(some), some]));
    }),
  );
});

test.each<[string, number[], number]>([
  ['a number beyond its bound', [3, 8], 8],
  ['one below nothing', [-1], 8],
  ['a fraction', [0.5], 8],
  ['anything where nothing fits', [0], 0],
])('%s cannot be packed', (_, some, below) => {
  expect(() => packLists(({ any }) => any(some, below))).toThrow(/^cannot be packed: /);
  expect(() => packLists(({ rising }) => rising(some, below))).toThrow(/^cannot be packed: /);
});

test.each([[[5, 4]], [[4, 4]]])('%j is in no rising order', (some) => {
  expect(() => packLists(({ rising }) => rising(some, 9))).toThrow(/^cannot be packed: /);
});

const packed = packLists(({ rising }) => rising([1, 20, 300], 1000));

test.each<[string, string, number, RegExp]>([
  ['cut off', packed.slice(0, 3), 1000, /breaks off/],
  ['empty', '', 1000, /breaks off/],
  ['with more behind it', `${packed}AAAA`, 1000, /goes on/],
  ['of another alphabet', '§', 1000, /not base64/],
  ['with more numbers than there are', packed, 2, /too long/],
  [
    'with more than a story can have, in no bits',
    packLists(({ rising }) =>
      rising(
        Array.from({ length: 1_000_001 }, (_, i) => i),
        1_000_001,
      ),
    ),
    1_000_001,
    /too long/,
  ],
])('packed data %s is refused in words', (_, text, below, says) => {
  expect(() => unpackLists(text, ({ rising }) => rising(below))).toThrow(says);
});

test('any text gives lists within their bounds or is refused', () => {
  const digits = fc.constantFrom(
    ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  );
  fc.assert(
    fc.property(fc.string({ unit: digits }), fc.integer({ min: 0, max: 300 }), (text, below) => {
      let found: number[][] = [];
      try {
        found = unpackLists(text, ({ rising, any }) => [rising(below), any(below)]);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
      for (const number of found.flat()) expect(number >= 0 && number < below).toBe(true);
      expect(found[0] ?? []).toEqual(inOrder(found[0] ?? []));
    }),
  );
});
