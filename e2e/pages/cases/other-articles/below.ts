/** Other articles below this one, and lists that begin with it. */
import { marked } from '../../../marks.ts';
import { type Case, NOTED, RIGHT } from '../case.ts';
import {
  article,
  BODY,
  HOME,
  ld,
  NPR,
  OTHER,
  OTHER_TITLE,
  PARAGRAPHS,
  paper,
  set,
  TITLE,
} from '../paper.ts';

/** Teasers of a topic's page, below the one of our report. */
const TEASERS: readonly (readonly [day: string, headline: string, lead: string])[] = [
  [
    '26 January 2023',
    'Alliance’s head to travel to Asia at the end of the week',
    'The secretary general leaves Brussels on Saturday. His office would not say whom he is going to bring.',
  ],
  [
    '19 January 2023',
    'Winter in Brussels: how long will he stay?',
    'His term has been made longer three times by now, and the list of those who may follow him is short.',
  ],
  [
    '11 January 2023',
    'Two signatures and a handshake',
    'The alliance and the union have put their names under a paper on what each of them is there for.',
  ],
  [
    '21 December 2022',
    'What he reads when he is not in meetings',
    'A shelf in his office has room for forty books, and eleven of them are about fishing.',
  ],
  [
    '30 November 2022',
    'Ministers leave Bucharest with a list of generators',
    'There was much talk of transformers and of cables at the meeting, and little of anything that flies.',
  ],
  [
    '17 November 2022',
    'A night of telephone calls',
    'Something had fallen on a farm near the border, and until the morning nobody knew what it was.',
  ],
];

/** The page with the title and type that a topic’s has. */
const asTopic = (html: string): string =>
  html
    .replace(`<title>${TITLE} |`, '<title>Jens Stoltenberg |')
    .replace(
      `property="og:title" content="${TITLE}"`,
      'property="og:title" content="Jens Stoltenberg"',
    )
    .replace('property="og:type" content="article"', 'property="og:type" content="website"');

const second = (heading: string, tag: string): string =>
  `<${tag}><h2>${heading}</h2><div class="body">${set(OTHER)}</div></${tag}>`;

const SAME_EVENT: readonly string[] = [
  'Jens Stoltenberg landed at Incheon on Sunday for two days of talks with the government in Seoul, the first stop on a tour of Asia.',
  'South Korea’s foreign minister told the head of NATO at dinner that 900,000 artillery shells could be sold to the United States by the summer.',
  'Ukraine has an urgent need of ammunition, Stoltenberg told reporters at Incheon, and Seoul should step up what it does.',
  'North Korea’s foreign ministry was silent about the visit on Sunday. In the past it called such visits a prelude to confrontation and war.',
];

const promo = (day: string, words: string, title: string, lead: string): string =>
  `<div class="card"><h3><a href="/x">${title}</a></h3><time datetime="${day}">${words}</time><p>${lead}</p><a href="/x">Continue reading</a></div>`;

const MOST_READ = `<section class="most-read"><h2>Most read</h2>
${promo('2022-06-18', '18 June 2022', 'At the river market', OTHER[0]!)}
${promo('2022-11-10', '10 November 2022', 'Washington in talks over shells', 'Officials in Washington are in talks with makers in South Korea on 900,000 artillery shells, two people who know of them said.')}
${promo('2022-06-29', '29 June 2022', 'Yoon in Madrid', 'South Korea’s president is the first to come to a summit of NATO, where he met the heads of Japan and Australia.')}</section>`;

const LONGER = `<article>\n<h1>${OTHER_TITLE}</h1>\n<p class="byline">By Ida Slate</p>\n<div class="body">\n${set([1, 2, 3, 4].flatMap((pier) => OTHER.map((text) => `Pier ${pier}. ${text}`)))}\n</div>\n</article>`;

export const OTHER_BELOW: Case[] = [
  {
    name: 'a topic’s page lists reports with their days and leads, the first of which is this one',
    url: 'https://www.theguardian.com/world/jens-stoltenberg',
    html: asTopic(
      paper({
        head: ld({ '@type': 'CollectionPage', name: 'Jens Stoltenberg' }),
        body: `<main><h1>Jens Stoltenberg</h1>
<p>All that we have on the secretary general of the alliance.</p>
<ol class="list">
<li><p class="day">30 January 2023</p><h2><a href="${HOME}">${TITLE}</a></h2><p>${PARAGRAPHS[0]} ${PARAGRAPHS[3]}</p></li>
${TEASERS.map(([day, headline, lead], at) => `<li><p class="day">${day}</p><h2><a href="https://www.theguardian.com/world/alliance-${at + 1}">${headline}</a></h2><p>${lead}</p></li>`).join('\n')}
</ol>
<nav><a href="https://www.theguardian.com/world/jens-stoltenberg?page=2">Older reports</a></nav></main>`,
        style:
          '.list{list-style:none;padding:0}.day{font:14px sans-serif;color:#555;margin:2em 0 0}',
      }),
    ),
    marks: 'none',
    missing: 'quiet',
  },
  {
    name: 'an unrelated second article stands below',
    html: paper({
      body: `<main>${article(BODY)}<article class="story"><h2>${OTHER_TITLE}</h2><div class="body">${set(OTHER)}</div></article></main>`,
    }),
    ...RIGHT,
    bare: ['eleven parking places'],
  },
  {
    name: 'an unrelated second article is built of the same boxes, without the element',
    html: paper({
      body: `<main><div class="story"><h1>${TITLE}</h1><div class="body">${BODY}</div></div><div class="story"><h1>${OTHER_TITLE}</h1><div class="body">${set(OTHER)}</div></div></main>`,
    }),
    marks: 'control',
    bare: ['eleven parking places'],
  },
  {
    name: 'a second article stands in a section inside the first one’s main part',
    html: paper({ body: `<main>${article(BODY)}${second(OTHER_TITLE, 'article')}</main>` }),
    marks: 'control',
    bare: ['eleven parking places'],
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
    name: 'a next article is appended, and the address follows the scrolling there and back',
    html: paper({ body: `<main id="stream">${article(BODY)}</main>` }),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate(
        ({ title, paragraphs }) => {
          const next = document.createElement('article');
          next.innerHTML = `<h1>${title}</h1><div class="body">${paragraphs}</div>`;
          document.querySelector('#stream')!.append(next);
          history.replaceState(null, '', '/food/2023/jan/21/river-market-breakfast');
          document.title = title;
        },
        { title: OTHER_TITLE, paragraphs: set(OTHER) },
      );
      await marked(tab);
      await tab.evaluate(
        ({ title, path }) => {
          history.replaceState(null, '', path);
          document.title = title;
        },
        { title: TITLE, path: new URL(HOME).pathname },
      );
    },
    marks: 'control',
    bare: ['eleven parking places'],
  },
];
