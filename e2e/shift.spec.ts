/** Nothing of a page moves for marks and card: the browser counts what it lays out anew elsewhere. */
import { expect, test } from './browsers/test.ts';
import { cardOf } from './dialogs.ts';
import { openMarked, pointOn } from './marks.ts';
import { DEMO, mocked } from './pages/index.ts';

declare const seen: number[];

test('marks and card shift nothing', async ({ reader, which }) => {
  test.skip(which !== 'chromium', 'Firefox does not count layout shifts');
  const tab = await openMarked(reader, mocked(DEMO));
  await tab.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.push(startTime);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.clickAt(await pointOn(tab, 1));
  await cardOf(tab);
  // Entries come in order: once our own shift is seen, all before it have been.
  const since = await tab.evaluate(() => {
    const box = document.createElement('div');
    box.style.height = '300px';
    scrollTo(0, 0);
    document.body.prepend(box);
    return performance.now();
  });
  const all = await tab.until(() => (seen.length > 0 ? seen : null));
  expect(all.filter((time) => time < since)).toEqual([]);
});
