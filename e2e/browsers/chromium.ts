/** Chromium under a reader: long, as all that a reader can do in one browser stands together. */
import { existsSync } from 'node:fs';
import {
  type BrowserContext,
  chromium,
  type Page,
  type Request,
  type Worker,
} from '@playwright/test';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { came } from './came.ts';
import { desk } from './desk.ts';
import { inside, type Protocol } from './devtools.ts';
import { declaration, once, untilFound } from './expression.ts';
import { BROWSER_MS, STATE_MS } from './limits.ts';
import { drawn } from './print.ts';
import type { Launch, Mocked, Outside, Reader, Scheme, Sheet, Tab } from './reader.ts';

const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';
/** All pages of sites in one process: starting one for each took half of the time of a test. */
const ONE_PROCESS = ['--renderer-process-limit=1', '--disable-site-isolation-trials'];

/** Runs what navigates, and waits until the address has changed. */
const leave = async (page: Page, expression: string): Promise<void> => {
  const from = page.url();
  const left = page.waitForURL((url) => url.href !== from, { waitUntil: 'commit' });
  await page.evaluate(expression);
  await left;
};

const sheetOf = (page: Page): Sheet => ({
  evaluate: (work, arg) => page.evaluate(once(work, arg)),
  until: (work, arg) => untilFound((text) => page.evaluate<never>(text), work, arg),
  script: async (text) => {
    await page.evaluate(`${text}; undefined`);
  },
  front: () => page.bringToFront(),
  click: (selector) => page.click(selector),
  clickAt: ({ x, y }) => page.mouse.click(x, y),
  moveTo: ({ x, y }) => page.mouse.move(x, y),
  press: (key) => page.keyboard.press(key),
  goto: async (url) => {
    await page.goto(url);
  },
  // Playwright's own way back waits for a load that a cached page does not have.
  back: () => leave(page, 'history.back()'),
  size: (width, height) => page.setViewportSize({ width, height }),
  screenshot: async (path) => {
    await page.screenshot({ path });
  },
  print: async () => drawn(await page.pdf()),
  close: () => page.close(),
});

const isOurs = (request: Request, home: string): boolean => {
  if (request.serviceWorker()?.url().startsWith(home)) return true;
  try {
    return request.frame().url().startsWith(home);
  } catch {
    return false;
  }
};

/** Fills up with what scripts of the package at `home` throw or log as an error. */
const faultsIn = (context: BrowserContext, home: string): string[] => {
  const faults: string[] = [];
  context.on('weberror', (event) => {
    const { message, stack = '' } = event.error();
    if (stack.includes(home)) faults.push(message);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(home))
      faults.push(message.text());
  });
  return faults;
};

const theWorker = async (context: BrowserContext, extension: string): Promise<Worker> => {
  try {
    return (
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: BROWSER_MS }))
    );
  } catch {
    await context.close();
    throw new Error(
      `Chromium did not take the extension in ${extension}: \`DEBUG=pw:browser\` says why`,
    );
  }
};

/** Starts Chromium with the built extension. */
export const launchChromium = async ({ extension, headless }: Launch): Promise<Reader> => {
  if (!existsSync(extension)) throw new Error(`${extension} is not there: run \`npm run build\``);
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext('', {
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    headless,
    timeout: BROWSER_MS,
    viewport: { width: 1200, height: 900 },
    // The back-forward cache is part of what is tested.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      OFFLINE,
      ...ONE_PROCESS,
    ],
  });
  context.setDefaultTimeout(STATE_MS);
  const worker = await theWorker(context, extension);
  const home = new URL('/', worker.url()).href;
  const served = new Map<string, Mocked>();
  const outside: Outside[] = [];
  const opened = new Set<Page>();
  let scheme: Scheme = 'light';

  context.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(home) || served.has(url) || !/^(https?|wss?):/.test(url)) return;
    outside.push({ url, by: isOurs(request, home) ? 'extension' : 'page' });
  });
  await context.route(/^https?:/, (route) => {
    const page = served.get(route.request().url());
    if (page === undefined) return route.abort();
    const headers = { ...page.headers, 'content-type': 'text/html; charset=utf-8' };
    return route.fulfill({ headers, body: page.html });
  });
  const faults = faultsIn(context, home);

  const dress = (page: Page): Promise<void> =>
    page.emulateMedia(
      scheme === 'forced'
        ? { colorScheme: 'dark', forcedColors: 'active' }
        : { colorScheme: scheme, forcedColors: 'none' },
    );
  const kept = async (page: Page): Promise<Page> => {
    opened.add(page);
    await dress(page);
    return page;
  };
  const newPage = async (): Promise<Page> => kept(await context.newPage());
  const goHome = async (page: Page, path: string): Promise<Sheet> => {
    await page.goto(home + path);
    return sheetOf(page);
  };
  const extensionPage = async (path: string) => goHome(await newPage(), path);
  const { ask, badge, inject, tabs, privateWindow, forget } = desk(async (path) =>
    goHome(await context.newPage(), path),
  );

  const privatePage = async (): Promise<Page> => {
    const coming = context.waitForEvent('page', { timeout: BROWSER_MS });
    await privateWindow();
    return kept(await coming);
  };
  const openOn = async (empty: () => Promise<Page>, mocked: Mocked): Promise<Tab> => {
    const { url } = mocked;
    served.set(url, mocked);
    const before = await tabs();
    const page = await empty();
    const id = (await tabs()).find((one) => !before.includes(one))!;
    await page.bringToFront();
    await page.goto(url);
    const protocol = await context.newCDPSession(page);
    return {
      ...sheetOf(page),
      id,
      inside: (work, arg) => inside(protocol, () => declaration(work), arg) as Promise<never>,
      heap: async () => {
        await protocol.send('HeapProfiler.collectGarbage');
        return (await protocol.send('Runtime.getHeapUsage')).usedSize;
      },
      badge: () => badge(id),
      popup: () => extensionPage(`popup/index.html?tab=${id}`),
    };
  };

  const workers = async (protocol: Protocol) => {
    const { targetInfos } = await protocol.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(home));
  };
  const withProtocol = async <T>(work: (protocol: Protocol) => Promise<T>): Promise<T> => {
    const protocol = await context.newCDPSession(context.pages()[0]!);
    try {
      return await work(protocol);
    } finally {
      await protocol.detach();
    }
  };

  /** Works at the browser's own list of extensions, after which no page of the package is left. */
  const manage = async <T>(work: (sheet: Page, id: string) => Promise<T>): Promise<T> => {
    const sheet = await context.newPage();
    await sheet.goto('chrome://extensions');
    // Without it Chromium leaves an unpacked extension that is loaded anew switched off.
    await sheet.evaluate(
      'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
    );
    const value = await work(sheet, new URL(home).host);
    await sheet.close();
    forget();
    return value;
  };

  const reloadFrom = async (sheet: Page, id: string): Promise<void> => {
    const anew = context.waitForEvent('serviceworker');
    await sheet.evaluate(`chrome.developerPrivate.reload('${id}', { failQuietly: true })`);
    await anew;
  };

  return {
    browser: 'chromium',
    open: (page) => openOn(newPage, page),
    allowPrivate: () =>
      manage(async (sheet, id) => {
        const anew = context.waitForEvent('serviceworker', { timeout: BROWSER_MS });
        await sheet.evaluate(
          `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`,
        );
        await anew;
      }),
    openPrivate: (page) => openOn(privatePage, page),
    serve: (page) => void served.set(page.url, page),
    extensionPage,
    atDesk: ask,
    inject,
    press: null,
    outside: () => outside.splice(0),
    faults: async () => faults.splice(0),
    warnings: () =>
      manage(async (sheet, id) => {
        // What it had to say at the start it kept to itself: the list was not in developer mode.
        await reloadFrom(sheet, id);
        return sheet.evaluate<string[]>(
          `chrome.developerPrivate.getExtensionInfo('${id}')
            .then(({ manifestErrors, runtimeErrors }) =>
              [...manifestErrors, ...runtimeErrors].map(({ message }) => message))`,
        );
      }),
    scheme: async (next) => {
      scheme = next;
      await Promise.all([...opened].filter((page) => !page.isClosed()).map(dress));
    },
    stopBackground: () =>
      withProtocol(async (protocol) => {
        // A question under way may start it anew, and one that has ended meanwhile cannot be closed.
        await came('no worker', async () => {
          for (const { targetId } of await workers(protocol))
            await protocol.send('Target.closeTarget', { targetId }).catch(() => {});
          return (await workers(protocol)).length === 0;
        });
      }),
    backgroundRuns: () => withProtocol(async (protocol) => (await workers(protocol)).length > 0),
    reload: () => manage(reloadFrom),
    enable: (on) =>
      manage((sheet, id) => sheet.evaluate(`chrome.management.setEnabled('${id}', ${on})`)),
    clear: async () => {
      await Promise.all([...opened].map((page) => page.close()));
      opened.clear();
      served.clear();
      outside.length = 0;
      faults.length = 0;
    },
    close: () => context.close(),
  };
};
