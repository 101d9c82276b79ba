/**
 * “Remember what you read”: off until chosen; then what a reader stays on is compared with what he opens later. Here he
 * stays for a second: that the package itself takes ten is held by `dwell.test.ts`, and a page is remembered by it in
 * `panel.spec.ts`.
 */
import type { Browser } from 'webextension-polyfill';
import { clearKept, outletsIn, rowsFrom } from './ask.ts';
import type { Mocked, Reader, Sheet, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { hastened, withChanged } from './copies.ts';
import { marked } from './marks.ts';
import { FERRY } from './pages/ferry.ts';
import { badgeOf, count, popupOf, pressKeep, stateOf, textOf } from './popup.ts';
import { putNewerDatabase, storeIn } from './storage.ts';
import { words } from './words.ts';

declare const chrome: Browser;

test.use({ degree: 'all', hasty: true });

const SECTION = '[aria-labelledby=remember]';

const choose = (reader: Reader, remember: object): Promise<void> =>
  storeIn(reader, { settings: { degree: 'all', remember } });

test.afterEach(async ({ reader }) => {
  await clearKept(reader);
  await choose(reader, {});
});

/** A page of the extension that stays open behind others: what is asked from it takes nothing out of sight. */
const behind = (reader: Reader): Promise<Sheet> => reader.extensionPage('manifest.json');

const outlets = async (sheet: Sheet): Promise<string[]> => outletsIn(await rowsFrom(sheet));

/** Opens a page and stays on it until so many articles are kept. */
const stay = async (reader: Reader, sheet: Sheet, page: Mocked, n: number): Promise<Tab> => {
  const tab = await reader.open(page);
  await expect.poll(async () => (await rowsFrom(sheet)).length).toBe(n);
  return tab;
};

/** Stays on a page in sight four times as long as it takes to be remembered. */
const stayLong = async (tab: Tab): Promise<void> => {
  await tab.front();
  const from = await tab.evaluate(() => performance.now());
  await tab.until((at) => !document.hidden && performance.now() > at + 4_000, from);
};

/** All that is in the extension's databases, in words. */
const inDatabases = (sheet: Sheet): Promise<string> =>
  sheet.evaluate(async () => {
    const got = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await got(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        all.push(name, store, await got(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(all);
  });

const inOptions = async (reader: Reader): Promise<Sheet> => {
  const options = await reader.extensionPage('options/index.html');
  await options.front();
  await options.until(() => document.querySelector('.remembered-count') !== null);
  return options;
};

test('chosen in the options, two pages that were read are beside a third; off again, nothing new is', async ({
  reader,
}) => {
  const sheet = await behind(reader);
  const options = await inOptions(reader);
  expect(await textOf(options, SECTION)).toMatch(words('options_remember_none'));
  await options.click(`${SECTION} input[value=everywhere]`);
  await options.until(() => document.querySelector('#remember-days') !== null);
  const first = await stay(reader, sheet, FERRY.post, 1);
  await stay(reader, sheet, FERRY.radio, 2);
  expect((await rowsFrom(sheet)).every(({ remembered = 0 }) => remembered > 0)).toBe(true);
  await options.front();
  await expect.poll(() => textOf(options, SECTION)).toMatch(words('options_remember_count_other'));
  const tab = await reader.open(FERRY.gazette);
  expect((await marked(tab)).length).toBeGreaterThan(0);
  expect((await badgeOf(tab)).title).toMatch(words('badge_noted'));
  await options.front();
  await options.click(`${SECTION} input[value=nowhere]`);
  await options.until(() => document.querySelector('#remember-days') === null);
  await expect.poll(() => outlets(sheet)).toContain('The Harbour Post');
  const before = await outlets(sheet);
  const later = await reader.open(FERRY.neighbour);
  await stayLong(later);
  expect(await outlets(sheet)).toEqual(before);
  const popup = await popupOf(first);
  await expect.poll(() => textOf(popup, '.keeping')).toMatch(words('keep_remembered'));
  expect(await count(popup, '.remembering')).toBe(0);
  await options.front();
  await options.click(`${SECTION} .show button`);
  await options.click(`${SECTION} .show button:nth-of-type(1)`);
  await expect.poll(() => textOf(options, SECTION)).toMatch(words('options_kept_erased'));
  await expect.poll(() => outlets(sheet)).toEqual([]);
  expect(await inDatabases(sheet)).toBe('[]');
  expect(await stateOf(await popupOf(await reader.open(FERRY.gazette)))).toBe('no-story');
  expect(await reader.faults()).toEqual([]);
});

/** Puts the day on which an outlet's page was read so many days back. */
const age = (sheet: Sheet, outlet: string, days: number): Promise<null> =>
  sheet.evaluate(
    async (what) => {
      const got = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await got(indexedDB.open('variorum'));
      const store = database.transaction('articles', 'readwrite').objectStore('articles');
      const row = (await got<{ outlet: string }[]>(store.getAll())).find(
        (one) => one.outlet === what.outlet,
      );
      await got(store.put({ ...row, remembered: Date.now() - what.days * 86_400_000 }));
      database.close();
      return null;
    },
    { outlet, days },
  );

const chooseDays = (options: Sheet, days: number): Promise<null> =>
  options.evaluate((value) => {
    const select = document.querySelector<HTMLSelectElement>('#remember-days')!;
    select.value = String(value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  }, days);

test('fewer days are asked about where articles go by it, and these are gone at once', async ({
  reader,
}) => {
  const sheet = await behind(reader);
  await choose(reader, { where: 'everywhere', days: 90 });
  await stay(reader, sheet, FERRY.post, 1);
  await stay(reader, sheet, FERRY.radio, 2);
  await age(sheet, 'The Harbour Post', 20);
  const options = await inOptions(reader);
  const asked = (): Promise<unknown> =>
    options.until(() => document.querySelector('.fewer-days') !== null);
  const days = () => document.querySelector<HTMLSelectElement>('#remember-days')?.value;
  await chooseDays(options, 7);
  await asked();
  expect(await textOf(options, '.fewer-days')).toMatch(words('options_remember_fewer_one'));
  await options.click('.fewer-days button:nth-of-type(2)');
  await options.until(() => document.querySelector('.fewer-days') === null);
  expect(await options.evaluate(days)).toBe('90');
  // By none of these an article goes.
  await chooseDays(options, 30);
  await chooseDays(options, 90);
  expect(await count(options, '.fewer-days')).toBe(0);
  expect(await inDatabases(sheet)).toContain('The Harbour Post');
  await chooseDays(options, 7);
  await asked();
  await options.click('.fewer-days button:nth-of-type(1)');
  // Asked of the database: who asks the extension has it look.
  await expect.poll(() => inDatabases(sheet)).not.toContain('The Harbour Post');
  expect(await inDatabases(sheet)).toContain('Coast Radio');
  await options.until(() =>
    document.querySelector('.remembered-count')?.textContent?.startsWith('One'),
  );
  expect(await options.evaluate(days)).toBe('7');
  expect(await reader.faults()).toEqual([]);
});

test('a text is remembered once, and a changed one beside it', async ({ reader }) => {
  const sheet = await behind(reader);
  await choose(reader, { where: 'everywhere' });
  const first = await stay(reader, sheet, FERRY.post, 1);
  await first.close();
  const again = await reader.open(FERRY.post);
  await stayLong(again);
  const texts = async () => (await rowsFrom(sheet)).map((row) => row.texts.length);
  expect(await texts()).toEqual([1]);
  await again.close();
  // Nothing is remembered anew while the popup is asked.
  await choose(reader, {});
  const changed = await reader.open(FERRY.changed);
  const popup = await popupOf(changed);
  await expect.poll(() => textOf(popup, '.keeping')).toMatch(words('keep_remembered_changed'));
  await popup.close();
  await choose(reader, { where: 'everywhere' });
  await changed.goto(FERRY.changed.url);
  await changed.front();
  await expect.poll(texts).toEqual([2]);
  expect(await reader.faults()).toEqual([]);
});

test('the popup leaves a site out with one press, forgets the article, or keeps it', async ({
  reader,
}) => {
  const sheet = await behind(reader);
  await choose(reader, { where: 'everywhere' });
  const tab = await stay(reader, sheet, FERRY.post, 1);
  const popup = await popupOf(tab);
  await expect.poll(() => textOf(popup, '.remembering')).toMatch(words('remember_here'));
  await popup.click('.remembering button');
  await popup.until(() => document.querySelector('.remembering .outcome')?.textContent);
  await expect.poll(() => textOf(popup, '.remembering')).toMatch(words('remember_not_here'));
  expect(await pressKeep(popup)).toMatch(words('keep_here'));
  expect((await rowsFrom(sheet))[0]).not.toHaveProperty('remembered');
  await popup.close();
  await stayLong(await reader.open({ ...FERRY.changed, url: `${FERRY.changed.url}-2` }));
  expect(await outlets(sheet)).toEqual(['The Harbour Post']);
  const other = await popupOf(await stay(reader, sheet, FERRY.radio, 2));
  await other.click('.keeping .show button:nth-of-type(2)');
  await expect.poll(() => outlets(sheet)).toEqual(['The Harbour Post']);
  const options = await inOptions(reader);
  expect(await textOf(options, `${SECTION} .off-sites`)).toContain('theguardian.com');
  await options.click(`${SECTION} .off-sites button`);
  await options.until(
    () => document.querySelector('[aria-labelledby=remember] .off-sites') === null,
  );
});

test('of sites, those that were chosen alone are', async ({ reader }) => {
  const sheet = await behind(reader);
  const options = await inOptions(reader);
  await options.click(`${SECTION} input[value=chosen]`);
  await options.until(() => document.querySelector('#remember-site') !== null);
  await options.click('#remember-site');
  for (const letter of 'post.example') await options.press(letter);
  await options.click(`${SECTION} [type=submit]`);
  await expect.poll(() => textOf(options, SECTION)).toMatch(words('options_remember_add_unknown'));
  await options.evaluate(() => {
    document.querySelector<HTMLInputElement>('#remember-site')?.select();
    return null;
  });
  for (const letter of 'npr.org') await options.press(letter);
  await options.click(`${SECTION} [type=submit]`);
  await options.until(
    () => document.querySelector('[aria-labelledby=remember] .off-sites li') !== null,
  );
  await stay(reader, sheet, FERRY.radio, 1);
  await stayLong(await reader.open(FERRY.post));
  expect(await outlets(sheet)).toEqual(['Coast Radio']);
});

test('a page that sells its rest is not remembered, and the next one is', async ({ reader }) => {
  const sheet = await behind(reader);
  await choose(reader, { where: 'everywhere' });
  const html = FERRY.post.html.replace(
    '</article>',
    '<p>Subscribe now to continue reading this story.</p></article>',
  );
  await stayLong(await reader.open({ ...FERRY.post, html }));
  expect(await outlets(sheet)).toEqual([]);
  await stay(reader, sheet, FERRY.radio, 1);
  expect(await outlets(sheet)).toEqual(['Coast Radio']);
});

test('where nothing can be written it stops, says so in words, and nothing else breaks', async ({
  reader,
}) => {
  const sheet = await behind(reader);
  await choose(reader, { where: 'everywhere' });
  const tab = await reader.open(FERRY.post);
  expect((await badgeOf(tab)).title).toMatch(words('badge_no_story'));
  await putNewerDatabase(sheet);
  await tab.front();
  await expect.poll(async () => (await tab.badge()).text).toBe('!');
  await expect.poll(async () => (await tab.badge()).title).toMatch(words('kept_newer'));
  const options = await reader.extensionPage('options/index.html');
  await options.until(
    () => document.querySelector('[aria-labelledby=remember] [role=alert]') !== null,
  );
  expect(await textOf(options, SECTION)).toMatch(words('kept_newer'));
  await clearKept(reader);
  await stay(reader, sheet, FERRY.radio, 1);
  expect(await reader.faults()).toEqual([]);
});

test('of a private window the database has nothing, whatever is chosen, and nothing is in sync', async ({
  which,
}) => {
  await withChanged(which, hastened, async (reader) => {
    await reader.allowPrivate();
    // Firefox gives pages in private windows databases of their own.
    const sheet = await behind(reader);
    await choose(reader, { where: 'everywhere' });
    await stay(reader, sheet, FERRY.radio, 1);
    // Later tabs of Firefox are opened in the private window, too.
    await stayLong(await reader.openPrivate(FERRY.post));
    const tab = await reader.openPrivate(FERRY.gazette);
    expect((await marked(tab)).length).toBeGreaterThan(0);
    await stayLong(tab);
    const popup = await popupOf(tab);
    expect(await count(popup, '.remembering')).toBe(0);
    expect(await outlets(sheet)).toEqual(['Coast Radio']);
    const all = await inDatabases(sheet);
    expect(all).toContain('Coast Radio');
    expect(all).not.toMatch(/Gazette|Harbour Post|dw\.com|theguardian/);
    const stored = await sheet.evaluate(async () =>
      JSON.stringify([await chrome.storage.sync.get(null), await chrome.storage.local.get(null)]),
    );
    expect(stored).toMatch(/^\[\{\},/);
    expect(stored).not.toMatch(/Orlanda|Coast Radio|npr\.org|dw\.com/);
    expect(await reader.faults()).toEqual([]);
  });
});
