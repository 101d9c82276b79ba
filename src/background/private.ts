import { browser } from '../platform/browser.ts';

/** True for a tab of a private window, and where that cannot be told: nothing of it is stored. */
export const isPrivate = async (tab: number): Promise<boolean> =>
  browser.tabs.get(tab).then(
    ({ incognito }) => incognito,
    () => true,
  );
