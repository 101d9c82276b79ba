import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { language } from './language.ts';
import { metadata } from './metadata.ts';
import { dayOf, published } from './published.ts';

const documentOf = (html: string, url = 'https://example.org/'): Document =>
  new JSDOM(html, { url }).window.document;

describe('dayOf', () => {
  it.each<[string, string | null]>([
    ['2023-01-30', '2023-01-30'],
    ['2023-01-30T23:59:00+09:00', '2023-01-30'],
    ['20230130', '2023-01-30'],
    ['20230130T1030Z', '2023-01-30'],
    ['Mon, 30 Jan 2023 10:00:00 GMT', '2023-01-30'],
    ['January 30, 2023 7:12 pm', '2023-01-30'],
    ['2023-02-31', null],
    ['2023-13-01', null],
    ['yesterday', null],
    ['1675036800', null],
    ['0001-01-01T00:00:00Z', null],
    ['1970-01-01T00:00:00+00:00', null],
    ['2000-01-01', null],
    ['9999-12-31', null],
    ['99991231', null],
    ['19510130', null],
    ['0800-12-24', null],
  ])('reads %s', (written, day) => {
    expect(dayOf(written)).toBe(day);
  });
});

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

const publishedOn = (doc: Document) => published(doc, metadata(doc));

describe('published', () => {
  it.each<[string, string, string | null]>([
    ['a shown time', '<main><time>January 30, 2023</time></main>', '2023-01-30'],
    ['a shown time in figures', '<main><time>02/11/2017</time></main>', null],
    ['the same in French', '<html lang="fr"><main><time>02/11/2017</time></main>', '2017-11-02'],
    [
      'one in Arabic',
      '<html lang="ar"><main><time>٣٠ كانون الثاني ٢٠٢٣</time></main>',
      '2023-01-30',
    ],
    ['JSON-LD', ld('{"@type":"NewsArticle","datePublished":"2023-01-30T10:00Z"}'), '2023-01-30'],
    [
      'a graph, the article before the page',
      ld(
        '{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":["Thing","ReportageNewsArticle"],"datePublished":"2023-01-30"}]}',
      ),
      '2023-01-30',
    ],
    [
      'meta after broken JSON-LD',
      `${ld('{"@type":"NewsArticle",')}<meta property="article:published_time" content="2023-01-30T01:00:00Z">`,
      '2023-01-30',
    ],
    [
      'a time in the article',
      '<article><time datetime="2023-01-30">Monday</time></article>',
      '2023-01-30',
    ],
    [
      'what stands after placeholders',
      `${ld('{"@type":"NewsArticle","datePublished":"0001-01-01T00:00:00"}')}<meta property="article:published_time" content="1970-01-01T00:00:00Z"><article><time datetime="2023-01-30T18:20:00+09:00">30 January</time></article>`,
      '2023-01-30',
    ],
    [
      'the description whose headline is the page’s',
      `<title>Crane falls into harbour basin | Post</title>${ld('[{"@type":"NewsArticle","headline":"Ferry to sail again after repair","url":"https://example.org/b","datePublished":"2022-06-18"},{"@type":"NewsArticle","headline":"Crane falls into harbour basin","datePublished":"2023-01-30"}]')}`,
      '2023-01-30',
    ],
    [
      'none of a list of others',
      `${ld('{"@type":"ItemList","itemListElement":[{"item":{"@type":"NewsArticle","headline":"Ferry to sail again","url":"https://example.org/b","datePublished":"2022-06-18"}}]}')}`,
      null,
    ],
    [
      'nothing where the text may be years younger',
      ld('{"@type":"NewsArticle","datePublished":"2017-03-02","dateModified":"2023-01-30"}'),
      null,
    ],
    [
      'the day shown of a page that was changed since',
      `${ld('{"@type":"NewsArticle","datePublished":"2017-03-02","dateModified":"2023-01-30"}')}<article><time datetime="2017-03-02">2 March 2017</time></article>`,
      '2017-03-02',
    ],
    [
      'the day that the outlet shows, not Greenwich’s',
      `${ld('{"@type":"NewsArticle","datePublished":"2023-01-29T22:30:00Z"}')}<article><time>January 30, 2023</time></article>`,
      '2023-01-30',
    ],
    [
      'no day of two descriptions at odds',
      `${ld('{"@type":"NewsArticle","datePublished":"2021-05-05"}')}${ld('{"@type":"NewsArticle","datePublished":"2023-01-30"}')}`,
      null,
    ],
    [
      'that day of two descriptions which is given elsewhere too',
      `${ld('{"@type":"NewsArticle","datePublished":"2021-05-05"}')}${ld('{"@type":"NewsArticle","datePublished":"2023-01-30"}')}<main><h1>A</h1><time datetime="2023-01-30">today</time></main>`,
      '2023-01-30',
    ],
    [
      'not the day of a comment',
      '<main><h1>A</h1><p>B</p><div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2025-04-18"></time></div></main>',
      null,
    ],
    [
      'not the days of cards below',
      '<article><h1>A</h1><p>B</p></article><section><div><h3><a href="/x">C</a></h3><time datetime="2022-06-18"></time><p>D</p></div></section>',
      null,
    ],
    [
      'nothing of a head that another article left behind',
      `<title>Crane falls into harbour basin</title><link rel="canonical" href="https://example.org/ferry"><meta property="og:title" content="Ferry sails again after repair"><meta property="article:published_time" content="2022-06-18">${ld('{"@type":"NewsArticle","headline":"Ferry sails again after repair","url":"https://example.org/ferry","datePublished":"2022-06-18"}')}<main><h1>Crane falls into harbour basin</h1><p>A</p></main>`,
      null,
    ],
    [
      'a head with a title for networks, whose description is the page’s',
      `<title>Crane falls into harbour basin</title><link rel="canonical" href="https://example.org/"><meta property="og:title" content="Post, with news from the islands"><meta name="date" content="2023-01-30"><main><h1>Crane falls into harbour basin</h1></main>`,
      '2023-01-30',
    ],
    [
      'nothing of a description left behind that names no address',
      `<title>크레인 항구 추락</title><link rel="canonical" href="https://example.org/ferry"><meta property="og:title" content="여객선 다시 출항">${ld('{"@type":"NewsArticle","headline":"여객선 다시 출항","datePublished":"2022-06-18"}')}<main><h1>크레인 항구 추락</h1><p>A</p></main>`,
      null,
    ],
    [
      'a head of the same article at another address',
      `<title>Crane falls into harbour basin</title><link rel="canonical" href="https://example.net/crane"><meta property="og:title" content="Crane falls into harbour"><meta property="article:published_time" content="2023-01-30">`,
      '2023-01-30',
    ],
    ['nothing', '<p>Monday</p>', null],
  ])('reads %s', (_, html, day) => {
    expect(publishedOn(documentOf(html))).toBe(day);
  });

  it('reads the address last', () => {
    const url = 'https://example.org/world/2023/01/30/story';
    expect(publishedOn(documentOf('<p>…</p>', url))).toBe('2023-01-30');
    expect(publishedOn(documentOf('<p>…</p>', 'https://example.org/id/20239930/x'))).toBeNull();
  });
});

describe('language', () => {
  it.each<[string, string | null]>([
    ['<html lang="en-GB">', 'en'],
    ['<html xml:lang="de">', 'de'],
    ['<html><meta property="og:locale" content="fr_FR">', 'fr'],
    ['<html lang="">', null],
    ['<html lang="<script>">', null],
  ])('reads %s', (html, expected) => {
    const doc = documentOf(html);
    expect(language(doc, metadata(doc))).toBe(expected);
  });
});
