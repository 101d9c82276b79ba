/** The extension comes anew under open pages; what it stored may be damaged meanwhile. */
import type { Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { cardOf, closed } from './dialogs.ts';
import { type Mark, marked, marksOf, pointOn } from './marks.ts';
import { HOME, paper } from './pages/cases/paper.ts';
import { popupOf, stateOf } from './popup.ts';
import { clearStorage, store } from './storage.ts';

const PAGE = { url: HOME, html: paper() };

type Kept = { kept: Highlight[] };

const keepMarks = (tab: Tab): Promise<unknown> =>
  tab.evaluate(() => {
    Object.assign(window, { kept: [...CSS.highlights.values()] });
  });

/** Waits until the script that marked is gone, and the one that came after it has marked. */
const marksOfAnother = (tab: Tab): Promise<unknown> =>
  tab.until(() => {
    const { kept } = window as unknown as Kept;
    const now = [...CSS.highlights.values()];
    return now.length > 0 && !now.some((one) => kept.includes(one));
  });

/** A marked page, with a card that has come and gone. */
const isUsable = async (tab: Tab, before: Mark[]): Promise<void> => {
  await expect.poll(() => marksOf(tab)).toEqual(before);
  expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
  await tab.clickAt(await pointOn(tab));
  await cardOf(tab);
  await tab.press('Escape');
  await closed(tab);
  expect(await marksOf(tab)).toEqual(before);
};

for (const open of [false, true])
  test(`after an update, ${open ? 'with a card open' : 'without a card'}, the page is read anew`, async ({
    reader,
  }) => {
    const tab = await reader.open(PAGE);
    const before = await marked(tab);
    if (open) {
      await tab.clickAt(await pointOn(tab));
      await cardOf(tab);
    }
    await keepMarks(tab);
    await reader.reload();
    await tab.front();
    await marksOfAnother(tab);
    await closed(tab);
    await isUsable(tab, before);
  });

const htmlNow = (tab: Tab): Promise<string> =>
  tab.evaluate(() => `${document.documentElement.outerHTML} ${document.adoptedStyleSheets.length}`);

/** True while a dialog of ours is to be seen. */
const isShown = (tab: Tab): Promise<boolean | null> =>
  tab.inside((root) => root.querySelector('[role="dialog"]')?.checkVisibility() ?? false);

/** How the text of a page's first paragraph is underlined where it is told otherwise elsewhere. */
const underline = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const paragraph = document.querySelector('p') as Element;
    return getComputedStyle(paragraph, '::highlight(variorum-worded)').textDecorationLine;
  });

test('switched off with a card open nothing of it is seen; switched on again, the page is read', async ({
  reader,
}) => {
  const tab = await reader.open(PAGE);
  const before = await marked(tab);
  const html = await htmlNow(tab);
  await tab.clickAt(await pointOn(tab));
  await cardOf(tab);
  expect(await isShown(tab)).toBe(true);
  expect(await underline(tab)).toBe('underline');
  await reader.enable(false);
  await tab.front();
  if (reader.browser === 'chromium') {
    await expect.poll(() => htmlNow(tab)).toBe(html);
    await expect.poll(() => tab.evaluate(() => CSS.highlights.size)).toBe(0);
  } else {
    // Firefox ends our scripts before they can leave: what they put is seen no more, until the page goes.
    await expect.poll(() => isShown(tab)).toBe(false);
    await expect.poll(() => underline(tab)).toBe('none');
  }
  const left = await htmlNow(tab);
  await tab.clickAt({ x: 400, y: 300 });
  await tab.press('Escape');
  expect(await htmlNow(tab)).toBe(left);
  await reader.enable(true);
  // A browser that tells nobody of it leaves the page until its popup is opened, which says so.
  expect(await stateOf(await popupOf(tab))).toBe('noted');
  await tab.front();
  await isUsable(tab, before);
  expect(await reader.faults()).toEqual([]);
});

for (const [what, stored] of [
  ['of another shape', { settings: [1, 2], corrections: 'none', came: 7 }],
  [
    'of a later version',
    { settings: { kinds: { conflict: 1 }, mood: 'x' }, corrections: [{ said: 'sung' }] },
  ],
  [
    'with names of prototypes',
    { settings: JSON.parse('{"__proto__":{"hover":false},"kinds":null}') },
  ],
] as const)
  test(`stored values ${what} harm nothing`, async ({ reader }) => {
    const options = await reader.extensionPage('options/index.html');
    await store(options, stored);
    const tab = await reader.open(PAGE);
    expect((await marked(tab)).length).toBeGreaterThan(0);
    expect(await stateOf(await popupOf(tab))).toBe('noted');
    await clearStorage(reader);
  });
