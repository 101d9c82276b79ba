/** What loads, grows, moves or changes under the reader. */
import { setTimeout as wait } from 'node:timers/promises';
import { marked, markedWithin } from '../../marks.ts';
import { type Case, oncePressed, RIGHT, TOLD } from './case.ts';
import {
  after,
  article,
  BODY,
  DAY,
  HOME,
  IMAGE,
  ld,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  paper,
  set,
  TITLE,
} from './paper.ts';

/** Shows other letters first, and the right ones from left to right. */
const SCRAMBLE = `<script>
const boxes = [...document.querySelectorAll('.body p')];
const words = boxes.map((box) => box.textContent);
const letters = 'abcdefghijklmnopqrstuvwxyz';
let right = 0;
const timer = setInterval(() => {
  right += 12;
  boxes.forEach((box, at) => {
    box.textContent = words[at].slice(0, right) + words[at].slice(right).replace(/[a-z0-9]/gi, () => letters[Math.floor(Math.random() * 26)]);
  });
  if (right > 400) { clearInterval(timer); document.body.dataset.still = ''; }
}, 100);
</script>`;

/** Cuts each paragraph into boxes of one line, and again for each width of the window. */
const CUT = `<script>
const whole = [...document.querySelectorAll('.body p')].map((box) => [box, box.textContent]);
const cut = () => {
  const most = Math.floor(document.querySelector('.body').clientWidth / 10);
  for (const [box, text] of whole) {
    const lines = [''];
    for (const word of text.split(' ')) {
      if (lines.at(-1) && lines.at(-1).length + word.length > most) lines.push('');
      lines[lines.length - 1] += word + ' ';
    }
    box.replaceChildren(...lines.map((line) => Object.assign(document.createElement('span'), { className: 'line', textContent: line })));
  }
  document.body.dataset.cut = innerWidth;
};
cut();
addEventListener('resize', cut);
</script>`;

const FERRY =
  '<div class="ad" aria-label="Advertisement"><small>Advertisement</small><br><b>Incheon to Qingdao by the night ferry</b><br>A cabin of your own, 200,000 won off until March. <a href="/ferry">Book a berth</a></div>';

const LARGE = `${IMAGE}<p>The secretary general on his way to the institute. Photograph: Bo Lindqvist</p><button type="button" class="shut">Close</button>`;

/** Opens a photograph over the article, at an address of its own. */
const GALLERY = `<script>
const kept = document.title;
document.querySelector('.thumb').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState({ photo: 3 }, '', '/world/gallery/2023/jan/30/the-visit-in-pictures/3');
  document.title = 'The visit in pictures, 3 of 12 | The Harbour Post';
  const box = document.createElement('dialog');
  box.innerHTML = ${JSON.stringify(LARGE)};
  box.querySelector('.shut').addEventListener('click', () => history.back());
  document.body.append(box);
  box.showModal();
});
addEventListener('popstate', () => {
  document.querySelector('dialog')?.remove();
  document.title = kept;
});
</script>`;

/** A leaf of a site that lays one page over another: all that is said of an article is in it. */
const leaf = (name: string, title: string, url: string, day: string, body: string): string =>
  `<main class="leaf ${name}">${ld({ '@type': 'NewsArticle', headline: title, url, datePublished: day })}
<article>
<h1>${title}</h1>
<p class="byline">By Ada Quill · <time datetime="${day}">${day.slice(0, 10)}</time></p>
<div class="body">
${body}
</div>
</article></main>`;

export const LOADING_AND_MOVING: Case[] = [
  {
    name: 'a clock above the text writes all of the body’s mark-up anew in each second',
    html: paper({
      body: `<p class="bar"><small>You have been here for <span class="clock">0</span> seconds</small></p>\n${article(BODY)}`,
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `seconds = 0; timer = setInterval(() => { seconds += 1; document.querySelector('.clock').textContent = seconds; document.body.innerHTML += ''; if (seconds === 7) clearInterval(timer); }, 1000)`,
      );
      await tab.until(() => document.querySelector('.clock')?.textContent === '7');
    },
    ...RIGHT,
  },
  {
    name: 'each letter of the text is another one, drawn by lot, before it becomes the right one',
    html: paper({ body: `${article(BODY)}\n${SCRAMBLE}` }),
    act: async (tab) => {
      await tab.until(() => 'still' in document.body.dataset);
    },
    ...RIGHT,
  },
  {
    name: 'the lines of the text are boxes, and are cut anew when the window changes its width',
    html: paper({ body: `${article(BODY)}\n${CUT}`, style: '.line{display:block}' }),
    act: async (tab) => {
      await marked(tab);
      await tab.size(600, 800);
      await tab.until(() => Number(document.body.dataset.cut) < 700);
      await wait(2000);
    },
    ...TOLD,
  },
  {
    name: 'a column beside the text is closed, and the box that is wider for it shows its other copy by a query of its container',
    html: paper({
      body: `<main><div class="pane"><div class="narrow">${article(BODY)}</div><div class="wide">${article(BODY)}</div></div>
<aside><button type="button" class="shut" onclick="this.parentElement.hidden = true">Close</button><h2>Ships today</h2><p>The Marigold, with timber, at seven. The Ann of Leith, with nothing, at nine.</p></aside></main>`,
      style:
        'main{display:flex;width:700px}aside{flex:0 0 300px}.pane{flex:1;min-width:0;container-type:inline-size}.wide{display:none}@container (min-width:500px){.narrow{display:none}.wide{display:block}}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.click('.shut');
      await markedWithin(tab, '.wide');
    },
    ...RIGHT,
  },
  {
    name: 'an advertisement is set late between two sentences of one paragraph',
    html: paper({
      style: '.ad{margin:1em 0;padding:1em;background:#eee;font:14px/1.4 sans-serif}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `place = document.createRange(); line = document.querySelectorAll('.body p')[6].firstChild; place.setStart(line, line.data.indexOf(' Seoul insisted')); place.collapse(true); place.insertNode(document.createRange().createContextualFragment(${JSON.stringify(FERRY)}))`,
      );
      await wait(3000);
    },
    ...TOLD,
    bare: ['200,000 won off'],
  },
  {
    name: 'a photograph of the article opens over it at an address and under a title of its own, and is closed again',
    html: paper({
      body: `${article(
        after(
          1,
          `<figure><a class="thumb" href="/world/gallery/2023/jan/30/the-visit-in-pictures/3">${IMAGE}</a><figcaption>Photograph 3 of 12</figcaption></figure>`,
        ),
      )}\n${GALLERY}`,
      style: 'figure{margin:1em 0}.thumb{display:block}',
    }),
    act: async (tab) => {
      await oncePressed('.thumb')(tab);
      await tab.until(() => document.querySelector('dialog[open]') !== null);
      await wait(3000);
      await tab.click('.shut');
      await tab.until(() => document.querySelector('dialog') === null);
      await wait(1000);
    },
    ...RIGHT,
  },
  {
    name: 'the site lays the article’s leaf over that of another one, which is taken away seconds later',
    url: OTHER_URL,
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${OTHER_TITLE} | The Harbour Post</title>
<style>body{margin:0;font:18px/1.55 Georgia,serif}.leaf{position:absolute;left:0;right:0;top:0;min-height:100vh;padding:2em;background:#fff}.leaf article{max-width:42em;margin:auto}.leaf+.leaf{animation:come .6s}@keyframes come{from{transform:translateX(100%)}}</style>
</head>
<body>
<div class="leaves">${leaf('market', OTHER_TITLE, OTHER_URL, '2022-06-18T06:00:00Z', set(OTHER))}</div>
</body>
</html>`,
    act: async (tab) => {
      await wait(2000);
      await tab.script(
        `history.pushState({}, '', ${JSON.stringify(HOME)}); document.title = ${JSON.stringify(`${TITLE} | The Harbour Post`)};
         document.querySelector('.leaves').insertAdjacentHTML('beforeend', ${JSON.stringify(leaf('visit', TITLE, HOME, DAY, BODY)).replaceAll('</', '<\\/')});
         setTimeout(() => document.querySelector('.market').remove(), 3000)`,
      );
      await tab.until(() => document.querySelector('.market') === null);
      await markedWithin(tab, '.visit');
    },
    ...RIGHT,
  },
  {
    name: 'the tab’s title changes in each second to the headline of another report and back, without end',
    html: paper({
      body: `${article(BODY)}
<script>const own = document.title; setInterval(() => { document.title = document.title === own ? '(1) What Tokyo expects of the week' : own; }, 1000)</script>`,
    }),
    act: async (tab) => {
      await marked(tab);
      await wait(6000);
    },
    ...RIGHT,
  },
];
