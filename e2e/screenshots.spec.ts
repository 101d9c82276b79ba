/** Pictures of what a reader sees, in screenshots/, to be looked at by people. */

import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clearKept } from './ask.ts';
import { expect, test } from './browsers/test.ts';
import { cardOf, closed, listOf, openListFrom, pressWay } from './dialogs.ts';
import { marked, openMarked, pointOn } from './marks.ts';
import { BILLS, keepAll, MATCH, mineOf, STEW, TANKS } from './mine.ts';
import { COVERAGE, DEMO, ELSEWHERE, mocked, NEAR, OTHER } from './pages/index.ts';
import { panelPage } from './panel.ts';
import { popupOf } from './popup.ts';
import { clearStorage } from './storage.ts';
import { STORY } from './tellings.ts';
import { words } from './words.ts';

const FOLDER = fileURLToPath(new URL('../screenshots', import.meta.url));
/** The most that browsers give a popup. */
const POPUP = [420, 600] as const;

for (const scheme of ['light', 'dark'] as const)
  test(`pictures in ${scheme}`, async ({ reader }) => {
    mkdirSync(FOLDER, { recursive: true });
    const taken: string[] = [];
    const take = async (sheet: { screenshot: (file: string) => Promise<void> }, name: string) => {
      const file = join(FOLDER, `${reader.browser}-${name}-${scheme}.png`);
      await sheet.screenshot(file);
      taken.push(file);
    };
    await reader.scheme(scheme);
    const tab = await openMarked(reader, mocked(DEMO));
    if (scheme === 'dark')
      await tab.evaluate(() => {
        const style = document.createElement('style');
        style.textContent =
          ':root { color-scheme: dark } body { background: #16181c; color: #e6e6e3 } .standfirst, .meta { color: #b5b5b0 } a { color: #9cc4f2 }';
        document.head.append(style);
      });
    await take(tab, 'marks');
    await tab.clickAt(await pointOn(tab, 2));
    await cardOf(tab);
    await take(tab, 'card');
    await tab.press('Escape');
    await closed(tab);
    const popup = await popupOf(tab);
    await popup.size(...POPUP);
    await take(popup, 'popup');
    await popup.evaluate(() => window.scrollBy(0, 560));
    await take(popup, 'popup-further');
    await popup.evaluate(() => window.scrollBy(0, 100_000));
    await take(popup, 'popup-end');
    await popup.click('.exports > summary');
    await popup.evaluate(() =>
      document.querySelector('.exports')?.scrollIntoView({ block: 'center' }),
    );
    await take(popup, 'popup-exports');
    const panel = await panelPage(reader, tab);
    for (const width of [240, 380, 800]) {
      await panel.size(width, 900);
      await take(panel, `panel-${width}`);
    }
    const unread = await panelPage(reader, await reader.open(ELSEWHERE));
    await unread.size(380, 900);
    await take(unread, 'panel-unread');
    await unread.click('.read-again button');
    await unread.until(() => document.querySelector('.popup-forbidden') !== null);
    await take(unread, 'panel-forbidden');
    await openListFrom(popup);
    await tab.front();
    await listOf(tab);
    await take(tab, 'list');
    await tab.press('Escape');
    await closed(tab);
    await tab.clickAt(await pointOn(tab, 2));
    await cardOf(tab);
    await pressWay(tab, 2);
    await expect.poll(() => cardOf(tab)).toMatch(words('outcome_kept'));
    await take(tab, 'card-hidden');
    const others = { near: NEAR[0]!, 'no-story': OTHER[0]!, language: COVERAGE.at(-1)! };
    for (const [name, page] of Object.entries(others)) {
      const shown = await popupOf(await reader.open(mocked(page)));
      await shown.size(...POPUP);
      await take(shown, `popup-${name}`);
    }
    const options = await reader.extensionPage('options/index.html');
    await options.until(() => document.querySelector('h1') !== null);
    await take(options, 'options');
    await options.evaluate(() => document.querySelector('#corrections')?.scrollIntoView());
    await take(options, 'options-corrections');
    const compare = await reader.extensionPage(`compare/index.html?story=${STORY}&source=voi`);
    await compare.until(() => document.querySelector('.claims') !== null);
    await take(compare, 'compare');
    await compare.evaluate(() => document.querySelector('#lineage')?.scrollIntoView());
    await take(compare, 'compare-lineage');
    const accuracy = await reader.extensionPage('accuracy/index.html');
    await accuracy.until(() => document.querySelector('table') !== null);
    await take(accuracy, 'accuracy');
    await accuracy.evaluate(() => document.querySelector('#figures')?.scrollIntoView());
    await take(accuracy, 'accuracy-figures');
    const sample = await reader.extensionPage('sample/index.html');
    await marked(sample);
    await take(sample, 'sample');
    await keepAll(reader, [STEW, MATCH, BILLS, TANKS]);
    await take(await mineOf(reader), 'mine');
    await clearKept(reader);
    await reader.scheme('light');
    await clearStorage(reader);
    for (const file of taken) expect(statSync(file).size, file).toBeGreaterThan(5000);
  });
