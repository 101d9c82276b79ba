/** Browsers stop the background whenever nothing happens: nothing may be lost by it. */
import { expect, test } from './browsers/test.ts';
import { cardOf, listOf, openListFrom } from './dialogs.ts';
import { marked, openMarked, pointOn } from './marks.ts';
import { DEMO, mocked, NEAR } from './pages/index.ts';
import { count, popupOf, stateOf } from './popup.ts';

const PAGE = mocked(DEMO);

test('the popup is filled after the background was stopped', async ({ reader }) => {
  const tab = await openMarked(reader, PAGE);
  const before = await popupOf(tab);
  const rows = await count(before, '.row');
  await before.close();
  await reader.stopBackground();
  expect(await reader.backgroundRuns()).toBe(false);
  const popup = await popupOf(tab);
  expect(await stateOf(popup)).toBe('noted');
  expect(await count(popup, '.row')).toBe(rows);
});

test('the card opens after the background was stopped', async ({ reader }) => {
  const tab = await openMarked(reader, PAGE);
  await reader.stopBackground();
  await tab.clickAt(await pointOn(tab));
  await cardOf(tab);
});

test('the list opens after the background was stopped', async ({ reader }) => {
  const tab = await openMarked(reader, PAGE);
  const popup = await popupOf(tab);
  await reader.stopBackground();
  await openListFrom(popup);
  await listOf(tab);
});

test('a near miss keeps its reason after the background was stopped', async ({ reader }) => {
  const near = NEAR[0]!;
  const tab = await reader.open(mocked(near));
  await (await popupOf(tab)).close();
  await reader.stopBackground();
  expect(near.states).toContain(await stateOf(await popupOf(tab)));
});

test('a page opened while the background is stopped is read', async ({ reader }) => {
  const first = await openMarked(reader, PAGE);
  await reader.stopBackground();
  await first.goto('about:blank');
  await first.goto(PAGE.url);
  expect((await marked(first)).length).toBeGreaterThan(0);
});
