/** Pages whose words change where they stand. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import type { Tab } from '../../../browsers/reader.ts';
import { bare, marked, markedAnew } from '../../../marks.ts';
import { type Case, onceRead, RIGHT, TOLD } from '../case.ts';
import {
  article,
  BODY,
  HOME,
  inAll,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  set,
  TITLE,
} from '../paper.ts';

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

const FERRY =
  '<div class="ad" aria-label="Advertisement"><small>Advertisement</small><br><b>Incheon to Qingdao by the night ferry</b><br>A cabin of your own, 200,000 won off until March. <a href="/ferry">Book a berth</a></div>';

/** A paragraph that says nothing of the matter. */
const ASIDE = 'Our reporter travels with the delegation, and sends her notes from the press room.';

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
  {
    name: 'an update writes a figure and a clause into the middle of sentences that stand there',
    html: inAll(
      (text) =>
        `<p>${text
          .replace('100,000 ', '')
          .replace(', accused by Washington of supplying arms to Russia,', '')}</p>`,
    ),
    act: onceRead(`for (const [at, behind, what] of [
      [6, 'would buy ', '100,000 '],
      [7, 'North Korea', ', accused by Washington of supplying arms to Russia,'],
    ]) {
      const text = document.querySelectorAll('.body p')[at].firstChild;
      text.insertData(text.data.indexOf(behind) + behind.length, what);
    }`),
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
    // Kept highlights land on other words once something is put in above them.
    name: 'a paragraph comes in above the others, and each box takes over the text of the one before it',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `{ const box = document.querySelector('.body'); const all = [...box.querySelectorAll('p')]; const texts = all.map((one) => one.textContent);
           const last = document.createElement('p'); last.textContent = texts.at(-1); box.append(last);
           all.forEach((one, at) => { one.firstChild.data = at === 0 ? ${JSON.stringify(ASIDE)} : texts[at - 1]; }); }`,
      );
      await wait(2000);
    },
    ...RIGHT,
  },
  {
    // Newsrooms test headlines: the service’s script writes a variant into the headline of the open page, and
    // leaves title and metadata alone.
    name: 'a test of headlines writes another one in the place of the first once the text is marked',
    html: paper({
      body: article(BODY).replace(
        `<h1>${TITLE}</h1>`,
        `<h1 class="headline" data-test="h-1182"><span class="headline-text">${TITLE}</span></h1>`,
      ),
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `const headline = document.querySelector('h1.headline');
         headline.dataset.variant = 'B';
         headline.innerHTML = '<span class="headline-text">NATO chief presses South Korea to arm Kyiv, now that others have dropped their export bans</span>';`,
      );
      await wait(2500);
    },
    ...TOLD,
  },
];
