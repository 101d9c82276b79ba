/** Pages whose words change where they stand. */

import type { Tab } from '../../browsers/reader.ts';
import { bare, marked, markedAnew } from '../../marks.ts';
import { type Case, onceRead, RIGHT } from './case.ts';
import {
  article,
  BODY,
  HOME,
  later,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  set,
  TITLE,
} from './paper.ts';

/** The page turns into another, without a new element: its texts alone are changed. */
const turns = (tab: Tab, title: string, texts: readonly string[], url: string): Promise<void> =>
  tab.evaluate(
    (to) => {
      history.pushState(null, '', new URL(to.url).pathname);
      document.title = to.title;
      (document.querySelector('h1')!.firstChild as Text).data = to.title;
      document.querySelectorAll('.body p').forEach((one, at) => {
        const text = to.texts[at];
        if (text === undefined) one.remove();
        else (one.firstChild as Text).data = text;
      });
    },
    { title, texts, url },
  );

// Late, growing and changing pages.
const STREAM = `const texts = [...new DOMParser().parseFromString(document.getElementById('story').textContent, 'text/html').querySelectorAll('p')].map((one) => one.textContent);
const words = texts.flatMap((text, n) => text.split(' ').map((word, at) => [n, at > 0 ? ' ' + word : word]));
const lines = [];
const ticking = setInterval(() => {
  const [n, word] = words.shift();
  lines[n] ??= document.getElementById('root').appendChild(document.createElement('p')).appendChild(document.createTextNode(''));
  lines[n].data += word;
  if (words.length === 0) clearInterval(ticking);
}, 10);`;

const READ_ALOUD = `for (const one of document.querySelectorAll('.body p')) one.firstChild.replaceWith(...one.firstChild.data.split(/(?<= )/).map((word) => Object.assign(document.createElement('span'), { className: 'tts', textContent: word })));
  spoken = [...document.querySelectorAll('.tts')]; place = 0;
  setInterval(() => { spoken[place % spoken.length].classList.remove('on'); place += 1; spoken[place % spoken.length].classList.add('on'); }, 60)`;

const VARIANT =
  'Readers of the Post can follow the talks hour by hour on its front page, where reporters in Seoul and in Brussels write down all that is new.';

const slot = (at: number): string =>
  `<div class="ad"><small>Advertisement</small><p class="copy">Harbour Bank ${at}: a better account.</p></div>`;

const TICKS = `const copies = ['Harbour Bank: get the first year free.', 'Quay Motors: drive home by the evening.', 'Tide Mobile: talk as long as you like, to all of the coast.'];
let ticks = 0;
setInterval(() => {
  ticks += 1;
  document.getElementById('ago').textContent = 'Updated ' + ticks + ' seconds ago';
  for (const one of document.querySelectorAll('.copy')) one.textContent = copies[ticks % 3];
}, 500);`;

export const CHANGING_WORDS: Case[] = [
  {
    name: 'another article turns into this one by changes of texts alone',
    html: paper({
      head: '',
      body: `<article>\n<h1>${OTHER_TITLE}</h1>\n<div class="body">\n${set([...OTHER, ...OTHER])}\n</div>\n</article>`,
    }).replace(TITLE, OTHER_TITLE),
    url: OTHER_URL,
    act: async (tab) => {
      await tab.until(() => document.readyState === 'complete' || null);
      await turns(tab, TITLE, PARAGRAPHS, HOME);
    },
    ...RIGHT,
  },
  {
    name: 'this article turns into another one by changes of texts alone',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await turns(tab, OTHER_TITLE, OTHER, OTHER_URL);
      await bare(tab);
    },
    marks: 'none',
    missing: 'quiet',
  },
  {
    name: 'each sentence becomes a paragraph, and the paragraphs are joined again',
    html: paper(),
    act: onceRead(
      `body = document.querySelector('.body'); before = body.innerHTML;
       for (const p of [...body.querySelectorAll('p')]) p.replaceWith(...p.textContent.split(/(?<=\\.) /).map((one) => Object.assign(document.createElement('p'), { textContent: one })));
       setTimeout(() => { body.innerHTML = ''; for (const html of before.match(/<p>.*?<\\/p>/gs)) { body.insertAdjacentHTML('beforeend', html); body.append('\\n'); } }, 1500)`,
    ),
    ...RIGHT,
  },
  {
    name: 'the text is written word by word into its paragraphs',
    html: paper({
      body: `${article('<div id="root"></div>')}${later(BODY)}<script>${STREAM}</script>`,
    }),
    ...RIGHT,
  },
  {
    // ken107/read-aloud#179
    name: 'a voice that reads aloud wraps each word and lights up one after the other without end',
    html: paper({ style: '.on{background:gold}' }),
    act: onceRead(READ_ALOUD),
    ...RIGHT,
  },
  {
    name: 'a test of variants writes another paragraph in place of one that was marked',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate((text) => {
        (document.querySelectorAll('.body p')[6]!.firstChild as Text).data = text;
      }, VARIANT);
      await markedAnew(tab);
    },
    marks: ['urgent need', 'prelude to confrontation and war'],
    bare: ['artillery shells'],
    state: 'noted',
  },
  {
    name: 'the byline counts seconds, and advertisements in the text change twice in each',
    html: paper({
      body: `${article(`${set(PARAGRAPHS.slice(0, 3))}${slot(1)}${set(PARAGRAPHS.slice(3, 7))}${slot(2)}${set(PARAGRAPHS.slice(7))}`, ' · <span id="ago">Updated just now</span>')}<script>${TICKS}</script>`,
    }),
    act: async (tab) => {
      await tab.until(() =>
        /Updated [6-9] /.test(document.getElementById('ago')?.textContent ?? ''),
      );
    },
    ...RIGHT,
    bare: ['Harbour Bank', 'Quay Motors', 'Tide Mobile'],
  },
];
