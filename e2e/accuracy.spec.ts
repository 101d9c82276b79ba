/** The page that says how often it is right: reached from popup and options, with the figures of docs/accuracy.json. */
import { readFileSync } from 'node:fs';
import { expect, test } from './browsers/test.ts';
import { mocked, OTHER } from './pages/index.ts';
import { popupOf, textOf } from './popup.ts';
import { words } from './words.ts';

type Rate = { n: number; of: number };
const MEASURED = JSON.parse(
  readFileSync(new URL('../docs/accuracy.json', import.meta.url), 'utf8'),
) as {
  spotting: { ecbplus: { datesGiven: { recall: Rate } } };
  contrast: { name: { shown: Rate } };
  pages: { alarms: number; of: number };
};

test('popup and options lead to it, and it has the figures', async ({ reader }) => {
  const page = OTHER[0]!;
  const popup = await popupOf(await reader.open(mocked(page)));
  const options = await reader.extensionPage('options/index.html');
  await options.until(() => document.querySelector('h1') !== null);
  const link = () =>
    document.querySelector<HTMLAnchorElement>('a[href*="accuracy/index.html"]')?.pathname ?? '';
  expect(await popup.evaluate(link)).toBe('/accuracy/index.html');
  expect(await options.evaluate(link)).toBe('/accuracy/index.html');
  const accuracy = await reader.extensionPage('accuracy/index.html');
  await accuracy.until(() => document.querySelector('table') !== null);
  const text = (await textOf(accuracy)).replaceAll(',', '');
  for (const key of ['accuracy_recognised', 'accuracy_not_2', 'accuracy_misses_1'])
    expect(await textOf(accuracy)).toMatch(words(key));
  const { spotting, contrast, pages } = MEASURED;
  for (const { n, of } of [
    spotting.ecbplus.datesGiven.recall,
    contrast.name.shown,
    { n: pages.alarms, of: pages.of },
  ])
    expect(text).toContain(`${n} of ${of}`);
});
