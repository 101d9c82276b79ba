/** In a private window a page is read like any other, and nothing of it is kept. */
import type { Browser } from 'webextension-polyfill';
import type { Reader, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { withChanged } from './copies.ts';
import { cardOf, pressWay } from './dialogs.ts';
import { marked, marksOf, openMarked, pointOn, wordsOf } from './marks.ts';
import { HOME, paper } from './pages/cases/paper.ts';
import { popupOf, stateOf, textOf } from './popup.ts';
import { words } from './words.ts';

declare const chrome: Browser;

const PAGE = { url: HOME, html: paper() };

/** All that the extension keeps, on disk and for as long as the browser runs. */
const kept = async (reader: Reader): Promise<{ local: string; session: string }> => {
  const sheet = await reader.extensionPage('manifest.json');
  const found = await sheet.evaluate(async () => ({
    local: JSON.stringify(await chrome.storage.local.get(null)),
    session: JSON.stringify(await chrome.storage.session.get(null)),
  }));
  await sheet.close();
  return found;
};

/** Hides the note of the first marked passage; answers its words. */
const hideFirst = async (tab: Tab): Promise<string> => {
  await tab.clickAt(await pointOn(tab));
  await cardOf(tab);
  const [active] = (await marksOf(tab)).filter(({ kind }) => kind === 'active');
  await pressWay(tab, 2);
  return active!.text;
};

test('in a private window a page is read, and nothing of it is kept', async ({ which }) => {
  await withChanged(which, {}, async (reader) => {
    await reader.allowPrivate();
    const plain = await openMarked(reader, PAGE);
    const expected = await wordsOf(plain);
    const before = await kept(reader);
    const tab = await reader.openPrivate(PAGE);
    await marked(tab);
    expect(await wordsOf(tab)).toEqual(expected);
    const hidden = `worded: ${await hideFirst(tab)}`;
    expect(expected).toContain(hidden);
    await expect.poll(() => cardOf(tab)).toMatch(words('outcome_private'));
    await expect.poll(() => wordsOf(tab)).not.toContain(hidden);
    const popup = await popupOf(tab);
    expect(await stateOf(popup)).toBe('noted');
    expect(await textOf(popup)).not.toMatch(words('degree_off_here'));
    await popup.close();
    expect((await kept(reader)).local).toBe(before.local);
    expect(await wordsOf(plain)).toEqual(expected);
    const known = async () => (await kept(reader)).session;
    expect(await known()).toContain('unstored');
    await tab.close();
    // What was known of the page while it was open goes with it.
    await expect.poll(known).not.toContain('unstored');
    expect(await reader.faults()).toEqual([]);
  });
});
