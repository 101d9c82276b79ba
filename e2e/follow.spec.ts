/** The popup while its page goes on changing: it stays open beside the page, and says what is there by then. */
import type { Sheet } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { openMarked } from './marks.ts';
import { DEMO, mocked, OTHER } from './pages/index.ts';
import { popupOf, textOf } from './popup.ts';

const demo = mocked(DEMO);
const other = mocked(OTHER[0]!);

const becomes = (popup: Sheet, is: string): Promise<unknown> =>
  popup.until(
    (state) => document.querySelector<HTMLElement>('.popup')?.dataset.state === state,
    is,
  );

test('a popup says what is missing by now, and keeps open what its reader opened', async ({
  reader,
}) => {
  const tab = await openMarked(reader, demo);
  const popup = await popupOf(tab);
  const before = await textOf(popup, '.left-out');
  const opened = await textOf(popup, '.left-out summary');
  await popup.click('.left-out summary');
  await tab.script(`
    const all = [...document.querySelectorAll('article p, main p')];
    for (const one of all.slice(3)) if (/artillery|shells/.test(one.textContent)) one.remove();
  `);
  await popup.until((old) => {
    const now = [...document.querySelectorAll('.left-out')]
      .map((one) => one.textContent)
      .join('\n');
    return now !== old;
  }, before);
  // Another fold may have come before it.
  const open = (): string[] =>
    [...document.querySelectorAll('.left-out details[open] > summary')].map(
      (one) => one.textContent ?? '',
    );
  expect(await popup.evaluate(open)).toEqual([opened]);
});

test('a popup goes with its tab to the next page', async ({ reader }) => {
  const tab = await openMarked(reader, demo);
  const popup = await popupOf(tab);
  await becomes(popup, 'noted');
  reader.serve(other);
  await tab.goto(other.url);
  await becomes(popup, 'no-story');
  await tab.goto(demo.url);
  await becomes(popup, 'noted');
});
