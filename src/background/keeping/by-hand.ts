/** Keeping by key and by the page's context menu: what came of it is said on the toolbar button. */
import { browser } from '../../platform/browser.ts';
import { loadWording } from '../../platform/wording.ts';
import { showBadge, showKept } from '../badge.ts';
import { currentState } from '../navigation.ts';
import { known } from '../tabs.ts';
import { keep } from './keep.ts';

const MENU = 'keep-article';
/** So long the button says what came of it. */
const SHOWN_MS = 6_000;

/** Shows something on a tab's button, and after a while again what is known of its page. */
export const sayForAWhile = async (tab: number, show: () => Promise<void>): Promise<void> => {
  await show();
  setTimeout(async () => {
    const state = await currentState(tab);
    await showBadge(tab, (await known(tab))?.url ?? '', state);
  }, SHOWN_MS);
};

/** Keeps the article of a tab's page, and says so for a while. */
export const keepAndSay = async (tab: number): Promise<void> => {
  const kept = await keep({ tab });
  await sayForAWhile(tab, () => showKept(tab, kept));
};

/** Puts the entry into the context menu of pages; browsers keep it until the next version. */
export const addMenu = async (): Promise<void> => {
  const { say } = await loadWording();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: say('menu_keep'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
};

/** Must be called when the background starts: the browser starts it for a click. */
export const heedMenu = (): void =>
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU && tab?.id !== undefined) void keepAndSay(tab.id);
  });
