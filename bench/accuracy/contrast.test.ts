import { expect, test } from 'vitest';
import { edit } from './contrast.ts';

test.each([
  ['on June 10, the', 'on June 11, the', '10,', '11,'],
  ['some 1,500 left', 'some 1500 left', '1,500', '1500'],
  ['May is late', 'June is late', 'May', 'June'],
  ['ten men, ten boats', 'ten men, two boats', 'ten', 'two'],
  ['a full 70', 'a full seventy', '70', 'seventy'],
])('%s / %s', (from, to, was, is) => {
  const [there, here] = edit(from, to);
  expect(from.slice(there.start, there.end)).toBe(was);
  expect(to.slice(here.start, here.end)).toBe(is);
});
