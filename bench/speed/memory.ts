/** What a page and the background hold after a reader went from article to article, in the built extension. */
import type { Browser } from 'webextension-polyfill';
import { launch } from '../../e2e/browsers/launch.ts';
import type { Reader } from '../../e2e/browsers/reader.ts';
import { DEMO, htmlOf } from '../../e2e/pages/index.ts';

declare const chrome: Browser;

export const NAVIGATIONS = 100;
const WARM = 20;

/** Bytes after the first 20 navigations and after 100, without garbage; the page's heap is null where a browser does not tell it. */
export type Memory = { session: [number, number]; heap: [number, number] | null };

/** One tab goes on and on, by loading pages and inside of one page by turns. */
export const measureMemory = async (browser: Reader['browser']): Promise<Memory> => {
  const reader = await launch(browser);
  try {
    const tab = await reader.open({ url: DEMO.url, html: htmlOf(DEMO) });
    const desk = await reader.extensionPage('manifest.json');
    const stored = (): Promise<number> =>
      desk.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)).length);
    const go = async (n: number): Promise<void> => {
      const url = `${DEMO.url}?${n}`;
      if (n % 2 === 0) {
        reader.serve({ url, html: htmlOf(DEMO) });
        await tab.goto(url);
      } else await tab.evaluate((to) => history.pushState(null, '', to), url);
      await tab.until(() => [...CSS.highlights.keys()].length > 0);
    };
    const state = async () => ({ session: await stored(), heap: await tab.heap() });
    for (let n = 0; n < WARM; n += 1) await go(n);
    const early = await state();
    for (let n = WARM; n < NAVIGATIONS; n += 1) await go(n);
    const late = await state();
    return {
      session: [early.session, late.session],
      heap: early.heap === null || late.heap === null ? null : [early.heap, late.heap],
    };
  } finally {
    await reader.close();
  }
};
