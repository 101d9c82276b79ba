/** The page "My stories", and articles kept for it. */
import type { Mocked, Reader, Sheet } from './browsers/reader.ts';
import { expect } from './browsers/test.ts';
import { mocked, NEAR, OTHER } from './pages/index.ts';
import { popupOf, pressKeep } from './popup.ts';

type Written = { file: string; url: string; headline: string };

const page = (file: string): Written => {
  const found = [...NEAR, ...OTHER].find((one) => one.file === file);
  if (!found) throw new Error(`There is no page ${file}`);
  return found;
};

/** Four articles on four events, none of them the bundled story. */
export const STEW = page('other-cooking.html');
export const MATCH = page('other-sport.html');
export const BILLS = page('near-sidebar.html');
export const TANKS = page('near-poland-tanks.html');

/** Keeps articles one after the other, each by a press in its popup. */
export const keepAll = async (
  reader: Reader,
  pages: readonly (Written | Mocked)[],
): Promise<void> => {
  for (const page of pages) {
    const tab = await reader.open('html' in page ? page : mocked(page));
    const popup = await popupOf(tab);
    await pressKeep(popup);
    await popup.close();
    await tab.close();
  }
};

/** "My stories", once it shows what is kept, or that nothing is. */
export const mineOf = async (reader: Reader): Promise<Sheet> => {
  const mine = await reader.extensionPage('mine/index.html');
  await mine.front();
  await mine.until(() => document.querySelector('.article, .empty') !== null);
  return mine;
};

/** The headings of groups, each with the headlines under it. */
const groupsOf = (mine: Sheet): Promise<string[][]> =>
  mine.evaluate(() =>
    [...document.querySelectorAll('.group')].map((group) =>
      [...group.querySelectorAll('h2, h3')].map((heading) => heading.textContent ?? ''),
    ),
  );

/** Waits until the groups are these. */
export const showsGroups = (mine: Sheet, groups: string[][]): Promise<void> =>
  expect.poll(() => groupsOf(mine)).toEqual(groups);

/** What has the focus: its label, else its text. */
export const focused = (mine: Sheet): Promise<string> =>
  mine.evaluate(() => {
    const { activeElement: element } = document;
    const labelled = element instanceof HTMLInputElement && element.labels?.[0];
    return (
      element?.getAttribute('aria-label') ??
      (labelled ? labelled.textContent : element?.textContent) ??
      ''
    );
  });

/** Goes to where one comes to the page. */
export const toTop = (mine: Sheet): Promise<void> =>
  mine.evaluate(() => document.querySelector<HTMLElement>('#mine')?.focus());

/** Goes from one thing to the next by keyboard until one is called so. */
export const reach = async (mine: Sheet, name: RegExp): Promise<void> => {
  const passed: string[] = [];
  while (passed.length < 200) {
    await mine.press('Tab');
    const now = await focused(mine);
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`No ${name} comes after ${passed.join(' | ')}`);
};

/** Goes to a button by keyboard, and presses it. */
export const pressOf = async (mine: Sheet, name: RegExp): Promise<void> => {
  await reach(mine, name);
  await mine.press('Enter');
};

export const typeIn = async (mine: Sheet, text: string): Promise<void> => {
  for (const letter of text) await mine.press(letter);
};

export const statusOf = (mine: Sheet): Promise<string> =>
  mine.evaluate(() => document.querySelector('.status [role="status"]')?.textContent ?? '');
