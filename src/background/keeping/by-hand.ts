/** Keeping by key and by the page's context menu: what came of it is said on the toolbar button. */
import { showBadge, showKept } from '../badge.ts';
import { currentState } from '../navigation.ts';
import { known } from '../tabs.ts';
import { keep } from './keep.ts';

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
