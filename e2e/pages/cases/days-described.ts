/** Days in descriptions and metadata, of the page and of other things; a long row of cases. */
import { type Case, NOTED, RIGHT, TOLD, WORDS } from './case.ts';
import {
  article,
  BODY,
  DAY,
  dated,
  described,
  HOME,
  IMAGE,
  ld,
  NPR,
  PARAGRAPHS,
  paper,
  set,
  TITLE,
} from './paper.ts';

const toldNoted = { ...TOLD, state: 'noted' } as const;

// Days.
const TOP_COMMENT = `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><h2>Top comment</h2>
<b itemprop="author">harbourfan</b> <time itemprop="datePublished" datetime="2025-04-18T10:09:00Z">18 April 2025</time>
<p itemprop="text">I came back to this page after two years, and the ferries are as late as they were.</p></div>`;

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

export const DAYS_DESCRIBED: Case[] = [
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
  // Days.
  {
    name: 'years are counted as in Thailand',
    html: paper({
      head:
        dated('2566-01-30T16:20:00+07:00') +
        described({ datePublished: '2566-01-30T16:20:00+07:00' }),
      body: article(BODY, ' · <time datetime="2566-01-30">30 January 2566</time>'),
    }),
    url: NPR,
    marks: WORDS,
    state: 'noted',
  },
  {
    name: 'templates were not filled in, a description is broken, and microdata have the day',
    html: paper({
      head: `${dated('{{ post.published_at | date }}')}<meta name="date" content="undefined"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"%%DATE%%",}</script>`,
      body: article(BODY, ' · <time datetime="Invalid Date">Invalid Date</time>').replace(
        '<article>',
        `<article itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="${DAY}"><meta itemprop="headline" content="${TITLE}">`,
      ),
    }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'times in the text are of other things: a war’s first day, a film’s length, the year below',
    html: paper({
      head: '',
      body: `${article(
        BODY.replace(
          'began last February',
          'began <time datetime="2022-02-24">last February</time>',
        ),
        ' · <time datetime="PT4M">4 min read</time> · 30 January 2023',
      )}<footer>© <time datetime="2026">2026</time> The Harbour Post</footer>`,
    }),
    url: NPR,
    ...NOTED,
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
    // obsidianmd/obsidian-clipper#162
    name: 'two descriptions of the same page have two days, the first of which is of the site’s move',
    html: paper({
      head:
        described({ mainEntityOfPage: NPR, datePublished: '2021-05-05T03:00:00+00:00' }) +
        described({ mainEntityOfPage: NPR, datePublished: DAY }),
      body: article(BODY, ' · January 30, 2023'),
    }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'years are counted from the Hijra in the metadata and from the emperor’s accession on the page',
    html: paper({
      head: `<meta name="date" content="1444-07-08T12:20:00+03:00">${described({ datePublished: '1444-07-08T12:20:00+03:00' })}`,
      body: article(BODY, ' · <time datetime="令和5年1月30日">令和5年1月30日</time>'),
    }),
    url: NPR,
    ...toldNoted,
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
    // adbar/htmldate#28
    name: 'the metadata say when the text expires and that it changes in 2099, and the page how long ago it came',
    html: paper({
      head: `<meta property="article:expiration_time" content="2024-01-30T00:00:00Z"><meta property="article:modified_time" content="2099-12-31T23:59:59Z">${described({ datePublished: undefined, dateModified: '2099-12-31T23:59:59Z', expires: '2024-01-30', copyrightYear: 2026 })}`,
      body: article(BODY, ' · <time>3 years ago</time> · Updated <time>2 hours ago</time>'),
    }),
    url: NPR,
    ...toldNoted,
  },
  {
    name: 'the only day on the page has no year',
    html: paper({
      head: '',
      body: article(BODY, ' · <time datetime="01-30">Mon, Jan 30</time>'),
    }),
    url: NPR,
    ...toldNoted,
  },
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
