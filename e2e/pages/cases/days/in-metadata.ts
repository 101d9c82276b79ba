/** Days in the metadata: placeholders, other forms, other names, other calendars. */
import { type Case, NOTED, RIGHT, TOLD_NOTED, WORDS } from '../case.ts';
import { article, BODY, DAY, dated, described, ld, NPR, paper, TITLE } from '../paper.ts';

const shown = (datetime: string, words = '30 January 2023'): string =>
  article(BODY, ` · <time datetime="${datetime}">${words}</time>`);

const MOVED = '2021-05-05T03:00:00Z';

const AGAIN = '2026-02-03T06:00:00Z';

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

export const DAYS_IN_METADATA: Case[] = [
  {
    name: 'the metadata give placeholders for a date, and the page shows one',
    html: paper({
      head:
        dated('1970-01-01T00:00:00+00:00') + described({ datePublished: '0001-01-01T00:00:00' }),
      body: shown('2023-01-30T18:20:00+09:00'),
    }),
    ...NOTED,
  },
  {
    name: 'the only date lies in a year to come',
    html: paper({ head: described({ datePublished: '9999-12-31T23:59:59Z' }) }),
    url: 'https://www.npr.org/stoltenberg-seoul-arms-ukraine',
    marks: ['prelude to confrontation and war', 'urgent need'],
    state: 'noted',
  },
  {
    name: 'a number stands where a date belongs',
    html: paper({
      head: `<meta name="date" content="19840607"><meta name="pubdate" content="1675070400">${described({ datePublished: DAY })}`,
    }),
    ...NOTED,
  },
  {
    name: 'the stamp is of Greenwich, where it was still the day before',
    html: paper({
      head: dated('2023-01-29T22:40:00Z') + described({ datePublished: '2023-01-29T22:40:00Z' }),
      body: shown('2023-01-29T22:40:00Z', '30 January 2023, 07:40'),
    }),
    url: 'https://www.koreatimes.co.kr/www/nation/2023/01/stoltenberg-seoul-arms',
    ...NOTED,
  },
  {
    name: 'the description gives its days as objects with a value, and a name of the page the day it was built',
    html: paper({
      head: `<meta name="date" content="2026-02-11">${described({
        datePublished: { '@type': 'DateTime', '@value': DAY },
        dateModified: [{ '@type': 'DateTime', '@value': '2026-02-11T03:00:00Z' }],
      })}`,
    }),
    url: NPR,
    ...NOTED,
  },
  {
    // AndyTheFactory/newspaper4k#575
    name: 'the day stands under names of libraries and of a service that counts readers',
    html: paper({
      head: `<meta name="date" content="${MOVED}"><meta name="dcterms.modified" content="${AGAIN}"><meta name="DC.date.issued" content="2023-01-30"><meta name="parsely-pub-date" content="Mon, 30 Jan 2023 09:20:00 GMT">`,
    }),
    url: NPR,
    ...NOTED,
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
    name: 'years are counted from the Hijra in the metadata and from the emperor’s accession on the page',
    html: paper({
      head: `<meta name="date" content="1444-07-08T12:20:00+03:00">${described({ datePublished: '1444-07-08T12:20:00+03:00' })}`,
      body: article(BODY, ' · <time datetime="令和5年1月30日">令和5年1月30日</time>'),
    }),
    url: NPR,
    ...TOLD_NOTED,
  },
  {
    // adbar/htmldate#28
    name: 'the metadata say when the text expires and that it changes in 2099, and the page how long ago it came',
    html: paper({
      head: `<meta property="article:expiration_time" content="2024-01-30T00:00:00Z"><meta property="article:modified_time" content="2099-12-31T23:59:59Z">${described({ datePublished: undefined, dateModified: '2099-12-31T23:59:59Z', expires: '2024-01-30', copyrightYear: 2026 })}`,
      body: article(BODY, ' · <time>3 years ago</time> · Updated <time>2 hours ago</time>'),
    }),
    url: NPR,
    ...TOLD_NOTED,
  },
  {
    name: 'the description stands in comments of a script, with two types and a day without a zone',
    html: paper({ head: LOOSE }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'the metadata have a day of publication that lies after the day of the last change, which is the page’s own',
    url: NPR,
    html: paper({
      head:
        dated('2024-06-11T03:00:00Z') +
        described({ datePublished: '2024-06-11T03:00:00Z', dateModified: DAY }),
      body: article(BODY, ` · <time datetime="${DAY}">30 January 2023</time>`),
    }),
    ...RIGHT,
  },
  {
    name: 'days are written with seconds since 1970, in milliseconds, and in words of another order',
    html: paper({
      head: `<meta name="pubdate" content="1675070400000"><meta name="date" content="Mon Jan 30 2023 09:20:00 GMT+0000">${described({ datePublished: 1675070400 })}`,
    }),
    ...RIGHT,
  },
  {
    name: 'a day is written with the months before the days, as 01/30/2023',
    html: paper({
      head: `<meta name="pubdate" content="01/30/2023">${described({ datePublished: '30/01/2023 09:20' })}`,
    }),
    ...RIGHT,
  },
  {
    name: 'the only day has two digits for its year',
    url: NPR,
    html: paper({
      head: `<meta name="date" content="30.01.23, 18:20 KST">${ld({ '@type': 'NewsArticle', headline: TITLE })}`,
      body: article(BODY, ' · 30.01.23, 18:20'),
    }),
    ...RIGHT,
  },
];
