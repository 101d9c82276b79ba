import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { came } from '../e2e/browsers/came.ts';
import { launch } from '../e2e/browsers/launch.ts';
import type { Mocked, Reader, Tab } from '../e2e/browsers/reader.ts';
import { popupOf } from '../e2e/popup.ts';
import { ROOT } from './sources.ts';

const SHOTS = 'screenshots';
const POPUP = { width: 420, height: 600 };

/** Prints what the command says of the page and of its story. */
export const printNotes = ({ url, html }: Mocked): boolean =>
  [['annotate', '-', '--url', url], ['differences']].every((args) => {
    const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/variorum.mjs'), ...args], {
      input: html,
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    console.log();
    return status === 0;
  });

/** The middle of the first line of the first mark on the page, scrolled into view; null where nothing is marked. */
const firstMark = (tab: Tab) =>
  tab.evaluate(() => {
    const marks = [...CSS.highlights].filter(([name]) => name.startsWith('variorum-'));
    const range = marks.flatMap(([, marked]) => [...marked]).find((one) => one instanceof Range);
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range.getClientRects()[0];
    return box ? { x: box.left + Math.min(40, box.width / 2), y: box.top + box.height / 2 } : null;
  });

/** Waits until the card stands still. */
export const cardOpen = (tab: Tab): Promise<true> =>
  came('a card that a click opened', () =>
    tab.inside(
      (root) =>
        root.querySelector('button')?.checkVisibility() === true &&
        root.getAnimations().every(({ playState }) => playState === 'finished'),
    ),
  );

const shoot = async (reader: Reader, page: Mocked): Promise<string[]> => {
  const taken: string[] = [];
  const take = async (name: string, sheet: { screenshot: (file: string) => Promise<void> }) => {
    const file = join(SHOTS, `${reader.browser}-${name}.png`);
    await sheet.screenshot(join(ROOT, file));
    taken.push(file);
  };
  const tab = await reader.open(page);
  // The popup knows when reading has come to an end, whatever came of it.
  const popup = await popupOf(tab);
  await popup.size(POPUP.width, POPUP.height);
  await take('popup', popup);
  await tab.front();
  const mark = await firstMark(tab);
  await take('page', tab);
  if (!mark) return taken;
  await tab.clickAt(mark);
  await cardOpen(tab);
  await take('card', tab);
  return taken;
};

/** Saves pictures of the page with its marks, of a card and of the popup, in both browsers. */
export const takePictures = async (page: Mocked): Promise<boolean> => {
  mkdirSync(join(ROOT, SHOTS), { recursive: true });
  let good = true;
  for (const browser of ['chromium', 'firefox'] as const) {
    // Pictures of an earlier page would pass for this one's.
    for (const name of ['page', 'card', 'popup'])
      rmSync(join(ROOT, SHOTS, `${browser}-${name}.png`), { force: true });
    try {
      const reader = await launch(browser);
      try {
        for (const file of await shoot(reader, page)) console.log(`Saved ${file}`);
      } finally {
        await reader.close();
      }
    } catch (error) {
      good = false;
      console.error(`${browser}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return good;
};
