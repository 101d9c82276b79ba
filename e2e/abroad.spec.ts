/** Coverage in languages that are not compared is spotted, near misses in them stay silent. */
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './browsers/test.ts';
import { marksOf } from './marks.ts';
import { ABROAD, UNKNOWN } from './pages/abroad.ts';
import { htmlOf } from './pages/index.ts';
import { badgeOf, count, popupOf, stateOf, textOf } from './popup.ts';
import { deskAt, readingOf } from './reading.ts';
import { anyOf, words } from './words.ts';

const SCREENSHOTS = fileURLToPath(new URL('../screenshots', import.meta.url));

const STATES = { coverage: /^noted$/, near: /^(?:considered|no-story)$/ };

// In one tab, one after the other: what is found on each is the same as in Node (`bench -- languages`).
test('coverage is spotted, near misses get nothing; neither has marks', async ({ reader }) => {
  const mocked = (page: { file: string; url: string }) => ({ url: page.url, html: htmlOf(page) });
  const desk = await deskAt(reader, mocked(UNKNOWN));
  const found: Record<string, string> = {};
  for (const page of ABROAD) {
    const { state } = await readingOf(desk, mocked(page));
    const marks = await marksOf(desk.tab);
    if (!STATES[page.kind].test(state) || marks.length > 0)
      found[page.file] = `${state}, ${marks.length} marks`;
  }
  expect(found).toEqual({});
});

for (const file of ['abroad/coverage-ja-wire.html', 'abroad/near-ar-tokyo.html'])
  test(`${file} has a popup in words`, async ({ reader }) => {
    const page = ABROAD.find((one) => one.file === file)!;
    const tab = await reader.open({ url: page.url, html: htmlOf(page) });
    const popup = await popupOf(tab);
    if (page.kind === 'coverage') {
      expect(await textOf(popup)).toMatch(words('language_text'));
      expect(await count(popup, '.row'), 'how the tellings differ').toBeGreaterThan(3);
    } else {
      expect(await textOf(popup, '.weighed')).toMatch(anyOf('against', page.against));
      expect((await badgeOf(tab)).text).toBe('');
    }
  });

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
