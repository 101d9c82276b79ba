import type { State } from '../platform/messages.ts';
import type { PageOfTab } from './page-of-tab.ts';

/** Opening the popup is asking for the page: what has not been read is read, however often it was tried. A panel that is there already asks for none. */
const UNREAD: readonly State['is'][] = ['unread', 'no-article', 'failed'];

/** True where a page is to be read, perhaps again, before anything is said of it. */
export const isUnread = ({ is }: State): boolean => UNREAD.includes(is);

/** Calls for the next change of a page, those that come before it is waited for included. */
const changesOf = (page: PageOfTab, signal: AbortSignal): (() => Promise<void>) => {
  let wake = (): void => {};
  const arm = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  let change = arm();
  const call = (): void => wake();
  page.onChange(call, signal);
  signal.addEventListener('abort', call);
  return async () => {
    await change;
    change = arm();
  };
};

type Following = {
  /** Asks once more; what was shown stays until then. */
  again: () => Promise<void>;
  /** Has the page read. */
  reread: () => Promise<void>;
  ended: Promise<void>;
};

/**
 * Shows the state of a page and each other state that follows, until the signal: pages go on changing, and
 * their readers go on to others. `reads`: the page is read where it was not yet. What was shown stays while a
 * page is asked after.
 */
export const follow = (
  page: PageOfTab,
  reads: boolean,
  show: (state: State) => void,
  signal: AbortSignal,
): Following => {
  // Armed before the page is asked: what changes meanwhile is asked after again.
  const changed = changesOf(page, signal);
  let there: State | null = null;
  /** Readings that began or ended: what was asked before one says less than its end will. */
  let readings = 0;
  const showOther = (state: State): void => {
    const isNew = JSON.stringify(state) !== JSON.stringify(there);
    there = state;
    if (isNew && !signal.aborted) show(state);
  };
  // Of a page that lets nobody in nothing is known afterwards, and asking again is of no use.
  const isForbidden = (): boolean => there?.is === 'forbidden';
  const readFrom = async (is: 'unread' | 'reading'): Promise<void> => {
    readings += 1;
    showOther({ is });
    const state = await page.read();
    readings += 1;
    showOther(state);
  };
  const run = async (): Promise<void> => {
    const first = await page.state();
    if (reads && isUnread(first)) await readFrom('unread');
    else showOther(first);
    while (!signal.aborted) {
      await changed();
      if (signal.aborted) return;
      const before = readings;
      const state = await page.state();
      if (before !== readings) continue;
      const unread = state.is === 'unread';
      if (unread && isForbidden()) continue;
      if (unread && reads) await readFrom('unread');
      else showOther(state);
    }
  };
  return {
    again: async () => showOther(await page.state()),
    reread: () => readFrom('reading'),
    ended: run(),
  };
};
