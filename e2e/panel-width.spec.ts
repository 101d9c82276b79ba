/** The panel in any width that its reader may draw it to, seen in a tab of its own. */
import type { Sheet } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { openMarked } from './marks.ts';
import { DEMO, mocked } from './pages/index.ts';
import { panelPage } from './panel.ts';
import { unfold } from './popup.ts';

/** What of a panel is out of its window or under title and bar, wherever the keyboard leads. */
const outside = (panel: Sheet): Promise<string[]> =>
  panel.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) found.push(`${wide} px too wide`);
    for (const one of document.querySelectorAll<HTMLElement>('main :is(a, button, summary)')) {
      if (!one.checkVisibility()) continue;
      one.focus();
      const box = one.getClientRects()[0]!;
      const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (over === null || !(one.contains(over) || over.contains(one)))
        found.push(`${one.textContent} under ${over?.className}`);
    }
    window.scrollTo(0, document.body.scrollHeight);
    if (document.querySelector('h1')!.getBoundingClientRect().top !== 0) found.push('no title');
    return found;
  });

test('right in any width, with its title in sight and nothing of it covered', async ({
  reader,
}) => {
  const tab = await openMarked(reader, mocked(DEMO));
  const panel = await panelPage(reader, tab);
  await unfold(panel);
  for (const [width, height] of [
    [200, 640],
    [280, 640],
    [380, 1200],
    [600, 700],
    [800, 500],
  ] as const) {
    await panel.size(width, height);
    await panel.until((is) => innerWidth === is, width);
    expect([width, await outside(panel)]).toEqual([width, []]);
  }
});
