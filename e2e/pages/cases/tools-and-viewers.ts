/** What tools, viewers and page builders make of a text, by public reports; a long row of cases. */

import { setTimeout as wait } from 'node:timers/promises';
import { marked } from '../../marks.ts';
import { type Case, oncePressed, onceRead, QUIET, RIGHT, TOLD } from './case.ts';
import {
  article,
  BODY,
  dated,
  GERMAN,
  HEAD,
  HOME,
  later,
  ld,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  REST,
  set,
  TITLE,
} from './paper.ts';

/** What a page builder puts around each piece of text: a row, a cell, a panel, a widget, an editor. */
const widget = (inner: string): string =>
  `<div class="panel-grid panel-has-style"><div class="panel-row-style"><div class="panel-grid-cell"><div class="so-panel widget widget_sow-editor panel-first-child panel-last-child"><div class="so-widget-sow-editor so-widget-sow-editor-base"><div class="siteorigin-widget-tinymce textwidget">${inner}</div></div></div></div></div></div>`;

export const TOOLS_AND_VIEWERS: Case[] = [
  {
    // Hypothesis (product-backlog 1288, 1135), Zotero (translators 2697), Flarum (framework 3648): sites that go from
    // article to article by script leave the canonical address and the other metadata of the first one in the head.
    name: 'the page was opened at another article, and once a link of it is pressed its head still has that one’s address, day and description',
    url: OTHER_URL,
    html: paper({
      head: `${dated('2022-06-18T06:00:00Z')}<link rel="canonical" href="${OTHER_URL}"><meta property="og:url" content="${OTHER_URL}">${ld({ '@type': 'NewsArticle', '@id': OTHER_URL, url: OTHER_URL, headline: OTHER_TITLE, datePublished: '2022-06-18T06:00:00Z' })}`,
      body: `<main id="app"><article>
<h1>${OTHER_TITLE}</h1>
<p class="byline">By Ned Marsh · Sat 18 Jun 2022 07.00 BST</p>
<div class="body">
${set(OTHER)}
</div>
</article>
<p><a id="go" href="${HOME}">${TITLE}</a></p></main>
${later(article(BODY, ' · Mon 30 Jan 2023 09.20 GMT'))}
<script>
document.getElementById('go').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState({}, '', new URL(event.currentTarget.href).pathname);
  document.title = ${JSON.stringify(`${TITLE} | The Harbour Post`)};
  document.getElementById('app').innerHTML = document.getElementById('story').textContent;
  scrollTo(0, 0);
});
</script>`,
    }).replace(/^[\s\S]*?<body>/, (head) => head.replaceAll(TITLE, OTHER_TITLE)),
    act: async (tab) => {
      await wait(1500);
      await tab.click('#go');
    },
    ...RIGHT,
  },
  {
    // Smashing Magazine (redesign 69, 95), Omnivore (2223): readers could not highlight the first paragraphs, because the
    // box of title and author reached down over them, transparent, above them in the order of layers.
    name: 'the box of title and author reaches down over the first paragraphs, above them and transparent',
    html: paper({
      body: article(BODY)
        .replace('<h1>', '<header class="head">\n<h1>')
        .replace('</p>\n<div class="body">', '</p>\n</header>\n<div class="body">'),
      style:
        '.head{position:relative;z-index:2;padding-bottom:28em;margin-bottom:-28em}.body{position:relative;z-index:1}',
    }),
    ...RIGHT,
  },
  {
    // Readest (6048, 3304), SumatraPDF (5771), Orange Confort+ (32): a ruler or mask for readers who lose the line darkens all
    // but a strip; the same comes with the bars for accessibility that papers embed. The text outside of it stays legible.
    name: 'a mask for readers who lose the line darkens the window but for a strip that follows the pointer',
    html: paper({
      body: `${article(BODY)}
<div id="aid"><button type="button" class="aid-open" aria-expanded="false">Reading aids</button></div>
<div class="mask mask-top" aria-hidden="true"></div>
<div class="mask mask-bottom" aria-hidden="true"></div>
<script>
const [above, below] = document.querySelectorAll('.mask');
const strip = (y) => {
  above.style.height = Math.max(0, y - 60) + 'px';
  below.style.top = y + 60 + 'px';
};
strip(innerHeight * 0.4);
addEventListener('mousemove', (event) => strip(event.clientY));
</script>`,
      style:
        '.mask{position:fixed;left:0;width:100vw;background:rgba(0,0,0,.5);z-index:2147483640;pointer-events:none}.mask-top{top:0}.mask-bottom{bottom:0}#aid{position:fixed;right:1em;bottom:1em;z-index:2147483641}',
    }),
    ...RIGHT,
  },
  {
    // Jiffy Reader (public archive 12, 159), Read You (971): tools for fast reading write each text node anew, with the first half
    // of each word in bold; words come apart, and what stood on the old nodes is lost.
    name: 'a tool for fast reading writes the text anew once it is marked, with the first half of each word in bold',
    html: paper({ style: 'br-fixation{font-weight:700}' }),
    act: onceRead(`{
      const walker = document.createTreeWalker(document.querySelector('.body'), NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) if (walker.currentNode.data.trim()) nodes.push(walker.currentNode);
      for (const node of nodes) {
        const bag = document.createElement('div');
        bag.innerHTML = node.data.replace(/\\p{L}{2,}/gu, (word) => {
          const half = Math.ceil(word.length / 2);
          return '<br-bold class="br-bold"><br-fixation fixation-strength="1">' + word.slice(0, half) + '</br-fixation>' + word.slice(half) + '</br-bold>';
        });
        node.replaceWith(...bag.childNodes);
      }
      document.body.setAttribute('br-mode', 'on');
    }`),
    ...RIGHT,
  },
  {
    // Defuddle (343, 303), Omnivore (3111): sections of the text itself were thrown away since their headings read like those of
    // related posts, of what trails behind an article, of other things.
    name: 'headings inside the text begin with the words that usually stand above comments, related reports and what to read next',
    html: paper({
      body: `${article(`${set(PARAGRAPHS.slice(0, 4))}
<section id="related-contracts"><h2>Related contracts, and a law in the way</h2>
${set(PARAGRAPHS.slice(4, 7))}
</section>
<section id="comments-from-pyongyang"><h2>Comments from Pyongyang</h2>
${set(PARAGRAPHS.slice(7, 9))}
</section>
<section id="up-next-tokyo"><h2>Up next: Tokyo</h2>
${set(PARAGRAPHS.slice(9))}
</section>`)}
<section id="more"><h2>Up next</h2><ul><li><a href="${OTHER_URL}">${OTHER_TITLE}</a><p>${OTHER[0]}</p></li></ul></section>
<section id="comments"><h2>Comments (2)</h2><p><b>Tamsin</b> I would have liked a map with this.</p><p><b>J. Orr</b> So would I.</p></section>`,
    }),
    ...RIGHT,
  },
  {
    // newspaper (codelucas 485), Readability (543, on a narrow window, where it is real): the extractor stopped at a “Read More”
    // that the style sheet shows on telephones alone; on wide windows the text just goes on.
    name: 'a button to read more stands in the middle of the text for telephones alone, and the text goes on where it is not shown',
    html: paper({
      body: article(`<div class="zone-body">
${HEAD}
<div class="zone-read-more"><button type="button" class="zone-read-more-button" aria-controls="read-all" aria-expanded="false">Read More</button></div>
<div class="zone-read-all" id="read-all">
${REST}
</div>
</div>
<script>
document.querySelector('.zone-read-more-button').addEventListener('click', () => document.querySelector('.zone-body').classList.add('open'));
</script>`),
      style:
        '.zone-read-more{display:none}@media (max-width:480px){.zone-body:not(.open) .zone-read-more{display:block}.zone-body:not(.open) .zone-read-all{display:none}}',
    }),
    ...RIGHT,
  },
  {
    // Hypothesis (h 757, 89, and what is said there of Scribd): viewers of documents put the text of a leaf into the page only
    // once its reader comes near it; until then the leaf is an empty sheet of the right size.
    name: 'a viewer of documents fills each leaf once it is scrolled to, and the second is an empty sheet so far',
    html: paper({
      body: `<h1>${TITLE}</h1>
<p class="byline">By Ada Quill in Seoul</p>
<div class="viewer-bar" role="toolbar"><label>Page <input id="page-number" value="1" size="2"></label> / <span id="pages">2</span> <button type="button">−</button> <button type="button">+</button></div>
<div class="viewer">
<div class="leaf" id="leaf-1" data-page-number="1" data-loaded="true"><div class="text-layer">
${HEAD}
</div></div>
<div class="leaf" id="leaf-2" data-page-number="2"><div class="leaf-blank"></div></div>
</div>
${later(REST)}
<script>
const leaf = document.getElementById('leaf-2');
const eye = new IntersectionObserver(([entry]) => {
  if (!entry.isIntersecting) return;
  eye.disconnect();
  leaf.dataset.loaded = 'true';
  leaf.innerHTML = '<div class="text-layer">' + document.getElementById('story').textContent + '</div>';
});
eye.observe(leaf);
</script>`,
      style:
        'body{max-width:1080px;background:#8a8d91}.viewer-bar{position:sticky;top:0;background:#474747;color:#fff;padding:.4em 1em;font:14px sans-serif}.leaf{box-sizing:border-box;min-height:1500px;margin:1em 0;padding:90px;background:#fff;font-size:26px}',
    }),
    ...QUIET,
  },
  {
    // Vocabo, illa-helper (their own words on what they do): tools for learners put words of the other language into the
    // sentences of the page, one here, one there, each with the word that stood there as its title.
    name: 'a tool for learners puts single German words into the sentences once they are marked',
    html: paper({ style: '.voc{border-bottom:2px dotted #2a7}' }),
    act: onceRead(`{
      const words = { capital: 'Hauptstadt', listeners: 'Zuhörern', decision: 'Entscheidung', office: 'Büro', agenda: 'Tagesordnung', partners: 'Partnern' };
      const walker = document.createTreeWalker(document.querySelector('.body'), NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      for (const node of nodes) {
        const bag = document.createElement('div');
        bag.innerHTML = node.data.replace(/\\b[a-z]+\\b/g, (word) =>
          Object.hasOwn(words, word) ? '<span class="voc" lang="de" title="' + word + '">' + words[word] + '</span>' : word);
        if (bag.firstElementChild) node.replaceWith(...bag.childNodes);
      }
    }`),
    ...TOLD,
  },
  {
    // newspaper4k (209): a weekly has the day of the printed issue in the address of what it published on the web eleven days
    // before, and the day was taken from there.
    name: 'a weekly’s address has the day of the printed issue, eleven days after the byline’s own day',
    url: 'https://www.theguardian.com/2023/02/10/stoltenberg-seoul-arms-ukraine-1776432.html',
    html: paper({
      head: '<link rel="canonical" href="https://www.theguardian.com/2023/02/10/stoltenberg-seoul-arms-ukraine-1776432.html">',
      body: article(
        `${BODY}\n<p class="issue">In the magazine: <a href="https://www.theguardian.com/issues/2023/02/10">the issue of February 10, 2023</a></p>`,
        ' · <time datetime="2023-01-30T04:20:00-05:00">1/30/23 at 4:20 AM EST</time>',
      ),
      style: '.issue{font:14px sans-serif;border-top:1px solid #bbb;padding-top:.5em}',
    }),
    ...RIGHT,
  },
  {
    // React (11538), Stacker News (2936), Destiny Item Manager (11807): translators put elements in the place of text nodes that
    // the framework keeps; at its next change it throws, takes all of its page down, and an error stands there.
    name: 'a translator’s changes bring the page’s framework down, and a line on the error stands in the article’s place',
    html: paper({
      body: `<div id="root">${article(BODY)}</div>`,
      style: '.crash{font:16px sans-serif;text-align:center;padding:30vh 0}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(`{
        const german = ${JSON.stringify(GERMAN)};
        [...document.querySelectorAll('.body p')].slice(0, german.length).forEach((one, at) => {
          const outer = document.createElement('font');
          outer.dir = 'auto';
          outer.append(document.createElement('font'));
          outer.firstChild.textContent = german[at];
          one.replaceChildren(outer);
        });
        setTimeout(() => {
          document.getElementById('root').innerHTML = '<div class="crash" role="alert"><h2>Something went wrong</h2><p>An unexpected error has occurred in this page. <button type="button" onclick="location.reload()">Reload</button></p></div>';
        }, 400);
      }`);
      await wait(2000);
    },
    marks: 'none',
    missing: 'quiet',
  },
  {
    // SiteOrigin Panels (480), Elementor (5639), Trafilatura (430): with a page builder each paragraph lies alone in a row, a cell
    // and a widget of its own, so that no box has two of them; readers’ views found the title alone, extractors lost parts.
    name: 'each paragraph is a widget in a cell of a row of its own, and so are the teasers that follow',
    html: paper({
      body: `<div class="entry-content"><div class="panel-layout">
${widget(`<h1>${TITLE}</h1>`)}
${widget('<p class="byline">By Ada Quill in Seoul</p>')}
${PARAGRAPHS.map((text) => widget(`<p>${text}</p>`)).join('\n')}
${widget('<h3>You may also like</h3>')}
${widget('<h4><a href="https://www.theguardian.com/world/2016/depot-hill">From 2016: inside the hill</a></h4><p>Stoltenberg was shown a depot in the north of Norway that year, in which 30,000 artillery shells lay on wooden racks.</p>')}
${widget(`<h4><a href="${OTHER_URL}">${OTHER_TITLE}</a></h4><p>${OTHER[0]}</p>`)}
</div></div>`,
    }),
    ...RIGHT,
    bare: ['30,000 artillery shells'],
  },
  {
    // Print.js (387, 97): the frame that a page makes for its printer, with a copy of the article in it, stays in the page
    // without a size after printing. (The call that opens the printer’s dialog is left out.)
    name: 'the page makes a copy of the article for the printer in a frame without a size, and leaves the frame there',
    html: paper({
      body: `<p class="tools"><button type="button" id="print">Print this article</button></p>
${article(BODY)}
<script>
document.getElementById('print').addEventListener('click', () => {
  document.getElementById('printJS')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'printJS';
  frame.style.cssText = 'visibility:hidden;height:0;width:0;position:absolute;border:0';
  frame.srcdoc = '<!doctype html><html lang="en"><head><title>Document</title></head><body><p>Printed from The Harbour Post</p>' + document.querySelector('article').outerHTML + '</body></html>';
  document.body.append(frame);
});
</script>`,
    }),
    act: async (tab) => {
      await oncePressed('#print')(tab);
      await wait(1500);
    },
    ...RIGHT,
  },
];
