import type { KeyInput, Page } from 'puppeteer-core';
import { once, untilFound } from './expression.ts';
import { drawn } from './print.ts';
import type { Sheet } from './reader.ts';

const untilOn =
  (page: Page): Sheet['until'] =>
  (work, arg) =>
    untilFound((text) => page.evaluate(text) as Promise<never>, work, arg);

/** An open document of Firefox. */
export const sheetOf = (page: Page): Sheet => ({
  evaluate: (work, arg) => page.evaluate(once(work, arg)) as Promise<never>,
  until: untilOn(page),
  script: async (text) => {
    await page.evaluate(`${text}; undefined`);
  },
  front: () => page.bringToFront(),
  // Puppeteer neither waits for an element nor scrolls to one that another covers.
  click: async (selector) => {
    const found = (at: string) => {
      const element = document.querySelector(at);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return element !== null;
    };
    await untilOn(page)(found, selector);
    await page.click(selector);
  },
  clickAt: ({ x, y }) => page.mouse.click(x, y),
  moveTo: ({ x, y }) => page.mouse.move(x, y),
  press: (key) => page.keyboard.press(key as KeyInput),
  goto: async (url) => {
    await page.goto(url);
  },
  // Puppeteer's own way back waits for a load that a cached page does not have.
  back: async () => {
    const from = page.url();
    // Answered before it is left: a page that goes into the browser's cache answers nothing any more.
    await page.evaluate('void setTimeout(() => history.back())');
    await untilOn(page)((left) => location.href !== left, from);
  },
  size: (width, height) => page.setViewport({ width, height }),
  screenshot: async (path) => {
    await page.bringToFront();
    await page.screenshot({ path: path as `${string}.png` });
  },
  print: async () => drawn(await page.pdf()),
  close: () => page.close(),
});
