/** Teasers, tickers, hits and previews of other articles, around this one and in it. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import { marked, markedWithin } from '../../../marks.ts';
import { type Case, RIGHT } from '../case.ts';
import {
  after,
  article,
  BODY,
  DAY,
  DECOY,
  HOME,
  IMAGE,
  ld,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  paper,
  set,
  TITLE,
} from '../paper.ts';

const LEADS = [
  ...OTHER,
  'Officials in Seoul and Washington are in talks on 900,000 artillery shells for Ukraine, two people who know of them said.',
];

const cards = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<article class="card"><a href="/x${at}"><h3>${OTHER_TITLE} (${at + 1})</h3><p>${LEADS[at % LEADS.length]}</p></a></article>`,
  ).join('\n');

const ENTRIES = [
  ['09:02', 'Stoltenberg’s plane has landed at Incheon, an hour behind its time.'],
  ['09:40', 'Snow slows the way into the city. Reporters wait in front of the foreign ministry.'],
  ['10:15', 'Ukraine’s envoy in Seoul says that 900,000 artillery shells are on offer already.'],
  ['10:31', 'Nobody at the ministry in Seoul wants to say a word about shells.'],
  ['11:20', 'The speech at the institute begins. Every seat of the hall is taken.'],
  ['11:58', 'Questions from students now, most of them on China.'],
];

const TICKER = `<section class="live" aria-label="Live"><h2>Live: NATO’s head in Seoul</h2><ol>${ENTRIES.map(([time, text]) => `<li><b>${time}</b><p>${text}</p></li>`).join('\n')}</ol></section>`;

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

export const OTHER_AROUND: Case[] = [
  {
    // mozilla/readability#967
    name: 'eighty teasers stand before and behind the article, each an article by its element',
    html: paper({
      body: `<main><div class="cards">${cards(40)}</div>\n${article(BODY)}\n<div class="cards">${cards(40)}</div></main>`,
    }),
    ...RIGHT,
    bare: ['900,000', 'dumpling'],
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
    // Substack’s embedded post (Ghost’s bookmark and WordPress’s embed look much the same): a card in the text with the
    // beginning of an older post, a call to read all of it, and its age in years.
    name: 'a card in the text has the beginning of an older post, a button “Read full story”, its age in years and its likes',
    html: paper({
      body: article(
        after(
          6,
          `<div class="embedded-post-wrap" data-component-name="EmbeddedPostToDOM"><a class="embedded-post" href="https://www.theguardian.com/p/what-oslo-sold" rel="noopener">
<div class="embedded-post-header"><span class="embedded-post-publication-name">The Harbour Post</span></div>
<div class="embedded-post-title-wrapper"><div class="embedded-post-title">What Oslo sold, and when</div></div>
<div class="embedded-post-body">On a visit to Seoul Stoltenberg told listeners that Norway had sold 20,000 artillery shells to Ukraine before it forbade the export of weapons to countries at war, and that …</div>
<div class="embedded-post-cta-wrapper"><span class="embedded-post-cta">Read full story</span></div>
<div class="embedded-post-meta">4 years ago · 211 likes · 38 comments · Ada Quill</div></a></div>`,
        ),
      ),
      style:
        '.embedded-post{display:block;border:1px solid #ddd;border-radius:8px;padding:1em;margin:1.2em 0;color:inherit;text-decoration:none}.embedded-post-title{font-weight:700;font-size:20px}.embedded-post-cta{display:inline-block;border:1px solid #ddd;border-radius:6px;padding:.3em .8em;margin:.6em 0}.embedded-post-meta,.embedded-post-header{font:13px sans-serif;color:#666}',
    }),
    ...RIGHT,
    bare: ['20,000 artillery shells'],
  },
];
