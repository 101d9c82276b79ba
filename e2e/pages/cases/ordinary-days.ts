/** Addresses and days of ordinary sites. */
import { type Case, RIGHT, TOLD } from './case.ts';
import { article, BODY, DAY, dated, described, NPR, paper } from './paper.ts';

/** Where an agency has its own page of the same report. */
const AGENCY = 'https://apnews.com/article/stoltenberg-seoul-arms-ukraine-5f0c3e9ad1b2';

export const ORDINARY_DAYS: Case[] = [
  {
    name: 'the page of an agency’s report names the agency’s own page as its canonical address',
    html: paper({
      head: `${dated(DAY)}${described({ mainEntityOfPage: AGENCY })}<link rel="canonical" href="${AGENCY}"><meta property="og:url" content="${AGENCY}">`,
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
];
