/** Nothing leaves the browser, and the page stays as it is. */
import { expect, test } from './browsers/test.ts';
import { cardOf } from './dialogs.ts';
import { openMarked, pointOn } from './marks.ts';
import { DEMO, mocked, NEAR } from './pages/index.ts';
import { popupOf } from './popup.ts';

const PAGE = mocked(DEMO);

test('nothing but the page and the package is ever asked for', async ({ reader }) => {
  const tab = await openMarked(reader, PAGE);
  await tab.clickAt(await pointOn(tab));
  await cardOf(tab);
  await (await popupOf(tab)).close();
  const near = NEAR[0]!;
  await popupOf(await reader.open(mocked(near)));
  await reader.extensionPage('options/index.html');
  await reader.extensionPage('sample/index.html');
  await reader.stopBackground();
  await popupOf(tab);
  expect(reader.outside()).toEqual([]);
});

test('the recording sees what a page asks for', async ({ reader }) => {
  const tab = await reader.open(PAGE);
  await tab.evaluate(() => fetch('https://elsewhere.example/seen').catch(() => null));
  expect(reader.outside()).toEqual([{ url: 'https://elsewhere.example/seen', by: 'page' }]);
});

test('pages of the package cannot ask for anything outside it', async ({ reader }) => {
  const options = await reader.extensionPage('options/index.html');
  const came = await options.evaluate(() =>
    fetch('https://elsewhere.example/unseen').then(
      () => 'an answer',
      () => 'nothing',
    ),
  );
  expect(came).toBe('nothing');
  expect(reader.outside()).toEqual([]);
});

/** The page's HTML, as served, and as it stands without what was added to its root. */
const differing = (html: string): string | null => {
  const served = new DOMParser().parseFromString(html, 'text/html').documentElement;
  const live = document.documentElement.cloneNode(true) as Element;
  for (const child of [...live.children]) if (!/^(head|body)$/i.test(child.tagName)) child.remove();
  if (live.outerHTML === served.outerHTML) return null;
  const at = [...live.outerHTML].findIndex((sign, i) => sign !== served.outerHTML[i]);
  return live.outerHTML.slice(Math.max(0, at - 60), at + 200);
};

test('the page’s own elements stay as they are', async ({ reader }) => {
  const tab = await openMarked(reader, PAGE);
  expect(await tab.evaluate(differing, PAGE.html), 'marked').toBeNull();
  await tab.clickAt(await pointOn(tab));
  await expect.poll(() => tab.inside((root) => root.textContent)).toBeTruthy();
  expect(await tab.evaluate(differing, PAGE.html), 'with the card open').toBeNull();
  expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(3);
});

test('a page’s scripts see no statement and no source', async ({ reader }) => {
  const tab = await openMarked(reader, PAGE);
  await tab.clickAt(await pointOn(tab));
  await expect.poll(() => tab.inside((root) => root.textContent)).toBeTruthy();
  const seen = await tab.evaluate(() => ({
    names: [...CSS.highlights.keys()],
    roots: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length,
    globals: Object.keys(globalThis).filter((name) => /variorum/i.test(name)),
  }));
  for (const name of seen.names)
    expect(name).toMatch(/^variorum-(conflict|worded|shared|alone|active)$/);
  expect(seen.roots).toBe(0);
  expect(seen.globals).toEqual([]);
});
