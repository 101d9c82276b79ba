/** Days that only the page itself has, in forms of its own. */
import { type Case, RIGHT, TOLD, TOLD_NOTED } from '../case.ts';
import { article, BODY, DAY, ld, NPR, paper, TITLE } from '../paper.ts';

export const DAYS_ON_THE_PAGE: Case[] = [
  {
    name: 'the only day is that of a weekly’s issue, counted as a week of the year',
    url: NPR,
    html: paper({
      head: ld({ '@type': 'NewsArticle', headline: TITLE }),
      body: article(BODY, ' · <time datetime="2023-W05">Week 5, 2023</time>'),
    }),
    ...RIGHT,
  },
  {
    name: 'the only day is written as a day of a numbered week',
    url: NPR,
    html: paper({
      head: ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2023-W05-1' }),
      body: article(BODY, ' · <time datetime="2023-W05-1">Monday, week 5 of 2023</time>'),
    }),
    ...RIGHT,
  },
  {
    name: 'the only day on the page stands in the dateline, within the first sentence',
    url: NPR,
    html: paper({
      head: '',
      body: article(BODY.replace('SEOUL —', 'SEOUL, Jan. 30, 2023 (Harbour Wire) —')),
    }),
    ...TOLD,
  },
  {
    name: 'the only day on the page is put into the byline by a script four seconds late',
    url: NPR,
    html: paper({
      head: '',
      body: `${article(BODY, ' <span class="stamp"></span>')}
<script>setTimeout(() => { document.querySelector('.stamp').innerHTML = '· Published <time datetime="${DAY}">30 January 2023, 9:20 GMT</time>'; }, 4000);</script>`,
    }),
    act: async (tab) => {
      await tab.until(() => document.querySelector('.stamp time') !== null);
    },
    ...RIGHT,
  },
  {
    name: 'the only day on the page has no year',
    html: paper({
      head: '',
      body: article(BODY, ' · <time datetime="01-30">Mon, Jan 30</time>'),
    }),
    url: NPR,
    ...TOLD_NOTED,
  },
];
