import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openText, runCheck } from './commands/check.ts';
import { lineOf } from './lines.ts';
import { ROOT } from './paths.ts';

const YAML = `format: 2
sources:
  - id: one
    lineage:
      how: own
      evidence:
        - { code: credit, names: [One] }
        - { code: runs, source: two, n: 1 }
claims:
  - id: fire
    statement: A fire.
    readings:
      one: burned
dismissed:
  - between: { one: a, two: b }
    because: One.
  - between: { one: c, two: d }
    because: Two.
`;

test.each([
  ['sources › one', 3],
  ['sources › one › lineage › evidence › runs', 8],
  ['claims › fire › readings › one', 13],
  ['claims › fire › readings › two', 12],
  ['claims › flood', 9],
  ['dismissed › 2', 17],
  ['nowhere', 1],
])('%s stands in line %i, or what it would stand in', (place, line) => {
  expect(lineOf(YAML)(place)).toBe(line);
});

describe('what is open', () => {
  const work = mkdtempSync(join(tmpdir(), 'lines-'));
  afterAll(() => rmSync(work, { recursive: true }));
  cpSync(join(ROOT, 'src/corpus/fixtures'), work, { recursive: true });
  const edition = join(work, 'editions/harrow-mill/edition.yaml');
  const telling = join(work, 'tellings/harrow-mill/herald.md');
  const whole = readFileSync(edition, 'utf8');

  const lines = (from: string, to: string): string[] => {
    expect(whole).toContain(from);
    writeFileSync(edition, whole.replace(from, to));
    const options = { articles: join(work, 'tellings'), editions: join(work, 'editions') };
    return runCheck(undefined, options).flatMap(({ open }) => open.map(openText));
  };
  const at = (file: string, words: string): string => {
    const text = readFileSync(file, 'utf8');
    return `${file}:${text.slice(0, text.indexOf(words)).split('\n').length}: `;
  };

  test('in the edition is named by its line and place', () => {
    expect(lines('county: injured', 'county: bruised')).toContain(
      `${at(edition, 'county: bruised')}claims › how-badly › readings › county: ` +
        '“bruised” is in no sentence of county that backs this claim (“Two workers were injured when a …”).',
    );
  });

  test('in a telling is named by its line and first words', () => {
    expect(lines('furniture:\n  herald: [Subscribe to the Herald]', 'furniture:')).toEqual([
      `${at(telling, 'Subscribe')}herald: “Subscribe to the Herald”: ` +
        'this sentence belongs to no claim and is not marked as furniture.',
    ]);
  });

  test('is found between tellings, with the words of both', () => {
    const unread = lines('herald: on Monday, valley: on Monday,', 'herald: on Monday,');
    expect(unread.join('\n')).toContain('“Sunday” against “Monday” in valley');
  });
});
