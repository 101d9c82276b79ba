import type { Correction, Said } from '../core/report/correction.ts';
import type { StoryFacts } from '../core/story/story.ts';
import { browser } from '../platform/browser.ts';
import type { Degree } from '../platform/degrees.ts';
import {
  type ArticlesOutcome,
  type DegreeOfPage,
  hear,
  type Kept,
  type KeptHere,
  type Outcome,
  type RememberingHere,
  type Standing,
  type State,
  send,
} from '../platform/messages.ts';
import { openSidePanel } from '../platform/side-panel.ts';

/** What popup and panel ask about the one page that they are open on. Nothing here rejects. */
export type PageOfTab = {
  state: () => Promise<State>;
  /** Calls when there is something new to ask after, until the signal. */
  onChange: (call: () => void, signal: AbortSignal) => void;
  read: () => Promise<State>;
  stories: () => Promise<StoryFacts[]>;
  /** False where the page no longer has the passage. */
  goTo: (note: number) => Promise<boolean>;
  list: () => Promise<boolean>;
  /** Where the notes stand in the page now. */
  standing: () => Promise<Standing>;
  /** How much is marked; null where the background does not answer. */
  degree: () => Promise<DegreeOfPage | null>;
  setDegree: (degree: Degree) => Promise<Degree | null>;
  /** What the reader says of the whole page. */
  correct: (said: Said) => Promise<Outcome>;
  takeBack: (correction: Correction) => Promise<Outcome>;
  /** Whether the reader keeps it; null where that cannot be told. */
  keptHere: () => Promise<KeptHere | null>;
  /** Calls when what is kept has changed, until the signal. */
  onKept: (call: () => void, signal: AbortSignal) => void;
  keep: () => Promise<Kept>;
  /** Takes it out for good. */
  forgetKept: (article: string) => Promise<ArticlesOutcome>;
  /** Opens the panel beside the page, in the handler of a press; false where the browser does not. */
  openSidePanel: () => Promise<boolean>;
  /** Remembers what is read on the site, or no more; null where the background does not answer. */
  setRemembering: (on: boolean) => Promise<RememberingHere | null>;
};

/** The tab that the popup is about: named in the address where it is opened as a page, else the active one. */
export const tabInQuestion = async (address: string): Promise<number> => {
  const named = new URL(address).searchParams.get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
};

const failed = (code: string, detail: string): State => ({ is: 'failed', code, detail });

/** Asks the background about a tab; what goes wrong comes back as a state. */
export const pageOfTab = (tab: number): PageOfTab => ({
  state: async () => {
    const reply = await send('state', { tab });
    return reply.ok ? reply.value : failed(reply.code, reply.detail);
  },
  onChange: (call, signal) =>
    hear(
      {
        changed: (which) => {
          if (which.tab === tab) call();
          return null;
        },
      },
      signal,
    ),
  read: async () => {
    const reply = await send('read', { tab });
    return reply.ok ? reply.value : failed(reply.code, reply.detail);
  },
  stories: async () => {
    const reply = await send('stories', null);
    return reply.ok ? reply.value : [];
  },
  goTo: async (note) => {
    const reply = await send('goTo', { tab, note });
    return reply.ok && reply.value;
  },
  list: async () => {
    const reply = await send('list', { tab });
    return reply.ok && reply.value;
  },
  standing: async () => {
    const reply = await send('standing', { tab });
    return reply.ok ? reply.value : { title: null, places: [] };
  },
  degree: async () => {
    const reply = await send('degree', { tab });
    return reply.ok ? reply.value : null;
  },
  setDegree: async (degree) => {
    const reply = await send('setDegree', { tab, degree });
    return reply.ok ? reply.value : null;
  },
  correct: async (said) => {
    const reply = await send('correct', { tab, note: null, said });
    return reply.ok ? reply.value : 'gone';
  },
  takeBack: async (correction) => {
    const reply = await send('takeBack', correction);
    return reply.ok ? reply.value : 'gone';
  },
  keptHere: async () => {
    const reply = await send('keptHere', { tab });
    return reply.ok ? reply.value : null;
  },
  onKept: (call, signal) =>
    hear(
      {
        kept: () => {
          call();
          return null;
        },
      },
      signal,
    ),
  keep: async () => {
    const reply = await send('keep', { tab });
    return reply.ok ? reply.value : 'refused';
  },
  forgetKept: async (article) => {
    const reply = await send('forgetKept', { article });
    return reply.ok ? reply.value : 'refused';
  },
  openSidePanel: () => openSidePanel(tab),
  setRemembering: async (on) => {
    const reply = await send('setRemembering', { tab, on });
    return reply.ok ? reply.value : null;
  },
});
