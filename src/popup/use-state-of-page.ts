import { useEffect, useState } from 'preact/hooks';
import type { State } from '../platform/messages.ts';
import type { PageOfTab } from './page-of-tab.ts';

/** How often a page that is being read is asked after: nobody tells the popup when it is done. */
const PAUSE_MS = 250;

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, PAUSE_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

/** Opening the popup is asking for the page: what has not been read is read, however often it was tried. */
const UNREAD: readonly State['is'][] = ['unread', 'no-article', 'failed'];

const follow = async (
  page: PageOfTab,
  show: (state: State) => void,
  signal: AbortSignal,
): Promise<void> => {
  let state = await page.state();
  if (UNREAD.includes(state.is)) {
    show({ is: 'unread' });
    state = await page.read();
  }
  while (!signal.aborted) {
    show(state);
    if (state.is !== 'reading') return;
    await pause(signal);
    state = await page.state();
  }
};

/**
 * The state of the page: has it read where it was not yet, and follows until there is something to show.
 * `again` asks once more; what was shown stays until then.
 */
export const useStateOfPage = (page: PageOfTab) => {
  const [state, setState] = useState<State>({ is: 'unread' });
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
