/** What surfaces and keys ask of a tab's page. */
import { browser } from '../platform/browser.ts';
import { type Standing, sendToPage } from '../platform/messages.ts';
import { onSettings } from '../platform/storage.ts';
import { showBadge } from './badge.ts';
import { readTab } from './reports.ts';
import { known, knownTabs, stateOf } from './tabs.ts';

/** Leads to a note's passage; false where there is none any more. */
export const goTo = async (tab: number, note: number): Promise<boolean> => {
  const doc = (await known(tab))?.doc ?? null;
  const reply = await sendToPage(tab, 'goTo', { doc, note });
  return reply.ok && reply.value;
};

/** Opens the list of notes, after reading the page where that has not happened. */
export const openList = async (tab: number): Promise<boolean> => {
  const first = await sendToPage(tab, 'list', null);
  if (first.ok) return first.value;
  await readTab(tab);
  const then = await sendToPage(tab, 'list', null);
  return then.ok && then.value;
};

/** Where the notes stand; nowhere, where the page is gone or another one. */
export const standing = async (tab: number): Promise<Standing> => {
  const doc = (await known(tab))?.doc ?? null;
  const reply = await sendToPage(tab, 'standing', { doc });
  return (reply.ok && reply.value) || { title: null, places: [] };
};

/** Does something with the tab that the reader looks at. */
export const withActiveTab = async (work: (tab: number) => Promise<unknown>): Promise<void> => {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id !== undefined) await work(active.id);
};

/** Pages that are open follow the reader's settings at once, and the stories that are on. */
export const spreadSettings = (): void =>
  onSettings(async (settings, before) => {
    const others = JSON.stringify(settings.stories) !== JSON.stringify(before.stories);
    const spread = async (tab: number): Promise<void> => {
      await sendToPage(tab, 'settings', settings);
      if (others) await sendToPage(tab, 'again', null);
      const here = await known(tab);
      if (here) await showBadge(tab, here.url, await stateOf(tab));
    };
    // A page that is stuck answers late: the others do not wait for it.
    await Promise.all((await knownTabs()).map(spread));
  });
