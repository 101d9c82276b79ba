/** Of the third round: layout, card and keyboard, and what else stands on a page. */
import { came } from '../../browsers/came.ts';
import type { Point, Tab } from '../../browsers/reader.ts';
import { marked, pointOn } from '../../marks.ts';
import { type Case, NOTED, RIGHT } from './case.ts';
import { after, article, BODY, NPR, OTHER, PARAGRAPHS, paper, set } from './paper.ts';

// Layout, card and keyboard.

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

const LAYOUT: Case[] = [
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

// Second texts and furniture.

const POST = `<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">A motorcade has just gone by the city hall. Half of Jongno stands still, and my bus with it.</p>&mdash; Bus Seven (@busseven) <a href="https://twitter.com/busseven/status/1619900000000000000">January 29, 2023</a></blockquote>`;

const CONSENT = `<div class="embed"><p><strong>Recommended external content</strong></p><p>Here our editors have put something from a network of others. It is shown once you agree that data about you go there; you can change your mind at any time.</p><button type="button">Show external content</button> <a href="/privacy">More on this</a></div>
<form class="poll"><fieldset><legend>Should South Korea give weapons to Ukraine?</legend><label><input type="radio" name="vote"> Yes, at once</label> <label><input type="radio" name="vote"> No, never</label></fieldset><button type="button">Vote</button><p>61 per cent of 1,204 readers think that South Korea should give weapons to Ukraine.</p></form>`;

const ENTRIES = [
  ['09:02', 'Stoltenberg’s plane has landed at Incheon, an hour behind its time.'],
  ['09:40', 'Snow slows the way into the city. Reporters wait in front of the foreign ministry.'],
  ['10:15', 'Ukraine’s envoy in Seoul says that 900,000 artillery shells are on offer already.'],
  ['10:31', 'Nobody at the ministry in Seoul wants to say a word about shells.'],
  ['11:20', 'The speech at the institute begins. Every seat of the hall is taken.'],
  ['11:58', 'Questions from students now, most of them on China.'],
];
const TICKER = `<section class="live" aria-label="Live"><h2>Live: NATO’s head in Seoul</h2><ol>${ENTRIES.map(([time, text]) => `<li><b>${time}</b><p>${text}</p></li>`).join('\n')}</ol></section>`;

const promo = (day: string, words: string, title: string, lead: string): string =>
  `<div class="card"><h3><a href="/x">${title}</a></h3><time datetime="${day}">${words}</time><p>${lead}</p><a href="/x">Continue reading</a></div>`;
const MOST_READ = `<section class="most-read"><h2>Most read</h2>
${promo('2022-06-18', '18 June 2022', 'At the river market', OTHER[0]!)}
${promo('2022-11-10', '10 November 2022', 'Washington in talks over shells', 'Officials in Washington are in talks with makers in South Korea on 900,000 artillery shells, two people who know of them said.')}
${promo('2022-06-29', '29 June 2022', 'Yoon in Madrid', 'South Korea’s president is the first to come to a summit of NATO, where he met the heads of Japan and Australia.')}</section>`;

const NOTICES = `<p><em>This text was first published in Korean. It was translated with the help of a machine and checked by an editor.</em></p>
<p><small>Presented by Harbour Bank. Advertisers have no say in what the newsroom writes.</small></p>`;

const SHARES = `<table><caption>Makers of arms on the exchange in Seoul</caption><thead><tr><th>Share</th><th>Won</th><th>Change</th></tr></thead><tbody>
<tr><td>Hanwha Aerospace</td><td>78,400</td><td>+2.3 %</td></tr><tr><td>Hyundai Rotem</td><td>28,950</td><td>+1.9 %</td></tr><tr><td>Korea Aerospace Industries</td><td>46,150</td><td>-0.4 %</td></tr><tr><td>Poongsan</td><td>35,300</td><td>+4.1 %</td></tr></tbody></table>
<p class="as-of">Prices with a delay of 20 minutes. Source: Harbour Data.</p>`;

const FURNITURE: Case[] = [
  {
    name: 'a post from a network stands between paragraphs',
    html: paper({ body: article(after(3, POST)) }),
    ...RIGHT,
    bare: ['Jongno'],
  },
  {
    name: 'a box in the text asks for consent before it shows its content, and another one for a vote',
    html: paper({ body: article(after(2, CONSENT)) }),
    ...RIGHT,
    bare: ['change your mind', '1,204'],
  },
  {
    name: 'a ticker on the same day stands before the article, in a column beside it',
    html: paper({
      body: `<div class="page">${TICKER}${article(BODY)}</div>`,
      style: 'body{max-width:64em}.page{display:grid;grid-template-columns:16em 1fr;gap:2em}',
    }),
    ...RIGHT,
    bare: ['Incheon', '900,000', 'want to say a word'],
  },
  {
    name: 'the most read stand below with their leads and days, and each goes on elsewhere',
    html: paper({ head: '', body: `${article(BODY, ' · 30 January 2023')}\n${MOST_READ}` }),
    url: NPR,
    ...NOTED,
    bare: ['900,000', 'Madrid'],
  },
  {
    name: 'notices of a translator and of a sponsor stand above the lead, in the text’s own mark-up',
    html: paper({ body: article(`${NOTICES}\n${set(PARAGRAPHS)}`) }),
    ...RIGHT,
    bare: ['help of a machine', 'Harbour Bank'],
  },
  {
    name: 'a table of share prices stands between paragraphs',
    html: paper({ body: article(after(6, SHARES)) }),
    ...RIGHT,
    bare: ['78,400', 'Hyundai'],
  },
];

export const THIRD_LOOK: Case[] = [...LAYOUT, ...FURNITURE];
