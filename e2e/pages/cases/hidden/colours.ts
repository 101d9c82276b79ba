/** Letters that have no colour of their own or that of the page, and are seen. */
import { marked } from '../../../marks.ts';
import { type Case, RIGHT } from '../case.ts';
import { article, BODY, DAY, dated, described, paper, rewritten, SITE } from '../paper.ts';

export const COLOURS: Case[] = [
  // What is seen and what is text.
  {
    name: 'letters are as white as the page, and a dark picture is fixed behind them',
    html: paper({
      body: `<div class="backdrop"></div>\n${article(BODY)}`,
      style:
        'html{background:#fff}body{color:#fff}.backdrop{position:fixed;inset:0;z-index:-1;background-image:linear-gradient(#0d1b26,#1d3a52)}',
    }),
    ...RIGHT,
  },
  {
    name: 'a gradient shines through letters that have no colour of their own',
    html: paper({
      body: article(
        rewritten((text, at) => `<p${[0, 3].includes(at) ? ' class="lit"' : ''}>${text}</p>`),
      ),
      style:
        '.lit{background:linear-gradient(90deg,#114,#a33);-webkit-background-clip:text;background-clip:text;color:transparent}',
    }),
    ...RIGHT,
  },
  {
    name: 'letters have no colour, and what is seen of them is their shadow, as sharp as they are',
    html: paper({ style: 'h1,.byline,.body p{color:transparent;text-shadow:0 0 0 #222}' }),
    ...RIGHT,
  },
  {
    // Sites with a switch for the night (Astro, Hugo and Ghost themes, text-first magazines): a script in the head sets the
    // theme that was chosen last; `color-scheme: dark` makes the canvas dark, and no rule gives html or body a background.
    name: 'the page is dark by its colour scheme alone, has white letters and no background of its own',
    html: paper({
      head: `${dated(DAY)}${described()}
<script>(function(){var t='dark';try{t=localStorage.getItem('theme')||t}catch(e){}document.documentElement.setAttribute('data-theme',t)})()</script>`,
      body: `<header class="bar"><a href="${SITE}/">The Harbour Post</a> <button type="button" class="mode" aria-pressed="true" aria-label="Dark theme" onclick="var d=document.documentElement,n=d.dataset.theme==='dark'?'light':'dark';d.dataset.theme=n;this.setAttribute('aria-pressed',n==='dark')">◐</button></header>
<main>${article(BODY)}</main>
<footer class="bar"><a href="${SITE}/about">About us</a> <a href="${SITE}/privacy">Privacy</a></footer>`,
      style:
        '[data-theme=dark]{color-scheme:dark}[data-theme=dark] body{color:#fff}[data-theme=dark] a{color:#9cc8ff}.bar{display:flex;gap:1em;font:15px sans-serif}.byline{opacity:.85}',
    }),
    ...RIGHT,
  },
  {
    // Viewers of PDF and of printed pages are built so, and readers mark in them.
    name: 'letters without a colour lie over a drawing of the page, each word upon its own image',
    html: paper({
      body: `<main class="sheet"><canvas></canvas><div class="layer">${article(BODY)}</div></main>
<script>{
  const base = document.querySelector('.sheet').getBoundingClientRect();
  const canvas = document.querySelector('canvas');
  canvas.width = Math.ceil(base.width);
  canvas.height = Math.ceil(base.height);
  const pen = canvas.getContext('2d');
  pen.textBaseline = 'middle';
  const walker = document.createTreeWalker(document.querySelector('.layer'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(node.parentElement);
    pen.font = fontWeight + ' ' + fontSize + ' ' + fontFamily;
    for (const { index, 0: word } of node.data.matchAll(/[^\\s-]+-?/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const box = range.getBoundingClientRect();
      pen.fillText(word, box.left - base.left, box.top - base.top + box.height / 2);
    }
  }
}</script>`,
      style:
        '.sheet{position:relative}.sheet canvas{position:absolute;left:0;top:0}.layer{position:relative;display:flow-root;color:transparent}',
    }),
    ...RIGHT,
  },
  {
    // The switch for dark colours that most themes and many papers have, with the usual transition on `body`: halfway
    // through it letters and page are of the same grey.
    name: 'the reader switches to dark colours, and for a moment letters and page pass through the same grey',
    html: paper({
      body: `<header class="mast"><b>The Harbour Post</b> <button type="button" class="theme" aria-pressed="false" aria-label="Dark colours">◐</button></header>
${article(BODY)}
<script>document.querySelector('.theme').addEventListener('click', (event) => {
  const root = document.documentElement;
  const dark = root.dataset.theme !== 'dark';
  root.dataset.theme = dark ? 'dark' : 'light';
  event.currentTarget.setAttribute('aria-pressed', String(dark));
});</script>`,
      style: `.mast{display:flex;justify-content:space-between;font:16px sans-serif}
body{background-color:#fff;color:#121212;transition:background-color .6s linear,color .6s linear}
[data-theme=dark] body{background-color:#121212;color:#fff}[data-theme=dark] a{color:#8ab4f8}`,
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.click('.theme');
      await tab.until(() => getComputedStyle(document.body).color === 'rgb(255, 255, 255)');
      await tab.evaluate(() => new Promise<boolean>((done) => setTimeout(done, 1500, true)));
    },
    ...RIGHT,
  },
  {
    // readest/readest #4911: letters in white are blended with what lies behind them by difference; magazines whose
    // ground changes from chapter to chapter do that with their whole text.
    name: 'letters are as white as the sheet they stand on, and are blended with it by difference, which shows them black',
    html: paper({
      body: `<main class="sheet">${article(BODY)}</main>`,
      style:
        '.sheet{background:#fff;isolation:isolate;padding:1em}.sheet article{color:#fff;mix-blend-mode:difference}',
    }),
    ...RIGHT,
  },
];
