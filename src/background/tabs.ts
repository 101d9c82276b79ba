/** What is known of each tab's page, kept so that a stopped worker loses nothing. */

import { type Correction, readCorrection } from '../core/report/correction.ts';
import { concerns } from '../core/report/hidden.ts';
import { type Report, readReport } from '../core/report/report.ts';
import { withoutFragment } from '../core/text/address.ts';
import { browser } from '../platform/browser.ts';
import { type State, tellSurfaces } from '../platform/messages.ts';
import { tabStore } from '../platform/storage.ts';
import { codeOf } from '../platform/wire.ts';
import { showBadge } from './badge.ts';
import { loadCorrections } from './corrections.ts';
import { shelves } from './shelves.ts';

/** A state with the story's id in place of the story. */
type Kept =
  | Exclude<State, { story: unknown }>
  | { is: 'considered' | 'noted'; report: Report; story: string };

/**
 * `listed`: the gate ran there, and the style sheet with it. `unstored`: corrections made in a private
 * window, which last as long as this.
 */
export type Known = {
  doc: string | null;
  url: string;
  listed: boolean;
  state: Kept;
  unstored?: Correction[];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const WITHOUT_MORE = ['unread', 'reading', 'forbidden', 'no-article', 'no-story'] as const;

const readState = (stored: unknown): Kept | null => {
  if (!isRecord(stored)) return null;
  const { is, code, detail, report, story } = stored;
  const plain = WITHOUT_MORE.find((one) => one === is);
  if (plain) return { is: plain };
  if (is === 'failed') return isText(code) && isText(detail) ? { is, code, detail } : null;
  if ((is !== 'considered' && is !== 'noted') || !isText(story)) return null;
  const read = readReport(report);
  return read && { is, report: read, story };
};

/** What another version stored, or nobody did, is nothing: then the page is read again. */
const read = (stored: unknown): Known | null => {
  if (!isRecord(stored)) return null;
  const { doc, url, listed, unstored } = stored;
  const state = readState(stored.state);
  if (!state || !isText(url) || !(doc === null || isText(doc))) return null;
  const own = Array.isArray(unstored) ? unstored.flatMap((one) => readCorrection(one) ?? []) : [];
  return { doc, url, listed: listed === true, state, ...(own.length > 0 && { unstored: own }) };
};

const store = tabStore<Known>('tab', read);

const slim = (state: State): Kept =>
  'story' in state ? { is: state.is, report: state.report, story: state.story.id } : state;

/** A page's address as corrections name it; that of a page of ours without what the browser made up for this reader. */
export const addressOf = (url: string): string =>
  withoutFragment(url).replace(browser.runtime.getURL(''), '');

/** What the reader has said of the page of a tab. */
export const correctionsOn = async (
  { url, unstored = [] }: Pick<Known, 'url' | 'unstored'>,
  story: string,
): Promise<Correction[]> => {
  const all = [...((await loadCorrections())?.list ?? []), ...unstored];
  return all.filter((one) => concerns(one, story, addressOf(url)));
};

const whole = async (here: Known): Promise<State> => {
  const { state } = here;
  if (!('story' in state)) return state;
  try {
    const { shelf } = await shelves();
    const story = await shelf.facts(state.story);
    if (state.is === 'considered') return { ...state, is: 'considered', story };
    const corrections = await correctionsOn(here, story.id);
    return { ...state, is: 'noted', url: addressOf(here.url), story, corrections };
  } catch (error) {
    // What the reader has taken out of his own stories is no failure.
    return codeOf(error, 'page') === 'story-gone' ? { is: 'unread' } : failure(error);
  }
};

/** What went wrong, as a state. */
export const failure = (error: unknown): State => ({
  is: 'failed',
  code: codeOf(error, 'page'),
  detail: error instanceof Error ? error.message : String(error),
});

type Waiting = (state: State) => void;
const waiting = new Map<number, Set<Waiting>>();

/** Notes the state of a tab, shows it on the toolbar, and tells whoever waits for its end. */
export const setState = async (
  tab: number,
  known: Omit<Known, 'state'>,
  state: State,
): Promise<void> => {
  await store.set(tab, { ...known, state: slim(state) });
  if (state.is !== 'reading' && state.is !== 'unread') {
    for (const tell of waiting.get(tab) ?? []) tell(state);
    waiting.delete(tab);
  }
  // Nobody waits for the surfaces: most of the time none is open.
  void tellSurfaces('changed', { tab });
  await showBadge(tab, known.url, state);
};

/** Notes what is known of a tab, its state included. */
export const setKnown = (tab: number, known: Known): Promise<void> => store.set(tab, known);

/** What is known of a tab; null for nothing. */
export const known = (tab: number): Promise<Known | null> => store.get(tab);

export const stateOf = async (tab: number): Promise<State> => {
  const here = await store.get(tab);
  return here ? whole(here) : { is: 'unread' };
};

export const forget = (tab: number): Promise<void> => store.drop(tab);

export const knownTabs = (): Promise<number[]> => store.tabs();

/** True while someone waits for the end of a tab's reading. */
export const isAwaited = (tab: number): boolean => (waiting.get(tab)?.size ?? 0) > 0;

/** The next state of a tab that is more than "reading"; after `limit` milliseconds, that it took too long. */
export const awaitState = (tab: number, limit: number): Promise<State> =>
  new Promise((resolve) => {
    const late: State = { is: 'failed', code: 'page', detail: `no answer within ${limit} ms` };
    const timer = setTimeout(() => tell(late), limit);
    const all = waiting.get(tab) ?? new Set();
    const tell: Waiting = (state) => {
      clearTimeout(timer);
      all.delete(tell);
      resolve(state);
    };
    waiting.set(tab, all.add(tell));
  });
