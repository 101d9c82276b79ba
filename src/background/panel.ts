/** The panel beside the page, opened by the toolbar button's context menu or by key. */
import { browser } from '../platform/browser.ts';
import { hasPanel, openPanel } from '../platform/panel.ts';
import { loadWording } from '../platform/wording.ts';
import { currentState } from './navigation.ts';
import { readTab } from './reports.ts';

const MENU = 'panel';

/** Opens it beside a tab's page, which is read where it was not: whoever opens it there asks for the page. */
export const openBeside = async (tab: number): Promise<void> => {
  // Before anything is waited for: browsers open it for a press alone.
  const opening = openPanel(tab);
  if ((await currentState(tab)).is === 'unread') await readTab(tab);
  await opening;
};

/** Puts the entry into the context menu of the toolbar button; browsers keep it until the next version. */
export const addPanelMenu = async (): Promise<void> => {
  const { say } = await loadWording();
  if (hasPanel())
    browser.contextMenus.create({ id: MENU, title: say('open_beside'), contexts: ['action'] });
};

/** Must be called when the background starts: the browser starts it for a click. */
export const heedPanelMenu = (): void =>
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU && tab?.id !== undefined) void openBeside(tab.id);
  });
