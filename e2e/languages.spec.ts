/** The surfaces in other languages: longer ones, such as run from right to left, and such as need other letters. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reader, Sheet, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { withChanged } from './copies.ts';
import { cardOf, closed, listOf, openList } from './dialogs.ts';
import { marked, pointOn } from './marks.ts';
import { keepAll, MATCH, mineOf, STEW } from './mine.ts';
import { DEMO, htmlOf } from './pages/index.ts';
import { panelPage } from './panel.ts';
import { popupOf, textOf } from './popup.ts';
import { pseudoTexts } from './pseudo.ts';
import { clearStorage, storeIn } from './storage.ts';
import { STORY } from './tellings.ts';
import { textOfKey } from './words.ts';

const PICTURES = fileURLToPath(new URL('../screenshots', import.meta.url));
const demo = { url: DEMO.url, html: htmlOf(DEMO) };

const speak = (reader: Reader, language: string): Promise<void> =>
  storeIn(reader, { settings: { language } });

/**
 * What is wider than its place, under a root that is a document or, in a page, ours. The tables of all claims may be, the
 * few lines of a passage in the list, and the panel's title, which goes to the window's edges. It closes over nothing.
 */
const tooWide = (root: Document | ShadowRoot): string[] => {
  // A space at a line's end hangs over.
  const space = 5;
  const all = [...root.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { scrollWidth, clientWidth } = element;
    if (clientWidth === 0 || scrollWidth <= clientWidth + space || !element.checkVisibility())
      return false;
    if (getComputedStyle(element).display === 'inline' || element.matches('#panel main'))
      return false;
    return !element.closest('svg, select, .item-words, .claims, .texts-table');
  });
  const inner = all.filter((one) => !all.some((other) => one !== other && one.contains(other)));
  return inner.map(
    ({ localName, className, scrollWidth, clientWidth, textContent }) =>
      `${localName}.${className}, ${scrollWidth} in ${clientWidth}: ${textContent?.trim().slice(0, 80)}`,
  );
};

declare const wide: typeof tooWide;

const tooWideIn = async (sheet: Sheet): Promise<string[]> => {
  await sheet.script(`globalThis.wide = ${String(tooWide)}`);
  return sheet.evaluate(() => wide(document));
};

const rootOf = (sheet: Sheet) =>
  sheet.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));

const panelOf = (tab: Tab) =>
  tab.inside((root) => {
    const { lang, dir } = root.querySelector<HTMLElement>('.panel') ?? {};
    return { lang, dir };
  });

/** Pages of the package, each with what is there once it is drawn. */
const PAGES: [path: string, drawn: string][] = [
  ['options/index.html', '.stories'],
  ['accuracy/index.html', 'table'],
  ['sample/index.html', '#notice p'],
  [`compare/index.html?story=${STORY}&source=voi`, '.claims'],
];

for (const [language, direction] of [
  ['de', 'ltr'],
  ['ar', 'rtl'],
] as const)
  test(`texts longer by 40 in 100 fit all surfaces, ${direction}`, async ({ which }) => {
    mkdirSync(PICTURES, { recursive: true });
    const pseudo = { [`texts/${language}.json`]: pseudoTexts(direction) };
    await withChanged(which, pseudo, async (reader) => {
      await speak(reader, language);
      const faults: [where: string, what: string[]][] = [];
      const look = async (sheet: Sheet, name: string, widths: number[], height = 600) => {
        for (const width of widths) {
          await sheet.size(width, height);
          faults.push([`${name} at ${width}`, await tooWideIn(sheet)]);
        }
        await sheet.screenshot(join(PICTURES, `${which}-pseudo-${direction}-${name}.png`));
      };
      const tab = await reader.open(demo);
      await marked(tab);
      await tab.clickAt(await pointOn(tab, 2));
      expect(await cardOf(tab)).toContain('[');
      expect((await panelOf(tab))?.dir).toBe(direction);
      faults.push(['card', (await tab.inside(tooWide)) ?? []]);
      await tab.screenshot(join(PICTURES, `${which}-pseudo-${direction}-card.png`));
      await tab.press('Escape');
      await closed(tab);
      await openList(tab);
      await listOf(tab);
      faults.push(['list', (await tab.inside(tooWide)) ?? []]);
      await tab.screenshot(join(PICTURES, `${which}-pseudo-${direction}-list.png`));
      await tab.press('Escape');
      await closed(tab);
      const popup = await popupOf(tab);
      expect(await rootOf(popup)).toEqual({ lang: language, dir: direction });
      await popup.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await look(popup, 'popup', [320, 420]);
      await look(await panelPage(reader, tab), 'panel', [240, 380], 900);
      for (const [path, drawn] of PAGES) {
        const sheet = await reader.extensionPage(path);
        await sheet.until((at) => document.querySelector(at) !== null, drawn);
        const [name = ''] = path.split('/');
        await look(sheet, name, name === 'compare' ? [1200] : [360, 1000], 900);
      }
      await keepAll(reader, [STEW, MATCH]);
      await look(await mineOf(reader), 'mine', [360, 1000], 900);
      expect(faults.filter(([, what]) => what.length > 0)).toEqual([]);
    });
  });

for (const [language, direction] of [
  ['ar', 'rtl'],
  ['ko', 'ltr'],
] as const)
  test(`card and popup speak ${language}, and the page keeps its own language`, async ({
    reader,
  }) => {
    mkdirSync(PICTURES, { recursive: true });
    await speak(reader, language);
    const page = { lang: 'en', dir: '' };
    const tab = await reader.open(demo);
    await marked(tab);
    await tab.clickAt(await pointOn(tab, 2));
    expect(await cardOf(tab)).toContain(textOfKey('reading_here', language));
    expect((await panelOf(tab))?.dir).toBe(direction);
    expect((await panelOf(tab))?.lang).toContain(language);
    expect(await rootOf(tab)).toEqual(page);
    await tab.screenshot(join(PICTURES, `${reader.browser}-card-${language}.png`));
    await tab.press('Escape');
    await closed(tab);
    const popup = await popupOf(tab);
    await popup.size(420, 600);
    expect(await rootOf(popup)).toEqual({ lang: language, dir: direction });
    const text = await textOf(popup);
    for (const key of ['sharpest_title', 'left_out_title', 'sources_title', 'privacy'])
      expect(text).toContain(textOfKey(key, language));
    expect(await tooWideIn(popup)).toEqual([]);
    await popup.screenshot(join(PICTURES, `${reader.browser}-popup-${language}.png`));
    await clearStorage(reader);
  });

test('the options list each language by its own name, and speak the one that is chosen', async ({
  reader,
}) => {
  const tab = await reader.open(demo);
  await marked(tab);
  const options = await reader.extensionPage('options/index.html');
  await options.until(() => document.querySelector('#language') !== null);
  const offered = await options.evaluate(() =>
    [...document.querySelectorAll<HTMLOptionElement>('#language option')].map(
      ({ value, textContent }) => [value, textContent],
    ),
  );
  expect(offered[0]).toEqual(['auto', textOfKey('options_language_auto', 'en')]);
  expect(offered.slice(1)).toEqual(
    Object.entries({
      de: 'Deutsch',
      en: 'English',
      es: 'español',
      fr: 'français',
      id: 'Indonesia',
      uk: 'українська',
      ar: 'العربية',
      ja: '日本語',
      ko: '한국어',
    }),
  );
  await options.evaluate(() => {
    const choice = document.querySelector<HTMLSelectElement>('#language');
    if (!choice) return;
    choice.value = 'ko';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const title = textOfKey('options_title', 'ko');
  await options.until((wanted) => document.querySelector('h1')?.textContent === wanted, title);
  expect(await rootOf(options)).toEqual({ lang: 'ko', dir: 'ltr' });
  // So does the toolbar button.
  const told = textOfKey('badge_noted', 'ko').split('{worded}')[0]?.split('{title}')[1] ?? '';
  await expect.poll(async () => (await tab.badge()).title).toContain(told);
  await clearStorage(reader);
});
