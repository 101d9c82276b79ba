/** The panel beside the page: it stays while one reads, and goes with the reader from tab to tab. */
import type { Browser } from 'webextension-polyfill';
import { clearKept, rowsFrom } from './ask.ts';
import type { Reader, Sheet, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { bare, marked, openMarked } from './marks.ts';
import { keepAll } from './mine.ts';
import { FERRY } from './pages/ferry.ts';
import { DEMO, ELSEWHERE, mocked, NEAR, OTHER } from './pages/index.ts';
import { becomes, closePanel, deskOf, isOpen, openSidePanel, panelText, pressIn } from './panel.ts';
import { popupOf, textOf } from './popup.ts';
import { clearStorage, store, storeIn } from './storage.ts';
import { STORY } from './tellings.ts';
import { words } from './words.ts';

declare const chrome: Browser;
declare const panelWindow: () => Window;

const demo = mocked(DEMO);
const other = mocked(OTHER[0]!);

test.afterEach(({ reader }) => closePanel(reader));

/** The demo page with the panel beside it, once that says what came of the page. */
const besideDemo = async (reader: Reader): Promise<{ tab: Tab; desk: Sheet }> => {
  const tab = await openMarked(reader, demo);
  const desk = await openSidePanel(reader, tab);
  await becomes(desk, 'noted');
  return { tab, desk };
};

test('from the popup, which gives way to it, it opens with what the popup says', async ({
  reader,
}) => {
  const tab = await openMarked(reader, demo);
  const popup = await popupOf(tab);
  const said = await textOf(popup, '.sharpest');
  await popup.close();
  const desk = await openSidePanel(reader, tab);
  await becomes(desk, 'noted');
  expect(await panelText(desk)).toContain(said);
  expect(await panelText(desk)).not.toMatch(words('open_beside'));
  expect(await reader.faults()).toEqual([]);
});

test('a press on a line leads to its passage, and the panel stays', async ({ reader }) => {
  const tab = await openMarked(reader, demo);
  const desk = await openSidePanel(reader, tab);
  for (const n of [1, 2]) {
    await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await pressIn(desk, `.sharpest .row:nth-child(${n}) .show button`);
    await tab.until(() => {
      const active = [...CSS.highlights].find(([name]) => name === 'variorum-active')?.[1];
      const [range] = [...(active ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    await tab.press('Escape');
    expect(await isOpen(desk)).toBe(true);
  }
});

test('a line still leads to its passage once the page itself is remembered', async ({ reader }) => {
  const desk = await deskOf(reader);
  await storeIn(reader, { settings: { degree: 'all', remember: { where: 'everywhere' } } });
  const kept = async (): Promise<number> => (await rowsFrom(desk)).length;
  await keepAll(reader, [FERRY.radio]);
  const tab = await openMarked(reader, FERRY.gazette);
  await openSidePanel(reader, tab);
  await becomes(desk, 'noted');
  await expect.poll(kept).toBe(2);
  // Read again, it is one of the story's own texts.
  await desk.until(() => Boolean(panelWindow()?.document.querySelector('.sources .caution')));
  await marked(tab);
  await pressIn(desk, '.row .show button');
  await tab.until(() => CSS.highlights.has('variorum-active'));
  expect(await panelText(desk)).not.toMatch(words('row_gone'));
  await storeIn(reader, { settings: { degree: 'off', remember: { where: 'everywhere' } } });
  await bare(tab);
  await clearKept(reader);
  await clearStorage(reader);
  expect(await reader.faults()).toEqual([]);
});

test('it goes with the reader: to other tabs, pages, and what is left when a tab closes', async ({
  reader,
}) => {
  const { tab, desk } = await besideDemo(reader);
  const second = await reader.open(mocked(NEAR[0]!));
  await becomes(desk, 'considered');
  await tab.front();
  await becomes(desk, 'noted');
  await reader.stopBackground();
  await second.front();
  await becomes(desk, 'considered');
  reader.serve(other);
  await second.goto(other.url);
  await becomes(desk, 'no-story');
  await reader.stopBackground();
  // Without leave to read the next page the browser tells no address.
  reader.serve(ELSEWHERE);
  await second.goto(ELSEWHERE.url);
  await becomes(desk, 'unread');
  await second.goto(demo.url);
  await becomes(desk, 'noted');
  await second.close();
  await tab.front();
  await becomes(desk, 'noted');
  expect(await reader.faults()).toEqual([]);
});

test('a change of tab is announced to nobody', async ({ reader }) => {
  const { tab, desk } = await besideDemo(reader);
  await desk.evaluate(() => {
    const { document, MutationObserver } = panelWindow() as Window & typeof globalThis;
    const heard: string[] = [];
    new MutationObserver(() => {
      for (const live of document.querySelectorAll('[role=status], [role=alert], [aria-live]'))
        if (live.textContent) heard.push(live.textContent);
    }).observe(document, { childList: true, subtree: true, characterData: true });
    Object.assign(globalThis, { heard });
  });
  const second = await reader.open(other);
  await becomes(desk, 'no-story');
  await second.goto(demo.url);
  await becomes(desk, 'noted');
  await tab.front();
  await becomes(desk, 'noted');
  expect(await desk.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(
    [],
  );
});

test('what marks change by key or elsewhere the panel’s bar follows', async ({ reader }) => {
  const { desk } = await besideDemo(reader);
  await storeIn(reader, { settings: { degree: 'conflicts' } });
  await desk.until(
    () =>
      panelWindow().document.querySelector<HTMLInputElement>('.degree-bar input:checked')?.value ===
      'conflicts',
  );
  await clearStorage(reader);
});

test('which stories are on it says as it changes', async ({ reader }) => {
  const desk = await openSidePanel(reader, await reader.open(other));
  await becomes(desk, 'no-story');
  await desk.until(() => panelWindow().document.querySelector('.stories .story') !== null);
  await store(desk, { settings: { stories: { [STORY]: false } } });
  await desk.until(() => panelWindow().document.querySelector('.held-off') !== null);
  expect(await panelText(desk)).toMatch(words('no_story_text_on'));
  await clearStorage(reader);
});

test('until a tab answers, the panel has no button of the tab before', async ({ reader }) => {
  const second = await reader.open(other);
  const { desk } = await besideDemo(reader);
  await desk.evaluate(() => {
    const page = panelWindow().document;
    const seen: string[] = [];
    const note = (): void => {
      const shown = page.querySelector<HTMLElement>('.popup');
      if (shown) seen.push(`${shown.dataset.state} ${shown.querySelectorAll('button').length > 0}`);
    };
    new MutationObserver(note).observe(page.body, {
      subtree: true,
      childList: true,
      attributes: true,
    });
    Object.assign(globalThis, { seen });
  });
  // Longer than the panel waits, and than it takes to come to the front.
  await second.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 5_000;
      while (performance.now() < end);
    });
  });
  await desk.evaluate((id) => chrome.tabs.update(id, { active: true }), second.id);
  await becomes(desk, 'no-story');
  const seen = await desk.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(seen[0]).toBe('reading false');
});
