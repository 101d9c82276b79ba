/**
 * The five real pages of the bundled story, put together at run time from the tellings in the folder
 * named by VARIORUM_TELLINGS (or beside the repository), with ordinary furniture around their text.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const STORY = 'nato-seoul-2023-01-30';
const BESIDE = fileURLToPath(new URL('../../shared/corpus', import.meta.url));
const FOLDER = join(process.env.VARIORUM_TELLINGS ?? BESIDE, STORY);

/** Null where the tellings are at hand; else why tests that need them are skipped. */
export const absent: string | null = existsSync(FOLDER)
  ? null
  : `the tellings are not at hand in ${FOLDER}`;

type Telling = { url: string; date: string; blocks: string[] };

const field = (front: string, name: string): string =>
  front.match(new RegExp(`^${name}: *(.*)$`, 'm'))?.[1]?.trim() ?? '';

const read = (source: string): Telling => {
  const [, front = '', ...body] = readFileSync(join(FOLDER, `${source}.md`), 'utf8').split(
    /^---$/m,
  );
  const blocks = body
    .join('---')
    .split(/\n\s*\n/)
    .map((block) => block.trim());
  return {
    url: field(front, 'url'),
    date: field(front, 'date'),
    blocks: blocks.filter((block) => block !== ''),
  };
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraphs = (blocks: readonly string[]): string =>
  blocks.map((block) => `<p>${block.split('\n').map(escaped).join('<br>')}</p>`).join('\n');

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item, at) => `<li><a href="/${at}">${item}</a></li>`).join('')}</ul>`;

const around = (headline: string, date: string, article: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(headline)}</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="${date}T10:00:00Z">
<style>body { font: 17px/1.5 serif; max-width: 48em; margin: auto } .consent { position: fixed; bottom: 0; background: #eee }</style>
</head>
<body>
<header><a href="/">Home</a><nav>${list(['World', 'Business', 'Sports', 'Technology', 'Videos'])}</nav></header>
<main>
<article>
<h1>${escaped(headline)}</h1>
<div class="share">${list(['Facebook', 'Twitter', 'WhatsApp'])}</div>
${article}
</article>
<section class="related"><h2>Related stories</h2>${list(['Inflation slows for a third month', 'New bridge opens to traffic', 'Cup final to be replayed'])}</section>
<section class="comments"><h2>Comments</h2><ol><li>First! Greetings from Lahore.</li><li>When will this end?</li></ol></section>
</main>
<aside class="sidebar"><h2>Most read</h2>${list(['Ten winter soups', 'Storm warning for the coast', 'Actor weds in secret'])}</aside>
<footer>All rights reserved. ${list(['About', 'Privacy', 'Contact'])}</footer>
<div class="consent"><p>This site uses cookies.</p><button>Accept</button></div>
</body>
</html>`;

export type RealPage = {
  source: string;
  url: string;
  html: string;
  headline: string;
};

// Two of the files begin as their pages' crawlers left them: stamp, headline, section, headline again.
const STAMP = /^date \d{4}-\d\d-\d\d /;

const page = (source: string, ...also: string[]): RealPage => {
  const { url, date, blocks } = read(source);
  const [first = '', ...rest] = blocks;
  const [headline = '', ...under] = first.replace(STAMP, '').split('\n');
  const further = also.flatMap((other) => read(other).blocks);
  const text = paragraphs([...under, ...rest, ...further]);
  return { source, url, headline, html: around(headline, date, text) };
};

/** The pages, in the order of their first sources; `cnn` and `spun` stand on one. */
export const realPages = (): RealPage[] =>
  absent === null
    ? [page('ap'), page('cnn', 'spun'), page('reuters'), page('sputnik'), page('voi')]
    : [];
