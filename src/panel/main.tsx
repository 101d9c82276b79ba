/** The popup's content beside the page: it stays while one reads, and goes with the reader from tab to tab. */
import { render } from 'preact';
import { onSettings } from '../platform/storage.ts';
import { loadWording } from '../platform/wording.ts';
import { type PageOfTab, pageOfTab } from '../popup/page-of-tab.ts';
import { Popup } from '../popup/popup.tsx';
import { followFront } from './tab-in-front.ts';

const { settings, language, say } = await loadWording();
document.documentElement.lang = language;

const root = document.getElementById('panel');
let turn = 0;

/** Draws a tab's page in one piece, once all that is known of it is there; what was shown stays until then. */
const show = async (page: PageOfTab): Promise<void> => {
  turn += 1;
  const mine = turn;
  const [first, degree, kept] = await Promise.all([page.state(), page.degree(), page.keptHere()]);
  if (mine !== turn || !root) return;
  render(<Popup key={mine} beside {...{ page, first, degree, kept, settings, say }} />, root);
};

/** Of a new page of the tab nothing may be known, and nobody tells: what was shown is the page's before. */
const showIfNew = async (tab: number): Promise<void> => {
  const mine = turn;
  const page = pageOfTab(tab);
  if ((await page.state()).is === 'unread' && mine === turn) await show(page);
};

// Words, and what they are about, are loaded once.
onSettings((now) => {
  if (now.language !== settings.language || now.small !== settings.small) location.reload();
});

await followFront(location.href, {
  front: (tab) => void show(pageOfTab(tab)),
  loads: (tab) => void showIfNew(tab),
});
