/** The compare page: all claims of a story by all its tellings. */
import type { Sheet } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { DEMO, mocked } from './pages/index.ts';
import { count, popupOf, textOf } from './popup.ts';
import { absent, realPages, STORY } from './tellings.ts';
import { words } from './words.ts';

const PAGE = `compare/index.html?story=${STORY}`;
const shown = (sheet: Sheet) =>
  sheet.until(() => document.querySelectorAll('.claims .claim').length);

/** Follows the popup's way to the compare page, in the popup's own tab. */
const compareFrom = async (popup: Sheet): Promise<void> => {
  await popup.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.compare-all a'))
      link.target = '';
  });
  await popup.click('.compare-all a');
  await shown(popup);
};

/** Chooses an option of the nth choice by its value. */
const choose = (sheet: Sheet, nth: number, value: string): Promise<void> =>
  sheet.evaluate(
    ([at, wanted]) => {
      const select = document.querySelectorAll<HTMLSelectElement>('.choice > select')[at]!;
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [nth, value] as const,
  );
const [READING, OF, FACET] = [0, 1, 2];

/** The tellings in the order of their columns. */
const columns = (sheet: Sheet): Promise<string[]> =>
  sheet.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('thead [data-source]')].map(
      ({ dataset }) => dataset.source ?? '',
    ),
  );

test('opens from the popup, and asks for nothing outside the package', async ({ reader }) => {
  const tab = await reader.open(mocked(DEMO));
  const popup = await popupOf(tab);
  await compareFrom(popup);
  expect(await popup.evaluate(() => document.title)).toContain('Variorum: ');
  expect(await count(popup, 'thead [data-source]')).toBe(6);
  expect(await count(popup, 'thead .of-reading')).toBe(0);
  expect(reader.outside()).toEqual([]);
});

test('the page’s telling is the one being read', async ({ reader }) => {
  test.skip(absent !== null, absent ?? '');
  const tab = await reader.open(realPages().find(({ source }) => source === 'voi')!);
  const popup = await popupOf(tab);
  await compareFrom(popup);
  expect((await columns(popup))[0]).toBe('voi');
  expect(await textOf(popup, 'thead .of-reading')).toMatch(words('compare_read'));
});

test('has a cell for each telling in each row, in words', async ({ reader }) => {
  const sheet = await reader.extensionPage(PAGE);
  await shown(sheet);
  const empty = await sheet.evaluate(() => {
    const rows = [...document.querySelectorAll('.claims .claim')];
    const wrong = rows.filter(
      (row) =>
        row.querySelectorAll('th[scope=row]').length !== 1 ||
        row.querySelectorAll('td').length !== 6 ||
        [...row.querySelectorAll('td')].some((cell) => !cell.textContent?.trim()),
    );
    return wrong.map(({ textContent }) => textContent);
  });
  expect(empty).toEqual([]);
  expect(await textOf(sheet, '.cell-has')).toMatch(words('compare_has'));
  expect(await textOf(sheet, '.cell-lacks')).toMatch(words('compare_lacks'));
  expect(await textOf(sheet, '.cell-breaks-off')).toMatch(words('compare_breaks_off'));
  expect(await count(sheet, '[data-source=cnn].cell-lacks')).toBe(0);
  expect((await columns(sheet)).at(-1)).toBe('spun');
});

test('its heads stay in sight, and topics lead to their rows', async ({ reader }) => {
  const sheet = await reader.extensionPage(PAGE);
  await shown(sheet);
  await sheet.click('.topics li:nth-child(4) a');
  const places = await sheet.until(() => {
    const head = document.querySelector('.claims > thead')!.getBoundingClientRect();
    const topic = document.querySelector('#group-4')!.getBoundingClientRect();
    const places = { head: head.bottom, topic: topic.top, window: innerHeight };
    return head.top === 0 ? places : null;
  });
  expect(places.topic).toBeGreaterThanOrEqual(places.head);
  expect(places.topic).toBeLessThan(places.window);
});

test('shows the claims that are asked for', async ({ reader }) => {
  const sheet = await reader.extensionPage(PAGE);
  const all = await shown(sheet);
  await choose(sheet, FACET, 'day');
  await sheet.until((n) => document.querySelectorAll('.claims .claim').length < n, all);
  expect(await count(sheet, '.claims .claim')).toBe(await count(sheet, '.claim.sort-conflict'));
  await choose(sheet, FACET, '');
  await sheet.until((n) => document.querySelectorAll('.claims .claim').length === n, all);
  await choose(sheet, OF, 'spun');
  await sheet.until((n) => document.querySelectorAll('.claims .claim').length < n, all);
  expect(await count(sheet, '[data-source=spun].cell-lacks')).toBe(0);
  await choose(sheet, OF, '');
  await sheet.until((n) => document.querySelectorAll('.claims .claim').length === n, all);
  const status = () => textOf(sheet, '.outcome > [role=status]');
  await expect.poll(status).toMatch(words('compare_shown'));
  await expect.poll(status).toContain(String(all));
  const worded = await count(sheet, '.claim.sort-worded');
  expect(worded).toBeGreaterThan(0);
  await sheet.click('.sorts .tick:nth-of-type(2) input');
  await sheet.until(() => document.querySelectorAll('.claim.sort-worded').length === 0);
  expect(await count(sheet, '.claims .claim')).toBe(all - worded);
});

test('orders by what matters', async ({ reader }) => {
  const sheet = await reader.extensionPage(PAGE);
  const all = await shown(sheet);
  const tick = '.choices .tick input';
  await sheet.click(tick);
  await sheet.until(() => document.querySelector('.topics') === null);
  expect(await textOf(sheet, '#group-1')).toMatch(words('differences_title'));
  expect(await count(sheet, '.claims .claim')).toBe(all);
  expect(await count(sheet, 'tbody:nth-of-type(1) .sort-same')).toBe(0);
});

test('takes another telling for the one being read', async ({ reader }) => {
  const sheet = await reader.extensionPage(`${PAGE}&source=sputnik`);
  await shown(sheet);
  expect((await columns(sheet))[0]).toBe('sputnik');
  const marked = await count(sheet, '.missing');
  expect(marked).toBeGreaterThan(0);
  expect(marked).toBeLessThanOrEqual(await count(sheet, '[data-source=sputnik].cell-lacks'));
  // What no separate report has is not said to be missing.
  const unclear = await sheet.evaluate(
    () =>
      document.querySelector('.claims > tbody:last-of-type')!.querySelectorAll('.missing').length,
  );
  expect(unclear).toBe(0);
  await choose(sheet, READING, 'cnn');
  await sheet.until(() => document.querySelector('.missing') === null);
  expect((await columns(sheet))[0]).toBe('cnn');
  expect(await count(sheet, '[data-source=spun] .clash')).toBe(0);
  await choose(sheet, READING, 'spun');
  await sheet.until(() => document.querySelector('[data-source=cnn] .clash') !== null);
});

test('draws the lineage and says it, with what shows it', async ({ reader }) => {
  const sheet = await reader.extensionPage(PAGE);
  await shown(sheet);
  expect(await count(sheet, 'svg.family[role=img][aria-label] .node-telling')).toBe(6);
  expect(await count(sheet, '.derived > li')).toBe(6);
  await sheet.click('.derived > [data-source=voi] summary');
  await sheet.until(() =>
    document.querySelector<HTMLElement>('.derived [data-source=voi] .points')?.checkVisibility(),
  );
  expect(await textOf(sheet, '.derived [data-source=voi]')).toMatch(words('evidence_notice'));
});

test('is copied as Markdown', async ({ reader }) => {
  const sheet = await reader.extensionPage(`${PAGE}&source=ap`);
  await shown(sheet);
  await sheet.front();
  await sheet.evaluate(() => {
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = (text) => {
      document.body.dataset.copied = text;
      return write(text);
    };
  });
  await sheet.click('.copy button');
  const said = await sheet.until(() => document.querySelector('.copy [role=status]')?.textContent);
  expect(said).toMatch(words('copied'));
  const text = (await sheet.evaluate(() => document.body.dataset.copied)) ?? '';
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.length).toBeGreaterThan(await count(sheet, '.claims .claim'));
  const bars = new Set(rows.map((row) => row.split(/(?<!\\)\|/).length));
  expect([...bars]).toEqual([10]);
});

test('says so where it is asked for a story that is not held', async ({ reader }) => {
  const sheet = await reader.extensionPage('compare/index.html?story=none');
  await sheet.until(() => document.querySelector('.points a') !== null);
  expect(await textOf(sheet)).toMatch(words('compare_not_held'));
  await sheet.click('.points a');
  await shown(sheet);
});
