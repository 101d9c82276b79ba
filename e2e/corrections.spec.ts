/** “Wrong match” and “Don’t show this again”: on the card, in the popup, in the options, and taken back. */

import type { Reader, Sheet, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { cardOf, closed, focused, pressWay } from './dialogs.ts';
import { marked, marksOf, openMarked, pointOn } from './marks.ts';
import { DEMO, mocked } from './pages/index.ts';
import { badgeOf, buttonInFocus, popupOf, textOf } from './popup.ts';
import { fileAfter } from './saved-files.ts';
import { clearStorage, store } from './storage.ts';
import { words } from './words.ts';

const demo = mocked(DEMO);

test.afterEach(({ reader }) => clearStorage(reader));

/** The page with the card of a passage that has one note: without it, the passage is not marked. */
const openCard = async (reader: Reader): Promise<Tab> => {
  const tab = await reader.open(demo);
  const marks = await marked(tab);
  for (let n = 0; n < marks.length; n++) {
    await tab.clickAt(await pointOn(tab, n));
    await cardOf(tab);
    if ((await tab.inside((root) => root.querySelectorAll('.note').length)) === 1) return tab;
    await tab.press('Escape');
    await closed(tab);
  }
  throw new Error('every passage has several notes');
};

const texts = async (tab: Sheet): Promise<string[]> =>
  (await marksOf(tab))
    .filter(({ kind }) => kind !== 'active')
    .map(({ kind, text }) => `${kind}: ${text}`)
    .sort();

for (const [n, said] of [
  [1, 'said_wrong_match'],
  [2, 'said_hidden'],
] as const)
  test(`on the card: ${said}, and back`, async ({ reader }) => {
    const tab = await openCard(reader);
    const before = await texts(tab);
    await pressWay(tab, n);
    await expect.poll(() => cardOf(tab)).toMatch(words(said));
    await expect.poll(() => cardOf(tab)).toMatch(words('outcome_kept'));
    await expect.poll(() => focused(tab)).toMatch(words('undo'));
    await expect.poll(() => texts(tab)).not.toEqual(before);
    await tab.press('Enter');
    await expect.poll(() => texts(tab)).toEqual(before);
    await expect.poll(() => cardOf(tab)).toMatch(words('outcome_taken_back'));
    await expect.poll(() => focused(tab)).toMatch(words('correct_wrong_match'));
    await tab.press('Escape');
    await closed(tab);
  });

test('what is hidden stays hidden, and the popup shows it again', async ({ reader }) => {
  const tab = await openCard(reader);
  const before = await texts(tab);
  const badge = await badgeOf(tab);
  await pressWay(tab, 2);
  await expect.poll(() => cardOf(tab)).toMatch(words('outcome_kept'));
  await expect.poll(() => texts(tab)).not.toEqual(before);
  const hidden = await texts(tab);
  await tab.close();
  const again = await openMarked(reader, demo);
  await expect.poll(() => texts(again)).toEqual(hidden);
  expect(await badgeOf(again)).not.toEqual(badge);
  const popup = await popupOf(again);
  expect(await textOf(popup, '.hidden-here summary')).toMatch(words('hidden_title'));
  await popup.click('.hidden-here summary');
  await popup.click('.hidden-here button');
  await popup.until(() => document.querySelector('.hidden-here') === null);
  await expect.poll(() => textOf(popup, '.outcome')).toMatch(words('outcome_taken_back'));
  await expect.poll(() => texts(again)).toEqual(before);
  await expect.poll(() => again.badge()).toEqual(badge);
});

for (const [n, said] of [
  [1, 'said_page_wrong_match'],
  [2, 'said_page_hidden'],
] as const)
  test(`in the popup: ${said}, and back`, async ({ reader }) => {
    const tab = await reader.open(demo);
    const before = (await marked(tab)) && (await texts(tab));
    const popup = await popupOf(tab);
    await popup.click(`.your-word button:nth-of-type(${n})`);
    await popup.until(() => document.querySelector('.differences') === null);
    await expect.poll(() => textOf(popup)).toMatch(words(said));
    await expect.poll(() => buttonInFocus(popup)).toMatch(words('show_again'));
    await expect.poll(() => texts(tab)).toEqual([]);
    await expect.poll(async () => (await tab.badge()).title).toMatch(words('badge_hidden'));
    expect((await tab.badge()).text).toBe('');
    await popup.press('Enter');
    await popup.until(() => document.querySelector('.differences') !== null);
    await expect.poll(() => buttonInFocus(popup)).toMatch(words('correct_page_wrong_match'));
    await expect.poll(() => texts(tab)).toEqual(before);
  });

test('the options list what was said, save it as a file, and delete it', async ({ reader }) => {
  const tab = await openCard(reader);
  const before = await texts(tab);
  await pressWay(tab, 1);
  await expect.poll(() => cardOf(tab)).toMatch(words('outcome_kept'));
  const options = await reader.extensionPage('options/index.html');
  await options.until(() => document.querySelector('.correction') !== null);
  const shown = await textOf(options, '.corrections');
  const { name, bytes } = await fileAfter(options, () =>
    options.click('[aria-labelledby=corrections] .show button'),
  );
  expect(name).toMatch(/^variorum-corrections-\d{4}-\d\d-\d\d\.json$/);
  const file = JSON.parse(bytes.toString('utf8')) as {
    format: number;
    corrections: Record<string, unknown>[];
  };
  expect(file.format).toBe(1);
  expect(file.corrections).toHaveLength(1);
  expect(file.corrections[0]).toMatchObject({ said: 'wrong-match', page: demo.url });
  // Nothing is in the file that the reader cannot see in the list.
  const leaves = (value: unknown): unknown[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
  for (const leaf of leaves(file.corrections)) expect(shown).toContain(String(leaf));
  await options.click('[aria-labelledby=corrections] .show button:nth-of-type(2)');
  await options.click('[aria-labelledby=corrections] .show button:nth-of-type(2)');
  await options.until(() => document.querySelector('.correction') === null);
  await expect.poll(() => options.evaluate(() => document.activeElement?.id)).toBe('corrections');
  await expect.poll(() => texts(tab)).toEqual(before);
});

for (const [what, stored, sentence] of [
  ['no list', 'nonsense', 'corrections_unreadable_one'],
  ['a list of other things', [{ said: 'later' }, 7], 'corrections_unreadable_other'],
] as const)
  test(`what is stored and is ${what} harms nothing and is not lost`, async ({ reader }) => {
    const before = await reader.extensionPage('options/index.html');
    await store(before, { corrections: stored });
    await before.close();
    const told = async (selector: string): Promise<string> => {
      const options = await reader.extensionPage('options/index.html');
      await options.until((at) => document.querySelector(at) !== null, selector);
      return textOf(options);
    };
    expect(await told('[aria-labelledby=corrections] .remark')).toMatch(words(sentence));
    const tab = await openCard(reader);
    await pressWay(tab, 1);
    await expect.poll(() => cardOf(tab)).toMatch(words('outcome_kept'));
    expect(await told('.correction')).toMatch(words(sentence));
  });
