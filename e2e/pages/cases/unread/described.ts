/** What a page's description says of its text's length and price. */
import { type Case, QUIET, RIGHT } from '../case.ts';
import {
  article,
  DAY,
  DECOY,
  dated,
  described,
  HEAD,
  HOME,
  ld,
  PARAGRAPHS,
  paper,
  TITLE,
} from '../paper.ts';

/** The text as a word processor and an editor's codes have it: many times as long as its words. */
const TYPESET = PARAGRAPHS.map(
  (text, at) =>
    `<p class="MsoNormal" style="margin:0cm 0cm 10pt;line-height:115%;tab-stops:35.4pt 70.8pt 106.2pt 141.6pt"><span lang="EN-GB" style="font-size:11.0pt;line-height:115%;font-family:Georgia,serif;mso-fareast-font-family:Calibri;mso-ansi-language:EN-GB">${text}</span></p>\n[ad slot="story-${at}" sizes="300x250,336x280,320x100" lazy="true" fallback="house"]\n[spacer height="24" class="alignnone size-full wp-image-4711${at}"]`,
).join('\n');

export const DESCRIBED: Case[] = [
  {
    name: 'the metadata have more of the text than the page',
    html: paper({
      body: article(HEAD),
      head: dated(DAY) + described({ articleBody: PARAGRAPHS.join(' ') }),
    }),
    ...QUIET,
  },
  {
    name: 'the page says that the text is not free',
    html: paper({
      body: article(HEAD),
      head: dated(DAY) + described({ isAccessibleForFree: false }),
    }),
    ...QUIET,
  },
  {
    name: 'only a part of the description says that the text is not free, in a string',
    html: paper({
      body: article(HEAD),
      head:
        dated(DAY) +
        described({
          hasPart: {
            '@type': 'WebPageElement',
            isAccessibleForFree: 'False',
            cssSelector: '.metered',
          },
        }),
    }),
    ...QUIET,
  },
  {
    name: 'the description in a graph says by an address that the text is not free',
    html: paper({
      body: article(HEAD),
      head:
        dated(DAY) +
        ld({
          '@graph': [
            { '@type': 'WebSite', '@id': 'https://www.theguardian.com/#site', name: 'Post' },
            {
              '@type': 'NewsArticle',
              '@id': `${HOME}#article`,
              headline: TITLE,
              datePublished: DAY,
              isAccessibleForFree: 'https://schema.org/False',
            },
          ],
        }),
    }),
    ...QUIET,
  },
  {
    name: 'the description still has the text as it was before one of its paragraphs was replaced',
    html: paper({
      head:
        dated(DAY) +
        described({
          articleBody: PARAGRAPHS.map((text, at) => (at === 6 ? DECOY : text)).join('\n\n'),
        }),
    }),
    ...RIGHT,
  },
  {
    name: 'the description has the text with a word processor’s mark-up and an editor’s codes, several times as long as its words',
    html: paper({ head: dated(DAY) + described({ articleBody: TYPESET }) }),
    ...RIGHT,
  },
  {
    name: 'the description counts half as many words again as the page has, and nothing else says that there are more',
    html: paper({
      head: dated(DAY) + described({ wordCount: PARAGRAPHS.join(' ').split(' ').length }),
      body: article(HEAD),
    }),
    ...QUIET,
  },
  {
    // A store for later reading keeps three paragraphs of what it gives forty minutes for.
    name: 'the byline gives fourteen minutes for reading, and what is there is read in one',
    html: paper({ body: article(HEAD, ' · Reading time: 14 minutes') }),
    ...QUIET,
  },
];
