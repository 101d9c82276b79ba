import { expect, it } from 'vitest';
import { sizeWords } from './sizes.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [1_540, '1.5 kB'],
  [34_200, '34 kB'],
  [999_999, '1,000 kB'],
  [1_240_000, '1.2 MB'],
  [87_600_000, '88 MB'],
  [3_000_000_000_000, '3,000 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes, () => 'en-GB')).toBe(words);
});
