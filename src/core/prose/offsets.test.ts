import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../english/sentences.ts';
import { days } from '../facts/days.ts';
import { facts } from '../facts/facts.ts';
import { figures } from '../facts/figures.ts';
import { names, properNames } from '../facts/names.ts';
import { sameName } from '../facts/same-name.ts';
import { language } from '../text/language.ts';
import { quotations } from '../text/quotations.ts';
import { utterances } from './utterances.ts';

const readers = {
  sentences,
  figures,
  days,
  names,
  properNames,
  quotations,
  utterances,
  facts: (text: string, from?: number, to?: number) =>
    facts(text, from ?? 0, to ?? text.length, '2021-03-10'),
};

// Pieces that mean something to one of the readers, in any order, among any characters.
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      "'",
      '’',
      '. ',
      '… ',
      '\n',
      '\n\n',
      ' ',
      ', ',
      '-',
      '$',
      '%',
      '3',
      '1,204',
      '2021',
      '30',
      'two',
    ],
    ...[
      'hundred',
      'May',
      'Jan.',
      'Monday',
      'President',
      'Ida Holm',
      'Dr.',
      'U.S.',
      'said',
      'he',
      'last',
      'year',
      'of',
    ],
    ...[
      'South',
      'Korea',
      'per cent',
      'million',
      'first',
      'half a',
      'ago',
      '½',
      '𝒜',
      '漢',
      '「',
      '»',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const junk = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe.each(Object.entries(readers))('%s', (_, reader) => {
  it('gives places in the text, in order, never throwing', () => {
    fc.assert(
      fc.property(junk, fc.nat(), fc.nat(), (text, a, b) => {
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
          (x, y) => x - y,
        );
        let before = from;
        for (const { start, end } of reader(text, from, to)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(to);
          before = reader === properNames || reader === names ? start : end;
        }
      }),
      { numRuns: 3 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });
});

it('loses no letter between sentences', () => {
  fc.assert(
    fc.property(junk, (text) => {
      const kept = sentences(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('');
      const letters = (part: string): string => part.replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters(kept)).toBe(letters(text));
    }),
  );
});

it('finds a name the same as itself, both ways round', () => {
  fc.assert(
    fc.property(junk, junk, (a, b) => {
      expect(sameName(a, a)).toBe(true);
      expect(sameName(a, b)).toBe(sameName(b, a));
    }),
  );
});

it('guesses some tag for any text', () => {
  fc.assert(
    fc.property(junk, (text) => {
      expect(language(text)).toMatch(/^[a-z]{2,3}$/);
    }),
  );
});
