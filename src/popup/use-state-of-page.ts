import { useEffect, useState } from 'preact/hooks';
import type { State } from '../platform/messages.ts';
import type { PageOfTab } from './page-of-tab.ts';

/** Waits for changes of a page, those that come while nobody waits included. */
const changes = (page: PageOfTab, signal: AbortSignal): (() => Promise<void>) => {
  let missed = false;
  let wake = (): void => {};
  const call = (): void => {
    missed = true;
    wake();
  };
  page.onChange(call, signal);
  signal.addEventListener('abort', call);
  return () =>
    new Promise((resolve) => {
      wake = () => {
        missed = false;
        resolve();
      };
      if (missed || signal.aborted) wake();
    });
};

/** Opening the popup is asking for the page: what has not been read is read, however often it was tried. */
const UNREAD: readonly State['is'][] = ['unread', 'no-article', 'failed'];

const follow = async (
  page: PageOfTab,
  show: (state: State) => void,
  signal: AbortSignal,
): Promise<void> => {
  const change = changes(page, signal);
  let state = await page.state();
  if (UNREAD.includes(state.is)) {
    show({ is: 'unread' });
    state = await page.read();
  }
  while (!signal.aborted) {
    show(state);
    if (state.is !== 'reading') return;
    await change();
    state = await page.state();
  }
};

/**
 * The state of the page: has it read where it was not yet, and follows until there is something to show.
 * `first` is what is known of it already; `again` asks once more, and what was shown stays until then.
 */
export const useStateOfPage = (page: PageOfTab, first: State) => {
  const [state, setState] = useState<State>(UNREAD.includes(first.is) ? { is: 'unread' } : first);
  useEffect(() => {
    const end = new AbortController();
    follow(page, (next) => end.signal.aborted || setState(next), end.signal);
    return () => end.abort();
  }, [page]);
  const again = async (): Promise<void> => setState(await page.state());
  const reread = async (): Promise<void> => {
    setState({ is: 'reading' });
    setState(await page.read());
  };
  return { state, again, reread };
};
