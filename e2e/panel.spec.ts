/** The panel beside the page: it stays while one reads, and goes with the reader from tab to tab. */
import type { Browser } from 'webextension-polyfill';
import { askFrom, clearKept } from './ask.ts';
import type { Sheet } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { withChanged } from './copies.ts';
import { bare, marked, marksOf } from './marks.ts';
import { FERRY } from './pages/ferry.ts';
import { DEMO, htmlOf, NEAR, OTHER } from './pages/index.ts';
import {
  becomes,
  closePanel,
  deskOf,
  isOpen,
  openPanel,
  panelPage,
  panelText,
  pressIn,
} from './panel.ts';
import { popupOf, textOf } from './popup.ts';
import { clearStorage, store, storeIn } from './storage.ts';
import { STORY } from './tellings.ts';
import { words } from './words.ts';

declare const chrome: Browser & {
  management: { getPermissionWarningsByManifest: (manifest: string) => Promise<string[]> };
};
declare const panelWindow: () => Window;

const mocked = (page: { url: string; file: string }) => ({ url: page.url, html: htmlOf(page) });
const demo = mocked(DEMO);
const other = mocked(OTHER[0]!);
const ELSEWHERE = {
  url: 'https://courier.unlisted.example/2023/01/30/nato-seoul',
  html: demo.html,
};

test.afterEach(({ reader }) => closePanel(reader));

test('from the popup, which gives way to it, it opens with what the popup says', async ({
  reader,
}) => {
  const tab = await reader.open(demo);
  await marked(tab);
  const popup = await popupOf(tab);
  const said = await textOf(popup, '.sharpest');
  await popup.close();
  const desk = await openPanel(reader, tab);
  await becomes(desk, 'noted');
  expect(await panelText(desk)).toContain(said);
  expect(await panelText(desk)).not.toMatch(words('open_beside'));
  expect(await reader.faults()).toEqual([]);
});

test('a press on a line leads to its passage, and the panel stays', async ({ reader }) => {
  const tab = await reader.open(demo);
  await marked(tab);
  const desk = await openPanel(reader, tab);
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
  const kept = async (): Promise<number> =>
    ((await askFrom(desk, 'keptArticles')) as { articles: unknown[] }).articles.length;
  await reader.open(FERRY.radio);
  await expect.poll(kept).toBe(1);
  const tab = await reader.open(FERRY.gazette);
  await marked(tab);
  await openPanel(reader, tab);
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
  const tab = await reader.open(demo);
  await marked(tab);
  const desk = await openPanel(reader, tab);
  await becomes(desk, 'noted');
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
  const tab = await reader.open(demo);
  await marked(tab);
  const desk = await openPanel(reader, tab);
  await becomes(desk, 'noted');
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
  const tab = await reader.open(demo);
  await marked(tab);
  const desk = await openPanel(reader, tab);
  await becomes(desk, 'noted');
  await storeIn(reader, { settings: { degree: 'conflicts' } });
  await desk.until(
    () =>
      panelWindow().document.querySelector<HTMLInputElement>('.degree-bar input:checked')?.value ===
      'conflicts',
  );
  await clearStorage(reader);
});

test('which stories are on it says as it changes', async ({ reader }) => {
  const desk = await openPanel(reader, await reader.open(other));
  await becomes(desk, 'no-story');
  await desk.until(() => panelWindow().document.querySelector('.stories .story') !== null);
  await store(desk, { settings: { stories: { [STORY]: false } } });
  await desk.until(() => panelWindow().document.querySelector('.held-off') !== null);
  expect(await panelText(desk)).toMatch(words('no_story_text_on'));
  await clearStorage(reader);
});

test('until a tab answers, the panel has no button of the tab before', async ({ reader }) => {
  const second = await reader.open(other);
  const tab = await reader.open(demo);
  await marked(tab);
  const desk = await openPanel(reader, tab);
  await becomes(desk, 'noted');
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

test('it has nothing read by itself, and says where the browser lets nobody in', async ({
  reader,
}) => {
  const tab = await reader.open(demo);
  await marked(tab);
  const desk = await openPanel(reader, tab);
  const elsewhere = await reader.open(ELSEWHERE);
  await becomes(desk, 'unread');
  expect(await panelText(desk)).toMatch(words('unread_text'));
  await pressIn(desk, '.read-again button');
  await becomes(desk, 'forbidden');
  expect(await panelText(desk)).toMatch(words('forbidden_beside_text'));
  expect(await marksOf(elsewhere)).toEqual([]);
  await tab.front();
  await becomes(desk, 'noted');
  await elsewhere.front();
  await becomes(desk, 'unread');
});

test('where it is switched off a page is read on a press alone', async ({ reader }) => {
  const tab = await reader.open(other);
  await becomes(await openPanel(reader, tab), 'no-story');
  await storeIn(reader, { settings: { degree: 'off' } });
  const off = await reader.open(demo);
  const desk = await deskOf(reader);
  await off.front();
  await becomes(desk, 'unread');
  await pressIn(desk, '.read-again button');
  await becomes(desk, 'noted');
  expect(await marksOf(off)).toEqual([]);
  await clearStorage(reader);
});

for (const hand of ['menu', 'key'] as const)
  test(`by ${hand}, it opens beside a page that is read by it`, async ({ reader }) => {
    test.skip(reader.press === null, 'Chromium’s own controls are reached by hand alone');
    const desk = await deskOf(reader);
    const tab = await reader.open(ELSEWHERE);
    await reader.press?.(hand);
    await becomes(desk, 'noted');
    expect((await marked(tab)).length).toBeGreaterThan(0);
    expect(await reader.faults()).toEqual([]);
  });

test('what a press of the toolbar button lets in, it follows', async ({ reader }) => {
  test.skip(reader.press === null, 'Chromium’s own controls are reached by hand alone');
  const tab = await reader.open(demo);
  await marked(tab);
  const desk = await openPanel(reader, tab);
  await reader.open(ELSEWHERE);
  await becomes(desk, 'unread');
  await reader.press?.('button');
  await becomes(desk, 'noted');
});

test('the toolbar button’s menu has the way to it, and a key may be set for it', async ({
  reader,
}) => {
  const desk = await deskOf(reader);
  // An entry that is not there cannot be changed.
  await desk.until(() =>
    chrome.contextMenus.update('panel', {}).then(
      () => true,
      () => false,
    ),
  );
  const keys = await desk.evaluate(async () => chrome.commands.getAll());
  expect(keys.find(({ name }) => name === 'panel')?.shortcut).toBe('');
});

/** The manifest of an extension that may read one more host, as the toolbar button lets it read a page. */
const wider = (text: string): string => {
  const manifest = JSON.parse(text) as { host_permissions: string[] };
  manifest.host_permissions.push(`${new URL(ELSEWHERE.url).origin}/*`);
  return JSON.stringify(manifest);
};

test('closed until it is asked for; where the browser lets it in, a press reads the page', async ({
  which,
}) => {
  await withChanged(which, { 'manifest.json': wider }, async (reader) => {
    const desk = await deskOf(reader);
    const tab = await reader.open(demo);
    await marked(tab);
    expect(await isOpen(desk)).toBe(false);
    await openPanel(reader, tab);
    const elsewhere = await reader.open(ELSEWHERE);
    await becomes(desk, 'unread');
    expect(await marksOf(elsewhere)).toEqual([]);
    await pressIn(desk, '.read-again button');
    await becomes(desk, 'noted');
    expect((await marked(elsewhere)).length).toBeGreaterThan(0);
    // What the toolbar button lets in, whoever reads it, the panel follows.
    await elsewhere.goto(`${ELSEWHERE.url}#end`);
    await becomes(desk, 'noted');
    expect(await reader.faults()).toEqual([]);
  });
});

test('where the reader goes on while a page is read, the panel says of the next page that it is not', async ({
  which,
}) => {
  await withChanged(which, { 'manifest.json': wider }, async (reader) => {
    const desk = await deskOf(reader);
    const tab = await reader.open(demo);
    await marked(tab);
    await openPanel(reader, tab);
    const elsewhere = await reader.open(ELSEWHERE);
    await becomes(desk, 'unread');
    // Too busy to be read before it is left.
    await elsewhere.evaluate(() => {
      setTimeout(() => {
        const end = performance.now() + 3_000;
        while (performance.now() < end);
      });
    });
    await pressIn(desk, '.read-again button');
    await becomes(desk, 'reading');
    const next = { url: 'https://gazette.unlisted.example/', html: other.html };
    reader.serve(next);
    await elsewhere.goto(next.url);
    await becomes(desk, 'unread');
    expect(await panelText(desk)).toMatch(words('unread_text'));
    expect(await reader.faults()).toEqual([]);
  });
});

test('in a private window it says what is not done there', async ({ which }) => {
  await withChanged(which, {}, async (reader) => {
    await reader.allowPrivate();
    const tab = await reader.openPrivate(other);
    const panel = await panelPage(reader, tab);
    await panel.until(() => document.querySelector('.keeping') !== null);
    expect(await textOf(panel, '.keeping')).toMatch(words('keep_private'));
    expect(await reader.faults()).toEqual([]);
  });
});

/** What of a panel is out of its window or under title and bar, wherever the keyboard leads. */
const outside = (panel: Sheet): Promise<string[]> =>
  panel.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) found.push(`${wide} px too wide`);
    for (const one of document.querySelectorAll<HTMLElement>('main :is(a, button, summary)')) {
      if (!one.checkVisibility()) continue;
      one.focus();
      const box = one.getClientRects()[0]!;
      const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (over === null || !(one.contains(over) || over.contains(one)))
        found.push(`${one.textContent} under ${over?.className}`);
    }
    window.scrollTo(0, document.body.scrollHeight);
    if (document.querySelector('h1')!.getBoundingClientRect().top !== 0) found.push('no title');
    return found;
  });

test('right in any width, with its title in sight and nothing of it covered', async ({
  reader,
}) => {
  const tab = await reader.open(demo);
  await marked(tab);
  const panel = await panelPage(reader, tab);
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  for (const [width, height] of [
    [200, 640],
    [280, 640],
    [380, 1200],
    [600, 700],
    [800, 500],
  ] as const) {
    await panel.size(width, height);
    expect([width, await outside(panel)]).toEqual([width, []]);
  }
});

test('the permission for it warns of nothing', async ({ reader }) => {
  test.skip(reader.browser === 'firefox', 'there it needs none');
  const desk = await deskOf(reader);
  const [with_, without] = await desk.evaluate(async () => {
    const warnings = ({ ...manifest }: object): Promise<string[]> =>
      chrome.management.getPermissionWarningsByManifest(JSON.stringify(manifest));
    const { side_panel, ...rest } = chrome.runtime.getManifest() as unknown as {
      permissions: string[];
      side_panel: object;
    };
    const permissions = rest.permissions.filter((one) => one !== 'sidePanel');
    return Promise.all([warnings({ ...rest, side_panel }), warnings({ ...rest, permissions })]);
  });
  expect(with_).toEqual(without);
  expect(without).toHaveLength(1);
});
