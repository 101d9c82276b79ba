/** What mark-up or boxes seem to hide, and readers see. */
import type { Tab } from '../../../browsers/reader.ts';
import { marked } from '../../../marks.ts';
import { type Case, RIGHT } from '../case.ts';
import { article, BODY, HEAD, PARAGRAPHS, paper, REST, set } from '../paper.ts';

/** A sheet of paper, as opaque as one. */
const SHEET =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='8' height='8'%3E%3Crect width='8' height='8' fill='%23f6f0e2'/%3E%3C/svg%3E";

const page = (style: string): string =>
  paper({
    body: `<div id="sheet">${article(`<div id="root">${set(PARAGRAPHS.slice(0, -1))}</div>`)}<footer></footer></div>`,
    style: `html,body{height:100%;margin:0;padding:0;overflow:hidden}footer{height:200vh}${style}`,
  });

/** Shows the page's end by a script, and adds a paragraph, after which the page is read anew. */
const grows =
  (toEnd: string) =>
  async (tab: Tab): Promise<void> => {
    await marked(tab);
    await tab.script(toEnd);
    await tab.evaluate((text) => {
      const last = document.createElement('p');
      last.innerHTML = text;
      document.querySelector('#root')!.append(last);
    }, PARAGRAPHS.at(-1)!);
  };

export const SEEN_AFTER_ALL: Case[] = [
  {
    // Reader modes go by the attribute, and lose what a rule of the page shows.
    name: 'the rest of the text has the attribute that hides, and a rule of the style sheet shows it all the same',
    html: paper({
      body: article(`${HEAD}\n<div class="rest" hidden>\n${REST}\n</div>`),
      style: '.rest{display:flex;flex-direction:column}',
    }),
    ...RIGHT,
  },
  {
    name: 'a picture of paper lies over the whole window and is multiplied with the text under it',
    html: paper({
      body: `${article(BODY)}\n<img class="sheet" alt="" src="${SHEET}">`,
      style:
        '.sheet{position:fixed;inset:0;width:100%;height:100%;z-index:9;pointer-events:none;mix-blend-mode:multiply}',
    }),
    ...RIGHT,
  },
  {
    name: 'the box around the text is invisible, and its headline and paragraphs are visible again',
    html: paper({
      body: `<main>${article(BODY)}</main>`,
      style: 'main{visibility:hidden}main h1,main p{visibility:visible}',
    }),
    ...RIGHT,
  },
  {
    name: 'the browser leaves out of its rendering what is off the window',
    html: paper({
      style: '.body p{content-visibility:auto;contain-intrinsic-size:auto 200px;margin:0 0 50vh}',
    }),
    ...RIGHT,
  },
  {
    name: 'the article is in a part that scrolls sideways, page by page',
    html: paper({
      style:
        'article{height:80vh;columns:1;column-gap:0;column-width:40em;overflow:auto hidden;column-fill:auto}',
    }),
    ...RIGHT,
  },
  {
    name: 'half the text stands in a closed fold, and is read',
    html: paper({
      body: article(
        `${HEAD}<details><summary>Show the rest of this report</summary>${REST}</details>`,
      ),
    }),
    ...RIGHT,
  },
  {
    // Smashing Magazine (redesign 69, 95), Omnivore (2223): readers could not highlight the first paragraphs, because the
    // box of title and author reached down over them, transparent, above them in the order of layers.
    name: 'the box of title and author reaches down over the first paragraphs, above them and transparent',
    html: paper({
      body: article(BODY)
        .replace('<h1>', '<header class="head">\n<h1>')
        .replace('</p>\n<div class="body">', '</p>\n</header>\n<div class="body">'),
      style:
        '.head{position:relative;z-index:2;padding-bottom:28em;margin-bottom:-28em}.body{position:relative;z-index:1}',
    }),
    ...RIGHT,
  },
  {
    name: 'the page scrolls in a pane of its own',
    html: page('#sheet{height:100%;overflow:auto}'),
    act: grows('sheet.scrollTop = sheet.scrollHeight'),
    ...RIGHT,
  },
  {
    name: 'the page moves its text instead of scrolling',
    html: page(''),
    act: grows(
      "sheet.style.transform = 'translateY(' + (innerHeight - sheet.offsetHeight) + 'px)'",
    ),
    ...RIGHT,
  },
];
