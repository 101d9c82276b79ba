/** axe-core finds nothing to complain of, in light and in dark. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { clearKept, rowsOf } from './ask.ts';
import type { Sheet } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { cardOf, openList, pressWay } from './dialogs.ts';
import { openMarked, pointOn } from './marks.ts';
import { keepAll, MATCH, mineOf, pressOf, STEW } from './mine.ts';
import { FERRY } from './pages/ferry.ts';
import { COVERAGE, DEMO, ELSEWHERE, mocked, NEAR, OTHER } from './pages/index.ts';
import { panelPage } from './panel.ts';
import { popupOf, unfold } from './popup.ts';
import { clearStorage, storeIn } from './storage.ts';
import { STORY } from './tellings.ts';
import { words } from './words.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES = ['light', 'dark'] as const;

type Axe = {
  run: (what: unknown) => Promise<{
    passes: { id: string; nodes: unknown[] }[];
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
};

/** What axe finds in a document, or in what is inside the extension's host there. */
const violations = async (sheet: Sheet, selector = 'body'): Promise<string[]> => {
  await sheet.script(AXE);
  return sheet.evaluate(async (at) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // What is still fading in has no colours yet.
    const moving = [document, document.querySelector(at)?.shadowRoot].flatMap(
      (root) => root?.getAnimations() ?? [],
    );
    await Promise.all(moving.map(({ finished }) => finished));
    const found = await axe.run({ include: [at] });
    const colours = found.passes.find(({ id }) => id === 'color-contrast');
    if (!colours?.nodes.length) throw new Error('axe has seen no colours');
    return found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
    );
  }, selector);
};

/**
 * Puts a copy of what is open into an open shadow root, alone on the page: axe walks no closed roots,
 * and sees no colours in the top layer. False while nothing is open: a card that follows the pointer may
 * just be giving way to the one that was clicked.
 */
const expose = (root: ShadowRoot): boolean => {
  if (!root.querySelector('.panel')?.textContent?.trim()) return false;
  const host = document.createElement('div');
  host.id = 'inside';
  const open = host.attachShadow({ mode: 'open' });
  open.adoptedStyleSheets = [...root.adoptedStyleSheets];
  for (const child of root.children) open.append(child.cloneNode(true));
  for (const dialog of open.querySelectorAll('[popover]')) dialog.removeAttribute('popover');
  document.body.replaceChildren(host);
  root.host.remove();
  return true;
};

for (const scheme of SCHEMES) {
  test.describe(scheme, () => {
    test.beforeEach(({ reader }) => reader.scheme(scheme));
    test.afterEach(({ reader }) => reader.scheme('light'));

    const compare = `compare/index.html?story=${STORY}&source=voi`;
    for (const page of ['options/index.html', 'sample/index.html', 'accuracy/index.html', compare])
      test(page, async ({ reader }) => {
        const sheet = await reader.extensionPage(page);
        await sheet.until(() => document.querySelector('h1') !== null);
        if (page.startsWith('options'))
          await sheet.until(() => document.querySelector('.stories') !== null);
        expect(await violations(sheet)).toEqual([]);
      });

    test('the compare page of kept articles, with what the reader says', async ({ reader }) => {
      await keepAll(reader, [FERRY.post, FERRY.radio]);
      const [row] = await rowsOf(reader);
      const sheet = await reader.extensionPage(`compare/index.html?story=${row?.story}`);
      await sheet.until(() => document.querySelector('.point-ways') !== null);
      await sheet.click('.point-ways button:nth-of-type(2)');
      await sheet.until(() => document.querySelector('.small-points') !== null);
      await sheet.click('.point-ways button');
      await unfold(sheet);
      expect(await violations(sheet)).toEqual([]);
      await clearKept(reader);
    });

    const states = {
      noted: DEMO,
      'another language': COVERAGE.find(({ language }) => language === 'de')!,
      'a near miss': NEAR[0]!,
      'no story': OTHER[0]!,
      'no article': OTHER.find(({ article }) => !article)!,
    };
    for (const [state, page] of Object.entries(states))
      test(`popup, ${state}`, async ({ reader }) => {
        const popup = await popupOf(await reader.open(mocked(page)));
        await unfold(popup);
        expect(await violations(popup)).toEqual([]);
      });

    test('the panel: noted, and of a page that nobody has asked for', async ({ reader }) => {
      const tab = await openMarked(reader, mocked(DEMO));
      const panel = await panelPage(reader, tab);
      await unfold(panel);
      expect(await violations(panel)).toEqual([]);
      await panel.size(240, 700);
      expect(await violations(panel)).toEqual([]);
      const unread = await panelPage(reader, await reader.open(ELSEWHERE));
      expect(await violations(unread)).toEqual([]);
      await unread.click('.read-again button');
      await unread.until(() => document.querySelector('.popup-forbidden') !== null);
      expect(await violations(unread)).toEqual([]);
    });

    for (const dialog of ['card', 'list'])
      test(dialog, async ({ reader }) => {
        const tab = await openMarked(reader, mocked(DEMO));
        if (dialog === 'list') {
          await openList(tab);
        } else {
          await tab.clickAt(await pointOn(tab, 1));
          await cardOf(tab);
        }
        await expect.poll(() => tab.inside(expose)).toBe(true);
        expect(await violations(tab, '#inside')).toEqual([]);
      });

    test('the slip', async ({ reader }) => {
      await clearStorage(reader, {});
      const tab = await openMarked(reader, mocked(DEMO));
      await expect.poll(() => tab.inside(expose)).toBe(true);
      expect(await violations(tab, '#inside')).toEqual([]);
      await clearStorage(reader);
    });

    test('my stories: none, some, a choice, and the way back', async ({ reader }) => {
      const none = await mineOf(reader);
      expect(await violations(none)).toEqual([]);
      await none.close();
      await keepAll(reader, [STEW, MATCH]);
      const mine = await mineOf(reader);
      expect(await violations(mine)).toEqual([]);
      await pressOf(mine, words('mine_merge'));
      await mine.until(() => document.querySelector('dialog[open]') !== null);
      expect(await violations(mine)).toEqual([]);
      await mine.press('Escape');
      await mine.until(() => document.querySelector('dialog[open]') === null);
      await pressOf(mine, words('mine_rename'));
      await mine.until(() => document.querySelector('.name-form') !== null);
      expect(await violations(mine)).toEqual([]);
      await mine.press('Escape');
      await mine.until(() => document.querySelector('.name-form') === null);
      await pressOf(mine, words('mine_erase'));
      await mine.until(() => document.querySelector('.status button') !== null);
      expect(await violations(mine)).toEqual([]);
      await clearKept(reader);
    });

    test('remembering, in options and popup', async ({ reader }) => {
      const remember = { where: 'chosen', sites: ['bbc.co.uk'], not: ['npr.org'] };
      await storeIn(reader, { settings: { remember } });
      const options = await reader.extensionPage('options/index.html');
      await options.until(
        () => document.querySelectorAll('#remember-site, .off-sites').length === 3,
      );
      expect(await violations(options)).toEqual([]);
      const page = OTHER[0]!;
      const popup = await popupOf(await reader.open(mocked(page)));
      await popup.until(() => document.querySelector('.remembering') !== null);
      expect(await violations(popup)).toEqual([]);
      await clearStorage(reader);
    });

    test('what the reader has hidden', async ({ reader }) => {
      const tab = await openMarked(reader, mocked(DEMO));
      await tab.clickAt(await pointOn(tab, 1));
      await cardOf(tab);
      await pressWay(tab, 2);
      await expect.poll(() => cardOf(tab)).toMatch(words('outcome_kept'));
      const popup = await popupOf(tab);
      expect(await violations(popup)).toEqual([]);
      await popup.click('.your-word button:nth-of-type(2)');
      await popup.until(() => document.querySelector('.differences') === null);
      expect(await violations(popup)).toEqual([]);
      const options = await reader.extensionPage('options/index.html');
      await options.until(() => document.querySelector('.correction') !== null);
      expect(await violations(options)).toEqual([]);
      await expect.poll(() => tab.inside(expose)).toBe(true);
      expect(await violations(tab, '#inside')).toEqual([]);
      await clearStorage(reader);
    });
  });
}
