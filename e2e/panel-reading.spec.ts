/** What the panel has read, and what it needs for that: on a press of its reader's, where the browser lets it in, and nothing else. */
import type { Browser } from 'webextension-polyfill';
import { expect, test } from './browsers/test.ts';
import { withChanged, withHostOf } from './copies.ts';
import { marked, marksOf, openMarked } from './marks.ts';
import { DEMO, ELSEWHERE, mocked, OTHER } from './pages/index.ts';
import {
  becomes,
  closePanel,
  deskOf,
  isOpen,
  openSidePanel,
  panelPage,
  panelText,
  pressAsItComes,
  pressIn,
} from './panel.ts';
import { textOf } from './popup.ts';
import { clearStorage, store } from './storage.ts';
import { words } from './words.ts';

declare const chrome: Browser & {
  management: { getPermissionWarningsByManifest: (manifest: string) => Promise<string[]> };
};

const demo = mocked(DEMO);
const other = mocked(OTHER[0]!);

test.afterEach(({ reader }) => closePanel(reader));

test('it has nothing read by itself, and says where the browser lets nobody in', async ({
  reader,
}) => {
  const tab = await openMarked(reader, demo);
  const desk = await openSidePanel(reader, tab);
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

test('a press in the very moment the button is there is not lost', async ({ reader }) => {
  const elsewhere = await reader.open(ELSEWHERE);
  const desk = await openSidePanel(reader, await openMarked(reader, demo));
  await becomes(desk, 'noted');
  await pressAsItComes(desk, '.read-again button');
  await elsewhere.front();
  await becomes(desk, 'forbidden');
});

test('where it is switched off a page is read on a press alone', async ({ reader }) => {
  const tab = await reader.open(other);
  const desk = await openSidePanel(reader, tab);
  await becomes(desk, 'no-story');
  // From the page that is there: one that came to the front for it would be unread too, and get the press.
  await store(desk, { settings: { degree: 'off' } });
  const off = await reader.open(demo);
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
  const tab = await openMarked(reader, demo);
  const desk = await openSidePanel(reader, tab);
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

test('closed until it is asked for; where the browser lets it in, a press reads the page', async ({
  which,
}) => {
  await withChanged(which, { 'manifest.json': withHostOf(ELSEWHERE) }, async (reader) => {
    const desk = await deskOf(reader);
    const tab = await openMarked(reader, demo);
    expect(await isOpen(desk)).toBe(false);
    await openSidePanel(reader, tab);
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

test('in a private window it says what is not done there', async ({ which }) => {
  await withChanged(which, {}, async (reader) => {
    await reader.allowPrivate();
    const tab = await reader.openPrivate(other);
    const panel = await panelPage(reader, tab);
    await expect.poll(() => textOf(panel, '.keeping')).toMatch(words('keep_private'));
    expect(await reader.faults()).toEqual([]);
  });
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
