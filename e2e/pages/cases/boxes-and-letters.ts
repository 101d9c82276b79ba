/** Boxes, drawings and letters that a text is built of. */
import { type Case, QUIET, RIGHT, WORDS } from './case.ts';
import { article, BODY, DAY, described, HEAD, inAll, paper, REST, TITLE } from './paper.ts';

/** The same letters to the eye. */
const mixed = (text: string): string => text.replaceAll('e', '\u0435');

export const BOXES_AND_LETTERS: Case[] = [
  {
    name: 'each word is a box with a gap behind it that the style sheet makes, and no space stands between them',
    html: inAll(
      (text) =>
        `<p>${text
          .split(' ')
          .map((word) => `<span class="word">${word}</span>`)
          .join('')}</p>`,
      '.word{display:inline-block;margin-right:.27em}',
    ),
    marks: WORDS.map((words) => words.replaceAll(' ', '')),
    missing: 'control',
  },
  {
    name: 'a letter of the text is everywhere that of Cyrillic type that looks the same, so that copies are known',
    html: inAll((text) => `<p>${mixed(text)}</p>`),
    marks: WORDS.map(mixed),
    missing: 'control',
  },
  {
    name: 'the page is served as XHTML, in which the names of elements are small',
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    html: `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
<head>
<title>${TITLE} | The Harbour Post</title>
<link rel="icon" href="data:," />
<meta property="og:title" content="${TITLE}" />
<meta property="og:type" content="article" />
<meta property="article:published_time" content="${DAY}" />
${described()}
<style>body{font:18px/1.55 Georgia,serif;max-width:42em;margin:2em auto;padding:0 1em}</style>
</head>
<body>
${article(BODY)}
</body>
</html>`,
    ...RIGHT,
  },
  {
    name: 'headline and byline stand behind the text in the document, and the style sheet’s order puts them above it',
    html: paper({
      body: `<article>\n<div class="body">\n${BODY}\n</div>\n<header><h1>${TITLE}</h1><p class="byline">By Ada Quill in Seoul</p></header>\n</article>`,
      style: 'article{display:flex;flex-direction:column}article header{order:-1}',
    }),
    ...RIGHT,
  },
  {
    name: 'the style sheet shows each letter of the rest of the text as a dot, as in a field for a password',
    html: paper({
      body: article(
        `${HEAD}\n<div class="rest">${REST}</div>\n<p><button type="button">Read the rest</button></p>`,
      ),
      style: '.rest{-webkit-text-security:disc;user-select:none}',
    }),
    ...QUIET,
    bare: ['100,000 artillery shells', 'prelude to confrontation and war'],
  },
  {
    name: 'the article stands in a drawing, as what is foreign in it',
    html: paper({
      body: `<svg class="leaf" width="700" height="1800"><foreignObject x="0" y="0" width="700" height="1800"><div>${article(BODY)}</div></foreignObject></svg>`,
      style: '.leaf,.leaf foreignObject{display:block;overflow:visible}',
    }),
    ...RIGHT,
  },
];
