import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvFile } from './csv.ts';

/** RFC 4180, letter by letter; throws where a file is none. */
const parsed = (file: string): string[][] => {
  if (!file.startsWith('\uFEFF')) throw new Error('no mark');
  const rows: string[][] = [];
  let rest = file.slice(1);
  let row: string[] = [];
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!match) throw new Error(`no field: ${rest.slice(0, 20)}`);
    const [all, quoted, bare = '', end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    rest = rest.slice(all.length);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
};

test.each([
  ['plain words', 'plain words'],
  ['a, b', '"a, b"'],
  ['she said "no"', '"she said ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=cmd|"/C calc"!A0', '"\'=cmd|""/C calc""!A0"'],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@sum(A1)', "'@sum(A1)"],
  ['  =1+1', "'  =1+1"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
])('%j', (text, field) => {
  expect(csvFile([[text, 3]])).toBe(`\uFEFF${field},3\r\n`);
});

test('whatever stands in it is read back, and nothing begins as a formula', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', "'", 'a', '\t') }),
          ),
          { minLength: 2, maxLength: 3 },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      (rows) => {
        const back = parsed(csvFile(rows));
        expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        rows.forEach((row, r) => {
          row.forEach((text, c) => {
            const cell = back[r]?.[c] ?? '';
            expect([text, `'${text}`]).toContain(cell);
            expect(cell).not.toMatch(/^[\s]*[=+\-@]/);
          });
        });
      },
    ),
  ));
