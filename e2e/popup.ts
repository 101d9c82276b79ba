import { came } from './browsers/came.ts';
import type { Sheet, Tab } from './browsers/reader.ts';
import { words } from './words.ts';

/** Waits until popup or panel has something to show of its page. */
export const filled = (sheet: Sheet): Promise<boolean> =>
  sheet.until(() => document.querySelector('.popup main')?.getAttribute('aria-busy') === 'false');

/** The popup of a tab, once it has something to show. */
export const popupOf = async (tab: Tab): Promise<Sheet> => {
  const popup = await tab.popup();
  await filled(popup);
  return popup;
};

/** The name of the state that a popup shows. */
export const stateOf = (popup: Sheet): Promise<string> =>
  popup.evaluate(() => document.querySelector<HTMLElement>('.popup')?.dataset.state ?? 'none');

/** All that a popup says, folded parts too. */
export const textOf = (sheet: Sheet, selector = 'body'): Promise<string> =>
  sheet.evaluate(
    (at) => [...document.querySelectorAll(at)].map((one) => one.textContent).join('\n'),
    selector,
  );

/** What the button says that has the focus; empty where none has. */
export const buttonInFocus = (sheet: Sheet): Promise<string> =>
  sheet.evaluate(() => {
    const { activeElement: element } = document;
    return element instanceof HTMLButtonElement ? (element.textContent ?? '') : '';
  });

export const count = (sheet: Sheet, selector: string): Promise<number> =>
  sheet.evaluate((at) => document.querySelectorAll(at).length, selector);

/** Presses one of the buttons for keeping an article, and answers what the popup says of that then. */
export const pressKeep = async (popup: Sheet, n = 1): Promise<string> => {
  await popup.click(`.keeping .show button:nth-of-type(${n})`);
  await popup.until(() => document.querySelector('.keeping .outcome')?.textContent);
  return textOf(popup, '.keeping');
};

/** Opens all that is folded. */
export const unfold = (sheet: Sheet): Promise<void> =>
  sheet.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

const UNDECIDED = ['actionTitle', 'badge_off', 'badge_reading'];

/** The badge of a tab once it says what came of reading the page: a popup may know that before. */
export const badgeOf = (tab: Tab): Promise<{ text: string; title: string }> =>
  came('a badge that says what came of the page', async () => {
    const badge = await tab.badge();
    return UNDECIDED.some((key) => words(key).test(badge.title)) ? null : badge;
  });
