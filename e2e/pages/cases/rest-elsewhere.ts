/** Texts of which the rest stands elsewhere, comes on a press or is kept from the reader; a long row of cases. */
import { markedAnew } from '../../marks.ts';
import { type Case, oncePressed, onceRead, QUIET, RIGHT } from './case.ts';
import {
  article,
  BODY,
  DAY,
  dated,
  described,
  HEAD,
  HOME,
  later,
  ld,
  NPR,
  PARAGRAPHS,
  paper,
  REST,
  set,
  TITLE,
} from './paper.ts';

/** Each letter is the next one in the alphabet. */
const shifted = (html: string): string =>
  html.replace(/>[^<]+</g, (text) =>
    text.replace(/[a-yA-Y]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1)),
  );

const LAZY = `new IntersectionObserver((entries, observer) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  observer.disconnect();
  setTimeout(() => { document.getElementById('root').insertAdjacentHTML('beforeend', document.getElementById('story').textContent); document.getElementById('more').remove(); }, 800);
}).observe(document.getElementById('more'));`;

// Absence.
const WALL = `<div class="wall" role="dialog" aria-label="Register"><h2>Create a free account to keep reading</h2><p>It takes a minute and costs nothing.</p><form><input type="email" aria-label="Your address"><button type="button">Go on</button></form></div>`;

// Absence.
const TIMES = ['19:02', '18:40', '18:21', '17:55', '17:30', '17:12'];

const POSTS = PARAGRAPHS.slice(0, 6)
  .map(
    (text, at) =>
      `<section class="post"><h2><time>${TIMES[at]}</time></h2><p>${text}</p></section>`,
  )
  .join('\n');

export const REST_ELSEWHERE: Case[] = [
  {
    name: 'the text is cut off below by its box and fades out, until all of it is asked for',
    html: paper({
      body: `${article(BODY)}<button>Show more</button>`,
      style:
        '.body{max-height:30em;overflow:hidden;-webkit-mask-image:linear-gradient(#000 80%,transparent);mask-image:linear-gradient(#000 80%,transparent)}',
    }),
    // What is folded is read, as in a `details`.
    ...RIGHT,
  },
  {
    name: 'only a part of the description says that the text is not free, in a string',
    html: paper({
      body: article(HEAD),
      head:
        dated(DAY) +
        described({
          hasPart: {
            '@type': 'WebPageElement',
            isAccessibleForFree: 'False',
            cssSelector: '.metered',
          },
        }),
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
    // tobimori/paywallr#6
    name: 'letters of the rest of the text are changed for those who have not paid',
    html: paper({
      body: article(
        `${HEAD}<div class="obfuscated">${shifted(REST)}</div><div class="offer"><button>Get digital access</button></div>`,
      ),
      style: '.obfuscated{user-select:none}',
    }),
    ...QUIET,
  },
  {
    name: 'the rest of the text is shown by a box that is ticked, without a script',
    html: paper({
      body: article(
        `${HEAD}<div class="fold"><input type="checkbox" id="all"><label for="all">Show all</label><div class="rest">${REST}</div></div>`,
      ),
      style: '.rest{display:none}.fold:has(:checked) .rest{display:block}',
    }),
    act: oncePressed('#all'),
    ...RIGHT,
  },
  // Thought of while looking into the failures of the thirty above.
  {
    name: 'the text that its box cut off is shown whole once that is asked for',
    html: paper({
      body: `${article(BODY)}<button id="more" onclick="document.querySelector('.body').style.maxHeight = 'none'; this.remove()">Show more</button>`,
      style: '.body{max-height:30em;overflow:hidden}',
    }),
    act: oncePressed('#more'),
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
      await markedAnew(tab);
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
  {
    name: 'an archive keeps the beginning of the text, which ends in dots between brackets',
    html: paper({
      body: article(
        `${HEAD.replace(/together with the international[^<]*/, '[&hellip;]')}\n<p>Filed under: <a href="/world">World</a></p>`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'a live report has its last entries, and those before come on a press',
    html: paper({
      head:
        dated(DAY) + ld({ '@type': 'LiveBlogPosting', headline: TITLE, coverageStartTime: DAY }),
      body: `<main><h1>${TITLE}</h1><div class="live">\n${POSTS}\n</div><button type="button">Load earlier posts</button></main>`,
    }),
    marks: 'none',
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
    name: 'the rest of the text is in the paper’s app alone',
    html: paper({
      body: article(
        `${HEAD}\n<div class="app"><p>The rest of this story is in our app, where it is free.</p><a href="/app">Open in app</a></div>`,
      ),
    }),
    ...QUIET,
  },
];
