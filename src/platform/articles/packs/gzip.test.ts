import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from './gzip.ts';

const MOST = 100_000;
const file = (...parts: (string | Uint8Array)[]): Blob => new Blob(parts as BlobPart[]);
const good = gzipSync('{"name":"Skarholm – Ångström 雨"}');

const cut = (bytes: Uint8Array, end: number): Uint8Array => bytes.slice(0, end);
const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, i) => (i === at ? byte ^ 0xff : byte));

test('a text comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await unpacked(await packed(text), MOST)).toEqual({ text });
    }),
  );
});

test.each<[string, string, Blob]>([
  ['foreign', 'nothing', file()],
  ['foreign', 'one byte', file(new Uint8Array([0x1f]))],
  ['foreign', 'plain JSON', file('{"file":"variorum"}')],
  ['foreign', 'a picture', file(new Uint8Array([137, 80, 78, 71, 13, 10]))],
  ['huge', 'more than all that is read', file('x'.repeat(MOST + 1))],
  ['huge', 'a few bytes that unpack to fifty megabytes', file(gzipSync(Buffer.alloc(50_000_000)))],
  ['damaged', 'cut off', file(cut(good, good.length - 9))],
  ['damaged', 'cut to its head', file(cut(good, 10))],
  ['damaged', 'with a sum that is wrong', file(flipped(good, good.length - 6))],
  ['damaged', 'with other bytes inside', file(flipped(good, 14))],
  ['damaged', 'followed by something else', file(good, 'and more')],
  ['encoding', 'not UTF-8', file(gzipSync(new Uint8Array([0x22, 0xff, 0xfe, 0x22])))],
  ['encoding', 'cut within a letter', file(gzipSync(new TextEncoder().encode('雨').slice(0, 2)))],
])('%s: %s', async (fault, _, blob) => {
  expect(await unpacked(blob, MOST)).toEqual({ fault });
});

test('a bomb is left as soon as it is known for one', async () => {
  let read = 0;
  const bomb = gzipSync(Buffer.alloc(200_000_000));
  const blob = file(bomb);
  const stream = blob.stream.bind(blob);
  blob.stream = () =>
    stream().pipeThrough(
      new TransformStream({
        transform: (chunk: Uint8Array<ArrayBuffer>, to) => {
          read += chunk.byteLength;
          to.enqueue(chunk);
        },
      }),
    ) as ReturnType<Blob['stream']>;
  expect(await unpacked(blob, MOST)).toEqual({ fault: 'huge' });
  expect(read).toBeLessThan(bomb.length);
});
