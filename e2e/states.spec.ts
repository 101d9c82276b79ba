/** What a reader is told where there is little or nothing to compare. */
import { expect, test } from './browsers/test.ts';
import { withChanged, withHostOf } from './copies.ts';
import { cardOf, closed } from './dialogs.ts';
import { marked, marksOf, openMarked, pointOn } from './marks.ts';
import { COVERAGE, ELSEWHERE, mocked, OTHER } from './pages/index.ts';
import { badgeOf, count, popupOf, stateOf, textOf } from './popup.ts';
import { words } from './words.ts';

test('no article', async ({ reader }) => {
  const tab = await reader.open(mocked(OTHER.find(({ article }) => !article)!));
  const popup = await popupOf(tab);
  expect(await textOf(popup)).toMatch(words('no_article_text'));
});

test('no story, with a way to a page where something happens', async ({ reader }) => {
  const tab = await reader.open(mocked(OTHER[0]!));
  const popup = await popupOf(tab);
  expect(await textOf(popup)).toMatch(words('no_story_text'));
  await popup.until(() => document.querySelector('.stories .story') !== null);
  expect(await count(popup, '.stories .story')).toBe(1);
  const href = await popup.evaluate(
    () => document.querySelector<HTMLAnchorElement>('.popup main a')?.href ?? '',
  );
  expect(href).toContain('/sample/index.html');
});

test('an excerpt is not told what it lacks', async ({ reader }) => {
  const tab = await openMarked(reader, mocked(COVERAGE.find(({ excerpt }) => excerpt)!));
  const popup = await popupOf(tab);
  expect(await textOf(popup)).toMatch(words('excerpt_text'));
  expect(await count(popup, '.left-out')).toBe(0);
});

test('a complete text is told what it lacks', async ({ reader }) => {
  const tab = await openMarked(
    reader,
    mocked(COVERAGE.find(({ file }) => file === 'radio-brief.html')!),
  );
  const popup = await popupOf(tab);
  expect(await count(popup, '.left-out li')).toBeGreaterThan(0);
});

test('where the browser lets nobody in', async ({ reader }) => {
  const tab = await reader.open(ELSEWHERE);
  const popup = await popupOf(tab);
  expect(await stateOf(popup)).toBe('forbidden');
  expect(await textOf(popup)).toMatch(words('forbidden_text'));
  expect(await marksOf(tab)).toEqual([]);
});

test('on any other page it waits to be asked, and then reads', async ({ which }) => {
  await withChanged(which, { 'manifest.json': withHostOf(ELSEWHERE) }, async (reader) => {
    const tab = await reader.open(ELSEWHERE);
    expect((await tab.badge()).title).not.toMatch(words('badge_noted'));
    expect(await marksOf(tab)).toEqual([]);
    const popup = await popupOf(tab);
    expect(await stateOf(popup)).toBe('noted');
    expect((await marked(tab)).length).toBeGreaterThan(0);
    expect((await badgeOf(tab)).title).toMatch(words('badge_noted'));
  });
});

test('everywhere, once the reader grants it in the options', async ({ reader }) => {
  test.skip(reader.browser === 'chromium', 'headless Chromium never answers a permission request');
  const options = await reader.extensionPage('options/index.html');
  await options.until(() => document.querySelector('.everywhere button') !== null);
  await options.click('.everywhere button');
  await options.until(() => document.querySelector('.everywhere [role=status]')?.textContent);
  expect(await textOf(options, '.everywhere')).toMatch(words('options_all_granted'));
  const tab = await reader.open(ELSEWHERE);
  const before = await marked(tab);
  await options.front();
  await options.click('.everywhere button');
  await options.until(
    () => document.querySelector('.everywhere [role=status]')?.textContent === '',
  );
  // Withdrawn while the page is read: what is there stays usable, what is opened later is left alone.
  await tab.front();
  await tab.clickAt(await pointOn(tab, 1));
  await cardOf(tab);
  await tab.press('Escape');
  await closed(tab);
  expect(await marksOf(tab)).toEqual(before);
  const later = await reader.open({ ...ELSEWHERE, url: `${ELSEWHERE.url}/later` });
  expect(await stateOf(await popupOf(later))).toBe('forbidden');
  expect(await marksOf(later)).toEqual([]);
  expect(await reader.faults()).toEqual([]);
});
