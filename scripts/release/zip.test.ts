import { expect, test } from 'vitest';
import { unzip, zip } from './zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = { 'b.txt': bytes('bb'.repeat(200)), 'a/z.txt': bytes('z'), 'a.txt': bytes('') };

test('the same files are the same zip, in whatever order and time zone', () => {
  const first = zip(FILES);
  const zone = process.env.TZ;
  try {
    for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env.TZ = other;
      expect(zip(Object.fromEntries(Object.entries(FILES).reverse()))).toEqual(first);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('other bytes are another zip', () => {
  expect(zip({ ...FILES, 'a.txt': bytes('x') })).not.toEqual(zip(FILES));
});

test('what is zipped comes out again', () => {
  expect(unzip(zip(FILES))).toEqual(FILES);
});
