/** Which messages the code asks for: by their whole key, or by a key that it puts together. */
import { filesIn, read } from './sources.ts';

const isCode = (path: string): boolean =>
  /\.(tsx?|html|json)$/.test(path) && !/\.(?:test|fixture)\./.test(path);

const files = filesIn('src').filter(isCode);

/** The core words nothing. */
const code = [...files.filter((path) => !path.includes('/core/')), 'manifest.json']
  .map(read)
  .join('\n');
const whole = new Set(
  [...code.matchAll(/['"`>]([a-z]\w+)['"`<]|__MSG_(\w+)__/g)].map(([, key, named]) => key ?? named),
);

/** What is put before a code to make a key: `kind_${kind}`, keyOf('quoted', …). */
export const prefixes = [
  ...code.matchAll(/`(\w+_)\$\{/g),
  ...code.matchAll(/(?:keyOf|codeWords)\(\s*'(\w+)'/g),
].map(([, prefix = '']) => (prefix.endsWith('_') ? prefix : `${prefix}_`));

/** And what is put behind it: `lineage_${how}_unknown`. */
const endings = [
  '',
  ...[...code.matchAll(/`\w*\$\{\w+\}(\w+)`/g)].map(([, ending = '']) => ending),
];

/** All that may be such a code: any word in quotation marks. The script of the figures has codes of its own. */
const codes = new Set(
  [...files, 'scripts/figures.ts'].flatMap((path) =>
    [...read(path).matchAll(/['"`]([a-z][\w-]*)['"`]/g)].map(([, one = '']) =>
      one.replaceAll('-', '_'),
    ),
  ),
);

const isPutTogether = (key: string): boolean =>
  prefixes.some(
    (prefix) =>
      key.startsWith(prefix) &&
      endings.some(
        (ending) =>
          key.endsWith(ending) && codes.has(key.slice(prefix.length, key.length - ending.length)),
      ),
  );

/** Whether the code may ask for the message of this key. */
export const isUsed = (key: string): boolean => whole.has(key) || isPutTogether(key);

/** The keys that stand whole in a call of `say`. */
export const keysSaid = [...code.matchAll(/\bsay\(\s*'(\w+)'/g)].map(([, key = '']) => key);
