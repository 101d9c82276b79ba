/** The browser's own panel beside the page: Chrome's side panel, Firefox's sidebar; some browsers have neither. */
import { browser } from './browser.ts';

/** The part of Chrome's API that the polyfill has no types for (https://developer.chrome.com/docs/extensions/reference/api/sidePanel). */
type WithSidePanel = { sidePanel?: { open: (where: { tabId: number }) => Promise<void> } };

const { sidePanel } = browser as typeof browser & WithSidePanel;
// Firefox for Android lacks what its types promise.
const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined;

export const hasSidePanel = (): boolean => (sidePanel ?? sidebar) !== undefined;

/**
 * Opens the panel beside the pages of a tab's window; false where the browser does not. Must be the first call of
 * the handler of a click or key: browsers open it only then.
 */
export const openSidePanel = async (tab: number): Promise<boolean> => {
  try {
    await (sidePanel ? sidePanel.open({ tabId: tab }) : sidebar?.open());
    return hasSidePanel();
  } catch {
    return false;
  }
};
