/** Texts that are all there, though something on the page seems to say otherwise. */
import { type Case, RIGHT, TOLD } from '../case.ts';
import {
  after,
  article,
  BODY,
  DAY,
  dated,
  described,
  HOME,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  set,
  TITLE,
} from '../paper.ts';

/** The document that the article reports on, on a page of its own. */
const SPEECH = 'https://www.theguardian.com/world/2023/jan/30/speech-at-the-chey-institute';

const PARTS = [
  'What Warsaw bought, and from whom',
  '',
  'The yards that build for two oceans',
  'A law, and the way around it',
  'What Tokyo will be asked for',
];

export const ALL_THERE: Case[] = [
  {
    // Text-only and "lite" versions that broadcasters keep for slow lines and storms (NPR's and CNN's are known):
    // headline, byline, all paragraphs, and links to the full site above and below.
    name: 'the text-only version of a broadcaster’s site has all of the text, and links to the full site above and below it',
    html: paper({
      head: `<link rel="canonical" href="${HOME}">`,
      body: `<div id="main-wrapper">
<header><p><a href="https://www.theguardian.com/text">The Harbour Post: Text-Only Version</a> | <a id="full-version-nav-link" href="${HOME}?full">Go To Full Site</a></p></header>
<main><article class="story-container">
<div class="story-head"><h1 class="story-title">${TITLE}</h1><p>By Ada Quill</p><p>Monday, January 30, 2023 • 9:20 AM GMT</p></div>
<hr>
<div class="paragraphs-container">
${BODY}
</div></article></main>
<hr>
<footer><nav><ul><li><a href="https://www.theguardian.com/text">Topics</a></li><li><a href="${HOME}?full">Go To Full Site</a></li><li><a href="https://www.theguardian.com/contact">Contact Us</a></li><li><a href="https://www.theguardian.com/terms">Terms of Use</a></li></ul><p>For pictures, sound and film, see the full version of our site.</p></nav></footer></div>`,
      style: 'footer ul{display:flex;gap:1em;list-style:none;padding:0}',
    }),
    ...RIGHT,
  },
  {
    // Gift links of big dailies: a subscriber sends one on, the article keeps its label, a line above it says that it was
    // given, and the offer follows behind its last paragraph, as does the note on where it was printed.
    name: 'an article for subscribers was given to the reader by one of them, and is there from beginning to end, with an offer behind it',
    url: `${HOME}?unlocked_article_code=1b7c2e&smid=url-share`,
    html: paper({
      body: `<div class="gift" role="status"><p><strong>A subscriber has given you this article.</strong> With this link you can read all of it without a subscription until 13 February.</p></div>
${article(BODY).replace('<h1>', '<p class="label">Subscribers only</p>\n<h1>')}
<p class="print-info">A version of this article appears in print on Jan. 31, 2023, Section A, Page 9 of the city edition with the headline: NATO Chief Asks Seoul for Arms. <a href="https://www.theguardian.com/reprints">Order Reprints</a> | <a href="https://www.theguardian.com/today">Today’s Paper</a> | <a href="https://www.theguardian.com/subscribe">Subscribe</a></p>
<section class="offer"><h2>Did you like this article?</h2><p>You have read it as a gift. Subscribe for $1 a week, read everything that we publish, and give ten articles a month to your friends.</p><a class="button" href="https://www.theguardian.com/subscribe">See the offer</a><p>Already a subscriber? <a href="https://www.theguardian.com/login">Log in</a></p></section>`,
      style:
        '.gift{background:#e8f0e4;padding:.4em 1em;font:15px sans-serif}.label{font:bold 13px sans-serif;color:#a3202a}.print-info{font:13px sans-serif;color:#666}.offer{border-top:3px solid #222;font:16px sans-serif;text-align:center}',
    }),
    ...RIGHT,
  },
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
    name: 'the last lines offer the full text of the speech that the article reports on, and a film of all of it',
    html: paper({
      body: article(
        `${BODY}\n<p class="doc"><a href="${SPEECH}">Read the full text of the speech</a></p>\n<p class="doc"><a href="${SPEECH}/film">Watch it in full (41 min.)</a></p>`,
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'the pane that the text scrolls in fades out at its lower edge',
    html: paper({
      body: `<main class="pane" tabindex="0">${article(BODY)}</main>`,
      style:
        'body{margin-block:0}.pane{height:80vh;overflow-y:auto;-webkit-mask-image:linear-gradient(#000 75%,transparent);mask-image:linear-gradient(#000 75%,transparent)}',
    }),
    ...RIGHT,
  },
  {
    // Finders of further pages take the parts of a series for those of the article.
    name: 'the report is one part of a series, and a box in it leads to the other parts by their numbers',
    html: paper({
      body: article(`<div class="parts"><p>A winter of visits · Part 2 of 5</p>
<ol>${PARTS.map((title, at) => (title ? `<li><a href="/world/series/a-winter-of-visits/${at + 1}">${title}</a></li>` : '<li aria-current="true"><b>This report</b></li>')).join('')}</ol></div>
${BODY}`),
      style: '.parts{float:right;width:15em;margin:0 0 1em 1em;font:14px sans-serif}',
    }),
    ...RIGHT,
  },
  {
    name: 'an agency’s copy says “more” where its sheet ended, names its second sheet there, and goes on to its end',
    html: paper({
      body: article(`${after(4, '<p>(MORE)</p>\n<p>NATO–SEOUL, page 2</p>')}\n<p>(END)</p>`),
    }),
    ...RIGHT,
  },
  {
    // Sites with accounts (Scandinavian, Dutch and German dailies, magazines with a reading list): the page remembers how far one
    // came, says so at the head and on a strip at the window’s lower edge; the text is all there.
    name: 'the page says how much of it was read the last time and how much is left, and offers to continue reading there',
    html: paper({
      body: `<div class="progress" role="status"><span class="progress-bar"><span style="width:62%"></span></span> You have read 62% of this article · 38% left · 1 min</div>
<main>${article(BODY)}</main>
<aside class="list" aria-label="Your reading list"><h2>Continue reading</h2><ul><li><a href="${OTHER_URL}">${OTHER_TITLE}</a> <small>25% read, 6 min left</small></li></ul></aside>
<div class="resume"><span>Welcome back! You have not finished this article.</span> <button type="button" onclick="document.querySelectorAll('.body p')[6].scrollIntoView();this.parentNode.remove()">Continue reading</button> <button type="button" aria-label="Close" onclick="this.parentNode.remove()">×</button></div>`,
      style:
        '.progress,.list{font:14px sans-serif}.progress-bar{display:inline-block;width:8em;height:.5em;background:#ddd;vertical-align:middle}.progress-bar span{display:block;height:100%;background:#0a5fa8}.resume{position:fixed;left:0;right:0;bottom:0;background:#223;color:#fff;padding:.5em 1em;font:15px sans-serif}',
    }),
    ...RIGHT,
  },
  {
    // Any large site, read with a blocker or on a slow line: the places of recommended reports in the text and of the
    // comments below it keep their grey bars and say that they are busy; nothing of the text is missing.
    name: 'grey bars stand in the text and below it where recommended reports and comments never come, and the text is all there',
    html: paper({
      body: article(
        `${after(
          4,
          `<aside class="rec" aria-busy="true" aria-label="Recommended for you"><h3>Recommended for you</h3><div class="card"><div class="skeleton pic"></div><div class="skeleton line"></div><div class="skeleton line short"></div></div><div class="card"><div class="skeleton pic"></div><div class="skeleton line"></div><div class="skeleton line short"></div></div></aside>`,
        )}
<section class="comments" aria-busy="true"><h3>Comments</h3><div class="spinner" role="status">Loading…</div><div class="skeleton line"></div><div class="skeleton line"></div><div class="skeleton line short"></div></section>`,
      ),
      style:
        '.rec,.comments{font:15px sans-serif;border-top:2px solid #333}.card{display:inline-block;width:45%;margin-right:3%}.skeleton{background:#ddd;border-radius:4px;margin:.5em 0;animation:pulse 1.4s infinite}.skeleton.pic{height:6em}.skeleton.line{height:1em}.skeleton.short{width:60%}@keyframes pulse{50%{opacity:.45}}',
    }),
    ...RIGHT,
  },
  {
    // Stations of public radio (Grove, on NPR’s texts): a player, the text as it was read, a line on rights that ends in
    // “to see more, visit …”, and a note on how transcripts are made.
    name: 'a radio station’s page has all of a piece as it was read, names where to see more, and says that its transcripts are typed in a hurry and may not be final',
    html: paper({
      body: `<main class="ArtP"><h1>${TITLE}</h1>
<div class="ArtP-byline">Harbour Radio | By <a href="https://www.theguardian.com/people/ada-quill">Ada Quill</a></div>
<div class="ArtP-date">Published January 30, 2023 at 9:20 AM GMT</div>
<div class="ListenButton"><button type="button" aria-label="Listen">▶</button> <span>Listen</span> <span>•</span> <span>3:48</span></div>
<div class="ArtP-articleBody RichTextBody">
<h2>Transcript</h2>
${BODY}
<p>Copyright 2023 Harbour Radio. To see more, visit <a href="https://www.theguardian.com/radio">Harbour Radio</a>.</p>
<p class="small"><i>Our transcripts are typed in a hurry, to be there on the same day. This text may not be in its last form and may be corrected or changed in the future. What counts is the recording of the broadcast.</i></p>
</div>
<div class="ArtP-tags"><a href="https://www.theguardian.com/tags/world">World news</a></div></main>
<aside class="give"><h2>Stay with us</h2><p>This station lives on what its listeners give.</p><a href="https://www.theguardian.com/give">Give now</a></aside>`,
      style:
        '.ListenButton,.ArtP-date,.ArtP-byline,.give{font:15px sans-serif}.small{font-size:14px}.give{border-top:3px solid #246;margin-top:2em}',
    }),
    ...RIGHT,
  },
];
