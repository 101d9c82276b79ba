/** Long, as each way to keep and lose an article is one test. “Keep this article”: what a reader keeps is compared with what he opens later, and stays his to erase. */
import { ask, clearKept, outletsIn, rowsOf } from './ask.ts';
import type { Reader, Sheet, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { withChanged } from './copies.ts';
import { marked, openMarked } from './marks.ts';
import { FERRY } from './pages/ferry.ts';
import { DEMO, htmlOf, mocked } from './pages/index.ts';
import { badgeOf, buttonInFocus, popupOf, pressKeep, stateOf, textOf } from './popup.ts';
import { putNewerDatabase } from './storage.ts';
import { words } from './words.ts';

test.use({ degree: 'all' });

test.afterEach(({ reader }) => clearKept(reader));

/** Opens a page and keeps its article. */
const keep = async (reader: Reader, page: { url: string; html: string }): Promise<Tab> => {
  const tab = await reader.open(page);
  const popup = await popupOf(tab);
  expect(await pressKeep(popup)).toMatch(words('kept_kept'));
  await popup.close();
  return tab;
};

test('a kept article is compared with another outlet’s page on the same event', async ({
  reader,
}) => {
  await keep(reader, FERRY.post);
  const tab = await reader.open(FERRY.radio);
  expect((await marked(tab)).length).toBeGreaterThan(0);
  const popup = await popupOf(tab);
  expect(await stateOf(popup)).toBe('noted');
  expect(await textOf(popup)).toContain('The Harbour Post');
  const neighbour = await popupOf(await reader.open(FERRY.neighbour));
  expect(await stateOf(neighbour)).toBe('no-story');
  expect(await reader.faults()).toEqual([]);
});

test('the popup says that it is kept and by how many others it is told, and takes it back', async ({
  reader,
}) => {
  await keep(reader, FERRY.post);
  await keep(reader, FERRY.neighbour);
  const tab = await keep(reader, FERRY.radio);
  const stories = (await rowsOf(reader)).map(({ story }) => story);
  expect(new Set(stories).size).toBe(2);
  const popup = await popupOf(tab);
  await expect.poll(() => textOf(popup, '.keeping')).toMatch(words('keep_others_one'));
  expect(await pressKeep(popup)).toMatch(words('kept_taken_back'));
  await expect.poll(() => buttonInFocus(popup)).toMatch(words('keep'));
  expect(outletsIn(await rowsOf(reader))).toEqual(['Isle Courier', 'The Harbour Post']);
  expect(await ask(reader, 'restoreKept', { articles: [] })).toBe('gone');
});

test('an article that has changed keeps both texts, and is not beside itself', async ({
  reader,
}) => {
  const first = await keep(reader, FERRY.post);
  await first.close();
  const tab = await reader.open(FERRY.changed);
  const popup = await popupOf(tab);
  expect(await stateOf(popup)).toBe('no-story');
  await expect.poll(() => textOf(popup, '.keeping')).toMatch(words('keep_again'));
  expect(await pressKeep(popup)).toMatch(words('kept_changed'));
  const [article] = await rowsOf(reader);
  expect(article?.texts).toHaveLength(2);
  expect(await textOf(popup, '.keeping')).not.toMatch(words('keep_again'));
  await reader.stopBackground();
  const again = await popupOf(await reader.open(FERRY.changed));
  expect(await stateOf(again)).toBe('no-story');
});

test('what the reader moved apart stays apart, and what he merged stays together', async ({
  reader,
}) => {
  await keep(reader, FERRY.post);
  await keep(reader, FERRY.radio);
  const storyOf = async (outlet: string) =>
    (await rowsOf(reader)).find((one) => one.outlet === outlet)!;
  const radio = await storyOf('Coast Radio');
  expect(radio.story).toBe((await storyOf('The Harbour Post')).story);
  expect(await ask(reader, 'moveArticles', { articles: [radio.id], story: null })).toBe('done');
  const apart = await storyOf('Coast Radio');
  expect(apart.story).not.toBe(radio.story);
  // Alone in its story, a page that is kept is compared with nothing.
  expect(await stateOf(await popupOf(await reader.open(FERRY.radio)))).toBe('no-story');
  await keep(reader, FERRY.gazette);
  expect((await storyOf('Coast Radio')).story).toBe(apart.story);
  await keep(reader, FERRY.neighbour);
  const { story } = await storyOf('Isle Courier');
  expect(await ask(reader, 'mergeStories', { from: story, into: apart.story })).toBe('done');
  expect((await storyOf('Isle Courier')).story).toBe(apart.story);
  expect((await storyOf('The Harbour Post')).story).toBe(radio.story);
});

test('an edition goes before what is kept', async ({ reader }) => {
  await keep(reader, mocked(DEMO));
  const other = { url: 'https://www.npr.org/2023/01/30/seoul', html: htmlOf(DEMO) };
  const popup = await popupOf(await reader.open(other));
  expect(await stateOf(popup)).toBe('noted');
  expect(await textOf(popup)).toMatch(words('compare_all'));
  expect(
    await popup.evaluate(
      () => document.querySelector('a[href*="compare"]')?.getAttribute('href') ?? '',
    ),
  ).not.toContain('mine-');
});

test('erased in the options, for good: the notes are gone at the next reading', async ({
  reader,
}) => {
  await keep(reader, FERRY.post);
  const tab = await openMarked(reader, FERRY.radio);
  const options = await reader.extensionPage('options/index.html');
  await options.until(() => document.querySelector('.kept-count') !== null);
  expect(await textOf(options, '[aria-labelledby=articles]')).toMatch(
    words('options_kept_count_one'),
  );
  await options.click('[aria-labelledby=articles] .show button');
  await options.click('[aria-labelledby=articles] .show button:nth-of-type(1)');
  await options.until(
    () => document.querySelector('[aria-labelledby=articles] [role=status]')?.textContent,
  );
  expect(await textOf(options, '[aria-labelledby=articles]')).toMatch(words('options_kept_erased'));
  await expect.poll(() => options.evaluate(() => document.activeElement?.id)).toBe('articles');
  expect(await databases(options)).toEqual([]);
  const again = await popupOf(await reader.open(FERRY.radio));
  expect(await stateOf(again)).toBe('no-story');
  expect(await stateOf(await popupOf(tab))).toBe('no-story');
});

/** Names of all databases that the extension has. */
const databases = (sheet: Sheet): Promise<string[]> =>
  sheet.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

test('with nothing kept there is no database', async ({ reader }) => {
  const tab = await reader.open(FERRY.radio);
  await popupOf(tab);
  const options = await reader.extensionPage('options/index.html');
  await options.until(() => document.querySelector('.kept-count') !== null);
  expect(await databases(options)).toEqual([]);
});

test('a database that does not open is said in words, and editions go on', async ({ reader }) => {
  const tab = await reader.open(FERRY.post);
  const popup = await popupOf(tab);
  const options = await reader.extensionPage('options/index.html');
  await putNewerDatabase(options);
  expect(await pressKeep(popup)).toMatch(words('kept_newer'));
  const told = await popupOf(await reader.open(FERRY.radio));
  expect(await stateOf(told)).toBe('failed');
  expect(await textOf(told)).toMatch(words('failed_store_newer'));
  const demo = await reader.open(mocked(DEMO));
  expect((await marked(demo)).length).toBeGreaterThan(0);
  expect((await badgeOf(demo)).title).toMatch(words('badge_noted'));
  const refused = await reader.extensionPage('options/index.html');
  await refused.until(() => document.querySelector('[aria-labelledby=articles] button') !== null);
  expect(await textOf(refused, '[aria-labelledby=articles]')).toMatch(
    words('options_kept_refused'),
  );
});

test('nothing is kept from a private window, and it is said', async ({ which }) => {
  await withChanged(which, {}, async (reader) => {
    await reader.allowPrivate();
    // Firefox gives pages in private windows databases of their own.
    const desk = await reader.extensionPage('manifest.json');
    const plain = await reader.open(FERRY.post);
    const tab = await reader.openPrivate(FERRY.post);
    const popup = await popupOf(tab);
    await expect.poll(() => textOf(popup, '.keeping')).toMatch(words('keep_private'));
    expect(await popup.evaluate(() => document.querySelectorAll('.keeping button').length)).toBe(0);
    // Whoever asks all the same, as key and menu do, gets the same answer.
    expect(await ask(reader, 'keep', { tab: tab.id })).toBe('private');
    expect(await databases(desk)).toEqual([]);
    expect(await ask(reader, 'keep', { tab: plain.id })).toBe('kept');
    expect(await ask(reader, 'keep', { tab: tab.id })).toBe('private');
    expect(outletsIn(await rowsOf(reader))).toEqual(['The Harbour Post']);
    const other = await reader.openPrivate(FERRY.radio);
    expect(await ask(reader, 'keep', { tab: other.id })).toBe('private');
    expect(outletsIn(await rowsOf(reader))).toEqual(['The Harbour Post']);
    expect(await reader.faults()).toEqual([]);
  });
});
