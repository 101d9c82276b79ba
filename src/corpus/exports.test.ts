/** `annotate --format`: the files that the extension saves, of the demo page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../ui/exports/formats.ts';
import { ROOT } from './paths.ts';
import { said } from './said.fixture.ts';

const page = (name: string): string => join(ROOT, 'e2e/pages', name);
const DEMO = page('demo.html');

const work = mkdtempSync(join(tmpdir(), 'variorum-'));
afterAll(() => rmSync(work, { recursive: true }));

const exported = async (...args: string[]): Promise<string> => {
  const { status, stdout, stderr } = await said(['annotate', ...args]);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};

test.each(FORMATS)('%s is the same each time', async (format) => {
  const text = await exported(DEMO, '--format', format);
  expect(text.length).toBeGreaterThan(1000);
  expect(await exported(DEMO, '--format', format)).toBe(text);
});

test('json is what --json prints', async () => {
  expect(await exported(DEMO, '--format', 'json')).toBe(await exported(DEMO, '--json'));
});

describe('annotations', () => {
  type Annotation = {
    target: { selector: { type: string; exact: string; start: number; end: number }[] }[];
  };

  test('stand where --text has their words, each with its place', async () => {
    const text = await exported(DEMO, '--text');
    const { annotations } = JSON.parse(await exported(DEMO, '--format', 'hypothesis')) as {
      annotations: Annotation[];
    };
    expect(annotations.length).toBeGreaterThan(20);
    for (const { target } of annotations) {
      const [quote, position] = target[0]?.selector ?? [];
      expect(text.slice(position?.start, position?.end)).toBe(quote?.exact);
    }
  });

  test('have the address that the page names, or the one given, without what is after #', async () => {
    const named = await exported(DEMO, '--format', 'hypothesis');
    expect(named).toContain('"uri": "https://www.theguardian.com/');
    const given = await exported(
      DEMO,
      '--format',
      'web-annotation',
      '--url',
      'https://a.example/b#c',
    );
    expect(given).toContain('"source": "https://a.example/b"');
    expect(given).not.toContain('#c"');
  });
});

describe('errors', () => {
  const plain = join(work, 'page.txt');
  writeFileSync(
    plain,
    'Stoltenberg urges Seoul to arm Ukraine\n\nSEOUL, Jan 30 - NATO Secretary General Jens Stoltenberg, on a visit to Seoul on Monday, asked South Korea to give Ukraine military support, and said that other countries had changed their policy on arms exports.\n\nHe spoke at the Chey Institute for Advanced Studies.',
  );

  test.each([
    [[page('other-sport.html'), '--format', 'markdown'], 1, /other-sport\.html: .*no story/],
    [[plain, '--format', 'hypothesis'], 1, /page\.txt: .*--url/],
    [[plain, '--format', 'web-annotation'], 1, /page\.txt: .*--url/],
    [[DEMO, '--format', 'xml'], 2, /--format.*xml/],
    [[DEMO, '--format', 'csv', '--json'], 2, /--format.*--json|--json.*--format/],
    [[DEMO, '--format', 'csv', '--text'], 2, /--format.*--text|--text.*--format/],
    [[DEMO, '--format'], 2, /--format/],
  ])('%j', async (args, code, message) => {
    const { status, stdout, stderr } = await said(['annotate', ...args]);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(message);
    if (code === 1) expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a text without an address is exported all the same where none is needed', async () => {
    expect(await exported(plain, '--format', 'markdown')).not.toContain('](#');
    expect(await exported(plain, '--format', 'csv')).toContain('Also reported');
  });
});
