/** From public reports: addresses and days. */
import { type Case, RIGHT } from './case.ts';
import { article, BODY, described, ld, NPR, OTHER_TITLE, paper } from './paper.ts';

/** An address of more than one step, without a day. */
const DEEP = 'https://www.npr.org/sections/world/stoltenberg-seoul-arms';

export const REPORTED_DAYS: Case[] = [
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
    // A finder of dates is fed telephone numbers and the numbers of laws.
    name: 'the only numbers that look like days are a telephone’s, a register’s and a law’s, in the line below the text',
    url: NPR,
    html: paper({
      head: '',
      body: `${article(BODY)}
<footer><p>The Harbour Post, Quay 4 · Tel. 20.19.03.12 · ISSN 2011-0415 · Trade register 14/06/2008 · Answerable under Press Act 1998-11-02</p></footer>`,
    }),
    ...RIGHT,
  },
  {
    // A dark-mode tool finds itself shut out of pages that a server puts into a sandbox.
    name: 'the page is served into a sandbox, in which it has no origin of its own',
    html: paper(),
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    ...RIGHT,
  },
];
