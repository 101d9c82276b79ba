import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from './plain.ts';

describe('plain', () => {
  it.each<[string, string]>([
    ['Stolten\u200bberg', 'Stoltenberg'],
    ['Stolten\u00adberg\ufeff said', 'Stoltenberg said'],
    [
      'of ammuni-\ntion, Anti-\ntank and two-\nand three-day aid to the South-\nEast',
      'of ammunition, Anti- tank and two- and three-day aid to the South- East',
    ],
    ['an o\ufb03cial of\ufb01ce', 'an official office'],
    ['buy 100\u202f000 shells', 'buy 100,000 shells'],
    ['buy 100\u2009000\u2009000 shells', 'buy 100,000,000 shells'],
    ['buy 100 000 shells', 'buy 100,000 shells'],
    ['buy 100\u00a0000 shells', 'buy 100,000 shells'],
    ['buy 100’000 shells', 'buy 100,000 shells'],
    ["buy 100'000 shells", 'buy 100,000 shells'],
    ['1,00,000 shells and 12,34,567', '100,000 shells and 1,234,567'],
    ['On Monday 100 000 came', 'On Monday 100,000 came'],
    ['Some 100 000 came', 'Some 100,000 came'],
    ['On January 30 100 came', 'On January 30 100 came'],
    ['a Boeing 737 800 lands', 'a Boeing 737 800 lands'],
    ['in 2022 100 came, 3 200 left', 'in 2022 100 came, 3,200 left'],
    ['Jens\n  Stoltenberg', 'Jens Stoltenberg'],
    ['Jens\u00a0Stoltenberg', 'Jens Stoltenberg'],
    ['one\n\ntwo', 'one\n\ntwo'],
    ['non\u2011lethal', 'non-lethal'],
    ['Russia\u02bcs', 'Russia’s'],
    ['Cafe\u0301', 'Café'],
    ['Stolt\u0435nb\u0435rg, in Москва', 'Stoltenberg, in Москва'],
    ['[vc_row][text size=”2″]The [b_hl css=”x{y: 1}”]crane[/b_hl] fell[/vc_row]', 'The crane fell'],
    [
      '“[the] crane [sic], a [so-called] wonder [in 1974]”',
      '“[the] crane [sic], a [so-called] wonder [in 1974]”',
    ],
    ['on Monday.[/vc_column_text][vc_column_text]The mayor', 'on Monday. The mayor'],
    ['He said "it fell."[/vc_column_text][vc_row]The mayor', 'He said "it fell." The mayor'],
    ['in the basin,[/vc_column_text]and nobody', 'in the basin, and nobody'],
    ['It fell.[/vc_column]\n\nThe mayor', 'It fell.\n\nThe mayor'],
    ['[highlight]the crane[/highlight] fell', 'the crane fell'],
    ['[contact-form-7 id="1234" title="x"]The mayor', 'The mayor'],
    ['[su_dropcap]S[/su_dropcap]EOUL', 'SEOUL'],
    [
      'a [vc_x] b, [sample n=1,012], [jane_doe] and [/quit]',
      'a b, [sample n=1,012], [jane_doe] and [/quit]',
    ],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['100,000 “shells” – said Kim’s aide.', '100,000 “shells” – said Kim’s aide.'],
  ])('writes %j as %j', (text, meant) => {
    expect(plain(text).text).toBe(meant);
    expect(plain(meant).text).toBe(meant);
  });

  const pieces = fc.array(
    fc.constantFrom(...'ab 1\n\u00ad\u200b\u2009’,', '100 000', 'ﬁ', '1,00,000', 'e\u0301', '😀'),
    { maxLength: 30 },
  );

  it('leads back to stretches of the original that mean the same', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (some, a, b) => {
        const text = some.join('');
        const read = plain(text);
        const [start = 0, end = 0] = [a % (read.text.length + 1), b % (read.text.length + 1)].sort(
          (x, y) => x - y,
        );
        const [from, to] = read.back(start, end);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(text.length);
        // Whatever the stretch has, the original's stretch has: it may only have more.
        const letters = (said: string): string => said.replace(/[^\p{L}]/gu, '');
        expect(letters(plain(text.slice(from, to)).text)).toContain(
          letters(read.text.slice(start, end)),
        );
      }),
    );
  });

  it('leads a whole text back to itself', () => {
    fc.assert(
      fc.property(pieces, (some) => {
        const text = `x${some.join('')}y`;
        const read = plain(text);
        expect(read.back(0, read.text.length)).toEqual([0, text.length]);
      }),
    );
  });
});
