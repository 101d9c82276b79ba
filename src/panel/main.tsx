/** The popup's content beside the page: it stays while one reads, and goes with the reader from tab to tab. */
import { type ComponentChild, render } from 'preact';
import { onSettings } from '../platform/storage.ts';
import { loadWording, namePage } from '../platform/wording.ts';
import { type PageOfTab, pageOfTab } from '../popup/page-of-tab.ts';
import { Popup } from '../popup/popup.tsx';
import { followFront } from './tab-in-front.ts';
import { Waiting } from './waiting.tsx';

const wording = await loadWording();
const { say } = wording;
let { settings } = wording;
namePage(wording, null);

const root = document.getElementById('panel');
let turn = 0;

/** What is shown now, by the settings that hold now. */
let view: () => ComponentChild = () => null;
const draw = (): void => {
  if (root) render(view(), root);
};

/** A tab that answers does so before this, and what was shown gives way to it at once. */
const PATIENCE_MS = 500;

/** Draws a tab's page in one piece, once all that is known of it is there; its buttons until then are no other's. */
const show = async (page: PageOfTab): Promise<void> => {
  turn += 1;
  const mine = turn;
  const late = setTimeout(() => {
    if (mine !== turn) return;
    view = () => <Waiting say={say} />;
    draw();
  }, PATIENCE_MS);
  const [first, degree, kept] = await Promise.all([page.state(), page.degree(), page.keptHere()]);
  clearTimeout(late);
  if (mine !== turn) return;
  view = () => <Popup key={mine} inSidePanel {...{ page, first, degree, kept, settings, say }} />;
  draw();
};

/** Of a new page of the tab nothing may be known, and nobody tells: what was shown is the page's before. */
const showIfNew = async (tab: number): Promise<void> => {
  const mine = turn;
  const page = pageOfTab(tab);
  if ((await page.state()).is === 'unread' && mine === turn) await show(page);
};

// Words are loaded once.
onSettings((now) => {
  if (now.language !== settings.language) location.reload();
  settings = now;
  draw();
});

await followFront(location.href, {
  front: (tab) => void show(pageOfTab(tab)),
  loads: (tab) => void showIfNew(tab),
});
