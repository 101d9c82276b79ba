import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped, link, pieces, shownAddress } from './markdown.ts';

test.each([
  ['a | b', 'a \\| b'],
  ['`code` and ]]>', '\\`code\\` and \\]\\]\\>'],
  ['# not\na heading', '\\# not a heading'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['&lt;b&gt; but A & B', '\\&lt;b\\&gt; but A & B'],
  ['[x](javascript:1)', '\\[x\\](javascript:1)'],
])('%j is no Markdown', (text, put) => expect(escaped(text)).toBe(put));

test('text is on one line and has no sign that is not escaped', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'\\`*_[]<>|#~ab \n\r\t&;') }), (text) => {
      const put = escaped(text);
      expect(put).not.toMatch(/[\n\r]/);
      expect(put.replace(/\\[\\`*_[\]<>|#~&]/g, '')).not.toMatch(/[\\`*_[\]<>|#~]/);
      expect(put.replace(/\\(.)/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  ));

test('an address cannot end its link', () => {
  const url = 'https://a.example/x_(y)?q=<z> w\\';
  expect(link('A [b]', url)).toBe('[A \\[b\\]](https://a.example/x_%28y%29?q=%3cz%3e%20w%5c)');
  expect(shownAddress(url)).toBe('<https://a.example/x_%28y%29?q=%3cz%3e%20w%5c>');
});

test('words that differ are bold, the space between them is not', () => {
  const all = [
    { text: 'on ', differs: false },
    { text: 'a *Monday* ', differs: true },
    { text: '', differs: true },
    { text: ' or so', differs: false },
  ];
  expect(pieces(all).replace(/ +/g, ' ')).toBe('on **a \\*Monday\\*** or so');
});
