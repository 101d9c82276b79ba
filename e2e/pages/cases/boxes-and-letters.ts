/** Boxes, drawings and letters that a text is built of. */
import { type Case, QUIET, RIGHT, WORDS } from './case.ts';
import { article, BODY, HEAD, inAll, paper, REST, TITLE } from './paper.ts';

/** The same letters to the eye. */
const mixed = (text: string): string => text.replaceAll('e', '\u0435');

export const BOXES_AND_LETTERS: Case[] = [
  {
    name: 'a letter of the text is everywhere that of Cyrillic type that looks the same, so that copies are known',
    html: inAll((text) => `<p>${mixed(text)}</p>`),
    marks: WORDS.map(mixed),
    missing: 'control',
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
