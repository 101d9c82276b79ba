/** All of a text is there, though words about more of something stand beside it. */
import { type Case, RIGHT, TOLD } from './case.ts';
import {
  after,
  article,
  BODY,
  DAY,
  dated,
  described,
  HOME,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  set,
} from './paper.ts';

/** The document that the article reports on, on a page of its own. */
const SPEECH = 'https://www.theguardian.com/world/2023/jan/30/speech-at-the-chey-institute';

/** A card that leads to an article for subscribers. */
const locked = (headline: string, words: string): string =>
  `<aside class="card"><p class="plus">🔒 Post+ · For subscribers only</p><h3><a href="${OTHER_URL}">${headline}</a></h3><p>${words}</p><p><a href="https://www.theguardian.com/subscribe">Subscribe to read</a></p></aside>`;

const LOCKED =
  '.card{border:1px solid #bbb;padding:0 1em;font:15px sans-serif}.plus{color:#a05a00}';

export const MORE_BESIDE: Case[] = [
  {
    name: 'the theme prints an excerpt under the headline, which is the lead cut off after some words with dots between brackets',
    html: paper({
      body: article(BODY).replace(
        '</h1>',
        `</h1>\n<p class="entry-excerpt">${PARAGRAPHS[0]!.split(' ').slice(0, 24).join(' ')} […]</p>`,
      ),
      style: '.entry-excerpt{font-size:20px;color:#444}',
    }),
    ...TOLD,
  },
  {
    name: 'the next article stands below with its beginning alone, and has a button to continue reading it',
    html: paper({
      body: `${article(BODY)}
<article class="next"><p class="kicker">Up next</p><h2><a href="${OTHER_URL}">${OTHER_TITLE}</a></h2>
<div class="body cut">
${set(OTHER)}
</div>
<button type="button" class="more">Continue reading</button></article>
<script>document.querySelector('.more').onclick = ({ target }) => { document.querySelector('.cut').classList.remove('cut'); target.remove(); };</script>`,
      style:
        '.next{border-top:4px solid #333;margin-top:3em}.cut{max-height:8em;overflow:hidden;-webkit-mask-image:linear-gradient(#000 40%,transparent);mask-image:linear-gradient(#000 40%,transparent)}',
    }),
    ...RIGHT,
  },
  {
    name: 'a line at the end says where the text was published first, and offers to read the original',
    html: paper({
      body: article(
        `${BODY}\n<p><em>This article is republished from <a href="https://strait.example/">The Strait</a> under a Creative Commons licence. Read the <a href="https://strait.example/seoul-arms">original article</a>.</em></p>`,
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'a pager names the pages that the article has, and this is the view of all of them on one',
    url: `${HOME}/complete-view`,
    html: paper({
      head: `${dated(DAY)}${described()}<link rel="canonical" href="${HOME}">`,
      body: article(
        `<nav class="contents"><b>Contents</b><ul><li><a href="${HOME}">Page 1 — The visit</a></li><li><a href="${HOME}/page-2">Page 2 — What there was so far</a></li><li><a href="${HOME}/page-3">Page 3 — The neighbours</a></li><li aria-current="page">All on one page</li></ul></nav>
${set(PARAGRAPHS.slice(0, 4))}
<h2>What there was so far</h2>
${set(PARAGRAPHS.slice(4, 7))}
<h2>The neighbours</h2>
${set(PARAGRAPHS.slice(7))}
<nav class="pager" aria-label="Pages of this article"><a href="${HOME}">1</a> <a href="${HOME}/page-2">2</a> <a href="${HOME}/page-3">3</a> <span aria-current="page">All on one page</span></nav>`,
      ),
      style:
        '.contents{border:1px solid #bbb;padding:.5em 1em;font:15px sans-serif}.pager{font:16px sans-serif}',
    }),
    ...RIGHT,
  },
  {
    name: 'cards of other articles in the text and below it have a lock and are for subscribers, and the text is for all',
    html: paper({
      body: article(
        `${after(
          4,
          locked(
            'The man who paints the harbour’s cranes',
            'He has been up there for thirty years, and knows all the gulls by name.',
          ),
        )}
<section><h2>More from the Post</h2>
${locked('Why the evening ferry is always late', 'An engineer, a captain and a cook have three answers to that.')}
${locked('How to cook with seaweed', 'Five dishes that need nothing but a pot, some salt and a walk along the shore.')}
</section>`,
      ),
      style: LOCKED,
    }),
    ...RIGHT,
  },
  {
    name: 'the last lines offer the full text of the speech that the article reports on, and a film of all of it',
    html: paper({
      body: article(
        `${BODY}\n<p class="doc"><a href="${SPEECH}">Read the full text of the speech</a></p>\n<p class="doc"><a href="${SPEECH}/film">Watch it in full (41 min.)</a></p>`,
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'a sheet over the whole window asks for an address before the letter, and has a button to continue reading, which is pressed',
    html: paper({
      body: `<div class="sheet" role="dialog" aria-modal="true"><h2>The Harbour Post</h2><p>A letter on the sea and on what comes over it. More than 40,000 people read it.</p><form><input type="email" placeholder="Type your address" aria-label="Your address"> <button type="button">Subscribe</button></form><p><button type="button" class="go">Continue reading ›</button></p></div>
<main>${article(BODY)}</main>
<script>document.documentElement.style.overflow = 'hidden'; document.querySelector('.go').onclick = () => { document.querySelector('.sheet').remove(); document.documentElement.style.overflow = ''; };</script>`,
      style:
        '.sheet{position:fixed;inset:0;z-index:9;background:#fff;text-align:center;padding-top:20vh}',
    }),
    act: async (tab) => {
      await tab.until(() => document.querySelector('.go') !== null);
      await tab.click('.go');
      await tab.until(() => document.querySelector('.sheet') === null);
    },
    ...RIGHT,
  },
];
