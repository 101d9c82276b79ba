/** Many pages at once, in several windows, with no room left to store anything. */
import type { Browser } from 'webextension-polyfill';
import { STATE_MS } from './browsers/limits.ts';
import type { Sheet, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { withChanged } from './copies.ts';
import { cardOf, pressWay } from './dialogs.ts';
import { marked, marksOf, pointOn } from './marks.ts';
import {
  article,
  HOME,
  OTHER,
  OTHER_TITLE,
  PARAGRAPHS,
  paper,
  set,
  TITLE,
} from './pages/cases/paper.ts';
import { popupOf, stateOf } from './popup.ts';
import { words } from './words.ts';

declare const chrome: Browser;

const MANIFEST = 'manifest.json';
const same = (text: string): string => text;

const COUNT = Number(process.env.CROWD ?? 50);
/** The whole report, its first half, and another article. */
const KINDS = [
  paper(),
  paper({ body: article(set(PARAGRAPHS.slice(0, 5))) }),
  paper({ body: article(set(OTHER)), head: '' }).replaceAll(TITLE, OTHER_TITLE),
];
const kindOf = (at: number): string => KINDS[at % KINDS.length] ?? '';
const addressOf = (at: number): string => `${HOME}-${at}`;

const signsOf = async (tab: Tab): Promise<string> => {
  const { text, title } = await tab.badge();
  return `${text} ${title} ${(await marksOf(tab)).map(({ kind }) => kind).sort()}`;
};

test(`${COUNT} articles opened at once are each read right`, async ({ reader }) => {
  const controls: string[] = [];
  for (const [at, html] of KINDS.entries()) {
    const tab = await reader.open({ url: `${HOME}/control/${at}`, html });
    // Of the last one nothing is asked: no story could be told there.
    if (at < 2) await marked(tab);
    await expect.poll(async () => (await tab.badge()).title).not.toMatch(words('badge_reading'));
    controls.push(await signsOf(tab));
  }
  expect(new Set(controls).size).toBe(KINDS.length);
  const tabs: Tab[] = [];
  for (let at = 0; at < COUNT; at += 1) {
    tabs.push(await reader.open({ url: `${HOME}/empty/${at}`, html: '' }));
    reader.serve({ url: addressOf(at), html: kindOf(at) });
  }
  await Promise.all(tabs.map((tab, at) => tab.goto(addressOf(at))));
  const wanted = tabs.map((_, at) => controls[at % KINDS.length]);
  await expect.poll(() => Promise.all(tabs.map(signsOf)), { timeout: STATE_MS }).toEqual(wanted);
});

/** Fills the extension's stores up to their last byte; answers how much each took. */
const fill = (page: Sheet): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    // Firefox gives `local` no end but the disk's.
    const most = 24_000_000;
    const taken: Record<string, number> = {};
    for (const area of ['local', 'session'] as const) {
      let size = 4_000_000;
      let sum = 0;
      for (let n = 0; size >= 1 && sum < most; n += 1)
        try {
          await chrome.storage[area].set({ [`junk${n}`]: 'x'.repeat(size) });
          sum += size;
        } catch {
          size = Math.floor(size / 2);
        }
      taken[area] = sum;
    }
    return taken;
  });

test('with its stores full a page is read, and what cannot be kept is said to be refused', async ({
  which,
}) => {
  await withChanged(which, MANIFEST, same, async (reader) => {
    const options = await reader.extensionPage('options/index.html');
    const taken = await fill(options);
    expect(taken.session).toBeLessThan(24_000_000);
    const tab = await reader.open({ url: HOME, html: paper() });
    const before = await marked(tab);
    expect(await stateOf(await popupOf(tab))).toBe('noted');
    if ((taken.local ?? 0) < 24_000_000) {
      await tab.front();
      await tab.clickAt(await pointOn(tab, 1));
      await cardOf(tab);
      await pressWay(tab, 2);
      await expect.poll(() => cardOf(tab)).toMatch(words('outcome_refused'));
      await tab.press('Escape');
    }
    // What only the worker's memory held is found out anew.
    await reader.stopBackground();
    const popup = await popupOf(tab);
    expect(await stateOf(popup)).toBe('noted');
    expect((await marksOf(tab)).length).toBe(before.length);
  });
});

test('two windows each have the report of their own page, and follow the same settings', async ({
  which,
}) => {
  await withChanged(which, MANIFEST, same, async (reader) => {
    const first = await reader.open({ url: HOME, html: paper() });
    const second = await reader.open({ url: addressOf(1), html: kindOf(1) });
    const desk = await reader.extensionPage(MANIFEST);
    await Promise.all([marked(first), marked(second)]);
    await desk.evaluate(async (id) => {
      await chrome.windows.create({ tabId: id });
      return null;
    }, second.id);
    const rowsOf = async (tab: Tab): Promise<string> => {
      const popup = await popupOf(tab);
      const text = await popup.evaluate(() => document.querySelector('main')?.textContent ?? '');
      await popup.close();
      return text;
    };
    expect(await rowsOf(first)).not.toBe(await rowsOf(second));
    await desk.evaluate(async () => {
      await chrome.storage.local.set({ settings: { kinds: { shared: false } } });
      return null;
    });
    for (const tab of [first, second])
      await expect
        .poll(async () => (await marksOf(tab)).filter(({ kind }) => kind === 'shared').length)
        .toBe(0);
    expect((await marksOf(first)).length).toBeGreaterThan(0);
  });
});
