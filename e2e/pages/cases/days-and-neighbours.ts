/** Days in odd forms, and what stands beside a text, comes late or changes. */
import { setTimeout as wait } from 'node:timers/promises';
import { marked } from '../../marks.ts';
import { type Case, onceRead, RIGHT } from './case.ts';
import { after, article, BODY, DECOY, IMAGE, ld, NPR, paper, TITLE } from './paper.ts';

const SUBTITLES = [
  'We begin this week in Tokyo,',
  'where all of last month’s speeches are still being read.',
  DECOY,
];

export const DAYS_AND_NEIGHBOURS: Case[] = [
  {
    name: 'the only day is written as a day of a numbered week',
    url: NPR,
    html: paper({
      head: ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2023-W05-1' }),
      body: article(BODY, ' · <time datetime="2023-W05-1">Monday, week 5 of 2023</time>'),
    }),
    ...RIGHT,
  },
  {
    name: 'a paid notice on the same affair stands between paragraphs, and only the style sheet writes above it what it is',
    html: paper({
      body: article(
        after(
          5,
          '<div class="b7"><p>Seoul has already handed 900,000 artillery shells to Ukraine by way of Norway. Tell your member of parliament what you think of that, and put your name under our letter by Friday.</p></div>',
        ),
      ),
      style:
        '.b7{border:2px solid #333;padding:0 1em;font-family:sans-serif}.b7::before{content:"Advertisement · paid for by the Free Straits League";display:block;padding-top:.6em;font-size:13px;color:#555}',
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    name: 'a copy of the article at a tenth of its size stands at the window’s edge as a map of it',
    html: paper({
      body: `<div class="map"><div class="small"></div></div>
${article(BODY)}
<script>document.querySelector('.small').append(document.querySelector('article').cloneNode(true));</script>`,
      style:
        '.map{position:fixed;right:8px;top:8px;width:76px;height:320px;overflow:hidden;pointer-events:none;background:#f4f4f4}.small{width:760px;transform:scale(.1);transform-origin:0 0}',
    }),
    ...RIGHT,
  },
  {
    name: 'a film in the text has its subtitles as words of the page, one after the other',
    html: paper({
      body: article(
        after(
          4,
          `<figure class="film"><div class="screen">${IMAGE}<div class="subs"></div></div><figcaption>Film: a winter in Tokyo</figcaption></figure>
<script>${JSON.stringify(SUBTITLES)}.forEach((line, at) => { setTimeout(() => { document.querySelector('.subs').innerHTML = '<span>' + line + '</span>'; }, at * 2000); });</script>`,
        ),
      ),
      style:
        '.film{margin:1em 0}.screen{position:relative;background:#123}.screen img{display:block;width:100%}.subs{position:absolute;left:0;right:0;bottom:.6em;text-align:center}.subs span{background:#000c;color:#fff}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.until(() => document.querySelector('.subs')?.textContent?.includes('900,000'));
      await wait(3000);
    },
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    name: 'each node of the text is filled anew with the very letters that it has',
    html: paper(),
    act: onceRead(
      `walker = document.createTreeWalker(document.querySelector('.body'), NodeFilter.SHOW_TEXT); while (walker.nextNode()) walker.currentNode.replaceData(0, walker.currentNode.length, walker.currentNode.data)`,
    ),
    ...RIGHT,
  },
  {
    name: 'a picture opens over the text under an address of its own, and closes on the way back',
    html: paper({
      style: '.over{position:fixed;inset:0;z-index:9;overflow:auto;background:#000;color:#fff}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `over = Object.assign(document.createElement('div'), { className: 'over', innerHTML: ${JSON.stringify(
          `<figure>${IMAGE}<figcaption>Picture 1 of 3: boats below the customs house, 12 December 2022</figcaption></figure>`,
        )} });
         document.body.append(over); history.pushState({ picture: 1 }, '', location.pathname + '/picture/1');
         addEventListener('popstate', () => over.remove())`,
      );
      await wait(3000);
      await tab.script(`history.back()`);
      await tab.until(() => document.querySelector('.over') === null);
      await wait(1000);
    },
    ...RIGHT,
  },
];
