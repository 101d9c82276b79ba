/** Texts that go on on another page, leaf, card or slide. */
import { type Case, QUIET } from '../case.ts';
import { article, HEAD, HOME, PARAGRAPHS, paper, REST, SITE, set, TITLE } from '../paper.ts';

export const OTHER_PAGES: Case[] = [
  {
    name: 'the text goes on on a second page',
    html: paper({
      body: article(`${HEAD}<p><a rel="next" href="?page=2">2</a></p>`),
    }),
    ...QUIET,
  },
  {
    name: 'the text goes on on a second page, as its pager alone says',
    html: paper({
      body: article(
        `${HEAD}<div class="pager"><span>Page 1 of 2</span> <a href="${HOME}/2">2</a> <a href="${HOME}/2">Next »</a></div>`,
      ),
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
  {
    // wallabag/wallabag#2549, wallabag/wallabag#3219
    name: 'the page is the second of two, and has the end of the text',
    html: paper({
      body: article(
        `<p class="part">Page 2 of 2</p>\n${set(PARAGRAPHS.slice(4))}\n<nav><a href="${HOME}">‹ Previous page</a> <a href="${HOME}">1</a> <b>2</b></nav>`,
      ),
    }),
    url: `${HOME}?page=2`,
    marks: ['prelude to confrontation and war'],
    missing: 'quiet',
  },
  {
    // News and technology sites of Germany and India whose long articles have their pages in a list to choose from, with
    // a name for each; the one that is open is chosen, and the others are seen once the list is opened.
    name: 'the pages of the text are the entries of a list to choose from below it, and the first is open',
    html: paper({
      body: `<main>${article(HEAD)}
<form class="toc-pages" action="${SITE}/go"><label for="toc">Pages of this article</label>
<select id="toc" name="p" onchange="location.href=this.value"><option value="${SITE}/world/2023/jan/30/stoltenberg-seoul-arms-ukraine" selected>1. The visit to Seoul</option><option value="${SITE}/world/2023/jan/30/stoltenberg-seoul-arms-ukraine-2">2. The makers and their customers</option><option value="${SITE}/world/2023/jan/30/stoltenberg-seoul-arms-ukraine-3">3. The neighbours, and the way on</option></select>
<noscript><button type="submit">Go</button></noscript></form></main>
<p class="tools"><a href="mailto:?subject=Post">Mail</a> <a href="${SITE}/comments">Comments (14)</a></p>`,
      style:
        '.toc-pages{background:#eef;padding:.5em 1em;font:15px sans-serif}.tools{font:14px sans-serif}',
    }),
    ...QUIET,
  },
  {
    // Electronic editions of local dailies: the text view of a printed front page gives what is printed there, and ends
    // in the printed line that sends the reader to another page of the paper, in capitals with a word for the story.
    name: 'the e-paper’s text view has what is printed on the front page, and its last line names the page on which the story goes on',
    html: paper({
      body: `<div class="ee-bar"><a href="https://www.theguardian.com/eedition">E-Edition</a> <span>Tuesday, January 31, 2023</span> <span>Section A</span> <a href="https://www.theguardian.com/eedition/a1">Back to page A1</a> <button type="button">A−</button> <button type="button">A+</button></div>
<article class="ee-story"><h1>${TITLE}</h1>
<p class="ee-by">By ADA QUILL<br>The Harbour Post</p>
<div class="ee-text">
${set(PARAGRAPHS.slice(0, 5))}
<p><b>See SEOUL, A7</b></p>
</div></article>
<div class="ee-bar"><span>© 2023 The Harbour Post</span> <a href="https://www.theguardian.com/eedition/help">Help</a></div>`,
      style:
        '.ee-bar{display:flex;gap:1em;background:#eee;padding:.4em 1em;font:14px sans-serif}.ee-by{font-size:14px}',
    }),
    ...QUIET,
  },
  {
    name: 'the text is dealt out on cards that come one at a time, and only a count says that there are three',
    html: paper({
      body: `${article(`<div class="card">\n${set(PARAGRAPHS.slice(0, 4))}\n</div>\n<div class="deck"><button type="button" disabled>‹</button> <span>1 / 3</span> <button type="button" id="on">›</button></div>`)}
<script>
document.querySelector('#on').addEventListener('click', async () => {
  const answer = await fetch('/cards/stoltenberg-seoul-arms/2');
  document.querySelector('.card').innerHTML = await answer.text();
  document.querySelector('.deck span').textContent = '2 / 3';
});
</script>`,
      style: '.card{border:1px solid #ccc;border-radius:1em;padding:0 1em}.deck{text-align:center}',
    }),
    ...QUIET,
  },
  {
    name: 'the text is on slides, of which one is shown at a time',
    html: paper({
      body: article(
        `<div class="slides"><section class="slide on">${HEAD}</section><section class="slide" aria-hidden="true">${REST}</section></div><button aria-label="Previous slide">‹</button><span>1/2</span><button aria-label="Next slide">›</button>`,
      ),
      style: '.slide{display:none}.slide.on{display:block}',
    }),
    ...QUIET,
  },
];
