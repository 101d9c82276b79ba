import { describe, expect, test } from 'vitest';
import { FACETS, HOW, QUOTED } from '../src/core/story/codes.ts';
import { KINDS } from '../src/core/story/kind.ts';
import { KIND, LEFT_OUT } from '../src/corpus/print.ts';
import { faultsOf } from './message-faults.ts';
import { namesIn } from './message-names.ts';
import { isUsed, keysSaid, prefixes } from './message-uses.ts';
import { localesIn, textsOf } from './messages.ts';
import { filesIn, read } from './sources.ts';

const LOCALE = 'public/_locales/en/messages.json';
const messages = JSON.parse(read(LOCALE)) as Record<string, { message: string }>;
const keys = Object.keys(messages);
const english = textsOf('en');
const names = namesIn(english);

/** Keys that word a code: an explanation or a piece of evidence. */
const CODES = /^(why|against|evidence)_/;

describe('messages', () => {
  test('that the code names are there', () => {
    expect(keysSaid.length).toBeGreaterThan(100);
    expect(keysSaid.filter((key) => !names.has(key))).toEqual([]);
  });

  test.each([
    ['kind', KINDS],
    ['facet', FACETS],
    ['quoted', QUOTED],
    ['compare_how', HOW],
  ] as const)('name every %s', (prefix, codes) => {
    expect(prefixes).toContain(`${prefix}_`);
    const wanted = codes.map((one) => `${prefix}_${one.replaceAll('-', '_')}`);
    expect(wanted.filter((key) => !names.has(key))).toEqual([]);
  });

  test('are all used', () => {
    expect([...names].filter((key) => !CODES.test(key) && !isUsed(key))).toEqual([]);
  });

  test('word every code of the core and of the editions, and no other', () => {
    const made = filesIn('src').filter(
      (path) => /src\/core\/.*\.ts$|\.yaml$/.test(path) && !path.endsWith('.test.ts'),
    );
    const codes = new Set(
      made.flatMap((path) =>
        [...read(path).matchAll(/(?:\{\s*|- )code: (?!v\.)'?([a-z][\w-]*)/g)].map(([, one = '']) =>
          one.replaceAll('-', '_'),
        ),
      ),
    );
    const worded = new Set(
      [...names].filter((key) => CODES.test(key)).map((key) => key.replace(CODES, '')),
    );
    expect([...codes].filter((one) => !worded.has(one))).toEqual([]);
    expect([...worded].filter((one) => !codes.has(one))).toEqual([]);
  });

  test('say what the terminal says', () => {
    expect(messages.left_out_title?.message).toBe(LEFT_OUT);
    for (const kind of KINDS) expect(messages[`kind_${kind}`]?.message).toBe(KIND[kind]);
  });

  test('give every plural with its general form', () => {
    const lone = keys.filter(
      (key) => key.endsWith('_one') && !keys.includes(key.replace(/_one$/, '_other')),
    );
    expect(lone).toEqual([]);
  });

  test('are in the languages that the extension speaks', () => {
    const [, list = ''] = read('src/platform/languages.ts').match(/LANGUAGES = \[(.*)\]/) ?? [];
    const spoken = [...list.matchAll(/'(\w+)'/g)].map(([, language]) => language);
    expect(spoken.sort()).toEqual(localesIn());
  });

  test.each(localesIn())(
    'say in %s all that they say in English, in its forms and no longer',
    (locale) => {
      expect(faultsOf({ locale, own: textsOf(locale), english })).toEqual([]);
    },
  );
});

describe('a fault of a language is found:', () => {
  const model = new Map([
    ['close', 'Close'],
    ['keep', 'Keep this article'],
    ['how', 'Press “Keep this article” to keep it.'],
    ['carried', '{report}, as carried by {outlet}'],
    ['notes_one', 'One note of {outlet}'],
    ['notes_other', '{n} notes of {outlet}'],
    ['page', 'Page {n} of the list'],
    ['brand', 'Variorum: press here'],
  ]);
  const german = {
    close: 'Schließen',
    keep: 'Artikel behalten',
    how: 'Mit „Artikel behalten“ bleibt er hier.',
    carried: '{report}, verbreitet von {outlet}',
    notes_one: 'Ein Hinweis von {outlet}',
    notes_other: '{n} Hinweise von {outlet}',
    page: 'Seite {n} der Liste',
    brand: 'Variorum: hier drücken',
  };
  const faults = (locale: string, texts: Record<string, string | undefined>): string[] =>
    faultsOf({
      locale,
      own: new Map(
        Object.entries(texts).flatMap(([key, text]): [string, string][] =>
          text === undefined ? [] : [[key, text]],
        ),
      ),
      english: model,
    });

  test('none where there is none', () => expect(faults('de', german)).toEqual([]));

  test.each([
    ['missing', { close: undefined }, 'close: is missing'],
    ['unused', { open: 'Öffnen' }, 'open: is not among the English texts'],
    ['empty', { close: ' ' }, 'close: is empty'],
    ['a space too many', { close: 'Schließen ' }, 'close: begins or ends with a space'],
    ['too long', { close: 'Dieses Fenster hier schließen' }, 'close: takes 29 of 24 characters'],
    [
      'too long beside one another',
      {
        degree_differences: 'U'.repeat(18),
        degree_conflicts: 'W'.repeat(20),
        degree_off: 'A'.repeat(11),
      },
      'degree_*: take 49 of the 48 characters of their line',
    ],
    ['mark-up', { close: '<b>Schließen</b>' }, 'close: has mark-up'],
    ['no name', { brand: 'Hier drücken' }, 'brand: lacks the name Variorum'],
    ['a strange placeholder', { page: '{n}, {of}' }, 'page: has {of}, which is nothing here'],
    ['a missing placeholder', { carried: 'Von {outlet}' }, 'carried: lacks {report}'],
    ['a stray brace', { close: 'Schließen}' }, 'close: has a stray brace'],
    ['no form', { notes_other: undefined }, 'notes: lacks the form notes_other'],
    [
      'no number',
      { notes_other: 'Hinweise von {outlet}' },
      'notes_other: lacks {n}, and this form serves several numbers',
    ],
    [
      'a form that is none',
      { notes_few: '{n} von {outlet}' },
      'notes_few: no whole number takes this form in de',
    ],
    [
      'a label of no button',
      { how: 'Mit „Behalten“ bleibt er.' },
      'how: speaks of “Keep this article”, which is “Artikel behalten” at keep',
    ],
  ])('%s', (_, change, fault) => {
    expect(faults('de', { ...german, ...change })).toContain(fault);
  });

  test('forms that only another language has', () => {
    const notes = (forms: string[]) =>
      Object.fromEntries(forms.map((form) => [`notes_${form}`, `{n}: {outlet}`]));
    const others = { ...german, notes_one: undefined, notes_other: undefined };
    const right: [string, string[]][] = [
      ['uk', ['one', 'few', 'many']],
      ['ja', ['other']],
      ['ar', ['one', 'two', 'few', 'many', 'other']],
      ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
    ];
    for (const [locale, forms] of right)
      expect(faults(locale, { ...others, ...notes(forms) })).toEqual([]);
    expect(faults('uk', { ...others, ...notes(['one', 'other']) })).toEqual([
      'notes: lacks the form notes_many',
      'notes: lacks the form notes_few',
      'notes_other: no whole number takes this form in uk',
    ]);
    // One of Ukrainian serves 21, too.
    expect(faults('uk', { ...others, ...notes(['few', 'many']), notes_one: '{outlet}' })).toEqual([
      'notes_one: lacks {n}, and this form serves several numbers',
    ]);
  });
});
