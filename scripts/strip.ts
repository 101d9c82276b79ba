import type { Plugin } from 'vite';

type Cut = { file: string; from: RegExp; to: string };

/**
 * Places where a library turns text into elements, and what stands there in our bundles:
 * nothing of a page is ever parsed as HTML, and the add-on linter wants none of it either.
 */
const CUTS: Cut[] = [
  {
    file: 'preact/dist/preact.mjs',
    from: /(\w)\?\(\w\|\|\w&&\(\1\.__html==\w\.__html\|\|\1\.__html==\w\.innerHTML\)\|\|\(\w\.innerHTML=\1\.__html\),\w\.__k=\[\]\):\(/,
    to: '(',
  },
];

/** A plugin that makes the cuts, and stops the build when a library no longer has what they match. */
export const withoutHtmlParsing = (): Plugin => ({
  name: 'without-html-parsing',
  transform(code, id) {
    const cuts = CUTS.filter(({ file }) => id.split('?')[0]?.endsWith(`/node_modules/${file}`));
    if (cuts.length === 0) return null;
    for (const { file, from } of cuts)
      if (!from.test(code)) this.error(`${file} has changed: ${from} no longer matches`);
    return { code: cuts.reduce((text, { from, to }) => text.replace(from, to), code), map: null };
  },
});
