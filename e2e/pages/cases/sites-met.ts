/** What readers of ordinary news sites meet; a long row of cases. */
import { setTimeout as wait } from 'node:timers/promises';
import { marked } from '../../marks.ts';
import { type Case, RIGHT, TOLD } from './case.ts';
import {
  after,
  article,
  BODY,
  DAY,
  DECOY,
  dated,
  described,
  GERMAN,
  HOME,
  later,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  rewritten,
  set,
  TITLE,
} from './paper.ts';

/** A link as an agency's site writes it, with a warning for those who hear it. */
const leaving = (words: string): string =>
  `<a href="https://strait.example/" target="_blank">${words}<span class="vh">, opens new tab</span></a>`;

/** A row of a letter that is sent by mail. */
const row = (what: string): string =>
  `<tr><td align="center" style="padding:0 24px"><table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td align="left" style="padding:8px 0">${what}</td></tr></tbody></table></td></tr>`;

/** A post of a thread, with what a network sets around it. */
const post = (text: string, at: number): string =>
  `<article class="post"><header><b>The Harbour Post</b> <span>@harbourpost</span> · <time datetime="${DAY}">9:20 AM</time></header>
<p>${text}</p>
<footer><button type="button">${((at * 37) % 83) + 4} answers</button> <button type="button">${((at * 53) % 190) + 21} reposts</button> <button type="button">${((at * 71) % 640) + 88} hearts</button></footer></article>`;

export const SITES_MET: Case[] = [
  {
    name: 'a wall lets the reader agree or pay, and the page loads itself anew and whole once it is agreed',
    html: paper({
      body: `<div class="wall" role="dialog" aria-modal="true" aria-label="Your choice"><h2>The Post with advertisements, or without</h2><p>Agree to cookies and to advertising by your interests, and use all of our site free of charge. Or take the Post without either, for 3.99 a month. You can change your mind by a link at the foot of each page.</p><p><button type="button" class="agree">Agree and go on</button> <button type="button">Take the Post without</button></p></div>
<main>${article(set(PARAGRAPHS.slice(0, 2)))}</main>
${later()}
<script>if (sessionStorage.getItem('agreed')) {
  document.querySelector('.wall').remove();
  document.querySelector('main').innerHTML = document.querySelector('#story').textContent;
} else {
  document.documentElement.style.overflow = 'hidden';
  document.querySelector('.agree').onclick = () => { sessionStorage.setItem('agreed', 'yes'); location.reload(); };
}</script>`,
      style:
        '.wall{position:fixed;inset:auto 0 0;z-index:9;background:#fff;border-top:4px solid #0d5b7a;padding:1em 2em 3em;box-shadow:0 0 0 100vmax rgba(0,0,0,.6)}',
    }),
    act: async (tab) => {
      await tab.until(() => document.querySelector('.agree') !== null);
      await tab.click('.agree');
      await wait(1500);
      await tab.until(() => document.querySelectorAll('.body p').length === 10);
    },
    ...RIGHT,
  },
  {
    name: 'a translating proxy serves the page at an address of its own, with the original hidden in front of each paragraph',

    html: paper({
      head: `${dated(DAY)}${described()}<link rel="canonical" href="${HOME}">`,
      body: `<div class="gt-bar">Translated from <b>German</b> · <a href="${HOME}">Show the original</a></div>
${article(
  rewritten(
    (text, at) =>
      `<p><span class="google-src-text" lang="de">${GERMAN[at % GERMAN.length]}</span> <font style="vertical-align:inherit"><font style="vertical-align:inherit">${text}</font></font></p>`,
  ),
)}`,
      style:
        '.gt-bar{background:#f1f3f4;font:14px sans-serif;padding:.5em 1em}.google-src-text{display:none!important}',
    }),
    ...RIGHT,
  },
  {
    name: 'links inside sentences end in words for those who hear the page, which are cut to nothing',
    html: paper({
      body: article(
        BODY.replace('Chey Institute for Advanced Studies', leaving)
          .replace('100,000 artillery shells', leaving)
          .replace('Prime Minister Fumio Kishida', leaving),
      ),
      style:
        '.vh{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}',
    }),
    ...TOLD,
  },
  {
    name: 'the player above the text goes on to its next film, and the title and words beside it become those of that film',
    html: paper({
      body: article(BODY).replace(
        '</h1>',
        `</h1>
<section class="film"><video controls preload="none"></video><p class="now">Now playing · 1:12</p><h2>Flags in the wind</h2><p class="on">A long red carpet and a short walk: the welcome at the airport, without words.</p></section>`,
      ),
      style:
        '.film{background:#111;color:#fff;padding:0 1em 1em;font:15px sans-serif}.film video{display:block;width:100%;height:280px}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `document.querySelector('.now').textContent = 'Now playing · 3:40';
         document.querySelector('.film h2').textContent = 'From the archive: inside the hill';
         document.querySelector('.on').textContent = 'In 2016 Stoltenberg was shown a depot in the north of Norway, in which 30,000 artillery shells lay on wooden racks at that time.';`,
      );
      await wait(2500);
    },
    ...RIGHT,
    bare: ['30,000 artillery shells'],
  },
  {
    name: 'a letter stands on the web as it was mailed, each paragraph in tables in tables, with unseen words for the list of mails before it',
    html: paper({
      body: `<div class="preheader" style="max-height:0;max-width:0;overflow:hidden;opacity:0;color:#ffffff;font-size:1px;line-height:1px;mso-hide:all">${DECOY} ${'&#847;&zwnj;&nbsp;'.repeat(60)}</div>
<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0" bgcolor="#f4f4f4"><tbody><tr><td align="center">
<table role="presentation" width="600" border="0" cellpadding="0" cellspacing="0" bgcolor="#ffffff"><tbody>
${row('<a href="https://www.theguardian.com/letter">View this letter in your browser</a>')}
${row('<b>THE HARBOUR POST</b> · Monday, 30 January 2023')}
${row(`<h1 style="margin:0">${TITLE}</h1>`)}
${row('By Ada Quill in Seoul')}
${PARAGRAPHS.map((text) => row(`<p style="margin:0">${text}</p>`)).join('\n')}
${row('<small>You get this letter because you asked for it on our site. <a href="https://www.theguardian.com/letter/off">Unsubscribe</a> · <a href="https://www.theguardian.com/letter/set">Your settings</a></small>')}
</tbody></table>
</td></tr></tbody></table>`,
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    name: 'the paper’s rights in the article have run out, and its page has the headline, the day and a line that says so',
    html: paper({
      head: `${dated(DAY)}${described()}<meta name="description" content="${PARAGRAPHS[0]}">`,
      body: `<main><h1>${TITLE}</h1>
<p class="byline">By Ada Quill in Seoul · <time datetime="${DAY}">Mon 30 Jan 2023 09.20 GMT</time></p>
<p class="gone">Sorry, this article has been taken down. That may be because our rights in it have run out, because it came too early, or for a legal reason.</p></main>
<aside><h2>You may want to read instead</h2><ul><li><a href="${OTHER_URL}">${OTHER_TITLE}</a><p>${OTHER[0]}</p></li><li><a href="https://www.theguardian.com/food/seaweed">How to cook with seaweed</a><p>${OTHER[4]}</p></li></ul></aside>`,
      style: '.gone{border:1px solid #bbb;padding:1em;font:16px sans-serif}',
    }),
    marks: 'none',
    missing: 'quiet',
  },
  {
    name: 'the report is a thread of posts, each with the account’s name, its hour and counts of answers',
    html: paper({
      body: `<main><h1>${TITLE}</h1>\n<p class="byline">A thread by Ada Quill in Seoul</p>\n${PARAGRAPHS.map(post).join('\n')}</main>`,
      style:
        '.post{border-bottom:1px solid #ccd;padding:.8em 0}.post header,.post footer{font:14px sans-serif;color:#556}.post p{margin:.4em 0}',
    }),
    ...RIGHT,
  },
  {
    name: 'a map is drawn between paragraphs, and its places and its key are words of the drawing',
    html: paper({
      body: article(
        after(
          5,
          `<figure class="map"><svg viewBox="0 0 600 260" width="600" height="260" role="img" aria-labelledby="map-name"><title id="map-name">The peninsula and the sea around it</title>
<rect width="600" height="260" fill="#d9e8ef"></rect><path d="M180 20l90 40 20 90-40 80-60-30-20-90z" fill="#f3efe4"></path>
<circle cx="225" cy="120" r="4"></circle><text x="235" y="125">Seoul</text>
<circle cx="215" cy="80" r="4"></circle><text x="225" y="84">Pyongyang</text>
<text x="70" y="140" font-style="italic">Yellow Sea</text>
<rect x="380" y="180" width="12" height="12" fill="#a3202a"></rect><text x="398" y="191" font-size="12">Depots for 250,000 artillery shells</text>
<text x="398" y="212" font-size="12">as of 2019 · 0 — 200 km</text></svg></figure>`,
        ),
      ),
      style: '.map{margin:1em 0}.map svg{display:block;max-width:100%;font:14px sans-serif}',
    }),
    ...RIGHT,
    bare: ['250,000 artillery shells'],
  },
  {
    name: 'an agency’s copy says “more” where its sheet ended, names its second sheet there, and goes on to its end',
    html: paper({
      body: article(`${after(4, '<p>(MORE)</p>\n<p>NATO–SEOUL, page 2</p>')}\n<p>(END)</p>`),
    }),
    ...RIGHT,
  },
  {
    name: 'earlier versions of the report are folded away below it, under the hours at which they stood there',
    html: paper({
      body: article(
        `${BODY}
<section class="versions"><h2>Earlier versions of this report</h2>
<details><summary>As it stood at 8.40 GMT</summary>
${set([PARAGRAPHS[0]!, PARAGRAPHS[3]!, PARAGRAPHS[6]!.replace('100,000', '90,000')])}
</details>
<details><summary>As it stood at 7.55 GMT</summary>
${set([PARAGRAPHS[0]!, PARAGRAPHS[6]!.replace('100,000', '80,000')])}
</details></section>`,
      ),
      style: '.versions{border-top:1px solid #bbb;font:15px sans-serif}',
    }),
    ...RIGHT,
    bare: ['90,000 artillery shells', '80,000 artillery shells'],
  },
];
