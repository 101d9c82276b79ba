/** What is asked of the extension's own API, from a page of its package that runs no script. */
import type { Browser } from 'webextension-polyfill';
import type { Sheet } from './reader.ts';

// Firefox, too, gives promises under this name to extensions of the third manifest version.
declare const chrome: Browser;

const DESK = 'manifest.json';

/** Asks at a desk that is opened with the first question and stays. */
export const desk = (pageThatStays: (path: string) => Promise<Sheet>) => {
  let opening: Promise<Sheet> | undefined;
  const ask = async <T, A>(work: (arg: A) => T, arg?: A): Promise<Awaited<T>> => {
    opening ??= pageThatStays(DESK).catch((error) => {
      // The next question tries again: one page that did not open is no reason for all tests to fail.
      opening = undefined;
      throw error;
    });
    return (await opening).evaluate(work, arg);
  };
  return {
    ask,
    /** The browser has closed the desk with all other pages of the package: the next question opens one. */
    forget: (): void => {
      opening = undefined;
    },
    badge: (tab: number): Promise<{ text: string; title: string }> =>
      ask(async (tabId) => {
        const text = await chrome.action.getBadgeText({ tabId });
        return { text, title: await chrome.action.getTitle({ tabId }) };
      }, tab),
    /** Runs the annotator in a tab once more; false where the browser does not let it. */
    inject: (tab: number): Promise<boolean> =>
      ask(
        (tabId) =>
          chrome.scripting
            .executeScript({ target: { tabId }, files: ['content/annotator.js'] })
            .then(
              () => true,
              () => false,
            ),
        tab,
      ),
    /** Opens a private window with an empty tab; the browser's own first page would still be on its way. */
    privateWindow: (): Promise<null> =>
      ask(async () => {
        await chrome.windows.create({ incognito: true, url: 'about:blank' });
        return null;
      }, null),
    /** Ids of all tabs but the desk's own. */
    tabs: (): Promise<number[]> =>
      ask(async () => {
        const own = await chrome.tabs.getCurrent();
        const all = await chrome.tabs.query({});
        return all.map(({ id }) => id ?? -1).filter((id) => id !== own.id);
      }, null),
  };
};
