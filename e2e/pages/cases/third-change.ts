/** Of the third round: what comes late, changes or is not there; in some the text is longer than a screen of code. */
import { marked } from '../../marks.ts';
import { type Case, NOTED, onceRead, QUIET, RIGHT } from './case.ts';
import {
  article,
  BODY,
  DAY,
  dated,
  HEAD,
  HOME,
  later,
  ld,
  NPR,
  OTHER,
  paper,
  REST,
  TITLE,
} from './paper.ts';

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

const LAZY = `new IntersectionObserver((entries, observer) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  observer.disconnect();
  setTimeout(() => { document.getElementById('root').insertAdjacentHTML('beforeend', document.getElementById('story').textContent); document.getElementById('more').remove(); }, 800);
}).observe(document.getElementById('more'));`;

const ANEW = `addEventListener('pageshow', ({ persisted }) => { if (!persisted) return; const old = document.querySelector('article'); old.replaceWith(old.cloneNode(true)); });`;

const LATE: Case[] = [
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
      await tab.until(() => {
        const all = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
        return all.length > 0 && all.every(({ collapsed }) => !collapsed);
      });
    },
    marks: ['urgent need', 'prelude to confrontation and war'],
    bare: ['artillery shells'],
    state: 'noted',
  },
  {
    name: 'the page is left for another and come back to, and then writes its article anew',
    html: paper({ body: `${article(BODY)}<script>${ANEW}</script>` }),
    act: async (tab, reader) => {
      await marked(tab);
      const url = 'https://www.npr.org/river';
      reader.serve({ url, html: `<!doctype html><title>River</title><p>${OTHER[0]}</p>` });
      await tab.goto(url);
      await tab.back();
    },
    ...NOTED,
  },
  {
    name: 'the page’s own reading view shows a copy of the article in a dialog and hides the article',
    html: paper({
      body: `<main>${article(BODY)}</main><dialog id="reading"></dialog>`,
      style: 'dialog{width:44em;max-height:90vh;overflow:auto}.away{visibility:hidden}',
    }),
    act: async (tab) => {
      await onceRead(
        `reading.append(document.querySelector('article').cloneNode(true)); reading.showModal(); document.querySelector('main').className = 'away'`,
      )(tab);
      await tab.until(() => {
        const all = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
        return (
          all.length > 0 &&
          all.every(({ startContainer }) => startContainer.parentElement?.closest('#reading'))
        );
      });
    },
    ...RIGHT,
  },
  {
    name: 'the rest of the text is fetched once its reader nears the end of what is there',
    html: paper({
      body: `${article(`<div id="root">${HEAD}</div><div id="more" role="status">…</div>`)}${later(REST)}<script>${LAZY}</script>`,
      style: '.body p{margin:0 0 60vh}',
    }),
    act: onceRead('scrollTo({ top: document.body.scrollHeight, behavior: "instant" })'),
    ...RIGHT,
  },
];

// Absence.

const WALL = `<div class="wall" role="dialog" aria-label="Register"><h2>Create a free account to keep reading</h2><p>It takes a minute and costs nothing.</p><form><input type="email" aria-label="Your address"><button type="button">Go on</button></form></div>`;

const GONE: Case[] = [
  {
    name: 'the text ends in the middle of a word, and nothing says why',
    html: paper({ body: article(HEAD.replace(/munity, according.*$/, '</p>')) }),
    ...QUIET,
  },
  {
    name: 'a letter to subscribers has the beginning and says where the full story is',
    html: paper({
      body: article(
        `${HEAD}\n<p>Read the full story at <a href="${NPR}">The Harbour Post</a>.</p>`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'more is to follow, as the story is developing',
    html: paper({
      body: article(
        `<p><strong>BREAKING NEWS</strong></p>\n${HEAD}\n<p><em>This is a developing story and will be updated. (More to follow)</em></p>`,
      ),
    }),
    ...QUIET,
  },
  {
    // iamadamdev/bypass-paywalls-chrome#960, iamadamdev/bypass-paywalls-chrome#1158
    name: 'the page takes the rest of the text away once it was read, and asks for an address',
    html: paper({
      body: article(`${HEAD}<div id="rest">${REST}</div>`),
      style:
        '.wall{position:fixed;inset:auto 0 0;background:#fff;padding:2em;box-shadow:0 0 2em #000}',
    }),
    act: async (tab) => {
      await onceRead(
        `rest.remove(); document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(WALL)})`,
      )(tab);
      // Its marks are gone with the text; it is read again a little later.
      await tab.until(() => {
        const all = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
        return all.length > 0 && all.every(({ collapsed }) => !collapsed);
      });
    },
    ...QUIET,
    bare: ['prelude to confrontation'],
  },
  {
    name: 'the description in a graph says by an address that the text is not free',
    html: paper({
      body: article(HEAD),
      head:
        dated(DAY) +
        ld({
          '@graph': [
            { '@type': 'WebSite', '@id': 'https://www.theguardian.com/#site', name: 'Post' },
            {
              '@type': 'NewsArticle',
              '@id': `${HOME}#article`,
              headline: TITLE,
              datePublished: DAY,
              isAccessibleForFree: 'https://schema.org/False',
            },
          ],
        }),
    }),
    ...QUIET,
  },
  {
    name: 'a broadcast’s page has the beginning of its transcript, and all of it in a file',
    html: paper({
      body: article(
        `<audio controls></audio>\n<h2>Transcript</h2>\n${HEAD}\n<p><a href="/files/transcript.pdf">Download the complete transcript (PDF, 212 kB)</a></p>`,
      ),
    }),
    ...QUIET,
  },
];

export const THIRD_CHANGE: Case[] = [...LATE, ...GONE];
