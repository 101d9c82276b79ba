/** The card on a passage and the list of notes, by pointer and by keyboard. */

import type { Reader, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { cardOf, closed, dialog, focused, openList, pointInside } from './dialogs.ts';
import { marksOf, openMarked, pointOn } from './marks.ts';
import { DEMO, mocked } from './pages/index.ts';
import { popupOf } from './popup.ts';
import { words } from './words.ts';

const open = (reader: Reader): Promise<Tab> => openMarked(reader, mocked(DEMO));

const active = async (tab: Tab): Promise<string> =>
  (await marksOf(tab))
    .filter(({ kind }) => kind === 'active')
    .map(({ text }) => text)
    .join('');

test('a click on a mark opens its card; Escape closes it', async ({ reader }) => {
  const tab = await open(reader);
  await tab.clickAt(await pointOn(tab, 1));
  const card = await cardOf(tab);
  expect(card).toMatch(words('card_position'));
  expect(card).toMatch(words('edition_line'));
  await tab.press('Escape');
  await closed(tab);
});

test('a click beside the card closes it', async ({ reader }) => {
  const tab = await open(reader);
  await tab.clickAt(await pointOn(tab));
  await cardOf(tab);
  await tab.clickAt({ x: 4, y: 300 });
  await closed(tab);
});

test('resting on a mark opens its card', async ({ reader }) => {
  const tab = await open(reader);
  const point = await pointOn(tab);
  await tab.moveTo({ x: 4, y: 300 });
  await tab.moveTo(point);
  await cardOf(tab);
});

test('the card leads from note to note', async ({ reader }) => {
  const tab = await open(reader);
  await tab.clickAt(await pointOn(tab));
  const first = await cardOf(tab);
  await tab.clickAt(await pointInside(tab, '.card .bar button:not([disabled]):nth-of-type(2)'));
  await expect.poll(() => cardOf(tab)).not.toBe(first);
});

test('a card’s links lead to tellings and stay away from the page', async ({ reader }) => {
  const tab = await open(reader);
  const links = new Set<string>();
  const marks = await marksOf(tab);
  expect(marks.length).toBeGreaterThan(2);
  for (let n = 0; n < marks.length; n++) {
    await tab.clickAt(await pointOn(tab, n));
    await cardOf(tab);
    const found = await tab.inside((root) =>
      [...root.querySelectorAll('a')].map(({ href, target, rel }) => `${target} ${rel} ${href}`),
    );
    for (const link of found ?? []) links.add(link);
    await tab.press('Escape');
    await closed(tab);
  }
  expect(links.size).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(/^_blank .*noopener.* https:\/\//);
  expect([...links].some((link) => link.includes('#:~:text='))).toBe(true);
});

test('the list is walked and left by keyboard', async ({ reader }) => {
  const tab = await open(reader);
  await openList(tab);
  const first = await focused(tab);
  expect(first).toBeTruthy();
  const last = await tab.inside(
    (root) => [...root.querySelectorAll('.item')].at(-1)?.textContent ?? '',
  );
  expect(last).not.toBe(first);
  await tab.press('ArrowDown');
  await expect.poll(() => focused(tab)).not.toBe(first);
  await tab.press('End');
  await expect.poll(() => focused(tab)).toBe(last);
  await tab.press('Home');
  await expect.poll(() => focused(tab)).toBe(first);
  await tab.press('Escape');
  await closed(tab);
});

test('Enter in the list shows the passage and its card', async ({ reader }) => {
  const tab = await open(reader);
  await openList(tab);
  await tab.press('ArrowDown');
  await tab.press('Enter');
  await cardOf(tab);
  await expect.poll(() => active(tab)).not.toBe('');
});

test('Escape leads back from a card to where one was in the list, and from there to the page', async ({
  reader,
}) => {
  const tab = await open(reader);
  await tab.evaluate(() => document.querySelector<HTMLElement>('article a')?.focus());
  const focus = () => tab.evaluate(() => document.activeElement?.getAttribute('rel'));
  const before = await focus();
  await openList(tab);
  const first = await focused(tab);
  await tab.press('ArrowDown');
  await expect.poll(() => focused(tab)).not.toBe(first);
  const item = await focused(tab);
  await tab.press('Enter');
  await cardOf(tab);
  await tab.press('Escape');
  await closed(tab, '.card');
  await expect.poll(() => focused(tab)).toBe(item);
  await tab.press('Escape');
  await closed(tab);
  await expect.poll(focus).toBe(before);
});

test('the list holds as many passages as the page has notes in all kinds', async ({ reader }) => {
  const tab = await open(reader);
  await openList(tab);
  const items = await tab.inside((root) => root.querySelectorAll('.item').length);
  expect(items).toBeGreaterThan(5);
  expect(await dialog(tab)).toMatch(words('list_headline'));
});

test('the popup leads to a passage', async ({ reader }) => {
  const tab = await open(reader);
  const popup = await popupOf(tab);
  await popup.click('.show button');
  await expect.poll(() => active(tab)).not.toBe('');
});

test.describe('with cards on a click alone', () => {
  // On a slow machine the pointer rests on the mark before its button goes down.
  test.use({ hover: false });

  test('selecting text does not open a card', async ({ reader }) => {
    const tab = await open(reader);
    const point = await pointOn(tab, 1);
    // What was dragged over is selected by the time that the button is let go.
    await tab.evaluate(() =>
      document.addEventListener(
        'click',
        () => document.getSelection()?.selectAllChildren(document.body),
        { capture: true },
      ),
    );
    await tab.clickAt(point);
    // Whatever the click had asked of the background would be answered before the popup is.
    await popupOf(tab);
    expect(await tab.inside((root) => root.textContent)).toBeNull();
  });
});

test.describe('with all marked', () => {
  test.use({ degree: 'all' });

  test('a link inside a marked passage stays a link', async ({ reader }) => {
    const tab = await open(reader);
    await tab.evaluate(() => {
      for (const link of document.querySelectorAll('article a'))
        link.addEventListener('click', (event) => {
          event.preventDefault();
          document.title = 'followed';
        });
    });
    const point = await tab.until(() => {
      const link = document.querySelector('article a[rel=author]');
      link?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = link?.getBoundingClientRect();
      return box && { x: box.x + 4, y: box.y + box.height / 2 };
    });
    await tab.clickAt(point);
    await tab.until(() => document.title === 'followed');
  });
});
