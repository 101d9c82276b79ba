/** How much is marked: differences at first, more or less as the reader chooses, and what the lines mean, told once. */

import type { Reader, Sheet, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { cardOf, closed, focused, listOf, openListFrom, pointInside } from './dialogs.ts';
import { marked, marksOf, openMarked, pointOn } from './marks.ts';
import { COVERAGE, DEMO, mocked } from './pages/index.ts';
import { popupOf, textOf } from './popup.ts';
import { clearStorage, store, stored, storeIn } from './storage.ts';
import { words } from './words.ts';

const demo = mocked(DEMO);
const wrong = COVERAGE.find(({ file }) => file === 'wrong-day.html')!;
const odds = mocked(wrong);

test.afterEach(({ reader }) => clearStorage(reader));

const kinds = async (tab: Sheet): Promise<string[]> =>
  [...new Set((await marksOf(tab)).map(({ kind }) => kind))].sort();

const choose = async (popup: Sheet, degree: string): Promise<void> => {
  await popup.until(() => document.querySelector('.degree') !== null);
  await popup.click(`.degree input[value=${degree}]`);
};

test('what others report too is marked on wish alone, from the popup', async ({ reader }) => {
  const tab = await openMarked(reader, odds);
  expect(await kinds(tab)).toEqual(['conflict', 'worded']);
  const popup = await popupOf(tab);
  await choose(popup, 'all');
  await expect.poll(() => kinds(tab)).toEqual(['conflict', 'shared', 'worded']);
  await choose(popup, 'conflicts');
  await expect.poll(() => kinds(tab)).toEqual(['conflict']);
  await choose(popup, 'off');
  await expect.poll(() => kinds(tab)).toEqual([]);
  await expect.poll(async () => (await tab.badge()).title).toMatch(words('badge_switched_off'));
  await choose(popup, 'differences');
  await expect.poll(() => kinds(tab)).toEqual(['conflict', 'worded']);
});

test('the list holds it all, and has one switch to mark it', async ({ reader }) => {
  const tab = await openMarked(reader, demo);
  const before = await marksOf(tab);
  await openListFrom(await popupOf(tab));
  await tab.front();
  expect(await listOf(tab)).toMatch(words('kind_shared'));
  const press = async () => tab.clickAt(await pointInside(tab, '.show-all button'));
  await press();
  await expect.poll(() => kinds(tab)).toContain('shared');
  await press();
  await expect.poll(() => marksOf(tab)).toEqual(before);
});

test('no word has two lines', async ({ reader }) => {
  await storeIn(reader, { settings: { degree: 'all', small: true } });
  for (const page of [demo, odds]) {
    const tab = await openMarked(reader, page);
    const overlaps = await tab.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
      return ranges.flatMap((one, at) =>
        ranges
          .slice(at + 1)
          .filter(
            (other) =>
              one.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
              one.compareBoundaryPoints(Range.START_TO_END, other) > 0,
          )
          .map((other) => `${one} | ${other}`),
      );
    });
    expect(overlaps).toEqual([]);
  }
});

test('off on a site: nothing there is read by itself, and other sites stay as they were', async ({
  reader,
}) => {
  const tab = await openMarked(reader, demo);
  await choose(await popupOf(tab), 'off-here');
  await expect.poll(() => marksOf(tab)).toEqual([]);
  const again = await reader.open({ ...demo, url: `${demo.url}?again` });
  await expect.poll(async () => (await again.badge()).title).toMatch(words('badge_off_here'));
  const other = await reader.open(odds);
  expect((await marked(other)).length).toBeGreaterThan(0);
  expect(await marksOf(again)).toEqual([]);
  // Asked for, it is compared all the same; switched on, it is marked.
  const popup = await popupOf(again);
  expect(await textOf(popup)).toMatch(words('kind_worded'));
  expect(await marksOf(again)).toEqual([]);
  const options = await reader.extensionPage('options/index.html');
  await options.until(() => document.querySelector('.off-sites button') !== null);
  await options.click('.off-sites button');
  expect((await marked(again)).length).toBeGreaterThan(0);
});

test('options in front follow what a key or another page changes, and write over none of it', async ({
  reader,
}) => {
  const options = await reader.extensionPage('options/index.html');
  await options.until(() => document.querySelector('.stories li') !== null);
  await options.front();
  await store(options, { settings: { degree: 'all', offSites: ['post.example'] } });
  await options.until(() => document.querySelector('.degree input[value=all]:checked') !== null);
  await options.click('[aria-labelledby=marks] input[type=checkbox]');
  await options.until(() => document.querySelector('.status')?.textContent);
  await expect
    .poll(() => stored(options, 'settings'))
    .toMatchObject({
      degree: 'all',
      offSites: ['post.example'],
      kinds: { conflict: false, worded: true, alone: true },
    });
});

test('settings of before degrees hold', async ({ reader }) => {
  const kindsOnly = { conflict: true, worded: false, shared: false, alone: false };
  await storeIn(reader, { settings: { kinds: kindsOnly, hover: false } });
  const tab = await openMarked(reader, odds);
  expect(await kinds(tab)).toEqual(['conflict']);
});

/** What the slip says; empty where there is none. */
const slip = async (tab: Tab): Promise<string> =>
  (await tab.inside((root) => root.querySelector('.slip')?.textContent ?? '')) ?? '';
const noSlip = (tab: Tab) => expect.poll(() => slip(tab)).toBe('');

const openAnew = async (reader: Reader): Promise<Tab> => {
  await clearStorage(reader, {});
  const tab = await openMarked(reader, demo);
  await expect.poll(() => slip(tab)).toMatch(words('slip_title'));
  return tab;
};

test('what the lines mean is told on the first page, takes no focus, and is not told again', async ({
  reader,
}) => {
  const tab = await openAnew(reader);
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
  for (const kind of ['conflict', 'worded', 'alone'])
    expect(await slip(tab)).toMatch(words(`explain_${kind}`));
  await tab.clickAt(await pointInside(tab, '.slip button'));
  await noSlip(tab);
  const page = await reader.extensionPage('manifest.json');
  await expect.poll(() => stored(page, 'introduced')).toBe(true);
  const next = await openMarked(reader, odds);
  await next.clickAt(await pointOn(next));
  await cardOf(next);
  expect(await slip(next)).toBe('');
});

test('the slip is reached by keyboard, and gives way to Escape and to a card', async ({
  reader,
}) => {
  const tab = await openAnew(reader);
  // The last stop of the page.
  await tab.evaluate(() => {
    const last = document.createElement('button');
    document.body.append(last);
    last.focus();
  });
  await tab.press('Tab');
  await expect.poll(() => focused(tab)).toMatch(words('slip_close'));
  await tab.press('Escape');
  await noSlip(tab);
  const other = await openAnew(reader);
  await other.clickAt(await pointOn(other));
  await cardOf(other);
  await noSlip(other);
  await other.press('Escape');
  await closed(other);
});

declare const chrome: { tabs: { sendMessage: (...args: unknown[]) => Promise<unknown> } };

test('a turn of the key is said on the page', async ({ reader }) => {
  const tab = await openMarked(reader, demo);
  const page = await reader.extensionPage('manifest.json');
  await page.evaluate(async (id) => {
    const message = { side: 'toPage', ask: 'degree', param: { degree: 'conflicts' } };
    await chrome.tabs.sendMessage(id, message, { frameId: 0 });
    return null;
  }, tab.id);
  await tab.front();
  await expect.poll(() => slip(tab)).toMatch(words('degree_now_conflicts'));
  expect(await tab.inside((root) => root.querySelector('.slip')?.getAttribute('role'))).toBe(
    'status',
  );
});
