/** Dates that cannot be are none, and no date alone vetoes a text. */
import { type Case, NOTED } from './case.ts';
import {
  article,
  BODY,
  DAY,
  dated,
  described,
  HOME,
  ld,
  OTHER_TITLE,
  OTHER_URL,
  paper,
  TITLE,
} from './paper.ts';

const shown = (datetime: string, words = '30 January 2023'): string =>
  article(BODY, ` · <time datetime="${datetime}">${words}</time>`);

const other = (more: object = {}) => ({
  '@type': 'NewsArticle',
  headline: OTHER_TITLE,
  url: OTHER_URL,
  datePublished: '2022-06-18T07:00:00Z',
  ...more,
});

export const DATES: Case[] = [
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
    name: 'the page was published years ago and is another text since',
    html: paper({
      head:
        dated('2017-03-02T09:00:00Z') +
        `<meta property="article:modified_time" content="${DAY}">` +
        described({ datePublished: '2017-03-02T09:00:00Z', dateModified: DAY }),
    }),
    url: 'https://www.theguardian.com/world/nato-and-seoul',
    marks: ['prelude to confrontation and war', 'urgent need'],
    state: 'noted',
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
    name: 'the page says nothing of its day, but its address has a number of eight digits',
    html: paper({ head: `<meta name="title" content="${TITLE}">` }),
    url: 'https://www.npr.org/story/20110412/stoltenberg-seoul-arms',
    marks: ['prelude to confrontation and war', 'urgent need'],
    state: 'noted',
  },
];
