import { describe, expect, test } from 'vitest';
import { FACETS, HOW, QUOTED } from '../src/core/story/codes.ts';
import { KINDS } from '../src/core/story/kind.ts';
import { KIND, LEFT_OUT } from '../src/corpus/print.ts';
import { filesIn, read } from './sources.ts';

const LOCALE = 'public/_locales/en/messages.json';
const messages = JSON.parse(read(LOCALE)) as Record<string, { message: string }>;
const keys = Object.keys(messages);
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** The key that the code names: without the plural form that the reader's language chooses. */
const nameOf = (key: string): string => {
  const base = key.replace(PLURAL, '');
  return keys.includes(`${base}_one`) && keys.includes(`${base}_other`) ? base : key;
};
const names = new Set(keys.map(nameOf));

const files = filesIn('src').filter(
  (path) =>
    /\.(ts|tsx|html)$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.includes('/core/'),
);
const code = [...files, 'manifest.json'].map(read).join('\n');
const quoted = new Set(
  [...code.matchAll(/['"`>]([a-z]\w+)['"`<]|__MSG_(\w+)__/g)].map((m) => m[1] ?? m[2]),
);
/** What is put before a code to make a key: `kind_${kind}`, keyOf('quoted', …). */
const prefixes = [
  ...code.matchAll(/`(\w+_)\$\{/g),
  ...code.matchAll(/(?:keyOf|codeWords)\(\s*'(\w+)'/g),
].map(([, prefix = '']) => (prefix.endsWith('_') ? prefix : `${prefix}_`));

/** Keys that word a code: an explanation or a piece of evidence. */
const CODES = /^(why|against|evidence)_/;

describe('messages', () => {
  test('that the code names are there', () => {
    const said = [...code.matchAll(/\bsay\(\s*'(\w+)'/g)].map(([, key = '']) => key);
    expect(said.filter((key) => !names.has(key))).toEqual([]);
  });

  test.each([
    ['kind', KINDS],
    ['facet', FACETS],
    ['quoted', QUOTED],
    ['how', HOW],
  ] as const)('name every %s', (prefix, codes) => {
    if (!prefixes.includes(`${prefix}_`)) return;
    const wanted = codes.map((one) => `${prefix}_${one.replaceAll('-', '_')}`);
    expect(wanted.filter((key) => !names.has(key))).toEqual([]);
  });

  test('are all used', () => {
    const unused = [...names].filter(
      (key) =>
        !quoted.has(key) && !CODES.test(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  test('word every code of the core and of the editions, and no other', () => {
    const made = filesIn('src').filter(
      (path) => /src\/core\/.*\.ts$|\.yaml$/.test(path) && !path.endsWith('.test.ts'),
    );
    const codes = new Set(
      made.flatMap((path) =>
        [...read(path).matchAll(/(?:\{\s*|- )code: (?!v\.)'?([a-z][\w-]*)/g)].map(([, one = '']) =>
          one.replaceAll('-', '_'),
        ),
      ),
    );
    const worded = new Set(
      [...names].filter((key) => CODES.test(key)).map((key) => key.replace(CODES, '')),
    );
    expect([...codes].filter((one) => !worded.has(one))).toEqual([]);
    expect([...worded].filter((one) => !codes.has(one))).toEqual([]);
  });

  test('say what the terminal says', () => {
    expect(messages.left_out_title?.message).toBe(LEFT_OUT);
    for (const kind of KINDS) expect(messages[`kind_${kind}`]?.message).toBe(KIND[kind]);
  });

  test('give every plural with its general form', () => {
    const lone = keys.filter(
      (key) => key.endsWith('_one') && !keys.includes(key.replace(/_one$/, '_other')),
    );
    expect(lone).toEqual([]);
  });

  test('hold no mark-up', () => {
    expect(keys.filter((key) => /<\/?[a-z]/i.test(messages[key]?.message ?? ''))).toEqual([]);
  });
});
