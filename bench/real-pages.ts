import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

const SETS = ['news', 'odd'] as const;

/** A page of the data, with what the list of its set says of it. */
export type RealPage = {
  file: string;
  url: string | null;
  title: string | null;
  set: (typeof SETS)[number];
  html: string;
};

type Listed = { file: string; url?: string; title?: string | null };

const listOf = (folder: string): Listed[] =>
  readFileSync(join(folder, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Listed)
    .sort((a, b) => (a.file < b.file ? -1 : 1));

/** All real pages; `dir` holds the sets. */
export const realPages = (dir: string): RealPage[] =>
  SETS.flatMap((set) => {
    const folder = join(dir, 'pages', set);
    return listOf(folder).map(({ file, url = null, title = null }) => ({
      file,
      url,
      title,
      set,
      html: gunzipSync(readFileSync(join(folder, file))).toString('utf8'),
    }));
  });

/** Looks at a page in jsdom, its scripts off. */
export const inDocument = <T>(
  { html, url }: Pick<RealPage, 'html' | 'url'>,
  look: (doc: Document) => T,
): T => {
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url ? { url } : {}) });
  try {
    return look(dom.window.document);
  } finally {
    dom.window.close();
  }
};
