import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, locate } from './locate.ts';

const TEXT = 'The mill opened. The mill closed. Nobody asked why the mill closed.';

describe('locate', () => {
  test.each([
    ['where it stood', TEXT, 17, 32, 17],
    ['moved by an advert above it', `Buy now! ${TEXT}`, 17, 32, 26],
    ['the one with the same words around it', TEXT.replace('The mill opened. ', ''), 51, 66, 34],
  ])('%s', (_, changed, start, end, expected) => {
    const found = locate(changed, anchorOf(TEXT, start, end));
    expect(found?.start).toBe(expected);
  });

  test('gone is gone: never the nearest other words', () => {
    expect(locate('The mill reopened.', anchorOf(TEXT, 17, 32))).toBeNull();
  });

  test('any passage is found again in its own text, at its own place', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        expect(locate(text, anchorOf(text, start, end))).toEqual({ start, end });
      }),
    );
  });
});
