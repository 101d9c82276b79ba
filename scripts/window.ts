import { join } from 'node:path';
import { chromium } from 'playwright';
import puppeteer from 'puppeteer-core';
import { chromiumPath, firefoxPath } from './browsers.mjs';
import { ROOT } from './sources.ts';
import type { StartPage } from './start-page.ts';

const TYPE = 'text/html; charset=utf-8';

const chromiumWindow = async ({ url, html }: StartPage): Promise<void> => {
  const extension = join(ROOT, 'dist/chrome');
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext('', {
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  if (html !== null)
    await context.route(url, (route) => route.fulfill({ contentType: TYPE, body: html }));
  const closed = new Promise<void>((done) => context.on('close', () => done()));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  await closed;
};

const firefoxWindow = async ({ url, html }: StartPage): Promise<void> => {
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('Firefox is not installed');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
  });
  await browser.installExtension(join(ROOT, 'dist/firefox'));
  const closed = new Promise<void>((done) => browser.on('disconnected', () => done()));
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  if (html !== null) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url() === url) void request.respond({ contentType: TYPE, body: html });
      else void request.continue();
    });
  }
  await page.goto(url);
  await closed;
};

/** Opens a window with the built extension on a page, until the reader closes it. */
export const openWindow = (browser: 'chromium' | 'firefox', page: StartPage): Promise<void> =>
  browser === 'chromium' ? chromiumWindow(page) : firefoxWindow(page);
