import { existsSync } from 'node:fs';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../scripts/browsers.mjs';
import { bidiOf, contextOf, inside, privileged } from './bidi.ts';
import { desk } from './desk.ts';
import { declaration, once, untilFound } from './expression.ts';
import type { Launch } from './launch.ts';
import { recordingProxy } from './proxy.ts';
import type { Mocked, Outside, Reader, Sheet, Tab } from './reader.ts';

const ADDON = 'variorum@variorum.example';
const UUID = '5a6f9d1c-6c1b-4a7e-9d2f-0b3c8e7a1f24';
const HOME = `moz-extension://${UUID}/`;

const PREFS = (proxyPort: number) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
  'devtools.jsonview.enabled': false,
  // What Firefox asks for on its own account, so that whatever is asked is the extension's doing.
  'browser.chrome.site_icons': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.allow_hijacking_localhost': true,
});

const sheetOf = (page: Page): Sheet => ({
  evaluate: (work, arg) => page.evaluate(once(work, arg)) as Promise<never>,
  until: (work, arg) => untilFound((text) => page.evaluate(text) as Promise<never>, work, arg),
  script: async (text) => {
    await page.evaluate(`${text}; undefined`);
  },
  front: () => page.bringToFront(),
  click: (selector) => page.click(selector),
  clickAt: ({ x, y }) => page.mouse.click(x, y),
  moveTo: ({ x, y }) => page.mouse.move(x, y),
  press: (key) => page.keyboard.press(key as KeyInput),
  goto: async (url) => {
    await page.goto(url);
  },
  // Puppeteer's own way back waits for a load that a cached page does not have.
  back: async () => {
    const from = page.url();
    await page.evaluate('history.back()');
    await untilFound(
      (text) => page.evaluate(text) as Promise<true | null>,
      (left) => location.href !== left,
      from,
    );
  },
  size: (width, height) => page.setViewport({ width, height }),
  screenshot: async (path) => {
    await page.bringToFront();
    await page.screenshot({ path: path as `${string}.png` });
  },
  close: () => page.close(),
});

const EXTENSION = `WebExtensionPolicy.getByID('${ADDON}').extension`;
// Errors of pages' processes reach the console of the browser itself. That a page was left while a message
// of it was under way is a remark of Firefox's own.
const FAULTS = `Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & one.warningFlag))
  .filter(({ sourceName }) => sourceName.startsWith('${HOME}'))
  .map(({ errorMessage }) => errorMessage)
  .filter((message) => !/while context is inactive/.test(message))`;
const RELOAD = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager
  .getAddonByID('${ADDON}').then((addon) => addon.reload()).then(() => true)`;
const FORGET = 'Services.console.reset()';
const SCHEMES = { dark: 0, light: 1 };

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
    defaultViewport: { width: 1200, height: 900 },
    args: ['--remote-allow-system-access'],
    // Without it a release ignores the address of the settings server above.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: PREFS(proxy.port),
  });
  const bidi = bidiOf(browser);
  await browser.installExtension(extension);
  const served = new Map<string, Mocked>();
  const refused: Outside[] = [];
  const opened = new Set<Page>();
  let wanted: keyof typeof SCHEMES | null = null;

  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    opened.add(page);
    // The preference reaches a process in its own time, and tabs behind others not at all.
    const follows = (scheme: string) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches;
    if (wanted !== null) await sheetOf(page).until(follows, wanted);
    return page;
  };
  const extensionPage = async (path: string): Promise<Sheet> => {
    const page = await newPage();
    const url = HOME + path;
    // Puppeteer waits in vain for the events of these pages.
    await page.goto(url, { waitUntil: [] });
    const sheet = sheetOf(page);
    await sheet.until((at) => location.href === at && document.readyState === 'complete', url);
    return sheet;
  };
  const { badge, inject, tabs } = desk(extensionPage);

  const intercept = async (page: Page): Promise<void> => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      const mocked = served.get(url);
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

  const open = async (mocked: Mocked): Promise<Tab> => {
    const { url } = mocked;
    served.set(url, mocked);
    const before = await tabs();
    const page = await newPage();
    const id = (await tabs()).find((one) => !before.includes(one))!;
    await intercept(page);
    await page.bringToFront();
    await page.goto(url);
    const context = contextOf(page);
    return {
      ...sheetOf(page),
      id,
      inside: (work, arg) => inside(bidi, context, declaration(work), arg) as Promise<never>,
      badge: () => badge(id),
      popup: () => extensionPage(`popup/index.html?tab=${id}`),
    };
  };

  const runs = async (): Promise<boolean> =>
    (await privileged(bidi, `${EXTENSION}.backgroundState`)) !== 'stopped';

  return {
    browser: 'firefox',
    open,
    serve: (page) => void served.set(page.url, page),
    extensionPage,
    inject,
    outside: () => [
      ...refused.splice(0),
      ...proxy.asked().map((url): Outside => ({ url, by: 'extension' })),
    ],
    faults: async () => {
      const found = await privileged(bidi, FAULTS);
      await privileged(bidi, FORGET);
      return found as string[];
    },
    scheme: async (scheme) => {
      const pref = 'layout.css.prefers-color-scheme.content-override';
      await privileged(bidi, `Services.prefs.setIntPref('${pref}', ${SCHEMES[scheme]})`);
      wanted = scheme;
    },
    stopBackground: async () => {
      // An event under way, such as a popup's closing, may start it anew.
      do await privileged(bidi, `${EXTENSION}.terminateBackground()`);
      while (await runs());
    },
    backgroundRuns: runs,
    reload: async () => {
      await privileged(bidi, RELOAD);
    },
    clear: async () => {
      for (const page of opened) if (!page.isClosed()) await page.close();
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
