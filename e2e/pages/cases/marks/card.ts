/** Layouts, keys and small windows in which a card must find its place. */
import { came } from '../../../browsers/came.ts';
import type { Point, Tab } from '../../../browsers/reader.ts';
import { marked, pointOn } from '../../../marks.ts';
import { type Case, RIGHT } from '../case.ts';
import { article, BODY, paper } from '../paper.ts';

type Box = { left: number; right: number };

/** What of ours is shown over the page, but for buttons and the like; the window is as wide as `right` says. */
const cardOf = async (tab: Tab): Promise<{ boxes: Box[]; width: number } | null> => {
  const found = await tab.inside((root) => ({
    boxes: [...root.querySelectorAll('*')]
      .filter((one) => one.checkVisibility() && one.textContent?.trim())
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, height }) => width > 150 && height > 30)
      .map(({ left, right }) => ({ left, right })),
    width: document.documentElement.clientWidth,
  }));
  return found && found.boxes.length > 0 ? found : null;
};

/** Opens the card of a mark by a click on it; throws where none comes. */
const openCard = async (tab: Tab, point: Point) => {
  await tab.clickAt(point);
  return came('a card', () => cardOf(tab));
};

const closeCard = async (tab: Tab): Promise<void> => {
  await tab.press('Escape');
  await came('no card', async () => (await cardOf(tab)) === null);
};

/** A point on the first mark, brought into the window by its own box: paragraphs may be longer than the window. */
const firstLine = (tab: Tab): Promise<Point> =>
  tab.until(() => {
    const all = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
    const range = all.find((one) => one.getClientRects().length > 0);
    if (!range) return null;
    const { top } = range.getClientRects()[0]!;
    scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
    const box = [...range.getClientRects()].find(({ width }) => width > 20);
    return box ? { x: box.left + 10, y: box.top + box.height / 2 } : null;
  });

const COUNTING = `window.changed = 0; new MutationObserver((all) => { window.changed += all.length; }).observe(document.querySelector('article'), { subtree: true, childList: true, characterData: true, attributes: true });`;

export const CARD: Case[] = [
  {
    name: 'lines run from above to below, and follow one another from right to left',
    html: paper({
      style: 'article{writing-mode:vertical-rl;height:80vh;overflow-x:auto;overflow-y:hidden}',
    }),
    ...RIGHT,
  },
  {
    name: 'each paragraph fills the window in a fixed box that snaps from one to the next, and has its card',
    html: paper({
      body: `<div id="deck">${article(BODY)}</div>`,
      style:
        'body{overflow:hidden;margin:0;max-width:none}#deck{position:fixed;inset:0;overflow:auto;scroll-snap-type:y mandatory}.body p{min-height:100vh;margin:0;padding:20vh 2em 0;box-sizing:border-box;scroll-snap-align:start}#deck h1{scroll-snap-align:start}',
    }),
    act: async (tab) => {
      await marked(tab);
      await openCard(tab, await pointOn(tab, 10));
      await closeCard(tab);
    },
    ...RIGHT,
  },
  {
    name: 'the page takes its article away on Escape, but not on the one that closes a card',
    html: paper({
      body: `<main><h2>Front page</h2><p>All that is new in the harbour today, by section and by hour.</p></main><div id="over" role="dialog" aria-modal="true" aria-label="Article">${article(BODY)}</div><script>document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') document.getElementById('over').remove(); });</script>`,
      style: '#over{position:fixed;inset:2em;overflow:auto;background:#fff;padding:1em 3em}',
    }),
    act: async (tab) => {
      await marked(tab);
      await openCard(tab, await pointOn(tab));
      await closeCard(tab);
      if (await tab.evaluate(() => document.querySelector('#over') === null))
        throw new Error('The key that closed the card took the article away too');
    },
    ...RIGHT,
  },
  {
    // hypothesis/client#490
    name: 'the text can be edited in its place, and nothing of the page is changed by being marked',
    html: paper({
      body: `${article(BODY).replace('<div class="body">', '<div class="body" contenteditable="true" spellcheck="false">')}<script>${COUNTING}</script>`,
    }),
    act: async (tab) => {
      await marked(tab);
      const changed = await tab.evaluate(() => (window as unknown as { changed: number }).changed);
      if (changed !== 0) throw new Error(`The article was changed ${changed} times`);
    },
    ...RIGHT,
  },
  {
    name: 'the window is small and the letters are huge, and the card stays between its edges',
    html: paper({ style: 'body{font-size:40px;overflow-wrap:anywhere}' }),
    act: async (tab) => {
      await tab.size(360, 640);
      await marked(tab);
      const { boxes, width } = await openCard(tab, await firstLine(tab));
      const out = boxes.filter(({ left, right }) => left < -1 || right > width + 1);
      if (out.length > 0) throw new Error(`Beyond a window of ${width}: ${JSON.stringify(out)}`);
      await closeCard(tab);
    },
    ...RIGHT,
  },
];
