/** The toolbar: how many passages differ (`core/report/passages.ts`), in a neutral colour, and the state in words. */
import { hiddenOf, wholeOf } from '../core/report/hidden.ts';
import { countsOf, differing, passagesIn } from '../core/report/passages.ts';
import { browser } from '../platform/browser.ts';
import { degreeAt, isOff } from '../platform/degrees.ts';
import type { Kept, Refusal, State } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { loadWording } from '../platform/wording.ts';
import type { Params } from '../platform/words.ts';

const GREY = '#5d564c';

type Badge = { text: string; title: string; params: Params };

const plain = (title: string, params: Params = {}): Badge => ({ text: '', title, params });

type Noted = Extract<State, { is: 'noted' }>;

const noted = ({ report, story, corrections }: Noted, { small }: Settings): Badge => {
  const title = story.title;
  if (wholeOf(corrections)) return plain('badge_hidden', { title });
  if (report.notes.length === 0) return plain('badge_quiet', { title });
  const hidden = hiddenOf(report, corrections, story).notes;
  const counts = countsOf(passagesIn(report.notes, { small, hidden }));
  const n = differing(counts);
  return { text: n > 0 ? String(n) : '', title: 'badge_noted', params: { title, ...counts } };
};

/** What the toolbar button shows of a state. */
const badgeOf = (state: State, settings: Settings, url: string): Badge => {
  const degree = degreeAt(settings, url);
  if (isOff(degree)) return plain(degree === 'off' ? 'badge_switched_off' : 'badge_off_here');
  switch (state.is) {
    case 'noted':
      return noted(state, settings);
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

const put = async (tab: number, text: string, title: string): Promise<void> => {
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: GREY });
    await browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
    await browser.action.setTitle({ tabId: tab, title });
  } catch {
    // The tab was closed.
  }
};

/** Shows a state on a tab's button; a tab that is gone meanwhile shows nothing. */
export const showBadge = async (tab: number, url: string, state: State): Promise<void> => {
  const { say, settings } = await loadWording();
  const { text, title, params } = badgeOf(state, settings, url);
  await put(tab, text, say(title, params));
};

const DONE: readonly Kept[] = ['kept', 'changed', 'already'];

/** Says on a tab's button what came of keeping its page's article. */
export const showKept = async (tab: number, kept: Kept): Promise<void> => {
  const { say } = await loadWording();
  const text = say(DONE.includes(kept) ? 'badge_text_kept' : 'badge_text_not_kept');
  await put(tab, text, say('badge_kept', { outcome: say(`kept_${kept}`) }));
};

/** Says on a tab's button that nothing more is remembered. */
export const showStopped = async (tab: number, why: Refusal): Promise<void> => {
  const { say } = await loadWording();
  const outcome = say('remember_stopped', { why: say(`kept_${why}`) });
  await put(tab, say('badge_text_not_kept'), say('badge_kept', { outcome }));
};
