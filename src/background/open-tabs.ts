/** Pages that were open before the extension was installed, updated or switched on: their scripts come now. */
import { browser } from '../platform/browser.ts';
import { sendToPage } from '../platform/messages.ts';
import { firstRun } from '../platform/storage.ts';

/** One browser brings them by itself, the other does not: whoever finds one there leaves it. */
const bring = async (tab: number, js: string[], css: string[]): Promise<void> => {
  const there = await sendToPage(tab, 'doc', null);
  if (there.ok) return;
  const target = { tabId: tab, frameIds: [0] };
  try {
    await browser.scripting.insertCSS({ target, files: css });
    await browser.scripting.executeScript({ target, files: js });
  } catch {
    // A tab that was discarded, or an error page: its next load brings them.
  }
};

// Firefox's manifest gives addresses where this wants paths in the package.
const inPackage = (path: string): string => path.replace(browser.runtime.getURL(''), '');

/** Once for each time that the extension comes: what the session's store holds is gone with it. */
export const joinOpenTabs = async (): Promise<void> => {
  if (!(await firstRun())) return;
  const [listed] = browser.runtime.getManifest().content_scripts ?? [];
  if (!listed) return;
  const { js = [], css = [], matches } = listed;
  const tabs = await browser.tabs.query({ url: matches });
  for (const { id } of tabs)
    if (id !== undefined) await bring(id, js.map(inPackage), css.map(inPackage));
};
