/** The stories of the package, each switched on and off by the reader: pages that are open follow at once. */
import { clearKept } from './ask.ts';
import type { Reader, Sheet } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { bare, marked, marksOf, openMarked } from './marks.ts';
import { FERRY } from './pages/ferry.ts';
import { DEMO, mocked } from './pages/index.ts';
import { SAMPLES } from './pages/samples.ts';
import { badgeOf, popupOf, pressKeep, stateOf, textOf } from './popup.ts';
import { clearStorage, stored, storeIn } from './storage.ts';
import { STORY } from './tellings.ts';
import { words } from './words.ts';

const demo = mocked(DEMO);
const { ferry, kettles } = SAMPLES;

test.afterEach(({ reader }) => clearStorage(reader));

const boxOf = (story: string): string => `[data-story="${story}"] input`;

const listOf = async (reader: Reader): Promise<Sheet> => {
  const options = await reader.extensionPage('options/index.html');
  await options.until(() => document.querySelector('.stories li') !== null);
  return options;
};

/** Which boxes are ticked, by story. */
const ticked = (options: Sheet): Promise<Record<string, boolean>> =>
  options.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.bundled')].map((item) => [
        item.dataset.story ?? '',
        item.querySelector('input')?.checked ?? false,
      ]),
    ),
  );

const switched = (on: Record<string, boolean>) => ({ settings: { degree: 'all', stories: on } });

test('the options say of each story what it is, who tells it and where to ask for a correction', async ({
  reader,
}) => {
  const options = await listOf(reader);
  expect(await ticked(options)).toEqual({
    [STORY]: true,
    [ferry.story]: false,
    [kettles.story]: false,
  });
  for (const [story, named] of [
    [STORY, ['Stoltenberg', 'Reuters', 'Dunya News', 'VOI']],
    [ferry.story, ['Strait of Ellun', 'Northstar', 'Harbour Unmasked']],
    [kettles.story, ['Tarnwell', 'Ledgerline', 'Kitchen Alert']],
  ] as const) {
    const said = await textOf(options, `[data-story="${story}"]`);
    for (const name of named) expect(said).toContain(name);
    expect(said).toMatch(words('edition'));
    expect(said).toMatch(words('tally_reports_other'));
    if (story !== STORY) expect(said).toMatch(words('options_story_sample'));
    const links = await options.evaluate(
      (at) => [...document.querySelectorAll(`${at} a`)].map((link) => link.getAttribute('href')),
      `[data-story="${story}"]`,
    );
    expect(links).toEqual([
      'mailto:corrections@variorum.example',
      `../compare/index.html?story=${story}`,
    ]);
  }
});

test('switched off, a story leaves the pages that are open, and switched on it comes back', async ({
  reader,
}) => {
  const tab = await reader.open(demo);
  const before = await marked(tab);
  expect((await badgeOf(tab)).text).not.toBe('');
  const options = await listOf(reader);
  await options.click(boxOf(STORY));
  await bare(tab);
  await expect.poll(async () => (await tab.badge()).title).toMatch(words('badge_no_story'));
  expect((await tab.badge()).text).toBe('');
  expect(await stored(options, 'settings')).toMatchObject({ stories: { [STORY]: false } });

  const popup = await popupOf(tab);
  expect(await stateOf(popup)).toBe('no-story');
  await popup.until(() => document.querySelector('.held-off') !== null);
  expect(await textOf(popup)).toMatch(words('no_story_text_on'));
  expect(await textOf(popup, '.stories')).toBe('');
  await popup.close();

  // A page that comes meanwhile has had its gate alone, and follows as well.
  const other = await reader.open({ ...demo, url: `${demo.url}?again` });
  await expect.poll(async () => (await other.badge()).title).toMatch(words('badge_off'));
  await options.front();
  await options.click(boxOf(STORY));
  expect(await marked(tab)).toEqual(before);
  expect(await marked(other)).toEqual(before);
  expect(await reader.faults()).toEqual([]);
});

test('no page is held against a sample as it comes; switched on, it gets notes', async ({
  reader,
}) => {
  const tab = await reader.open(ferry);
  await expect.poll(async () => (await tab.badge()).title).toMatch(words('badge_off'));
  expect(await stateOf(await popupOf(tab))).toBe('no-story');
  const options = await listOf(reader);
  await options.click(boxOf(ferry.story));
  expect((await marked(tab)).length).toBeGreaterThan(0);
  const popup = await popupOf(tab);
  expect(await stateOf(popup)).toBe('noted');
  const said = await textOf(popup);
  expect(said).toMatch(words('story_sample'));
  expect(said).toContain('Harbour Unmasked');
  await options.click(boxOf(ferry.story));
  await bare(tab);
});

test('with all stories on, each page is compared with its own', async ({ reader }) => {
  await storeIn(reader, switched({ [ferry.story]: true, [kettles.story]: true }));
  for (const [page, name] of [
    [ferry, 'Harbour Unmasked'],
    [kettles, 'Kitchen Alert'],
    [demo, 'VOI'],
  ] as const) {
    const tab = await openMarked(reader, page);
    const said = await textOf(await popupOf(tab));
    for (const other of ['Harbour Unmasked', 'Kitchen Alert', 'VOI'])
      expect([other, said.includes(other)]).toEqual([other, other === name]);
  }
  const popup = await popupOf(await reader.open(FERRY.post));
  expect(await stateOf(popup)).toBe('no-story');
  await popup.until(() => document.querySelectorAll('.stories li').length === 3);
});

test('with both samples on, popup and button of a page of each say the same of its own story', async ({
  reader,
}) => {
  await storeIn(reader, {
    settings: { degree: 'differences', stories: { [ferry.story]: true, [kettles.story]: true } },
  });
  for (const [page, own, other] of [
    [ferry, 'Harbour Unmasked', 'Kitchen Alert'],
    [kettles, 'Kitchen Alert', 'Harbour Unmasked'],
  ] as const) {
    const tab = await reader.open(page);
    const marks = await marked(tab);
    const badge = await badgeOf(tab);
    expect(Number(badge.text)).toBeGreaterThan(0);
    expect(badge.title).toMatch(words('badge_noted'));
    const popup = await popupOf(tab);
    expect(await stateOf(popup)).toBe('noted');
    const said = await textOf(popup);
    for (const key of ['story_sample', 'edition']) expect(said).toMatch(words(key));
    expect([said.includes(own), said.includes(other)]).toEqual([true, false]);
    const compare = await popup.evaluate(() =>
      [...document.querySelectorAll('a')].map(({ href }) => href).find((to) => /compare/.test(to)),
    );
    expect(compare).toContain(page.story);
    expect(marks.length).toBeGreaterThan(0);
    await popup.close();
  }
  expect(await reader.faults()).toEqual([]);
});

test('the compare page of a story that is off says so, and switches it on', async ({ reader }) => {
  const tab = await reader.open(kettles);
  const compare = await reader.extensionPage(`compare/index.html?story=${kettles.story}`);
  await compare.until(() => document.querySelector('.switched-off button') !== null);
  const said = await textOf(compare);
  expect(said).toMatch(words('compare_off'));
  expect(said).toMatch(words('story_sample'));
  await compare.click('.switched-off button');
  await compare.until(() => document.querySelector('.switched-off button') === null);
  expect(await textOf(compare)).toMatch(words('compare_on_again'));
  // The button that was pressed is gone: the focus stays where it was.
  expect(await compare.evaluate(() => document.activeElement?.parentElement?.className)).toBe(
    'switched-off',
  );
  expect((await marked(tab)).length).toBeGreaterThan(0);
  const held = await reader.extensionPage(`compare/index.html?story=${STORY}`);
  await held.until(() => document.querySelector('.compare h1') !== null);
  expect(await textOf(held)).not.toMatch(words('compare_off'));
});

test.describe('with all stories off', () => {
  test.afterEach(({ reader }) => clearKept(reader));

  test('articles that the reader keeps are compared all the same', async ({ reader }) => {
    await storeIn(reader, switched({ [STORY]: false, 'no-such-story': true }));
    const popup = await popupOf(await reader.open(FERRY.post));
    await pressKeep(popup);
    const tab = await reader.open(FERRY.radio);
    expect((await marked(tab)).length).toBeGreaterThan(0);
    const none = await reader.open(demo);
    expect(await stateOf(await popupOf(none))).toBe('no-story');
    expect(await marksOf(none)).toEqual([]);
  });
});
