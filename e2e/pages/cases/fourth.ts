/** A fourth round, thought up by one who had not read the source; its furniture, as sites have it in their text, is longer than a screen of code. */
import { marked } from '../../marks.ts';
import { badgeOf } from '../../popup.ts';
import { type Case, NOTED, QUIET, RIGHT, TOLD } from './case.ts';
import {
  after,
  article,
  BODY,
  DAY,
  dated,
  described,
  HEAD,
  HOME,
  ld,
  NPR,
  OTHER,
  OTHER_TITLE,
  PARAGRAPHS,
  paper,
  rewritten,
  set,
  TITLE,
} from './paper.ts';

const RIVER = 'https://www.theguardian.com/food/2022/jun/18/river-market-breakfast';

/** Gives the page's change time to do harm: no state says that it did none. */
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const IMAGE =
  '<img alt="" width="600" height="200" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">';

const OTHER_ARTICLE = `<article>\n<h1>${OTHER_TITLE}</h1>\n<p class="byline">By Ida Slate</p>\n<div class="body">\n${set(OTHER)}\n</div>\n</article>`;

/** A page whose title is another article's. */
const river = (page: string): string =>
  page
    .replace(`<title>${TITLE}`, `<title>${OTHER_TITLE}`)
    .replace(`og:title" content="${TITLE}`, `og:title" content="${OTHER_TITLE}`);
const RIVER_HEAD =
  dated('2022-06-18T07:00:00Z') +
  ld({
    '@type': 'NewsArticle',
    headline: OTHER_TITLE,
    url: RIVER,
    datePublished: '2022-06-18T07:00:00Z',
  });

// Mark-up of the text, and furniture in it.

const AD = `<div class="full-bleed-ad row-mid-content-ad"><p>Advertisement</p><p>Harbour Bank has been by your side for ninety years. Open an account today and get the first year free.</p><p>Article continues below this advertisement</p></div>`;
const ROWS = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3, 6), PARAGRAPHS.slice(6)]
  .map((some) => `<div class="row"><div class="column">\n${set(some)}\n</div></div>`)
  .join(`\n${AD}\n`);

const SIGN_UP = `<a class="skip" href="#past">skip past newsletter promotion</a>
<div class="signup"><h2>Sign up to First Tide</h2><p>Our morning letter tells you the day’s main stories, what they mean and why they matter, free and every weekday at six.</p>
<form><label>Your address <input type="email"></label><button type="button">Sign up</button></form>
<p><b>Privacy notice:</b> Letters may hold advertisements and content paid for by others. We use a service of another firm to guard our site, and its terms apply.</p></div>
<p class="skip" id="past">after newsletter promotion</p>`;

const PHOTO = `<div class="photo">${IMAGE}<p class="caption">The hall at the institute, an hour before its doors were opened. Photograph: Min Roe/Harbour Pictures</p></div>`;
const SLIDES = `<div class="slides"><figure>${IMAGE}<figcaption>Police in front of a hotel by the palace, with snow on their caps. <small>Min Roe/Harbour Pictures</small></figcaption></figure><p>1 / 12</p><button type="button">Previous</button> <button type="button">Next</button> <button type="button">Full screen</button></div>`;

const LABELS = [
  'What happened:',
  'Driving the news:',
  'Context:',
  'Why it matters:',
  'Between the lines:',
  'What they’re saying:',
  'Flashback:',
  'The other side:',
  'Zoom out:',
  'What’s next:',
];

const TEXT: Case[] = [
  {
    // adbar/trafilatura#159, chimbori/crux#9, KSF-Media/affresco#1186
    name: 'the text stands in three rows, and advertisements between them say that it goes on below',
    html: paper({ body: `<article>\n<h1>${TITLE}</h1>\n<p>By Ada Quill</p>\n${ROWS}\n</article>` }),
    ...RIGHT,
    bare: ['Harbour Bank'],
  },
  {
    name: 'a form for a morning letter stands between paragraphs, with links to skip it',
    html: paper({
      body: article(after(4, SIGN_UP)),
      style: '.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden}',
    }),
    ...RIGHT,
    bare: ['First Tide', 'paid for by others'],
  },
  {
    // mozilla/readability#693
    name: 'a photograph and a row of slides stand between paragraphs, with captions and buttons',
    html: paper({
      body: article(
        `${set(PARAGRAPHS.slice(0, 2))}${PHOTO}${set(PARAGRAPHS.slice(2, 7))}${SLIDES}${set(PARAGRAPHS.slice(7))}`,
      ),
    }),
    ...RIGHT,
    bare: ['doors were opened', 'palace'],
  },
  {
    name: 'each paragraph begins with words in bold that say what it is there for',
    html: paper({
      body: article(
        rewritten((text, at) => `<p><strong>${LABELS[at]}</strong> ${text}</p>`).replaceAll(
          'SEOUL — ',
          '',
        ),
      ),
    }),
    ...TOLD,
  },
  {
    name: 'a quotation in the middle of a sentence is set apart as a block',
    html: paper({
      body: article(
        BODY.replace(
          '“prelude to confrontation and war” and',
          '</p>\n<blockquote><p>“prelude to confrontation and war”</p></blockquote>\n<p>and',
        ),
      ),
    }),
    ...TOLD,
  },
];

// Days and metadata.

const LOOSE = `<meta name="last-modified" content="2026-02-11"><script type="application/ld+json">
//<![CDATA[
${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': ['NewsArticle', 'ReportageNewsArticle'],
  headline: TITLE,
  datePublished: '2023-01-30 18:20:00',
  dateModified: '2026-02-11 03:00:00',
})}
//]]>
</script>`;

const OLD = `<figure>${IMAGE}<figcaption>A hall of the kind, <time datetime="2019-06-30">June 30, 2019</time>. Archive</figcaption></figure>`;
const OLDER = `<figure>${IMAGE}<figcaption>Snow by the palace gates, taken on 4 November 2017. Archive</figcaption></figure>`;

const DAYS: Case[] = [
  {
    name: 'the description stands in comments of a script, with two types and a day without a zone',
    html: paper({ head: LOOSE }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'photographs from the archive have their days, and the article has none',
    html: paper({
      head: '',
      body: article(
        `${OLD}\n${set(PARAGRAPHS.slice(0, 5))}\n${OLDER}\n${set(PARAGRAPHS.slice(5))}`,
      ),
    }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'a banner says that the article is years old, and the metadata when it was last saved',
    html: paper({
      head: `<meta property="article:modified_time" content="2025-11-02T10:00:00Z">${described({ datePublished: undefined, dateModified: '2025-11-02T10:00:00Z' })}`,
      body: article(
        BODY,
        '</p><p class="old">This article is more than <b>2 years old</b></p><p>Last modified on Sun 2 Nov 2025 10.00 GMT',
      ),
    }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'the only days on the page are those of its copyright and of its making, below',
    html: paper({
      head: '',
      body: `${article(BODY)}<footer><p>© 1998–2026 Harbour Post Ltd. All rights reserved.</p><p>Page built on <time datetime="2026-08-12T04:12:09Z">12 August 2026, 04:12</time></p></footer>`,
    }),
    url: NPR,
    ...NOTED,
  },
];

// Late and changing pages, and pages within one document.

const PURPOSES = [
  'store and read information on your device, such as cookies and numbers that tell it from others',
  'choose advertisements by the page that you read, the place you are in and the time of day',
  'build a profile of your interests from what you read, watch and buy, here and on other sites',
  'measure how often an advertisement is seen, and whether a purchase follows on it',
  'learn about the readers of a text from data of several sources, put together',
  'tell a device from others by what it sends of its own accord',
];
const NOTICE = `<h2>We value your privacy</h2>\n${set(
  PURPOSES.flatMap((one) => [
    `We and our 842 partners ${one}, for as long as thirteen months.`,
    `Some of them do so without your consent, as they see a legitimate interest in it: to ${one}. You can object to that at any time by a link at the foot of each page.`,
  ]),
)}\n<button type="button">Accept all</button> <button type="button">Manage options</button>`;

const slot = (at: number): string =>
  `<div class="ad"><small>Advertisement</small><p class="copy">Harbour Bank ${at}: a better account.</p></div>`;
const TICKS = `const copies = ['Harbour Bank: get the first year free.', 'Quay Motors: drive home by the evening.', 'Tide Mobile: talk as long as you like, to all of the coast.'];
let ticks = 0;
setInterval(() => {
  ticks += 1;
  document.getElementById('ago').textContent = 'Updated ' + ticks + ' seconds ago';
  for (const one of document.querySelectorAll('.copy')) one.textContent = copies[ticks % 3];
}, 500);`;

const CHANGES: Case[] = [
  {
    // mozilla/readability#666, readable-app/readability.rs#3
    name: 'a notice on consent longer than the article comes late and stands below it on the window',
    html: paper({
      body: `<main>${article(BODY)}</main><template id="cmp"><div id="notice" role="dialog" aria-label="Privacy">${NOTICE}</div></template><script>setTimeout(() => document.body.prepend(document.getElementById('cmp').content.cloneNode(true)), 1500)</script>`,
      style:
        '#notice{position:fixed;inset:auto 0 0;max-height:40vh;overflow:auto;background:#fff;border-top:2px solid;padding:1em}',
    }),
    act: async (tab) => {
      await tab.until(() => document.getElementById('notice') !== null);
      await wait(1500);
    },
    ...RIGHT,
    bare: ['842 partners', 'legitimate interest'],
  },
  {
    name: 'the byline counts seconds, and advertisements in the text change twice in each',
    html: paper({
      body: `${article(`${set(PARAGRAPHS.slice(0, 3))}${slot(1)}${set(PARAGRAPHS.slice(3, 7))}${slot(2)}${set(PARAGRAPHS.slice(7))}`, ' · <span id="ago">Updated just now</span>')}<script>${TICKS}</script>`,
    }),
    act: async (tab) => {
      await tab.until(() =>
        /Updated [6-9] /.test(document.getElementById('ago')?.textContent ?? ''),
      );
    },
    ...RIGHT,
    bare: ['Harbour Bank', 'Quay Motors', 'Tide Mobile'],
  },
  {
    name: 'a narrower window shows the copy of the text that was hidden, and hides the other',
    html: paper({
      body: `<div class="wide">${article(BODY)}</div><div class="narrow">${article(BODY)}</div>`,
      style:
        '.narrow{display:none}@media(max-width:700px){.wide{display:none}.narrow{display:block}}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.size(500, 800);
      await tab.until(() => {
        const all = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
        return (
          all.length > 0 &&
          all.every(({ startContainer }) => startContainer.parentElement?.closest('.narrow'))
        );
      });
    },
    ...RIGHT,
  },
];

// Absence.

const TIMES = ['19:02', '18:40', '18:21', '17:55', '17:30', '17:12'];
const POSTS = PARAGRAPHS.slice(0, 6)
  .map(
    (text, at) =>
      `<section class="post"><h2><time>${TIMES[at]}</time></h2><p>${text}</p></section>`,
  )
  .join('\n');

const GONE: Case[] = [
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

// Second articles.

const LONGER = `<article>\n<h1>${OTHER_TITLE}</h1>\n<p class="byline">By Ida Slate</p>\n<div class="body">\n${set([1, 2, 3, 4].flatMap((pier) => OTHER.map((text) => `Pier ${pier}. ${text}`)))}\n</div>\n</article>`;

const SECOND: Case[] = [
  {
    // mozilla/readability#321, mozilla/readability#632
    name: 'the next article stands below in full and in the same mark-up, twice as long as this one',
    html: paper({ body: `<main>${article(BODY)}\n<h2>Up next</h2>\n${LONGER}</main>` }),
    ...NOTED,
    bare: ['Pier'],
  },
  {
    // mozilla/readability#682
    name: 'the page is of another article, and this one stands below it as the next',
    html: river(
      paper({
        head: RIVER_HEAD,
        body: `<main>${OTHER_ARTICLE}\n<h2>Up next</h2>\n${article(BODY)}</main>`,
      }),
    ),
    url: RIVER,
    act: async (tab) => {
      await badgeOf(tab);
    },
    marks: 'none',
  },
];

export const FOURTH: Case[] = [...TEXT, ...DAYS, ...CHANGES, ...GONE, ...SECOND];
