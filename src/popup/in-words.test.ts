import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { supportOf } from '../core/story/support.ts';
import { parseMessages, worder } from '../platform/words.ts';
import { codeWords } from '../ui/codes.ts';
import { archiveLink, isWeb, textFragment } from '../ui/links.ts';
import { SOURCES, STORY } from '../ui/made-up-story.ts';
import { evidenceWords, howWords } from '../ui/sources/lineage.ts';
import { originsWords } from '../ui/sources/origins.ts';
import { sourceParts } from '../ui/sources/source-parts.ts';
import { tallyWords } from '../ui/sources/tally.tsx';
import { shortNames, sourceOf, tellerName } from '../ui/sources/teller.ts';

const file = new URL('../../public/_locales/en/messages.json', import.meta.url);
const say = worder(parseMessages(readFileSync(file, 'utf8')), 'en');
const held = (id: string) => sourceOf(STORY, id) ?? SOURCES[0]!;

describe('who has it', () => {
  test.each<[string, string[], string[], string | null, string]>([
    [
      'by report, on a page that is not held',
      ['dawn', 'kabar', 'copy'],
      [],
      null,
      'In whatever words, this point is in 3 of 6 texts, that is 2 separate reports: Nordwire (Dawn Post, Kabar) and Presswire (Copy News). ' +
        'Not in The Bell, Reblog. TV One: we have only the beginning of that text.',
    ],
    [
      'one report in two texts, with how the second derives',
      ['dawn', 'kabar'],
      [],
      null,
      'In whatever words, this point is in 2 of 6 texts, that is 1 separate report: Nordwire (Dawn Post, Kabar). ' +
        'The text of Kabar is a translation of the Nordwire report. ' +
        'Not in Presswire (Copy News), The Bell, Reblog. TV One: we have only the beginning of that text.',
    ],
    [
      'the page’s own report not counted',
      ['dawn', 'kabar', 'bell', 'reblog'],
      ['copy'],
      'dawn',
      'In whatever words, this point is in 3 of the 5 other texts, that is 1 separate report: The Bell. Kabar has the same report as this page. ' +
        'Reblog: where this comes from cannot be traced, so it is not counted. Copy News: the text leaves it open. TV One: we have only the beginning of that text.',
    ],
    [
      'what a translation says beyond its model is of unclear origin',
      ['kabar'],
      ['copy', 'bell', 'reblog'],
      null,
      'In whatever words, this point is in 1 of 6 texts, no separate report. Kabar: where this comes from cannot be traced, so it is not counted. ' +
        'Not in Nordwire (Dawn Post). Copy News, The Bell, Reblog: the text leaves it open. ' +
        'TV One: we have only the beginning of that text.',
    ],
    [
      'nobody else',
      ['tv'],
      ['dawn', 'kabar', 'copy', 'bell'],
      'tv',
      'In none of the 5 other texts we have. Not in Reblog. ' +
        'Dawn Post, Kabar, Copy News, The Bell: the text leaves it open.',
    ],
  ])('%s', (_, sources, unsure, own, expected) => {
    const support = supportOf(STORY, { sources, unsure }, own);
    expect(originsWords(STORY, support, say).join(' ')).toBe(expected);
  });
});

describe('what a telling is', () => {
  test.each([
    ['dawn', 'Nordwire, as carried by Dawn Post'],
    ['kabar', 'Kabar'],
    ['copy', 'Presswire, as carried by Copy News'],
    ['bell', 'The Bell'],
    ['tv', 'TV One (excerpt at Reblog)'],
    ['reblog', 'Reblog'],
  ])('%s is named', (id, expected) => {
    expect(tellerName(STORY, held(id), say)).toBe(expected);
  });

  test.each([
    ['dawn', 'Article · Nordwire report, republished · filed from Oslo · English · whole text'],
    ['kabar', 'Article · Nordwire report, translated · English · whole text · machine-translated'],
    [
      'copy',
      'Article · Presswire report, republished · English · whole text · copied with changes',
    ],
    ['bell', 'Article · its own report · English · whole text'],
    ['tv', 'Article · TV One report, republished · English · our text breaks off'],
    ['reblog', 'Article · cannot be traced (credits www.tvone.example) · English · whole text'],
  ])('%s has a source line', (id, expected) => {
    expect(sourceParts(STORY, held(id), say).join(' · ')).toBe(`${expected} · 2 May 2031`);
  });

  test.each([
    ['dawn', 'The text of Dawn Post is a copy of the Nordwire report.', 'It credits Nordwire.'],
    [
      'kabar',
      'The text of Kabar is a translation of the Nordwire report.',
      'Its quotations are those of Dawn Post, translated anew.',
    ],
    ['bell', null, ''],
    [
      'reblog',
      'We cannot tell where the text of Reblog comes from.',
      'Headline apart, it shares no run of words with any other text we have.',
    ],
  ])('%s has a lineage', (id, how, evidence) => {
    expect(howWords(STORY, held(id), say)).toBe(how);
    expect(evidenceWords(STORY, held(id), say).join(' ')).toBe(evidence);
  });
});

test('a code is worded with its names, days and sources; an unknown one not at all', () => {
  const day = { code: 'day', here: '2031-05-03', story: '2031-05-02' };
  expect(codeWords('against', day, STORY, say)).toBe(
    'It is dated 3 May 2031; the story is of 2 May 2031.',
  );
  expect(codeWords('why', { code: 'names', names: ['A', 'B', 'C'] }, STORY, say)).toBe(
    'It names A, B, and C.',
  );
  expect(codeWords('why', { code: 'wording', source: 'dawn' }, STORY, say)).toBe(
    'Its wording is close to that of Dawn Post.',
  );
  expect(codeWords('why', { code: 'not-yet-worded' }, STORY, say)).toBeNull();
});

test.each([
  [
    'https://a.example/x',
    'so-called “fee”, & more',
    'https://a.example/x#:~:text=so%2Dcalled%20%E2%80%9Cfee%E2%80%9D%2C%20%26%20more',
  ],
  ['https://a.example/x#top', 'two words', 'https://a.example/x#top:~:text=two%20words'],
  ['https://a.example/x', 'one', 'https://a.example/x'],
  ['https://a.example/x', null, 'https://a.example/x'],
])('a link into %s to “%s”', (url, says, expected) => {
  expect(textFragment(url, says)).toBe(expected);
});

test('an archived copy is asked for by day, and only the web is linked to', () => {
  expect(archiveLink('https://a.example/x', '2031-05-02')).toBe(
    'https://web.archive.org/web/20310502/https://a.example/x',
  );
  expect(['https://a', 'HTTP://a', 'javascript:alert(1)', 'data:text/html,x'].map(isWeb)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each<[string, string[], boolean, string]>([
  [
    'of every sort',
    ['dawn', 'kabar', 'copy', 'bell', 'tv', 'reblog'],
    false,
    'Six texts: four separate reports (Nordwire, Presswire, The Bell, TV One), one that repeats one of ' +
      'these (Kabar), and one that cannot be traced (Reblog).',
  ],
  [
    'with the page’s own',
    ['dawn', 'kabar', 'bell'],
    true,
    'Three texts, this page among them: two separate reports (Nordwire, The Bell) ' +
      'and one that repeats one of these (Kabar).',
  ],
  [
    'each a report',
    ['dawn', 'bell'],
    false,
    'Two texts: two separate reports (Nordwire, The Bell).',
  ],
  ['of one report alone', ['bell'], true, 'One text, this page’s: one separate report (The Bell).'],
])('texts %s are counted so that it adds up', (_, ids, here, expected) => {
  const sources = SOURCES.filter(({ id }) => ids.includes(id));
  expect(tallyWords({ ...STORY, sources }, here, say)).toBe(expected);
});

test('a few names say whose reports they carry, and what their texts went through', () => {
  const sources = ['kabar', 'dawn', 'copy', 'reblog', 'bell'].map(held);
  expect(shortNames(STORY, sources, say)).toEqual([
    'Nordwire (Kabar, machine-translated; Dawn Post)',
    'Presswire (Copy News, copied with changes)',
    'The Bell',
    'Reblog, cannot be traced',
  ]);
  expect(shortNames(STORY, [held('kabar')], say)).toEqual(['Nordwire (Kabar, machine-translated)']);
});
