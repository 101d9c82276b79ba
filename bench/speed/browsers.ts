/** Times gate and reader on real pages in real browsers, where the extension itself does not run. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch } from '../../e2e/browsers/launch.ts';
import type { Reader } from '../../e2e/browsers/reader.ts';
import { ROOT } from '../../src/corpus/paths.ts';
import { progress } from '../accuracy/progress.ts';
import type { RealPage } from '../real-pages.ts';
import type { Ours, Theirs } from './in-page.ts';

export type Timed = Ours & Theirs;

declare const ours: () => Ours;
declare const theirs: () => Theirs;

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

/** What each page takes, in the order of the pages. */
export const timeIn = async (
  browser: Reader['browser'],
  script: string,
  pages: readonly RealPage[],
): Promise<Timed[]> => {
  const reader = await launch(browser);
  const { tick, done } = progress(browser, 25);
  const found: Timed[] = [];
  try {
    const tab = await reader.open({ url: 'https://pages.example/', html: '' });
    for (const [at, { html }] of pages.entries()) {
      const url = `https://pages.example/${at}`;
      reader.serve({ url, html, headers: HEADERS });
      const anew = async <T>(work: () => T) => {
        await tab.goto(url);
        await tab.script(script);
        return tab.evaluate(work);
      };
      found.push({ ...(await anew(() => ours())), ...(await anew(() => theirs())) });
      tick();
    }
  } finally {
    await reader.close();
  }
  done();
  return found;
};
