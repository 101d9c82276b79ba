/** Pages that come late, grow, change and change back. */
import { bare, marked } from '../../marks.ts';
import { type Case, onceRead, RIGHT } from './case.ts';
import { article, BODY, HOME, later, OTHER, OTHER_TITLE, paper, set, TITLE } from './paper.ts';

const PUT =
  "document.getElementById('root').innerHTML = document.getElementById('story').textContent;";
const shell = (script: string, before = '<p>Loading…</p>'): string =>
  paper({ body: `<div id="root">${before}</div>${later()}<script>${script}</script>` });

const TEASERS = set(OTHER);

export const CHANGING: Case[] = [
  {
    name: 'the article comes by script two and a half seconds after its shell',
    html: shell(`setTimeout(() => { ${PUT} }, 2500);`),
    ...RIGHT,
  },
  {
    name: 'the article takes the place of other text, six seconds late',
    html: shell(`setTimeout(() => { ${PUT} }, 6000);`, TEASERS),
    ...RIGHT,
  },
  {
    name: 'the article comes on a press',
    html: shell(
      `go.onclick = () => setTimeout(() => { ${PUT} }, 900);`,
      '<button id="go">Read</button>',
    ),
    act: (tab) => tab.click('#go'),
    marks: 'control',
  },
  {
    name: 'the article is shown by a change of class alone',
    html: paper({
      body: `<div id="root" class="off">${article(BODY)}</div><script>setTimeout(() => { root.className = ''; }, 3000);</script>`,
      style: '.off{display:none}',
    }),
    ...RIGHT,
  },
  {
    name: 'the article comes on a route after #',
    html: shell(`addEventListener('hashchange', () => setTimeout(() => { ${PUT} }, 700));`),
    act: (tab) => tab.script("location.hash = '#/story/7'"),
    marks: 'control',
  },
  {
    name: 'the article comes into a shadow root, late',
    html: paper({
      body: `<news-story></news-story>${later()}<script>const root = document.querySelector('news-story').attachShadow({ mode: 'open' }); setTimeout(() => { root.innerHTML = document.getElementById('story').textContent; }, 2500);</script>`,
    }),
    marks: 'control',
  },
  {
    name: 'paragraphs come one after the other',
    html: paper({
      body: `${article('<div id="root"></div>')}${later(BODY)}<script>const box = document.createElement('div'); box.innerHTML = document.getElementById('story').textContent; const all = [...box.children]; const more = () => { if (!all.length) return; root.append(all.shift()); setTimeout(more, 300); }; more();</script>`,
    }),
    ...RIGHT,
  },
  {
    name: 'the page is rendered anew, with the same words',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate(() => {
        const old = document.querySelector('article')!;
        old.replaceWith(old.cloneNode(true));
      });
    },
    marks: 'control',
  },
  {
    name: 'the page is translated and put back',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.script(`kept = new Map(); walker = document.createTreeWalker(document.body, 4); found = [];
        while (walker.nextNode()) if (walker.currentNode.data.trim()) found.push(walker.currentNode);
        for (const node of found) { const outer = document.createElement('font'); outer.textContent = [...node.data].reverse().join('').toLowerCase(); kept.set(outer, node); node.replaceWith(outer); }
        document.documentElement.lang = 'xx'`);
      await bare(tab);
      await tab.script(
        `for (const [outer, node] of kept) outer.replaceWith(node); document.documentElement.lang = 'en'`,
      );
    },
    ...RIGHT,
  },
  {
    name: 'the page clears all highlights',
    html: paper(),
    act: onceRead('CSS.highlights.clear()'),
    marks: 'control',
  },
  {
    name: 'the page empties the highlights one by one',
    html: paper(),
    act: onceRead('for (const one of CSS.highlights.values()) one.clear()'),
    marks: 'control',
  },
  {
    name: 'another annotator wraps words of the text',
    html: paper(),
    act: onceRead(
      `for (const p of document.querySelectorAll('article p')) { const node = p.firstChild; const rest = node.splitText(12); rest.splitText(9); const mark = document.createElement('other-highlight'); rest.replaceWith(mark); mark.append(rest); }`,
    ),
    marks: 'control',
  },
  {
    name: 'a next article is appended, and the address follows the scrolling there and back',
    html: paper({ body: `<main id="stream">${article(BODY)}</main>` }),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate(
        ({ title, paragraphs }) => {
          const next = document.createElement('article');
          next.innerHTML = `<h1>${title}</h1><div class="body">${paragraphs}</div>`;
          document.querySelector('#stream')!.append(next);
          history.replaceState(null, '', '/food/2023/jan/21/river-market-breakfast');
          document.title = title;
        },
        { title: OTHER_TITLE, paragraphs: set(OTHER) },
      );
      await marked(tab);
      await tab.evaluate(
        ({ title, path }) => {
          history.replaceState(null, '', path);
          document.title = title;
        },
        { title: TITLE, path: new URL(HOME).pathname },
      );
    },
    marks: 'control',
    bare: ['eleven parking places'],
  },
  {
    name: 'built-ins are frozen and redefined, and scripts trusted by policy alone',
    html: paper({
      head: `<script>Object.freeze(Object.prototype); Object.freeze(Array.prototype); Node.prototype.contains = () => { throw new Error('no'); }; window.Range = null; Element.prototype.closest = null; CSS.highlights.set = () => { throw new Error('no'); };</script>`,
    }),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types none",
    },
    marks: ['prelude to confrontation and war', '100,000 artillery shells'],
  },
];
