import { describe, expect, it } from 'vitest';
import { parseMessages, word } from './words.ts';

const messages = {
  plain: 'Close',
  named: '{report}, as carried by {outlet}',
  count_one: '{n} note',
  count_other: '{n} notes',
  notes_one: '{n} записка',
  notes_few: '{n} записки',
  notes_many: '{n} записок',
  list: 'From {names}.',
  forms_zero: 'zero {n}',
  forms_two: 'two {n}',
  forms_many: 'many {n}',
  forms_other: 'other {n}',
};

describe('word', () => {
  it.each<[string, Record<string, string | number | string[]>, string, string]>([
    ['plain', {}, 'en', 'Close'],
    ['named', { report: 'AP', outlet: 'Gazette' }, 'en', 'AP, as carried by Gazette'],
    ['named', { report: '{outlet}', outlet: 'Gazette' }, 'en', '{outlet}, as carried by Gazette'],
    ['named', { report: 'AP' }, 'en', 'AP, as carried by {outlet}'],
    ['count', { n: 1 }, 'en', '1 note'],
    ['count', { n: 0 }, 'en', '0 notes'],
    ['count', { n: 1200 }, 'en', '1,200 notes'],
    ['notes', { n: 3 }, 'ru', '3 записки'],
    ['notes', { n: 5 }, 'ru', '5 записок'],
    ['count', { n: 3 }, 'ru', '3 notes'],
    ['list', { names: ['AP', 'Reuters', 'AFP'] }, 'en', 'From AP, Reuters, and AFP.'],
    ['list', { names: ['AP', 'Reuters'] }, 'de', 'From AP und Reuters.'],
    ['missing', { n: 2 }, 'en', 'missing'],
    ['toString', {}, 'en', 'toString'],
    ['forms', { n: 0 }, 'ar', 'zero 0'],
    ['forms', { n: 2 }, 'ar', 'two 2'],
    ['forms', { n: 11 }, 'ar', 'many 11'],
    ['forms', { n: 100 }, 'ar', 'other 100'],
    ['count', { n: 1 }, 'ja', '1 notes'],
    [
      'named',
      { report: 'الأخبار', outlet: 'Gazette' },
      'en',
      '\u2068الأخبار\u2069, as carried by Gazette',
    ],
    [
      'named',
      { report: 'الأخبار', outlet: '7 Days' },
      'ar',
      'الأخبار, as carried by \u20687 Days\u2069',
    ],
    [
      'named',
      { report: 'AP عبر الأخبار', outlet: 'ABC' },
      'ar',
      'AP عبر الأخبار, as carried by \u2068ABC\u2069',
    ],
    ['list', { names: ['حديث', 'AP'] }, 'en', 'From \u2068حديث\u2069 and AP.'],
  ])('words %s with %j in %s', (key, params, language, expected) => {
    expect(word(messages, key, params, language)).toBe(expected);
  });
});

describe('parseMessages', () => {
  it('reads the browsers’ format and leaves out what is not a message', () => {
    const json = '{"a": {"message": "A", "description": "…"}, "b": "B", "c": {"text": "C"}}';
    expect(parseMessages(json)).toEqual({ a: 'A' });
    expect(parseMessages('[]')).toEqual({});
  });
});
