/** Times gate and reader on real pages in real browsers, where the extension itself does not run. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch } from '../../e2e/browsers/launch.ts';
import type { Reader } from '../../e2e/browsers/reader.ts';
import { COVERAGE, htmlOf } from '../../e2e/pages/index.ts';
import { ROOT } from '../../src/corpus/paths.ts';
import { progress } from '../accuracy/progress.ts';
import type { RealPage } from '../real-pages.ts';
import type { Ours, Theirs } from './in-page.ts';
import type { Located } from './locating.ts';
import type { Marking } from './marking.ts';

export type Timed = Ours & Theirs;

/** What a browser says of itself, what each page takes, and what marking and locating take on one long text. */
export type Measured = {
  agent: string;
  pages: Timed[];
  marking: Marking | null;
  locating: Located;
};

declare const ours: () => Promise<Ours>;
declare const theirs: () => Theirs;
declare const marking: () => Marking | null;
declare const locating: (text: string) => Located;

/** The script that does the timing, as text. */
export const bundled = async (): Promise<string> => {
  const made = await build({
    root: ROOT,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [output] = [made].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code;
};

// Isolated pages have clocks of some microseconds; others of a tenth of a millisecond and more.
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A text of our own that is as long as long articles are: of all pages that we wrote, one after the other. */
const LONG = 30_000;
const body = (html: string): string => html.replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/g, '');
const paragraphs = COVERAGE.flatMap((page) => body(htmlOf(page)).match(/<p>[\s\S]*?<\/p>/g) ?? []);
const text = paragraphs
  .join('\n')
  .replace(/<[^>]*>/g, '')
  .slice(0, LONG);
const LONG_PAGE = `<title>Long</title><article><h1>Long</h1>${paragraphs.join('\n')}</article>`;

/** What each page takes, in the order of the pages, and the rest. */
export const timeIn = async (
  browser: Reader['browser'],
  script: string,
  pages: readonly RealPage[],
): Promise<Measured> => {
  const reader = await launch(browser);
  const { tick, done } = progress(browser, 25);
  const timed: Timed[] = [];
  try {
    const tab = await reader.open({ url: 'https://pages.example/', html: '' });
    const load = async (html: string, url: string): Promise<void> => {
      reader.serve({ url, html, headers: HEADERS });
      await tab.goto(url);
      await tab.script(script);
    };
    for (const [at, { html }] of pages.entries()) {
      const url = `https://pages.example/${at}`;
      await load(html, url);
      const own = await tab.evaluate(() => ours());
      await load(html, url);
      timed.push({ ...own, ...(await tab.evaluate(() => theirs())) });
      tick();
    }
    await load(LONG_PAGE, 'https://pages.example/long');
    done();
    return {
      agent: await tab.evaluate(() => navigator.userAgent),
      pages: timed,
      marking: await tab.evaluate(() => marking()),
      locating: await tab.evaluate((said) => locating(said), text),
    };
  } finally {
    await reader.close();
  }
};
