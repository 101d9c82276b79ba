/** What the command prints is what `docs/schemas` says, for one page of each sort. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { said } from '../src/corpus/said.fixture.ts';
import { ROOT } from './sources.ts';

const print = async (...args: string[]): Promise<unknown> =>
  JSON.parse((await said(args.includes('--format') ? args : [...args, '--json'])).stdout);
const built = (...args: string[]): string =>
  execFileSync(process.execPath, [join(ROOT, 'dist/variorum.mjs'), ...args], { encoding: 'utf8' });
const page = (name: string): string => join(ROOT, 'e2e/pages', name);

test.each<[string, string, string[]]>([
  ['coverage', 'annotate', ['annotate', page('demo.html')]],
  ['a near miss', 'annotate', ['annotate', page('near-tokyo.html')]],
  ['another language', 'annotate', ['annotate', page('coverage-de.html')]],
  ['no story', 'annotate', ['annotate', page('other-sport.html')]],
  [
    'annotations for Hypothesis',
    'hypothesis',
    ['annotate', page('demo.html'), '--format', 'hypothesis'],
  ],
  [
    'annotations of the W3C',
    'web-annotation',
    ['annotate', page('demo.html'), '--format', 'web-annotation'],
  ],
  ['differences', 'differences', ['differences']],
  [
    'what is open',
    'check',
    [
      'check',
      'harrow-mill',
      '--articles',
      join(ROOT, 'src/corpus/fixtures/tellings'),
      '--editions',
      join(ROOT, 'src/corpus/fixtures/editions'),
    ],
  ],
])('%s', async (_, schema, args) => {
  const ajv = new Ajv({ strict: false, formats: { date: true, uri: true } });
  const valid = ajv.compile(
    JSON.parse(readFileSync(join(ROOT, 'docs/schemas', `${schema}.schema.json`), 'utf8')),
  );
  valid(await print(...args));
  expect(valid.errors).toBeNull();
});

test('the committed index is what its schema says', () => {
  const ajv = new Ajv({ strict: false, formats: { date: true, uri: true } });
  const valid = ajv.compile(
    JSON.parse(readFileSync(join(ROOT, 'docs/schemas/story.schema.json'), 'utf8')),
  );
  valid(
    JSON.parse(readFileSync(join(ROOT, 'public/stories/nato-seoul-2023-01-30/story.json'), 'utf8')),
  );
  expect(valid.errors).toBeNull();
});

test('offsets are into the text that --text prints', async () => {
  const { stdout: text } = await said(['annotate', page('demo.html'), '--text']);
  const { notes } = (await print('annotate', page('demo.html'))) as {
    notes: { passage: { start: number; end: number; exact: string } }[];
  };
  expect(notes.length).toBeGreaterThan(10);
  for (const { passage } of notes)
    expect(text.slice(passage.start, passage.end)).toBe(passage.exact);
});

test.each([
  ['annotate', ['annotate', page('demo.html'), '--json']],
  ['annotate, its text', ['annotate', page('demo.html'), '--text']],
  ['annotate, as the extension saves it', ['annotate', page('demo.html'), '--format', 'markdown']],
  ['differences', ['differences', '--json']],
])('the built command prints the same: %s', async (_, args) => {
  expect(built(...args)).toBe((await said(args)).stdout);
});
