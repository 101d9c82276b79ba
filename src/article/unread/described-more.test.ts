import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../article.ts';
import { ADDRESS, craneHtml, TEXT, TITLE } from './crane.fixture.ts';

const articleIn = (...made: Parameters<typeof craneHtml>) =>
  readArticle(new JSDOM(craneHtml(...made), { url: ADDRESS }).window.document);

const described = (facts: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, ...facts })}</script>`;

const FIRST =
  'Witness number 1 told the harbour master that the crane had leaned since the spring.';

describe('a description has more than the page', () => {
  it.each<[string, object]>([
    [
      'a longer body',
      { articleBody: `${FIRST} ${'And a crane fell. So did a mast, far out. '.repeat(40)}` },
    ],
    ['more words', { wordCount: 900 }],
    ['more words than a teaser called the body', { articleBody: FIRST, wordCount: 900 }],
    ['many minutes', { timeRequired: 'PT9M' }],
    ['a text that is sold', { isAccessibleForFree: false }],
  ])('a description has %s', (_, facts) =>
    expect(articleIn('', { head: described(facts) })?.page.unread).toBe(true),
  );
});

describe('a description has as much as the page', () => {
  it.each<[string, object]>([
    [
      'the same body, its mark-up written out',
      { articleBody: TEXT.replace(/</g, '&lt;').replace(/>/g, '&gt;') },
    ],
    ['a few words more', { wordCount: 150 }],
  ])('a description has %s', (_, facts) =>
    expect(articleIn('', { head: described(facts) })?.page.unread).toBeUndefined(),
  );
});
