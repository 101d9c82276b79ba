/** Our entries in the context menus of pages and of the toolbar button. */
import { browser } from '../platform/browser.ts';
import { hasPanel } from '../platform/panel.ts';
import { loadWording } from '../platform/wording.ts';
import { keepAndSay } from './keeping/by-hand.ts';
import { openBeside } from './panel.ts';

const KEEP = 'keep-article';
const PANEL = 'panel';

/** Puts them there; browsers keep them until the next version. */
export const addMenus = async (): Promise<void> => {
  const { say } = await loadWording();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: KEEP,
    title: say('menu_keep'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  if (hasPanel())
    browser.contextMenus.create({ id: PANEL, title: say('open_beside'), contexts: ['action'] });
};

/** Must be called when the background starts: the browser starts it for a click. */
export const heedMenus = (): void =>
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === KEEP) void keepAndSay(tab.id);
    if (menuItemId === PANEL) void openBeside(tab.id);
  });
