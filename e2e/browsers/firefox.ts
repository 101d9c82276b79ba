/** Firefox under a reader: long, as all that a reader can do in one browser stands together. */
import { existsSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { firefoxPath } from '../../scripts/browsers.mjs';
import { bidiOf, contextOf, inside, privileged } from './bidi.ts';
import { came } from './came.ts';
import { desk } from './desk.ts';
import { declaration } from './expression.ts';
import { pressed } from './firefox-hand.ts';
import { ADDON, HOME, preferences } from './firefox-preferences.ts';
import { sheetOf } from './firefox-sheet.ts';
import { BROWSER_MS, STATE_MS } from './limits.ts';
import { recordingProxy } from './proxy.ts';
import {
  type Launch,
  MEDIA,
  type Mocked,
  type Outside,
  type Reader,
  type Scheme,
  type Sheet,
  type Tab,
} from './reader.ts';

const EXTENSION = `WebExtensionPolicy.getByID('${ADDON}').extension`;
// Errors of pages' processes reach the console of the browser itself. That a page was left, or a popup closed,
// while a message of it was under way is a remark of Firefox's own.
const FAULTS = `Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & one.warningFlag))
  .filter(({ sourceName }) => sourceName.startsWith('${HOME}'))
  .map(({ errorMessage }) => errorMessage)
  .filter((message) => !/while context is inactive|after context unloaded/.test(message))`;
/** Runs a method of the extension as the browser's own list of extensions has it. */
const asAddon = (call: string): string =>
  `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager
    .getAddonByID('${ADDON}').then((addon) => addon.${call}()).then(() => true)`;
const LET_IN = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
  .add('${ADDON}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }).then(() => true)`;
const FORGET = 'Services.console.reset()';
/** The preference for a scheme, and the one for colours in place of a page's: its own, or none of them. */
const SCHEMES: Record<Scheme, [scheme: number, colours: number]> = {
  light: [1, 1],
  dark: [0, 1],
  forced: [0, 2],
};

/** Starts Firefox with the built extension, temporarily installed. */
export const launchFirefox = async ({ extension, headless }: Launch): Promise<Reader> => {
  if (!existsSync(extension)) throw new Error(`${extension} is not there: run \`npm run build\``);
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('Firefox was not found; set FIREFOX to its path');
  const proxy = await recordingProxy();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    timeout: BROWSER_MS,
    protocolTimeout: BROWSER_MS,
    defaultViewport: { width: 1200, height: 900 },
    args: ['--remote-allow-system-access'],
    // Without it a release ignores the address of the settings server above.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: preferences(proxy.port),
  });
  const bidi = bidiOf(browser);
  await browser.installExtension(extension);
  const served = new Map<string, Mocked>();
  const refused: Outside[] = [];
  const opened = new Set<Page>();
  let wanted: Scheme | null = null;

  const anyPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(STATE_MS);
    return page;
  };
  const newPage = async (): Promise<Page> => {
    const page = await anyPage();
    opened.add(page);
    // The preference reaches a process in its own time, and tabs behind others not at all.
    const follows = (media: string) => matchMedia(media).matches;
    if (wanted !== null) await sheetOf(page).until(follows, MEDIA[wanted]);
    return page;
  };
  const goHome = async (page: Page, path: string): Promise<Sheet> => {
    const url = HOME + path;
    // Puppeteer waits in vain for the events of these pages.
    await page.goto(url, { waitUntil: [] });
    const sheet = sheetOf(page);
    await sheet.until((at) => location.href === at && document.readyState === 'complete', url);
    return sheet;
  };
  const extensionPage = async (path: string) => goHome(await newPage(), path);
  const { ask, badge, inject, tabs, privateWindow, forget } = desk(async (path) =>
    goHome(await anyPage(), path),
  );

  const intercept = async (page: Page): Promise<void> => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      // Unlike others, this browser names what is after `#` too.
      const mocked = served.get(url) ?? served.get(url.replace(/#.*$/, ''));
      if (mocked !== undefined) {
        const { headers = {}, html: body } = mocked;
        return request.respond({ contentType: 'text/html; charset=utf-8', headers, body });
      }
      if (!/^(https?|wss?):/.test(url)) return request.continue();
      refused.push({ url, by: 'page' });
      // A page that was left meanwhile has taken its requests back.
      return request.abort().catch(() => {});
    });
  };

  const privatePage = async (): Promise<Page> => {
    const before = await browser.pages();
    await privateWindow();
    const page = await came('a tab in a private window', async () =>
      (await browser.pages()).find((one) => !before.includes(one)),
    );
    page.setDefaultTimeout(STATE_MS);
    opened.add(page);
    return page;
  };
  const openOn = async (empty: () => Promise<Page>, mocked: Mocked): Promise<Tab> => {
    const { url } = mocked;
    served.set(url, mocked);
    const before = await tabs();
    const page = await empty();
    const id = (await tabs()).find((one) => !before.includes(one))!;
    await intercept(page);
    await page.bringToFront();
    await page.goto(url);
    const context = contextOf(page);
    return {
      ...sheetOf(page),
      id,
      inside: (work, arg) => inside(bidi, context, declaration(work), arg) as Promise<never>,
      heap: async () => null,
      badge: () => badge(id),
      popup: () => extensionPage(`popup/index.html?tab=${id}`),
    };
  };

  const runs = async (): Promise<boolean> =>
    (await privileged(bidi, `${EXTENSION}.backgroundState`)) !== 'stopped';

  return {
    browser: 'firefox',
    open: (page) => openOn(newPage, page),
    allowPrivate: async () => {
      await privileged(bidi, LET_IN);
      await privileged(bidi, asAddon('reload'));
      forget();
    },
    openPrivate: (page) => openOn(privatePage, page),
    serve: (page) => void served.set(page.url, page),
    extensionPage,
    atDesk: ask,
    inject,
    press: async (hand) => {
      await privileged(bidi, pressed(hand));
    },
    outside: () => [
      ...refused.splice(0),
      ...proxy.asked().map((url): Outside => ({ url, by: 'extension' })),
    ],
    faults: async () => {
      const found = await privileged(bidi, FAULTS);
      await privileged(bidi, FORGET);
      return found as string[];
    },
    warnings: async () => {
      await privileged(bidi, asAddon('reload'));
      forget();
      return (await privileged(bidi, `${EXTENSION}.warnings`)) as string[];
    },
    scheme: async (scheme) => {
      const [light, colours] = SCHEMES[scheme];
      const prefs = {
        'layout.css.prefers-color-scheme.content-override': light,
        'browser.display.document_color_use': colours,
      };
      for (const [pref, value] of Object.entries(prefs))
        await privileged(bidi, `Services.prefs.setIntPref('${pref}', ${value})`);
      wanted = scheme;
    },
    stopBackground: async () => {
      // An event under way, such as a popup's closing, may start it anew.
      await came('a stopped background', async () => {
        await privileged(bidi, `${EXTENSION}.terminateBackground()`);
        return !(await runs());
      });
    },
    backgroundRuns: runs,
    reload: async () => {
      await privileged(bidi, asAddon('reload'));
      forget();
    },
    enable: async (on) => {
      await privileged(bidi, asAddon(on ? 'enable' : 'disable'));
      forget();
    },
    clear: async () => {
      const left = [...opened].filter((page) => !page.isClosed());
      await Promise.all(left.map((page) => page.close()));
      opened.clear();
      served.clear();
      refused.length = 0;
      proxy.asked();
      await privileged(bidi, FORGET);
    },
    close: async () => {
      await browser.close();
      proxy.close();
    },
  };
};
