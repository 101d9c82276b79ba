import type { Sheet, Tab } from './browsers/reader.ts';

/** The popup of a tab, once it has something to show. */
export const popupOf = async (tab: Tab): Promise<Sheet> => {
  const popup = await tab.popup();
  await popup.until(
    () => document.querySelector('.popup main')?.getAttribute('aria-busy') === 'false',
  );
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

export const count = (sheet: Sheet, selector: string): Promise<number> =>
  sheet.evaluate((at) => document.querySelectorAll(at).length, selector);
