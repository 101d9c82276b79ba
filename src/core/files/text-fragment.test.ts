import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, locate } from '../text/locate.ts';
import { linkToPassage, linkToWords, textDirective } from './text-fragment.ts';

const URL_ = 'https://news.example/a?b=1';

/** What the specification's grammar takes a directive for; throws on what it would not take. */
const parsed = (directive: string) => {
  // TextDirectiveString: explicit characters and percent-encoded bytes; `-`, `&` and `,` only as syntax.
  const PART = "(?:[A-Za-z0-9!$'()*+./:;=?@_~]|%[0-9A-F]{2})+";
  const match = new RegExp(`^(?:(${PART})-,)?(${PART})(?:,(${PART}))?(?:,-(${PART}))?$`).exec(
    directive,
  );
  if (!match) throw new Error(`no directive: ${directive}`);
  const [prefix, start, end, suffix] = match
    .slice(1)
    .map((part) => (part === undefined ? '' : decodeURIComponent(part)));
  return { prefix: prefix ?? '', start: start ?? '', end: end ?? '', suffix: suffix ?? '' };
};

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ');

/** The words that a directive names in a text, found again as the note's own are. */
const foundIn = (text: string, directive: string): string | null => {
  const plain = oneSpaced(text);
  const { prefix, start, end, suffix } = parsed(directive);
  const at = locate(plain, {
    exact: start,
    prefix: prefix && `${prefix} `.replace(/([“(]) $/, '$1'),
    suffix: suffix && ` ${suffix}`.replace(/^ (?=[”.,;)])/, ''),
    start: plain.length,
    end: plain.length,
  });
  if (!at) return null;
  if (end === '') return plain.slice(at.start, at.end);
  const last = plain.indexOf(end, at.end);
  return last < 0 ? null : plain.slice(at.start, last + end.length);
};

const TEXT = `The mill burns

The mill at Harrow burned on Monday, the fire brigade said. Nobody was hurt.
It burned - twice - on Tuesday & again, “too late” for all. The mill was old, and so was
its owner, who said that the mill at Harrow had been in his family for 100-odd years.

Nobody was hurt.`;

const passageOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return anchorOf(TEXT, start, start + words.length);
};

test.each([
  [
    'a few words, with those around them',
    passageOf('on Monday'),
    'The%20mill%20at%20Harrow%20burned-,on%20Monday,-%2C%20the%20fire%20brigade%20said.%20Nobody',
  ],
  [
    'signs that are syntax',
    passageOf('- twice - on Tuesday & again, “too late”'),
    'It%20burned-,%2D%20twice%20%2D%20on%20Tuesday%20%26%20again%2C%20%E2%80%9Ctoo%20late%E2%80%9D,-for%20all.%20The%20mill%20was%20old%2C%20and',
  ],
  ['all of a text', anchorOf('One word', 0, 8), 'One%20word'],
  ['signs alone around it tell nothing', anchorOf('(word).', 1, 5), 'word'],
  ['a heading, none of another block around it', passageOf('The mill burns'), 'The%20mill%20burns'],
  [
    'a long passage, by its ends',
    passageOf('The mill was old, and so was\nits owner, who said that the mill at Harrow had'),
    'The%20mill%20was%20old%2C%20and,the%20mill%20at%20Harrow%20had',
  ],
])('names %s', (_, wanted, directive) => {
  expect(textDirective(wanted)).toBe(directive);
});

test.each([
  'on Monday',
  'The mill at Harrow burned on Monday, the fire brigade said.',
  '- twice - on Tuesday & again, “too late”',
  'The mill was old, and so was\nits owner, who said that the mill at Harrow had been',
  'too late',
])('is found again: %s', (words) => {
  expect(foundIn(TEXT, textDirective(passageOf(words)))).toBe(oneSpaced(words));
});

test('the second of two like passages is told from the first by what is around it', () => {
  const second = passageOf('the mill at Harrow');
  expect(second.start).toBeGreaterThan(TEXT.indexOf('The mill at Harrow'));
  expect(parsed(textDirective(second))).toMatchObject({ suffix: 'had been in his family for' });
});

test.each([
  ['an address', URL_, `${URL_}#:~:text=on%20Monday`],
  ['one with a place of its own', `${URL_}#top`, `${URL_}#top:~:text=on%20Monday`],
  ['one with a directive', `${URL_}#top:~:text=old`, `${URL_}#top:~:text=on%20Monday`],
])('%s is led on from', (_, url, link) => {
  expect(linkToPassage(url, anchorOf('on Monday', 0, 9))).toBe(link);
  expect(linkToWords(url, ' on\nMonday ')).toBe(link);
});

describe('whatever a page says', () => {
  const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
  const prose = fc
    .array(fc.oneof(word, fc.constantFrom('a', '-', ',', '&', '%', '“x”', '\n', '한국', '😀')), {
      minLength: 1,
      maxLength: 60,
    })
    .map((all) => all.join(' '));

  test('a directive keeps to the grammar, and holds the passage’s own first and last words', () =>
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const wanted = anchorOf(text, start ?? 0, end ?? 0);
        const words = wanted.exact.replace(/\p{Surrogate}/gu, '\uFFFD').match(/\S+/g);
        if (words === null) {
          expect(linkToPassage(URL_, wanted)).toBe(URL_);
          return;
        }
        const { start: first, end: last } = parsed(textDirective(wanted));
        expect(first.split(' ')[0]).toBe(words[0]);
        expect((last || first).split(' ').at(-1)).toBe(words.at(-1));
        expect(() => new URL(linkToPassage(URL_, wanted))).not.toThrow();
      }),
    ));

  test('the ends of a long passage enclose it', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('the', 'mill', 'burned', 'again', 'on', 'Monday'), {
          minLength: 10,
          maxLength: 40,
        }),
        (words) => {
          const text = words.join(' ');
          expect(foundIn(text, textDirective(anchorOf(text, 0, text.length)))).toBe(text);
        },
      ),
    ));
});
