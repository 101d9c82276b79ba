import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';

test('bytes come back, and the text is RFC 4648 without padding', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64([...bytes]);
      expect(text).toBe(Buffer.from(bytes).toString('base64').replaceAll('=', ''));
      expect(fromBase64(text)).toEqual([...bytes]);
    }),
  );
});

test('another character is refused', () => {
  expect(() => fromBase64('AB*D')).toThrow('"*"');
});
