/** Descriptions and cards of other things that have days. */
import { type Case, NOTED, RIGHT } from '../case.ts';
import {
  article,
  BODY,
  DAY,
  dated,
  described,
  HOME,
  ld,
  NPR,
  OTHER_TITLE,
  OTHER_URL,
  paper,
  TITLE,
} from '../paper.ts';

const other = (more: object = {}) => ({
  '@type': 'NewsArticle',
  headline: OTHER_TITLE,
  url: OTHER_URL,
  datePublished: '2022-06-18T07:00:00Z',
  ...more,
});

const TOP_COMMENT = `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><h2>Top comment</h2>
<b itemprop="author">harbourfan</b> <time itemprop="datePublished" datetime="2025-04-18T10:09:00Z">18 April 2025</time>
<p itemprop="text">I came back to this page after two years, and the ferries are as late as they were.</p></div>`;

/** An address of more than one step, without a day. */
const DEEP = 'https://www.npr.org/sections/world/stoltenberg-seoul-arms';

export const DAYS_OF_OTHER_ARTICLES: Case[] = [
  {
    name: 'a list of most-read articles is described before the page’s own',
    html: paper({
      head:
        dated(DAY) +
        `<link rel="canonical" href="${HOME}">` +
        ld({
          '@type': 'ItemList',
          itemListElement: [{ '@type': 'ListItem', position: 1, item: other() }],
        }) +
        described({ mainEntityOfPage: HOME }),
    }),
    ...NOTED,
  },
  {
    name: 'another article is described first, on the same level and without an address',
    html: paper({
      head: ld(other({ url: undefined })) + described({ datePublished: DAY }),
    }),
    ...NOTED,
  },
  {
    name: 'only another article is described, and meta has the day',
    html: paper({ head: ld(other()) + dated(DAY) }),
    ...NOTED,
  },
  {
    name: 'the article’s description stands in a graph, behind a page that is years older',
    html: paper({
      head: `<script type="application/ld+json" class="yoast-schema-graph">${JSON.stringify({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', '@id': 'https://www.theguardian.com/#org', name: 'Post' },
          {
            '@type': ['WebPage', 'ItemPage'],
            '@id': 'https://www.theguardian.com/world',
            name: 'World',
            datePublished: '2012-05-01T08:00:00+00:00',
            dateModified: '2019-05-01T08:00:00+00:00',
          },
          { '@type': 'Person', '@id': '#ada', name: 'Ada Quill' },
          {
            '@type': ['Article', 'NewsArticle'],
            '@id': `${HOME}#article`,
            isPartOf: { '@id': 'https://www.theguardian.com/world' },
            author: [{ '@id': '#ada' }],
            headline: TITLE,
            datePublished: DAY,
          },
        ],
      })}</script>`,
    }),
    url: NPR,
    ...RIGHT,
    state: 'noted',
  },
  {
    name: 'a film, a meeting and the way here are described first, and the text was saved again years later',
    html: paper({
      head:
        ld({
          '@type': 'VideoObject',
          name: 'Ferries at dawn',
          uploadDate: '2019-04-04T10:00:00Z',
          duration: 'PT2M',
        }) +
        ld({
          '@type': 'Event',
          name: 'Harbour days',
          startDate: '2025-06-01',
          endDate: '2025-06-03',
        }) +
        ld({
          '@type': 'BreadcrumbList',
          itemListElement: [{ '@type': 'ListItem', position: 1, name: 'World' }],
        }) +
        described({ dateModified: '2025-11-02T03:00:00Z' }) +
        `<meta property="article:modified_time" content="2025-11-02T03:00:00Z">`,
    }),
    url: NPR,
    ...NOTED,
  },
  {
    // ageitgey/node-unfluff#93
    name: 'in the microdata of the article a reader’s comment has a day, and the article has none',
    html: paper({
      head: '',
      body: `<main itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="headline" content="${TITLE}">\n${TOP_COMMENT}\n${article(BODY)}</main>`,
    }),
    url: NPR,
    ...NOTED,
    bare: ['as late as they were'],
  },
  {
    name: 'the description has the days of the reports that the article rests on, and none of its own',
    html: paper({
      head: ld({
        '@type': 'NewsArticle',
        isBasedOn: {
          '@type': 'Report',
          name: 'Exports of arms, country by country',
          datePublished: '2014-06-11',
        },
        citation: [
          {
            '@type': 'NewsArticle',
            headline: OTHER_TITLE,
            datePublished: '2022-06-18T05:00:00Z',
          },
        ],
        headline: TITLE,
        author: { '@type': 'Person', name: 'Ada Quill' },
      }),
    }),
    ...RIGHT,
  },
  {
    // ZachSaucier/Just-Read#295
    name: 'cards of other articles above have their days, and the article’s own stands below',
    html: paper({
      head: '',
      body: `<section><article class="card"><a href="/a">River market</a> <time datetime="2022-06-18T07:00:00Z">18 June</time></article><article class="card"><a href="/b">Ferries late</a> <time datetime="2022-06-17T07:00:00Z">17 June</time></article></section>${article(BODY, ' · <time datetime="2023-01-30T18:20:00+09:00">30 January 2023</time>')}`,
    }),
    url: NPR,
    marks: 'control',
    state: 'noted',
  },
  {
    // Extractors resolve addresses against the page and not against what it names as their base.
    name: 'descriptions give their pages by addresses that are whole only with the base that the head names, and another page’s is first',
    url: DEEP,
    html: paper({
      head: `<base href="/">
<link rel="canonical" href="sections/world/stoltenberg-seoul-arms">
${ld({ '@type': 'NewsArticle', headline: OTHER_TITLE, datePublished: '2019-06-18T06:00:00Z', url: 'sections/food/river-market-breakfast' })}
${described({ url: 'sections/world/stoltenberg-seoul-arms' })}`,
    }),
    ...RIGHT,
  },
  {
    name: 'the description is of a live report that began a year before, and the page’s entry in it has its own day',
    html: paper({
      head: ld({
        '@type': 'LiveBlogPosting',
        headline: 'War in Ukraine: all that happens',
        url: 'https://www.theguardian.com/world/live/ukraine',
        datePublished: '2022-02-24T05:00:00Z',
        coverageStartTime: '2022-02-24T05:00:00Z',
        liveBlogUpdate: [
          { '@type': 'BlogPosting', headline: TITLE, url: HOME, datePublished: DAY },
        ],
      }),
      body: article(BODY, ` · <time datetime="${DAY}">30 January 2023</time>`),
    }),
    ...RIGHT,
  },
];
