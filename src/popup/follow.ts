import type { State } from '../platform/messages.ts';
import type { PageOfTab } from './page-of-tab.ts';

/** Opening the popup is asking for the page: what has not been read is read, however often it was tried. */
const UNREAD: readonly State['is'][] = ['unread', 'no-article', 'failed'];

/** True where a page is to be read, perhaps again, before anything is said of it. */
export const isUnread = ({ is }: State): boolean => UNREAD.includes(is);

/** Shows the state of a page, which is read where it was not yet; while it is being read, each state that follows. */
export const follow = async (
  page: PageOfTab,
  show: (state: State) => void,
  signal: AbortSignal,
): Promise<void> => {
  let wake = (): void => {};
  const next = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  // Armed before the page is asked: what changes meanwhile is asked after again.
  let change = next();
  const call = (): void => wake();
  page.onChange(call, signal);
  signal.addEventListener('abort', call);
  let state = await page.state();
  if (isUnread(state)) {
    show({ is: 'unread' });
    state = await page.read();
  }
  while (!signal.aborted) {
    show(state);
    if (state.is !== 'reading') return;
    await change;
    change = next();
    state = await page.state();
  }
};
