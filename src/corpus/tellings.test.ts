import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTellings, storyFolder } from './tellings.ts';

const META = 'source: one\noutlet: One\ncredits:\ndate: 2026-01-01\nurl: https://one.example/a';
const TELLING = `---\n${META}\nnote: "The so-called "old" bridge"\n---\nBridge shut\n\nThe mayor shut it.\n`;

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tellings-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(dir, name), content);

test('reads tellings in order of their ids, with the way back into the file', () => {
  write('b.md', TELLING);
  write('a.txt', TELLING.replace('source: one', 'source: two'));
  write('notes.csv', 'not, a, telling');
  const [one, two] = readTellings(dir);
  expect([one?.id, two?.id]).toEqual(['one', 'two']);
  expect(one?.meta).toEqual({
    source: 'one',
    outlet: 'One',
    credits: null,
    date: '2026-01-01',
    url: 'https://one.example/a',
  });
  expect(one?.text.slice(one.bodyStart)).toBe('Bridge shut\n\nThe mayor shut it.\n');
});

test.each([
  ['an empty file', '', 'the file is empty.'],
  [
    'bytes that are no text',
    new Uint8Array([0x89, 0x50, 0xff, 0xfe, 0]),
    'not a text file in UTF-8.',
  ],
  ['a text with NUL bytes', `${TELLING}\0`, 'not a text file in UTF-8.'],
  [
    'no front matter',
    'The mayor shut it.\n',
    'no front matter between two lines of “---” at its start.',
  ],
  ['no text', `---\n${META}\n---\n\n`, 'nothing follows the front matter.'],
  ['an entry missing', TELLING.replace('outlet: One\n', ''), 'front matter: “outlet” is missing.'],
  [
    'an entry left empty',
    TELLING.replace('outlet: One', 'outlet:'),
    'front matter: “outlet” is missing.',
  ],
  [
    'a day that is none',
    TELLING.replace('2026-01-01', 'Monday'),
    'front matter: “date” is not what is expected: "Monday".',
  ],
  [
    'a line that is no entry',
    TELLING.replace('outlet: One', 'outlet One'),
    'front matter: “outlet One” is no “name: value”.',
  ],
])('refuses %s, naming file and place', (_, content, message) => {
  write('one.md', content);
  expect(() => readTellings(dir)).toThrow(`${join(dir, 'one.md')}: ${message}`);
});

test('refuses a folder that is not there, holds nothing, or is a file', () => {
  expect(() => readTellings(join(dir, 'gone'))).toThrow('gone: no such folder.');
  expect(() => readTellings(dir)).toThrow('no telling (.md or .txt) in this folder.');
  write('one.md', TELLING);
  expect(() => readTellings(join(dir, 'one.md'))).toThrow('one.md: not a folder.');
});

test('refuses two tellings of one source', () => {
  write('a.md', TELLING);
  write('b.md', TELLING);
  expect(() => readTellings(dir)).toThrow(
    `b.md: the source “one” is also in ${join(dir, 'a.md')}.`,
  );
});

test('takes a story folder where there is one', () => {
  expect(storyFolder(join(dir, '..'), dir.split('/').at(-1) ?? '')).toBe(dir);
  expect(storyFolder(dir, 'bridge')).toBe(dir);
});
