/** What came of reading a tab's page, asked as its popup asks, without a popup to draw. */
import type { Browser } from 'webextension-polyfill';
import { ask, askFrom } from './ask.ts';
import { came } from './browsers/came.ts';
import type { Mocked, Reader, Sheet, Tab } from './browsers/reader.ts';

declare const chrome: Browser;

/** What came of reading a page, with what was wrong where something was, and how many notes. */
type Reading = { state: string; notes: number };

/** One tab for many pages, and a page of the package from which the background is asked. */
export type Desk = { reader: Reader; tab: Tab; desk: Sheet };

/** The desk, with its tab at a page. */
export const deskAt = async (reader: Reader, page: Mocked): Promise<Desk> => ({
  reader,
  tab: await reader.open(page),
  desk: await reader.extensionPage('manifest.json'),
});

// What a reader is told while a busy browser still lays out a page of megabytes: no answer yet.
const LATE = /no answer within/;

/** Scripts come into a page some time after it has loaded. */
const gateIn = (desk: Sheet, tab: number): Promise<boolean> =>
  desk.evaluate(
    (id) =>
      chrome.tabs.sendMessage(id, { side: 'toPage', ask: 'doc', param: null }, { frameId: 0 }).then(
        (doc) => doc !== null,
        () => false,
      ),
    tab,
  );

type Answer = {
  is: string;
  detail?: string;
  report?: { notes: unknown[]; leftOut: unknown[] };
};

const asked = async (desk: Sheet, tab: number): Promise<Reading> => {
  const state = (await askFrom(desk, 'read', { tab })) as Answer | undefined;
  const { is = 'nothing', detail = '', report } = state ?? {};
  return { state: `${is} ${detail}`.trim(), notes: report?.notes.length ?? 0 };
};

/** Takes the tab to a page, and reads it. */
export const readingOf = async ({ reader, tab, desk }: Desk, page: Mocked): Promise<Reading> => {
  reader.serve(page);
  await tab.goto(page.url);
  await came(`the gate in the page ${page.url}`, () => gateIn(desk, tab.id));
  return came(`an answer of the page ${page.url}`, async () => {
    const now = await asked(desk, tab.id);
    return LATE.test(now.state) ? null : now;
  });
};

/** What a tab's popup says: the state, and how many points are missing on the page. */
type Said = { state: string; missing: number };

const UNDECIDED = ['unread', 'reading'];
/** Opened on a page of these, the popup has it read. */
const TO_READ = ['unread', 'no-article', 'failed'];

/** What its popup would say of a tab of which a decision is there, or comes. */
export const saidOf = (reader: Reader, tab: Tab): Promise<Said> =>
  came('an answer on the tab', async () => {
    const first = (await ask(reader, 'state', { tab: tab.id })) as Answer | undefined;
    const now =
      first && TO_READ.includes(first.is)
        ? ((await ask(reader, 'read', { tab: tab.id })) as Answer | undefined)
        : first;
    // The background did not answer, or the page did not in its time: asked again.
    if (!now || UNDECIDED.includes(now.is) || LATE.test(`${now.is} ${now.detail ?? ''}`))
      return null;
    const { leftOut = [] } = now.is === 'noted' ? (now.report ?? {}) : {};
    return { state: now.is, missing: leftOut.length };
  });
