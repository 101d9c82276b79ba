/** Our entries in the context menus of pages and of the toolbar button. */
import { browser } from '../platform/browser.ts';
import { hasSidePanel } from '../platform/side-panel.ts';
import { onSettings } from '../platform/storage.ts';
import { loadWording } from '../platform/wording.ts';
import { keepAndSay } from './keeping/by-hand.ts';
import { openBeside } from './side-panel.ts';

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
  if (hasSidePanel())
    browser.contextMenus.create({ id: PANEL, title: say('open_beside'), contexts: ['action'] });
};

/** Must be called when the background starts: the browser starts it for a click. They follow the reader's language. */
export const heedMenus = (): void => {
  onSettings((settings, before) => {
    if (settings.language !== before.language) void addMenus();
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === KEEP) void keepAndSay(tab.id);
    if (menuItemId === PANEL) void openBeside(tab.id);
  });
};
