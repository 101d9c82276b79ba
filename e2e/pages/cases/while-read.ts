/** What comes late, goes or is put beside the text while it is read. */
import { setTimeout as wait } from 'node:timers/promises';
import { marked, markedWithin } from '../../marks.ts';
import { type Case, onceRead, RIGHT } from './case.ts';
import {
  article,
  BODY,
  DECOY,
  HOME,
  IMAGE,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  paper,
  set,
  TITLE,
} from './paper.ts';

const HITS = `<p>3 hits for “Stoltenberg Seoul”</p><ol class="hits">
<li><a href="${HOME}"><b>${TITLE}</b></a><br>… Ukraine has an “<mark>urgent need</mark>” of ammunition, <mark>Stoltenberg</mark> said, and must have weapons if autocracy and tyranny are not to win. …</li>
<li><a href="/tokyo"><b>What Tokyo expects of the week</b></a><br>… <mark>Stoltenberg</mark> told listeners in Tokyo that <mark>Seoul</mark> had already agreed to send 900,000 artillery shells to Ukraine …</li>
<li><a href="/north"><b>The North’s words, counted</b></a><br>… called the drill a “prelude to confrontation and war” for the fourth time in a year, and <mark>Seoul</mark> shrugged …</li>
</ol>`;

const PREVIEW = `<div class="preview" role="tooltip">${IMAGE}<h4>What Tokyo expects of the week</h4><p>${DECOY}</p><p><small>The Harbour Post, 12 December 2022</small> <a href="/tokyo">Go to the report</a></p></div>`;

const NEWER = `<article>
<h1>${OTHER_TITLE}</h1>
<p class="byline">By Bo Lindqvist · <a href="${OTHER_URL}">Just in</a></p>
<div class="body">
${set(OTHER)}
</div>
</article>
<hr>`;

export const WHILE_READ: Case[] = [
  {
    name: 'an element comes to life late and shows a copy of its children in a shadow root that has no slot',
    html: paper({ body: `<harbour-story>${article(BODY)}</harbour-story>` }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `customElements.define('harbour-story', class extends HTMLElement {
          connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<style>p{margin:1em 0}</style><div class="live">' + this.innerHTML + '</div>'; }
        })`,
      );
      await markedWithin(tab, '.live');
    },
    ...RIGHT,
  },
  {
    name: 'the document is written anew and never closed, so that it goes on loading for ever',
    html: paper(),
    act: onceRead(
      `html = document.documentElement.outerHTML; document.open(); document.write('<!doctype html>' + html)`,
    ),
    ...RIGHT,
  },
  {
    name: 'the text is seen twice until a style sheet comes late and hides the copy for telephones',
    html: paper({
      body: `<div class="phone">${article(BODY)}</div>\n<div class="desk">${article(BODY)}</div>
<script>setTimeout(() => { document.head.append(Object.assign(document.createElement('style'), { id: 'late', textContent: '.phone{display:none}' })); }, 4000)</script>`,
    }),
    act: async (tab) => {
      await tab.until(() => document.querySelector('#late') !== null);
      await markedWithin(tab, '.desk');
    },
    ...RIGHT,
  },
  {
    name: 'the site’s search lists hits above the text, with pieces of this article among those of others',
    html: paper({
      body: `<header><form role="search"><input type="search" aria-label="Search" value="Stoltenberg Seoul"></form><div class="found"></div></header>\n${article(BODY)}`,
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(`document.querySelector('.found').innerHTML = ${JSON.stringify(HITS)}`);
      await wait(3000);
    },
    ...RIGHT,
    bare: ['900,000 artillery shells', 'called the drill a “prelude to confrontation and war”'],
  },
  {
    name: 'a newer report on something else is put above the article while it is read',
    html: paper({ body: `<main>${article(BODY)}</main>` }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `document.querySelector('main').insertAdjacentHTML('afterbegin', ${JSON.stringify(NEWER)})`,
      );
      await wait(3000);
    },
    ...RIGHT,
  },
  {
    name: 'a preview of an older report opens at a link in the text, as a child of its paragraphs’ box',
    html: paper({
      body: article(
        BODY.replace('flies on to Japan', 'flies on to <a class="ref" href="/tokyo">Japan</a>'),
      ),
      style:
        '.body{position:relative}.preview{position:absolute;left:3em;bottom:5em;width:20em;padding:1em;background:#fff;box-shadow:0 2px 12px #0006}.preview img{width:100%;height:5em}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `document.querySelector('.ref').closest('p').insertAdjacentHTML('afterend', ${JSON.stringify(PREVIEW)})`,
      );
      await wait(3000);
    },
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
];
