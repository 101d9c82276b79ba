/** The browser's own panel. No driver has it for a page: it is asked through another page of the package, which may reach it. */
import type { Browser } from 'webextension-polyfill';
import { came } from './browsers/came.ts';
import type { Reader, Sheet, Tab } from './browsers/reader.ts';
import { filled, popupOf } from './popup.ts';

// Firefox, too, gives promises under this name to extensions of the third manifest version.
declare const chrome: Browser;

/** In the pages that `deskOf` opens: the panel's window while it is open. */
declare const panelWindow: () => Window | undefined;

const PANEL = '/panel/index.html';

/** A page of the package that reaches the panel, wherever it is open. */
export const deskOf = async (reader: Reader): Promise<Sheet> => {
  const desk = await reader.extensionPage('manifest.json');
  await desk.script(
    `globalThis.panelWindow = () => chrome.extension.getViews().find(({ location }) => location.pathname === '${PANEL}')`,
  );
  return desk;
};

export const isOpen = (desk: Sheet): Promise<boolean> =>
  desk.evaluate(() => panelWindow() !== undefined);

/** The panel of a tab in a tab of its own, where it can be looked at, once it has something to show. */
export const panelPage = async (reader: Reader, tab: Tab): Promise<Sheet> => {
  const panel = await reader.extensionPage(`panel/index.html?tab=${tab.id}`);
  await filled(panel);
  return panel;
};

/** The state that the panel shows, once it shows that one. */
export const becomes = (desk: Sheet, state: string): Promise<unknown> =>
  desk.until((is) => Boolean(panelWindow()?.document.querySelector(`[data-state=${is}]`)), state);

export const panelText = (desk: Sheet): Promise<string> =>
  desk.evaluate(() => panelWindow()?.document.body.textContent ?? '');

/** Presses what is there once it is. */
export const pressIn = async (desk: Sheet, selector: string): Promise<void> => {
  await desk.until((at) => Boolean(panelWindow()?.document.querySelector(at)), selector);
  await desk.evaluate(
    (at) => panelWindow()?.document.querySelector<HTMLElement>(at)?.click(),
    selector,
  );
};

/** Presses what comes in the very moment it is there. */
export const pressAsItComes = (desk: Sheet, selector: string): Promise<void> =>
  desk.evaluate((at) => {
    const { document, MutationObserver } = panelWindow() as Window & typeof globalThis;
    new MutationObserver((_, observer) => {
      const button = document.querySelector<HTMLElement>(at);
      if (!button) return;
      observer.disconnect();
      button.click();
    }).observe(document, { childList: true, subtree: true });
  }, selector);

/** Opens the panel from a tab's popup, which gives way to it; the tab is in front then. */
export const openSidePanel = async (reader: Reader, tab: Tab): Promise<Sheet> => {
  const desk = await deskOf(reader);
  const popup = await popupOf(tab);
  await popup.front();
  await popup.click('.open-beside button');
  await desk.until(() => panelWindow() !== undefined);
  await desk.until(async (path) => {
    const all = await chrome.tabs.query({});
    return all.every(({ url = '' }) => !url.includes(path));
  }, '/popup/index.html');
  await tab.front();
  return desk;
};

/** A browser has one window for all tests of a worker: its panel is closed after each. */
export const closePanel = async (reader: Reader): Promise<void> => {
  const close = (path: string): boolean => {
    const open = chrome.extension.getViews().find(({ location }) => location.pathname === path);
    open?.close();
    return open === undefined;
  };
  await came('no panel', () => reader.atDesk(close, PANEL));
};
