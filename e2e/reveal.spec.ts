/** A note that is chosen in the list is shown: out of folds, in panes of their own, below what lies on top. */
import type { Reader, Tab } from './browsers/reader.ts';
import { expect, test } from './browsers/test.ts';
import { cardOf, openList, pointInside } from './dialogs.ts';
import { openPaper } from './marks.ts';
import { article, PARAGRAPHS, paper, set } from './pages/cases/paper.ts';

const WORDS = 'prelude to confrontation';
const body = set(PARAGRAPHS);

/** Opens a page's list from its popup, and presses the item with the words. */
const choose = async (reader: Reader, html: string): Promise<Tab> => {
  const tab = await openPaper(reader, html);
  await openList(tab);
  const n = await tab.inside(
    (root, words) =>
      [...root.querySelectorAll('.item')].findIndex((item) => item.textContent?.includes(words)),
    WORDS,
  );
  await tab.clickAt(await pointInside(tab, `.list li:nth-child(${(n ?? 0) + 1}) .item`));
  await cardOf(tab);
  return tab;
};

/** What stands at the words' place in the window, and where that is. */
const seen = (tab: Tab): Promise<{ top: number; over: string; height: number }> =>
  tab.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(words);
      if (at < 0 || !node.parentElement!.checkVisibility()) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      return { top, height, over: over?.localName ?? 'nothing' };
    }
    return { top: -1, height: 0, over: 'nowhere' };
  }, WORDS);

const PANE =
  'html,body{height:100%;margin:0;max-width:none;padding:0;overflow:hidden}#pane{height:100%;overflow:auto}#pane header{position:sticky;top:0;height:150px;background:#123}article{max-width:34em;margin:0 auto 70vh;font-size:22px}p{margin-bottom:2.2em}';
const FIXED =
  '#top{position:fixed;inset:0 0 auto 0;height:260px;background:#123;z-index:5}article{padding-top:260px;margin-bottom:120vh;font-size:22px}';
const rest = (tag: string): string =>
  article(
    `${set(PARAGRAPHS.slice(0, 4))}<${tag}>${tag === 'details' ? '<summary>The rest</summary>' : ''}${set(PARAGRAPHS.slice(4))}</${tag.split(' ')[0]}>`,
  );

for (const [what, html] of [
  ['in a closed fold', paper({ body: rest('details') })],
  ['hidden until it is found', paper({ body: rest('div hidden="until-found"') })],
  [
    'in a pane of its own under a sticky header',
    paper({
      body: `<div id="pane"><header>The Harbour Post</header>${article(body)}</div>`,
      style: PANE,
    }),
  ],
  [
    'under a tall fixed header',
    paper({ body: `<div id="top"></div>${article(body)}`, style: FIXED }),
  ],
  [
    'cut off by a box of a fixed height',
    paper({ style: '.body{max-height:260px;overflow:hidden}article{margin-bottom:100vh}' }),
  ],
  [
    'beside a copy that a style sheet hides',
    paper({
      body: article(`<div class="narrow">${body}</div>${body}`),
      style: '.narrow{display:none}article{margin-bottom:100vh}',
    }),
  ],
] as const)
  test(`a passage ${what} is shown`, async ({ reader }) => {
    const tab = await choose(reader, html);
    const { top, over, height } = await seen(tab);
    expect(over).toBe('p');
    expect(top).toBeGreaterThan(0);
    expect(top + height).toBeLessThan(900);
  });
