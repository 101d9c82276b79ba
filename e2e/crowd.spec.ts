/** Many pages at once, more than one window, and stores that take no more: each page is still read, and right. */
import type { Browser } from 'webextension-polyfill';
import type { Reader, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { cardOf } from './dialogs.ts';
import { marked, openMarked, pointOn, wordsOf } from './marks.ts';
import { COVERAGE, DEMO, mocked, NEAR } from './pages/index.ts';
import { badgeOf, popupOf, stateOf } from './popup.ts';
import { drain, fill, storeIn } from './storage.ts';
import { words } from './words.ts';

declare const chrome: Browser;

const MANY = 50;
const FIRST = { url: 'https://first.example/', html: '<!doctype html><title>First</title>' };
const PAGE = mocked(DEMO);
const covered = COVERAGE.filter(({ noted }) => noted.length > 0);
const near = NEAR.filter(({ states }) => states.length === 1).slice(0, 6);
const PAGES = [...covered, ...near].map(mocked);

/** What a page comes to: its marks, and its badge. */
const outcomeOf = async (tab: Tab) => ({ words: await wordsOf(tab), badge: await tab.badge() });

/** The same page at an address of its own. */
const another = (page: (typeof PAGES)[number], n: number) => ({
  url: `${page.url}${page.url.includes('?') ? '&' : '?'}n=${n}`,
  html: page.html,
});

const openMany = async (reader: Reader): Promise<Tab[]> => {
  const tabs: Tab[] = [];
  for (let n = 0; n < MANY; n += 1) tabs.push(await reader.open(FIRST));
  return tabs;
};

test('of fifty articles opened at once each is read as it is alone', async ({ reader }) => {
  const alone = [];
  for (const [n, page] of PAGES.entries()) {
    const tab = await reader.open(page);
    if (n < covered.length) await marked(tab);
    const title = words(n < covered.length ? 'badge_noted' : 'badge_neighbour');
    expect((await badgeOf(tab)).title, page.url).toMatch(title);
    alone.push(await outcomeOf(tab));
    await tab.close();
  }
  const tabs = await openMany(reader);
  const pages = tabs.map((_, n) => another(PAGES[n % PAGES.length]!, n));
  for (const page of pages) reader.serve(page);
  await Promise.all(tabs.map((tab, n) => tab.goto(pages[n]!.url)));
  for (const [n, tab] of tabs.entries()) {
    const expected = alone[n % alone.length]!;
    await expect.poll(() => outcomeOf(tab), { message: pages[n]!.url }).toEqual(expected);
  }
  expect(await reader.faults()).toEqual([]);
});

test('in a second window a page has its own marks, badge and card, and follows what is chosen', async ({
  reader,
}) => {
  const [here, there] = [await reader.open(PAGE), await reader.open(another(PAGES[1]!, 1))];
  await marked(here);
  await marked(there);
  const before = [await wordsOf(here), await wordsOf(there)];
  const desk = await reader.extensionPage('manifest.json');
  await desk.evaluate(async (tabId) => {
    await chrome.windows.create({ tabId });
    return null;
  }, there.id);
  expect([await wordsOf(here), await wordsOf(there)]).toEqual(before);
  for (const tab of [here, there]) {
    await tab.front();
    expect(await stateOf(await popupOf(tab))).toBe('noted');
    expect((await badgeOf(tab)).text).toMatch(/^\d+$/);
    await tab.front();
    await tab.clickAt(await pointOn(tab));
    await cardOf(tab);
    await tab.press('Escape');
  }
  await storeIn(reader, { settings: { degree: 'all' } });
  try {
    for (const [n, tab] of [here, there].entries())
      await expect.poll(() => wordsOf(tab)).not.toEqual(before[n]);
  } finally {
    await storeIn(reader, { settings: { degree: 'differences' } });
  }
  for (const [n, tab] of [here, there].entries())
    await expect.poll(() => wordsOf(tab)).toEqual(before[n]);
});

for (const area of ['session', 'local'] as const)
  test(`with a full store (${area}) a page is read, and its popup filled`, async ({ reader }) => {
    const desk = await reader.extensionPage('manifest.json');
    expect(await fill(desk, area)).toBeGreaterThan(1_000_000);
    try {
      const tab = await openMarked(reader, PAGE);
      const popup = await popupOf(tab);
      expect(await stateOf(popup)).toBe('noted');
      await popup.close();
      await tab.front();
      await tab.clickAt(await pointOn(tab));
      await cardOf(tab);
      // What was known of the page is asked of the page again, which is marked anew.
      await reader.stopBackground();
      expect(await stateOf(await popupOf(tab))).toBe('noted');
      expect((await marked(tab)).length).toBeGreaterThan(0);
      expect(await reader.faults()).toEqual([]);
    } finally {
      await drain(desk, area);
    }
  });
