/** Coverage in languages that are not compared is spotted, near misses in them stay silent. */
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reader } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { marksOf } from './marks.ts';
import { ABROAD, type AbroadPage, UNKNOWN } from './pages/abroad.ts';
import { htmlOf } from './pages/index.ts';
import { badgeOf, count, popupOf, stateOf, textOf } from './popup.ts';
import { anyOf, words } from './words.ts';

const SCREENSHOTS = fileURLToPath(new URL('../screenshots', import.meta.url));

const isSpotted = async (reader: Reader, page: AbroadPage): Promise<void> => {
  const tab = await reader.open({ url: page.url, html: htmlOf(page) });
  const popup = await popupOf(tab);
  expect(await stateOf(popup), page.file).toBe('noted');
  expect(await textOf(popup)).toMatch(words('language_text'));
  expect(await count(popup, '.row'), 'how the tellings differ').toBeGreaterThan(3);
  expect(await marksOf(tab)).toEqual([]);
};

const isSilent = async (reader: Reader, page: AbroadPage): Promise<void> => {
  const tab = await reader.open({ url: page.url, html: htmlOf(page) });
  const popup = await popupOf(tab);
  const state = await stateOf(popup);
  expect(['considered', 'no-story'], page.file).toContain(state);
  if (state === 'considered' && page.against.length > 0)
    expect(await textOf(popup, '.weighed')).toMatch(anyOf('against', page.against));
  expect(await marksOf(tab)).toEqual([]);
  expect((await badgeOf(tab)).text).toBe('');
};

// The others are pages of coverage.spec.ts and near.spec.ts too.
for (const page of ABROAD.filter(({ file }) => file.startsWith('abroad/')))
  test(`${page.file} ${page.kind === 'coverage' ? 'is spotted' : 'gets nothing'}`, ({ reader }) =>
    page.kind === 'coverage' ? isSpotted(reader, page) : isSilent(reader, page));

test('of a language of which nothing is held, the popup says so', async ({ reader }) => {
  const popup = await popupOf(await reader.open({ url: UNKNOWN.url, html: htmlOf(UNKNOWN) }));
  expect(await stateOf(popup)).toBe('considered');
  expect(await textOf(popup, '.weighed')).toMatch(words('against_language'));
});

test('pictures of pages abroad', async ({ reader }) => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const shown = [
    'coverage-ar-broadcaster',
    'near-ar-tokyo',
    'coverage-ja-wire',
    'coverage-ru-wire',
  ];
  for (const name of shown) {
    const page = ABROAD.find(({ file }) => file === `abroad/${name}.html`)!;
    const tab = await reader.open({ url: page.url, html: htmlOf(page) });
    const popup = await popupOf(tab);
    await popup.size(420, 600);
    for (const [sheet, what] of [
      [tab, 'page'],
      [popup, 'popup'],
    ] as const) {
      const file = `${SCREENSHOTS}/${reader.browser}-${name}-${what}.png`;
      await sheet.screenshot(file);
      expect(statSync(file).size, file).toBeGreaterThan(5000);
    }
  }
});
