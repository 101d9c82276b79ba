/** Other articles, comments and tickers on the page of an article. */
import { badgeOf } from '../../popup.ts';
import { type Case, NOTED, RIGHT } from './case.ts';
import {
  article,
  BODY,
  dated,
  ld,
  NPR,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  paper,
  set,
  TITLE,
} from './paper.ts';

const SAME_EVENT: readonly string[] = [
  'Jens Stoltenberg landed at Incheon on Sunday for two days of talks with the government in Seoul, the first stop on a tour of Asia.',
  'South Korea’s foreign minister told the head of NATO at dinner that 900,000 artillery shells could be sold to the United States by the summer.',
  'Ukraine has an urgent need of ammunition, Stoltenberg told reporters at Incheon, and Seoul should step up what it does.',
  'North Korea’s foreign ministry was silent about the visit on Sunday. In the past it called such visits a prelude to confrontation and war.',
];

const ENTRIES = [
  ['09:02', 'Stoltenberg’s plane has landed at Incheon, an hour behind its time.'],
  ['09:40', 'Snow slows the way into the city. Reporters wait in front of the foreign ministry.'],
  ['10:15', 'Ukraine’s envoy in Seoul says that 900,000 artillery shells are on offer already.'],
  ['10:31', 'Nobody at the ministry in Seoul wants to say a word about shells.'],
  ['11:20', 'The speech at the institute begins. Every seat of the hall is taken.'],
  ['11:58', 'Questions from students now, most of them on China.'],
];

const TICKER = `<section class="live" aria-label="Live"><h2>Live: NATO’s head in Seoul</h2><ol>${ENTRIES.map(([time, text]) => `<li><b>${time}</b><p>${text}</p></li>`).join('\n')}</ol></section>`;

const promo = (day: string, words: string, title: string, lead: string): string =>
  `<div class="card"><h3><a href="/x">${title}</a></h3><time datetime="${day}">${words}</time><p>${lead}</p><a href="/x">Continue reading</a></div>`;

const MOST_READ = `<section class="most-read"><h2>Most read</h2>
${promo('2022-06-18', '18 June 2022', 'At the river market', OTHER[0]!)}
${promo('2022-11-10', '10 November 2022', 'Washington in talks over shells', 'Officials in Washington are in talks with makers in South Korea on 900,000 artillery shells, two people who know of them said.')}
${promo('2022-06-29', '29 June 2022', 'Yoon in Madrid', 'South Korea’s president is the first to come to a summit of NATO, where he met the heads of Japan and Australia.')}</section>`;

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
    url: OTHER_URL,
    datePublished: '2022-06-18T07:00:00Z',
  });

// Second articles.
const LONGER = `<article>\n<h1>${OTHER_TITLE}</h1>\n<p class="byline">By Ida Slate</p>\n<div class="body">\n${set([1, 2, 3, 4].flatMap((pier) => OTHER.map((text) => `Pier ${pier}. ${text}`)))}\n</div>\n</article>`;

export const OTHER_ARTICLES: Case[] = [
  {
    name: 'readers’ comments below speak of the same things',
    html: paper({
      body: `${article(BODY)}<section id="comments"><h2>3 comments</h2><ol>
<li><b>harbourfan</b> <time datetime="2023-01-30T11:02:00Z">2 hours ago</time><p>So 900,000 artillery shells from South Korea are on their way to Ukraine already, my cousin at the docks says.</p><button>Reply</button></li>
<li><b>old_salt</b> <time datetime="2023-01-30T11:40:00Z">1 hour ago</time><p>North Korea is right to call it a “prelude to confrontation and war”, if you ask me. Germany, Sweden and Norway never gave up anything.</p><button>Reply</button></li>
<li><b>quayside</b> <time datetime="2023-01-30T12:10:00Z">1 hour ago</time><p>Stoltenberg said that Ukraine has an urgent need of ammunition. Who has not?</p><button>Reply</button></li></ol></section>`,
    }),
    ...RIGHT,
    bare: ['900,000'],
  },
  {
    name: 'the report of the day before, on the same visit, stands below',
    html: paper({
      body: `<main>${article(BODY)}<article class="story"><h2>NATO’s head lands in South Korea on a tour of Asia</h2><p class="byline">By Ada Quill · <time datetime="2023-01-29T15:00:00Z">29 January 2023</time></p><div class="body">${set(SAME_EVENT)}</div></article></main>`,
    }),
    ...RIGHT,
    bare: ['900,000', 'Incheon'],
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
    name: 'the most read stand below with their leads and days, and each goes on elsewhere',
    html: paper({ head: '', body: `${article(BODY, ' · 30 January 2023')}\n${MOST_READ}` }),
    url: NPR,
    ...NOTED,
    bare: ['900,000', 'Madrid'],
  },
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
    url: OTHER_URL,
    act: async (tab) => {
      await badgeOf(tab);
    },
    marks: 'none',
  },
];
