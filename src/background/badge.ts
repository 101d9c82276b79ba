/** The toolbar: how many passages differ, in a neutral colour, and the state in words. */
import { digest } from '../core/report/digest.ts';
import { hiddenOf, wholeOf } from '../core/report/hidden.ts';
import { browser } from '../platform/browser.ts';
import type { State } from '../platform/messages.ts';
import { loadWording } from '../platform/wording.ts';
import type { Params } from '../platform/words.ts';

const GREY = '#5d564c';

type Badge = { text: string; title: string; params: Params };

const plain = (title: string, params: Params = {}): Badge => ({ text: '', title, params });

const noted = ({ report, story, corrections }: Extract<State, { is: 'noted' }>): Badge => {
  const title = story.title;
  if (wholeOf(corrections)) return plain('badge_hidden', { title });
  if (report.notes.length === 0) return plain('badge_quiet', { title });
  const { counts } = digest(report, story, hiddenOf(report, corrections, story));
  const differing = counts.conflict + counts.worded;
  const text = differing > 0 ? String(differing) : '';
  return { text, title: 'badge_noted', params: { title, ...counts } };
};

/** What the toolbar button shows of a state. */
const badgeOf = (state: State): Badge => {
  switch (state.is) {
    case 'noted':
      return noted(state);
    case 'considered':
      return state.report.considered?.perhaps
        ? plain('badge_perhaps', { title: state.story.title })
        : plain('badge_neighbour');
    case 'unread':
      return plain('badge_off');
    default:
      return plain(`badge_${state.is.replaceAll('-', '_')}`);
  }
};

/** Shows a state on a tab's button; a tab that is gone meanwhile shows nothing. */
export const showBadge = async (tab: number, state: State): Promise<void> => {
  const { text, title, params } = badgeOf(state);
  const { say } = await loadWording();
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: GREY });
    await browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
    await browser.action.setTitle({ tabId: tab, title: say(title, params) });
  } catch {
    // The tab was closed.
  }
};
