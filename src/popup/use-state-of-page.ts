import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { State } from '../platform/messages.ts';
import { follow, isUnread } from './follow.ts';
import type { PageOfTab } from './page-of-tab.ts';

/**
 * The state of the page, followed for as long as it is shown; `reads`: has it read where it was not yet.
 * `first` is what is known of it already; `again` asks once more, and what was shown stays until then.
 */
export const useStateOfPage = (page: PageOfTab, first: State, reads: boolean) => {
  const [state, setState] = useState<State>(reads && isUnread(first) ? { is: 'unread' } : first);
  const following = useRef<ReturnType<typeof follow> | null>(null);
  // With the button that asks it to read: what waits for the next frame would lose a press that comes before.
  useLayoutEffect(() => {
    const end = new AbortController();
    following.current = follow(page, reads, setState, end.signal);
    return () => end.abort();
  }, [page, reads]);
  const again = async (): Promise<void> => following.current?.again();
  const reread = async (): Promise<void> => following.current?.reread();
  return { state, again, reread };
};
