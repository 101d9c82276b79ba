/** Pages come, change and go: marks go with them, and nothing is left behind. */
import { expect, test } from './browsers/test.ts';
import { cardOf, closed } from './dialogs.ts';
import { bare, kindsAt, marked, marksOf, openMarked, pointOn } from './marks.ts';
import { DEMO, htmlOf, mocked, NEAR, OTHER } from './pages/index.ts';
import { badgeOf, popupOf, stateOf } from './popup.ts';

// The headline's mark is one of those that are made on wish.
test.use({ degree: 'all' });

const PAGE = mocked(DEMO);
const NEXT = 'https://www.theguardian.com/football/2023/jan/30/derby-west-ham';

test('client-side navigation takes marks, card and badge away', async ({ reader }) => {
  const other = htmlOf(OTHER[0]!);
  const tab = await openMarked(reader, PAGE);
  await tab.clickAt(await pointOn(tab));
  await cardOf(tab);
  await tab.evaluate(
    ({ url, html }) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      history.pushState(null, '', url);
      document.title = next.title;
      document.body.replaceWith(document.adoptNode(next.body));
    },
    { url: NEXT, html: other },
  );
  await bare(tab);
  await closed(tab);
  await expect.poll(async () => (await tab.badge()).text).toBe('');
  expect(await stateOf(await popupOf(tab))).toBe('no-story');
});

test('client-side navigation to a covered article marks it', async ({ reader }) => {
  const tab = await reader.open({ url: NEXT, html: htmlOf(OTHER[0]!) });
  await tab.evaluate(({ url, html }) => {
    const next = new DOMParser().parseFromString(html, 'text/html');
    history.pushState(null, '', url);
    document.title = next.title;
    document.head.replaceWith(document.adoptNode(next.head));
    document.body.replaceWith(document.adoptNode(next.body));
  }, PAGE);
  await marked(tab);
  expect(await kindsAt(tab, DEMO.headline)).not.toEqual([]);
});

test('an article that comes late is marked', async ({ reader }) => {
  const tab = await reader.open({
    url: DEMO.url,
    html: '<!doctype html><title>…</title><div id="app"></div>',
  });
  await tab.evaluate((html) => {
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.title = next.title;
    document.querySelector('#app')?.append(...document.adoptNode(next.body).childNodes);
  }, PAGE.html);
  expect((await marked(tab)).length).toBeGreaterThan(0);
});

test('the way back finds marks and badge again', async ({ reader }) => {
  const near = NEAR[0]!;
  reader.serve(mocked(near));
  const tab = await openMarked(reader, PAGE);
  const { text } = await badgeOf(tab);
  expect(text).not.toBe('');
  await tab.goto(near.url);
  await expect.poll(async () => (await tab.badge()).text).toBe('');
  expect(await marksOf(tab)).toEqual([]);
  await tab.back();
  expect((await marked(tab)).length).toBeGreaterThan(0);
  await expect.poll(async () => (await tab.badge()).text).toBe(text);
  await tab.clickAt(await pointOn(tab));
  await cardOf(tab);
});

test('reading a page twice changes nothing', async ({ reader }) => {
  const tab = await reader.open(PAGE);
  const before = await marked(tab);
  expect(await reader.inject(tab.id)).toBe(true);
  await expect.poll(() => marksOf(tab)).toEqual(before);
  await tab.clickAt(await pointOn(tab));
  await cardOf(tab);
  expect(await tab.inside((root) => root.querySelectorAll('[role="dialog"]').length)).toBe(1);
  expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(3);
  await tab.press('Escape');
  await closed(tab);
});

test('a page that replaces its paragraphs keeps no dead marks', async ({ reader }) => {
  const tab = await openMarked(reader, PAGE);
  await tab.evaluate(() => {
    const article = document.querySelector('article')!;
    article.replaceWith(article.cloneNode(true));
  });
  await tab.until(() => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]);
    return ranges.every(({ startContainer }) => startContainer.isConnected);
  });
});
