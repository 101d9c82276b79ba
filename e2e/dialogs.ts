/** Card and list, in the closed shadow root that the extension adds to a page. */
import type { Sheet, Tab } from './browsers/reader.ts';
import { expect } from './browsers/test.ts';
import { popupOf } from './popup.ts';

const NOTHING = '';

/** The text of the dialog that is open, as it comes; empty for none. */
const now = async (tab: Tab, name: string): Promise<string> =>
  (await tab.inside(
    (root, at) => root.querySelector(`[role="dialog"]${at}`)?.textContent ?? '',
    name,
  )) ?? NOTHING;

/** True once what fades in is there. */
const standsStill = (tab: Tab): Promise<boolean | null> =>
  tab.inside((root) => root.getAnimations().every(({ playState }) => playState === 'finished'));

/** Waits for a dialog that stands still, and answers its text. One that gives way to another is waited out. */
export const dialog = async (tab: Tab, name = ''): Promise<string> => {
  let text = NOTHING;
  const stands = async (): Promise<boolean> => {
    const still = await standsStill(tab);
    text = await now(tab, name);
    return still === true && text !== NOTHING;
  };
  await expect.poll(stands, { message: `a dialog ${name} that stands still` }).toBe(true);
  return text;
};

export const cardOf = (tab: Tab): Promise<string> => dialog(tab, '.card');
export const listOf = (tab: Tab): Promise<string> => dialog(tab, '.list');

/** Waits until no dialog is open. */
export const closed = (tab: Tab, name = ''): Promise<void> =>
  expect.poll(() => now(tab, name), { message: `no dialog ${name}` }).toBe(NOTHING);

/** Presses the popup's button for the list of notes. */
export const openListFrom = async (popup: Sheet): Promise<void> => {
  await popup.click('.list-button');
};

/** Opens the list of a tab from its popup, and waits for it. */
export const openList = async (tab: Tab): Promise<void> => {
  const popup = await popupOf(tab);
  await openListFrom(popup);
  await popup.close();
  await tab.front();
  await listOf(tab);
};

/** The text of what has the keyboard's focus in the shadow root; null while nothing is open. */
export const focused = (tab: Tab): Promise<string | null> =>
  tab.inside((root) => root.activeElement?.textContent ?? '');

/** Where in the window an element of the shadow root stands. */
export const pointInside = async (
  tab: Tab,
  selector: string,
): Promise<{ x: number; y: number }> => {
  const point = await tab.inside((root, at) => {
    const element = root.querySelector(at);
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = element?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, selector);
  if (!point) throw new Error(`Nothing inside is ${selector}`);
  return point;
};

/** Presses what the card offers to say of its first note, by its place. */
export const pressWay = async (tab: Tab, n: number): Promise<void> =>
  tab.clickAt(await pointInside(tab, `.card .ways button:nth-of-type(${n})`));
