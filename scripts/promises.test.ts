import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, read, sources } from './sources.ts';

type Promised = { promise: string; file: string; shown: string };

const cells = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const promises: Promised[] = read('docs/promises.md')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map(cells)
  .map(([promise = '', , file = '', shown = '']) => ({
    promise,
    file: file.replaceAll('`', ''),
    shown,
  }));

/** A file, or with `**` the one of that name wherever it stands. */
const found = (file: string): string | undefined =>
  file.includes('**')
    ? sources(file.slice(0, file.indexOf('/**'))).find((path) => basename(path) === basename(file))
    : [file].find((path) => existsSync(join(ROOT, path)));

/** The titles of a file's tests, as they are written: after `test(`, or after what `each` and its like take. */
const titles = (code: string): string[] =>
  [...code.matchAll(/(?:\b(?:test|it|describe)|\))\(\s*(['"`])((?:(?!\1)[\s\S])*)\1/g)].map(
    ([, , title = '']) => title,
  );

const commands = read('bench/main.ts');

describe('the table of promises', () => {
  test('has a row for many', () => {
    expect(promises.length).toBeGreaterThan(20);
  });

  test.each(promises.map((one) => [one.promise, one] as const))('%s', (_, { file, shown }) => {
    const path = found(file);
    expect(path, `${file} is not there`).toBeDefined();
    const [, command] = /^`npm run bench -- (\w+)`$/.exec(shown) ?? [];
    if (command) expect(commands).toContain(`.command('${command}')`);
    else expect(titles(read(path ?? '')).filter((title) => title.includes(shown))).not.toEqual([]);
  });
});
