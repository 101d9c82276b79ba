/** The day of a page, in forms and under names that few of its machines know. */
import { type Case, NOTED } from './case.ts';
import { article, BODY, DAY, dated, described, NPR, paper } from './paper.ts';

const MOVED = '2021-05-05T03:00:00Z';
const AGAIN = '2026-02-03T06:00:00Z';

export const DAYS_WRITTEN: Case[] = [
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
  {
    name: 'the page was published again years later, and says when it was first',
    html: paper({
      head: dated(AGAIN) + described({ datePublished: AGAIN }),
      body: article(
        `<p><em>This article was first published on 30 January 2023. We publish it again as the alliance comes to Seoul for its summit.</em></p>\n${BODY}`,
        ' · 3 February 2026',
      ),
    }),
    url: NPR,
    ...NOTED,
    bare: ['publish it again'],
  },
];
