/** What the command prints is what `docs/schemas` says, for one page of each sort. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { ROOT } from './sources.ts';

const print = (...args: string[]): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [join(ROOT, 'dist/variorum.mjs'), ...args, '--json'], {
      encoding: 'utf8',
    }),
  );
const page = (name: string): string => join(ROOT, 'e2e/pages', name);

test.each<[string, string, string[]]>([
  ['coverage', 'annotate', ['annotate', page('demo.html')]],
  ['a near miss', 'annotate', ['annotate', page('near-tokyo.html')]],
  ['another language', 'annotate', ['annotate', page('coverage-de.html')]],
  ['no story', 'annotate', ['annotate', page('other-sport.html')]],
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
])('%s', (_, schema, args) => {
  const ajv = new Ajv({ strict: false, formats: { date: true, uri: true } });
  const valid = ajv.compile(
    JSON.parse(readFileSync(join(ROOT, 'docs/schemas', `${schema}.schema.json`), 'utf8')),
  );
  valid(print(...args));
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

test('offsets are into the text that --text prints', () => {
  const text = execFileSync(
    process.execPath,
    [join(ROOT, 'dist/variorum.mjs'), 'annotate', page('demo.html'), '--text'],
    { encoding: 'utf8' },
  );
  const { notes } = print('annotate', page('demo.html')) as {
    notes: { passage: { start: number; end: number; exact: string } }[];
  };
  expect(notes.length).toBeGreaterThan(10);
  for (const { passage } of notes)
    expect(text.slice(passage.start, passage.end)).toBe(passage.exact);
});
