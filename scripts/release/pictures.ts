import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { came } from '../../e2e/browsers/came.ts';
import { launch } from '../../e2e/browsers/launch.ts';
import type { Reader, Sheet, Tab } from '../../e2e/browsers/reader.ts';
import { marked, pointOn } from '../../e2e/marks.ts';
import { keepAll } from '../../e2e/mine.ts';
import { popupOf } from '../../e2e/popup.ts';
import { TARGETS, type Target } from '../manifest.ts';
import { MILL, madeUpPackage, TO_KEEP } from './made-up.ts';
import { readPng } from './png.ts';
import { PROMOTIONS, type Words, withPopup } from './sheets.ts';

/** What both stores ask for: developer.chrome.com/docs/webstore/images; for Firefox the same shape is advised. */
const SCREEN = { width: 1280, height: 800 };
const POPUP = { width: 420, height: 600 };
const COMPOSED = 'https://picture.example/';

type Size = { width: number; height: number };

/** Takes a picture, and looks whether the store would: Chrome's wants none that could be transparent. */
const take = async (
  { browser }: Reader,
  sheet: Sheet,
  { width, height }: Size,
  file: string,
): Promise<void> => {
  await sheet.size(width, height);
  await sheet.screenshot(file);
  const is = readPng(readFileSync(file));
  if (is.width !== width || is.height !== height)
    throw new Error(`${file}: ${is.width} × ${is.height}, not ${width} × ${height}.`);
  if (browser === 'chromium' && is.alpha) throw new Error(`${file}: has an alpha channel.`);
};

const stands = (tab: Tab, selector: string): Promise<true> =>
  came(`${selector} in the page`, () =>
    tab.inside(
      (root, at) =>
        root.querySelector(at)?.checkVisibility() === true &&
        root.getAnimations().every(({ playState }) => playState === 'finished'),
      selector,
    ),
  );

/** Takes a picture of a page that is put together from others. */
export const compose = async (
  reader: Reader,
  html: string,
  size: Size,
  file: string,
): Promise<void> => {
  const sheet = await reader.open({ url: COMPOSED, html });
  await sheet.until(() => [...document.images].every(({ complete }) => complete));
  await take(reader, sheet, size, file);
  await sheet.close();
};

const screenshots = async (reader: Reader, folder: string, work: string): Promise<void> => {
  const shot = (name: string): string => join(folder, `${name}.png`);
  const tab = await reader.open(MILL);
  await tab.size(SCREEN.width, SCREEN.height);
  await marked(tab);
  const bare = join(work, 'page.png');
  await take(reader, tab, SCREEN, bare);
  await tab.clickAt(await pointOn(tab));
  await stands(tab, '.card');
  await take(reader, tab, SCREEN, shot('1-card'));
  await tab.press('Escape');
  const popup = await popupOf(tab);
  const beside = join(work, 'popup.png');
  await take(reader, popup, POPUP, beside);
  await compose(reader, withPopup(bare, beside), SCREEN, shot('2-popup'));
  await popup.front();
  await popup.click('.list-button');
  await tab.front();
  await stands(tab, '.list');
  await take(reader, tab, SCREEN, shot('3-list'));
  const compare = await reader.extensionPage('compare/index.html?story=harrow-mill');
  await compare.until(() => document.querySelector('.claims') !== null);
  await take(reader, compare, SCREEN, shot('4-compare'));
  await keepAll(reader, TO_KEEP);
  const mine = await reader.extensionPage('mine/index.html');
  await mine.until(() => document.querySelector('.article') !== null);
  await take(reader, mine, SCREEN, shot('5-my-stories'));
};

const promotions = async (reader: Reader, out: string, words: Words): Promise<void> => {
  mkdirSync(join(out, 'promotional'), { recursive: true });
  const card = join(out, 'screenshots/chrome/1-card.png');
  for (const { name, size, html } of PROMOTIONS)
    await compose(reader, html(words, card), size, join(out, 'promotional', `${name}.png`));
};

/** Pictures of the packages in the folder of their building, with a made-up story, into `out`. */
export const takePictures = async (
  built: string,
  out: string,
  work: string,
  words: Words,
): Promise<void> => {
  const one = async (browser: Target): Promise<void> => {
    const extension = madeUpPackage(built, browser, work);
    const folder = join(out, 'screenshots', browser);
    mkdirSync(folder, { recursive: true });
    const reader = await launch(browser === 'chrome' ? 'chromium' : 'firefox', { extension });
    try {
      await screenshots(reader, folder, work);
      if (browser === 'chrome') await promotions(reader, out, words);
    } finally {
      await reader.close();
    }
  };
  for (const browser of TARGETS) await one(browser);
};
