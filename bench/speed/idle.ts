/** What the extension costs a page on which nothing happens, and one that changes all the time, in one minute. */
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import {
  article,
  OTHER as OTHER_TEXT,
  OTHER_TITLE,
  paper,
  set,
  TITLE,
} from '../../e2e/pages/cases/paper.ts';
import { chromiumPath } from '../../scripts/browsers.mjs';

const MINUTE_MS = 60_000;
/** After these, nothing is looked at unasked any more, on a busy machine either. */
const SETTLED_MS = 30_000;

const other = paper({ body: article(set(OTHER_TEXT)), head: '' }).replaceAll(TITLE, OTHER_TITLE);
/** A clock that ticks four times a second, and is moved. */
const busy = (html: string): string =>
  html.replace(
    '</body>',
    `<p id="clock"></p><script>setInterval(() => { clock.textContent = Date.now(); clock.style.left = Date.now() % 9 + 'px'; }, 250)</script></body>`,
  );

/** Each of a site of its own, as pages of one site share a process, and what one of them leaves is collected on all. */
const PAGES = [
  ['covered, idle', 'https://www.theguardian.com/world/seoul', paper()],
  ['not covered, idle', 'https://www.npr.org/food/market', other],
  ['covered, busy', 'https://www.bbc.com/news/seoul', busy(paper())],
  ['not covered, busy', 'https://www.cnn.com/food/market', busy(other)],
  ['without us, idle', 'https://untouched.example/', paper()],
  ['without us, busy', 'https://untouched-too.example/', busy(paper())],
] as const;

export type Idle = { page: string; scriptMs: number; layoutMs: number };

const open = async (context: BrowserContext, url: string) => {
  const page: Page = await context.newPage();
  await page.goto(url);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Performance.enable');
  return async (): Promise<{ script: number; layout: number }> => {
    const { metrics } = await protocol.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
    return {
      script: of('ScriptDuration'),
      layout: of('LayoutDuration') + of('RecalcStyleDuration'),
    };
  };
};

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Script (what is collected of a reading's garbage counts), and layout and style, of one minute in Chromium. */
export const measureIdle = async (): Promise<Idle[]> => {
  const extension = fileURLToPath(new URL('../../dist/chrome', import.meta.url));
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext('', {
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    await context.route(/^https?:/, (route) => {
      const found = PAGES.find(([, url]) => url === route.request().url());
      return found
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: found[2] })
        : route.abort();
    });
    const asked: Awaited<ReturnType<typeof open>>[] = [];
    for (const [, url] of PAGES) asked.push(await open(context, url));
    await wait(SETTLED_MS);
    const before = await Promise.all(asked.map((ask) => ask()));
    await wait(MINUTE_MS);
    const after = await Promise.all(asked.map((ask) => ask()));
    return PAGES.map(([page], at) => ({
      page,
      scriptMs: 1000 * ((after[at]?.script ?? 0) - (before[at]?.script ?? 0)),
      layoutMs: 1000 * ((after[at]?.layout ?? 0) - (before[at]?.layout ?? 0)),
    }));
  } finally {
    await context.close();
  }
};
