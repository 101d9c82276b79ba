/** Coverage in languages that are not compared is spotted, near misses in them stay silent. */
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reader } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { marksOf } from './marks.ts';
import { ABROAD, type AbroadPage, UNKNOWN } from './pages/abroad.ts';
import { mocked } from './pages/index.ts';
import { badgeOf, count, popupOf, stateOf, textOf } from './popup.ts';
import { deskAt, readingOf } from './reading.ts';
import { anyOf, words } from './words.ts';

const SCREENSHOTS = fileURLToPath(new URL('../screenshots', import.meta.url));

const coverage = ABROAD.filter(({ kind }) => kind === 'coverage');
const near = ABROAD.filter(({ kind }) => kind === 'near');

/**
 * What the pages come to, in one tab, one after the other, by their files: the same as in Node (`bench --
 * languages`).
 */
const readAll = async (reader: Reader, pages: readonly AbroadPage[]) => {
  const desk = await deskAt(reader, mocked(UNKNOWN));
  const found: Record<string, object> = {};
  for (const page of pages) {
    const { state, notes } = await readingOf(desk, mocked(page));
    const marks = (await marksOf(desk.tab)).length;
    found[page.file] = { state, notes, marks, badge: (await badgeOf(desk.tab)).text };
  }
  return found;
};

const eachIs = (pages: readonly AbroadPage[], what: object) =>
  Object.fromEntries(pages.map(({ file }) => [file, what]));

test('coverage is spotted, and its passages are not compared', async ({ reader }) => {
  const spotted = { state: 'noted', notes: 0, marks: 0, badge: expect.any(String) };
  expect(await readAll(reader, coverage)).toEqual(eachIs(coverage, spotted));
});

test('near misses get nothing', async ({ reader }) => {
  const state = expect.stringMatching(/^(?:considered|no-story)$/);
  const nothing = { state, notes: 0, marks: 0, badge: '' };
  expect(await readAll(reader, near)).toEqual(eachIs(near, nothing));
});

test('the popup of coverage says that passages are not compared', async ({ reader }) => {
  const page = coverage.find(({ file }) => file === 'abroad/coverage-ja-wire.html')!;
  const popup = await popupOf(await reader.open(mocked(page)));
  expect(await textOf(popup)).toMatch(words('language_text'));
  expect(await count(popup, '.row'), 'how the tellings differ').toBeGreaterThan(3);
});

test('the popup of a near miss says what speaks against it', async ({ reader }) => {
  const page = near.find(({ file }) => file === 'abroad/near-ar-tokyo.html')!;
  const popup = await popupOf(await reader.open(mocked(page)));
  expect(await textOf(popup, '.weighed')).toMatch(anyOf('against', page.against));
});

test('of a language of which nothing is held, the popup says so', async ({ reader }) => {
  const popup = await popupOf(await reader.open(mocked(UNKNOWN)));
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
    const tab = await reader.open(mocked(page));
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
