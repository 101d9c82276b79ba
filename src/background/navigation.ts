/** Follows a tab from page to page. */

import { withoutFragment } from '../core/text/address.ts';
import { type State, sendToPage } from '../platform/messages.ts';
import { showBadge } from './badge.ts';
import { forget, isAwaited, known, stateOf } from './tabs.ts';

/** A tab's address changed, with a new document or without: what is known no longer holds. */
export const onAddress = async (tab: number, url: string | undefined): Promise<void> => {
  if (url === undefined) return;
  const here = await known(tab);
  if (here && withoutFragment(here.url) !== withoutFragment(url)) {
    await forget(tab);
    await showBadge(tab, url, { is: 'unread' });
  }
  await sendToPage(tab, 'moved', { url });
};

/**
 * The state of a tab's page. A page that was loaded anew at the same address has no script of ours, or
 * one for another document: then nothing is known of it yet.
 */
export const currentState = async (tab: number): Promise<State> => {
  const here = await known(tab);
  if (!here || here.doc === null) {
    // A reading that was begun by a worker that was stopped meanwhile.
    if (here?.state.is === 'reading' && !isAwaited(tab)) await forget(tab);
    return stateOf(tab);
  }
  const there = await sendToPage(tab, 'doc', null);
  if (there.ok && there.value === here.doc) return stateOf(tab);
  await forget(tab);
  return { is: 'unread' };
};
