/** Pages whose text goes out of the window in ways of their own, and that grow while their end is read. */
import type { Tab } from '../../browsers/reader.ts';
import { marked } from '../../marks.ts';
import { type Case, RIGHT } from './case.ts';
import { article, PARAGRAPHS, paper, set } from './paper.ts';

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

export const SCROLLED: Case[] = [
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
