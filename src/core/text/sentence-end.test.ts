import { expect, test } from 'vitest';
import { endsInAnyScript, endsSentence } from './sentence-end.ts';

test.each([
  ['It burned.', true, true],
  ['“It burned!” ', true, true],
  ['„Es brannte.“', true, true],
  ['»Es brannte?«', true, true],
  ['(It burned.)', true, true],
  ['He went on…', true, true],
  ['She said:', false, false],
  ['Photo: Ann Lee', false, false],
  ['火事があった。', false, true],
  ['「火事があった。」', false, true],
])('%s: ends here %s, in any script %s', (text, here, anywhere) => {
  expect(endsSentence(text)).toBe(here);
  expect(endsInAnyScript(text)).toBe(anywhere);
});
