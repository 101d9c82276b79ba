/** Story files as the command writes and reads them: tellings and an edition that we wrote. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import Ajv from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../paths.ts';
import { said } from '../said.fixture.ts';
import { readTellings } from '../tellings.ts';

const work = mkdtempSync(join(tmpdir(), 'variorum-'));
afterAll(() => rmSync(work, { recursive: true }));

const FIXTURES = join(ROOT, 'src/corpus/fixtures');
const folder = (story: string): string => join(FIXTURES, 'tellings', story);
const file = (name: string): string => join(work, `${name}.variorum`);
const textOf = (path: string): string => gunzipSync(readFileSync(path)).toString('utf8');

const exported = async (story: string, name: string, ...more: string[]): Promise<string> => {
  const { status } = await said(['export', folder(story), '--out', file(name), ...more]);
  expect(status).toBe(0);
  return file(name);
};

const filesIn = (dir: string): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.\w+$/.test(path))
      .sort()
      .map((path) => [path, JSON.parse(readFileSync(join(dir, path), 'utf8'))]),
  );

const schema = new Ajv({ strict: false, formats: { date: true, uri: true } }).compile(
  JSON.parse(readFileSync(join(ROOT, 'docs/schemas/pack.schema.json'), 'utf8')),
);

describe('tellings', () => {
  test('leave with their texts, and come back as tellings', async () => {
    const path = await exported('harrow-mill', 'mill', '--name', 'The mill');
    schema(JSON.parse(textOf(path)));
    expect(schema.errors).toBeNull();
    const out = join(work, 'back');
    const { status, stdout } = await said(['import', path, '--out', out]);
    expect([status, stdout.split('\n').slice(0, 3)]).toEqual([
      0,
      ['The mill', '4 articles, 2020-05-04, 2020-05-05', 'With the full texts.'],
    ]);
    expect(stdout).toContain('signed by nobody');
    const facts = (dir: string) =>
      readTellings(dir)
        .map(({ meta: { outlet, url, date }, body }) => [
          url,
          outlet,
          date,
          body.trim().split(/\n+/),
        ])
        .sort();
    expect(facts(out)).toEqual(facts(folder('harrow-mill')));
  });

  test('leave the same on every run, and without their texts as fingerprints', async () => {
    const first = readFileSync(await exported('lift-fall', 'lift', '--no-texts'));
    expect(readFileSync(await exported('lift-fall', 'again', '--no-texts'))).toEqual(first);
    const text = textOf(file('lift'));
    schema(JSON.parse(text));
    expect(schema.errors).toBeNull();
    expect(text).not.toContain('goods lift fell');
    const { stdout } = await said(['import', file('lift')]);
    expect(stdout).toContain('Without texts');
    const { status, stderr } = await said(['import', file('lift'), '--out', join(work, 'none')]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('no text in it')]);
    expect(existsSync(join(work, 'none'))).toBe(false);
  });

  test('of one event are put together, of two events they are not', async () => {
    const part = (name: string, id: string): string => {
      const dir = join(work, name);
      mkdirSync(dir, { recursive: true });
      const from = join(folder('harrow-mill'), `${id}.md`);
      writeFileSync(join(dir, `${id}.md`), readFileSync(from));
      return dir;
    };
    for (const id of ['herald', 'valley'])
      await said(['export', part(`of-${id}`, id), '--out', file(id)]);
    const both = await said(['import', file('herald'), file('valley')]);
    expect(both.stdout).toContain('2 articles');
    const twice = await said(['import', file('herald'), file('herald')]);
    expect(twice.stdout).toContain('1 article,');
    await exported('river-cup', 'cup');
    const { status, stderr } = await said(['import', file('herald'), file('cup')]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('tells another event')]);
  });
});

const BUILD = [
  'build',
  '--articles',
  join(FIXTURES, 'tellings'),
  '--editions',
  join(FIXTURES, 'editions'),
];

test('an edition leaves as a story file, and comes back as the index that it was', async () => {
  expect((await said([...BUILD, '--pack', '--out', work])).status).toBe(0);
  const path = file('harrow-mill');
  schema(JSON.parse(textOf(path)));
  expect(schema.errors).toBeNull();
  expect((await said([...BUILD, '--out', join(work, 'index')])).status).toBe(0);
  const { status, stdout } = await said(['import', path, '--out', join(work, 'unpacked')]);
  expect(status).toBe(0);
  expect(stdout).toContain('signed by nobody');
  expect(filesIn(join(work, 'unpacked'))).toEqual(filesIn(join(work, 'index')));
  const page = join(folder('harrow-mill'), 'herald.md');
  const { stdout: notes } = await said(['annotate', page, '--stories', join(work, 'unpacked')]);
  expect(notes).not.toContain('No story');
});

describe('is refused in one sentence, and nothing is written', () => {
  const given = (name: string, bytes: string | Uint8Array): string => {
    writeFileSync(file(name), bytes);
    return file(name);
  };
  test.each<[string, () => string, RegExp]>([
    ['what is not there', () => file('nowhere'), /nowhere\.variorum: no such file\.$/],
    ['a folder', () => work, /a folder, not a file\.$/],
    [
      'plain JSON',
      () => given('plain', '{}'),
      /plain\.variorum: not in gzip: This is no story file/,
    ],
    [
      'a bomb',
      () => given('bomb', gzipSync(Buffer.alloc(40_000_000))),
      /bomb\.variorum: .*holds more than any story/,
    ],
    [
      'what is cut off',
      () => given('cut', gzipSync('{"file":"variorum"}').subarray(0, -9)),
      /cut\.variorum: .*damaged/,
    ],
    [
      'what is not UTF-8',
      () => given('bytes', gzipSync(new Uint8Array([0xff, 0xfe]))),
      /bytes\.variorum: .*UTF-8/,
    ],
    [
      'a newer one',
      () => given('newer', gzipSync('{"file":"variorum","format":9}')),
      /newer\.variorum: format 9; this version reads format 2: This file is of a newer version/,
    ],
    [
      'another shape',
      () => given('shape', gzipSync('{"file":"variorum","format":1,"holds":"articles"}')),
      /shape\.variorum: name: .*not shaped like one/,
    ],
  ])('%s', async (_, make, sentence) => {
    const out = join(work, 'refused');
    const { status, stdout, stderr } = await said(['import', make(), '--out', out]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr.trim()).toMatch(sentence);
    expect(existsSync(out)).toBe(false);
  });

  test('into a folder where something is', async () => {
    const path = await exported('harrow-mill', 'full');
    const { status, stderr } = await said(['import', path, '--out', work]);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('there is something in this folder'),
    ]);
  });
});
