import { browser } from '../platform/browser.ts';
import { tabInQuestion } from '../popup/page-of-tab.ts';

type Calls = {
  /** Another tab of the window is in front. */
  front: (tab: number) => void;
  /** The tab in front loads, or has loaded; without leave to read a page browsers say no more than this. */
  loads: (tab: number) => void;
};

/**
 * Follows the tab in front of the window that the panel stands in, beginning with the one there now. A panel that is
 * opened as a page in a tab is not about itself: it stays with the tab before.
 */
export const followFront = async (address: string, { front, loads }: Calls): Promise<void> => {
  const [own, here] = await Promise.all([browser.tabs.getCurrent(), browser.windows.getCurrent()]);
  let tab = -1;
  const take = (next: number): void => {
    if (next === own?.id || next === tab) return;
    tab = next;
    front(tab);
  };
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === here.id) take(tabId);
  });
  browser.tabs.onUpdated.addListener((which, { status }) => {
    if (which === tab && status !== undefined) loads(tab);
  });
  const first = await tabInQuestion(address);
  // Another may have come to the front meanwhile.
  if (tab === -1) take(first);
};
