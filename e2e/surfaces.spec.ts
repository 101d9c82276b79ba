/** The card where a page zooms, fills the screen, lets clicks through or takes the focus. */
import type { Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { cardOf, closed, focused, openList, pointInside } from './dialogs.ts';
import { marksOf, openPaper, pointOn } from './marks.ts';
import { article, BODY, paper } from './pages/cases/paper.ts';

// The paper's article has one difference: cards are walked through all passages.
test.use({ degree: 'all' });

const NEXT = '.card .bar button:not([disabled]):nth-of-type(2)';

/** The card's box in the window, as it is drawn. */
const boxOf = (tab: Tab) =>
  tab.inside((root) => {
    const box = root.querySelector('.card')?.getBoundingClientRect();
    return box ? { top: box.top, bottom: box.bottom, left: box.left, right: box.right } : null;
  });

const sizeOf = (tab: Tab) => tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));

/** The box around the passage that the card is of. */
const passageOf = (tab: Tab) =>
  tab.until(() => {
    const active = [...CSS.highlights].find(([name]) => name === 'variorum-active')?.[1];
    const boxes = [...(active ?? [])].flatMap((range) => [...(range as Range).getClientRects()]);
    if (boxes.length === 0) return null;
    return {
      top: Math.min(...boxes.map(({ top }) => top)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      left: Math.min(...boxes.map(({ left }) => left)),
      right: Math.max(...boxes.map(({ right }) => right)),
    };
  });

/** How far the card is from its passage, up, down or aside; below nothing where it covers some of it. */
const away = async (tab: Tab): Promise<number> => {
  const box = await boxOf(tab);
  if (!box) throw new Error('No card');
  const passage = await passageOf(tab);
  return Math.max(
    box.top - passage.bottom,
    passage.top - box.bottom,
    box.left - passage.right,
    passage.left - box.right,
  );
};

/** Waits until the window and what stands in it have not moved for a second. */
const still = async (tab: Tab): Promise<void> => {
  const look = () =>
    tab.evaluate(
      () => `${innerWidth} ${document.querySelector('h1')?.getBoundingClientRect().top}`,
    );
  let before = '';
  await expect
    .poll(
      async () => {
        const [was, is] = [before, await look()];
        before = is;
        return was === is;
      },
      { intervals: [1000] },
    )
    .toBe(true);
};

const clicked = async (tab: Tab): Promise<void> => {
  await tab.clickAt(await pointOn(tab, 1));
  await cardOf(tab);
};

const walks = async (tab: Tab): Promise<void> => {
  const first = await cardOf(tab);
  await tab.clickAt(await pointInside(tab, NEXT));
  await expect.poll(() => cardOf(tab)).not.toBe(first);
};

for (const [how, style] of [
  // floating-ui/floating-ui#3032, openannotation/annotator#399
  ['enlarges itself', 'html{zoom:1.4}'],
  [
    'shrinks and darkens itself',
    'html{filter:invert(1) hue-rotate(180deg)}body{transform:scale(.8) translateX(40px);transform-origin:0 0;filter:contrast(.9)}',
  ],
] as const)
  test(`the card stands by its mark and can be used on a page that ${how}`, async ({ reader }) => {
    const tab = await openPaper(reader, paper({ style }));
    await clicked(tab);
    const distance = await away(tab);
    expect(distance).toBeGreaterThan(0);
    expect(distance).toBeLessThan(40);
    const box = await boxOf(tab);
    const { width, height } = await sizeOf(tab);
    expect(box!.left).toBeGreaterThanOrEqual(0);
    expect(box!.right).toBeLessThanOrEqual(width);
    expect(box!.top).toBeGreaterThanOrEqual(0);
    expect(box!.bottom).toBeLessThanOrEqual(height);
    await walks(tab);
    await tab.press('Escape');
    await closed(tab);
  });

test('the card of an article that fills the screen can be used', async ({ reader }) => {
  const tab = await openPaper(
    reader,
    paper({
      body: `<button id="full">Full screen</button><div id="stage" style="overflow:auto;background:#fff">${article(BODY)}</div><script>full.onclick = () => stage.requestFullscreen()</script>`,
    }),
  );
  await tab.click('#full');
  await tab.until(() => document.fullscreenElement !== null);
  // The window is still growing.
  await still(tab);
  await clicked(tab);
  await walks(tab);
});

test('a click opens the card where the text takes no pointer and cannot be selected', async ({
  reader,
}) => {
  const tab = await openPaper(
    reader,
    paper({ style: 'article{pointer-events:none;user-select:none;-webkit-user-select:none}' }),
  );
  await clicked(tab);
  await walks(tab);
});

test('the list is walked where the page focuses its own field again and again', async ({
  reader,
}) => {
  const tab = await openPaper(reader, paper({ body: `<input id="own">${article(BODY)}` }));
  await openList(tab);
  const first = await focused(tab);
  await tab.script(
    'own.onfocus = () => own.value += "x"; globalThis.thief = setInterval(() => own.focus(), 1000)',
  );
  await tab.until(() => (document.querySelector<HTMLInputElement>('#own')?.value.length ?? 0) > 1);
  // What it takes just after a key may be the reader's own doing, and is left to it.
  await tab.script('clearInterval(thief)');
  await expect.poll(() => focused(tab)).toBe(first);
  await tab.press('ArrowDown');
  await expect.poll(() => focused(tab)).not.toBe(first);
  expect(await focused(tab)).not.toBe('');
  await tab.press('Escape');
  await closed(tab);
});

test('the page’s own highlights stay, and a mark below them opens its card', async ({ reader }) => {
  const tab = await openPaper(
    reader,
    paper({
      style: '::highlight(search){background:orange;color:#000;text-decoration:none}',
      body: `${article(BODY)}<script>for (const p of document.querySelectorAll('.body p')) { const range = document.createRange(); range.selectNodeContents(p); const old = CSS.highlights.get('search') ?? new Highlight(); old.priority = 9999; old.add(range); CSS.highlights.set('search', old); }</script>`,
    }),
  );
  await tab.until(() => CSS.highlights.size > 1 || null);
  const kinds = async () => (await marksOf(tab)).filter(({ kind }) => kind === 'search').length;
  expect(await kinds()).toBe(10);
  const point = await tab.until(() => {
    const ours = [...CSS.highlights].find(([name]) => name !== 'search')!;
    const range = [...ours[1]][0] as Range;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = [...range.getClientRects()].find(({ width }) => width > 4);
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  });
  await tab.clickAt(point);
  await cardOf(tab);
  await tab.press('Escape');
  await closed(tab);
  expect(await kinds()).toBe(10);
});

test('a card does not outlive its passage, and none hangs where a pane was scrolled on', async ({
  reader,
}) => {
  const tab = await openPaper(
    reader,
    paper({
      body: `<div id="pane">${article(BODY)}</div>`,
      style:
        'html,body{height:100%;margin:0;overflow:hidden}#pane{height:100%;overflow:auto}.body p{margin-bottom:40vh}',
    }),
  );
  await clicked(tab);
  const before = (await boxOf(tab))!.top;
  await tab.script(`pane.scrollBy({ top: 900, behavior: 'instant' })`);
  // Gone, or gone along.
  await expect.poll(async () => (await boxOf(tab))?.top ?? 'gone').not.toBe(before);
  await tab.press('Escape');
  await closed(tab);
  await clicked(tab);
  await tab.script(`document.querySelectorAll('.body p').forEach((one) => one.remove())`);
  await closed(tab);
});
