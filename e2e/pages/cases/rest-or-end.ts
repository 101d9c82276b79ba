/** Whether a text is all there, or seems not to be. */
import { type Case, QUIET, RIGHT } from './case.ts';
import {
  article,
  BODY,
  DAY,
  dated,
  described,
  HEAD,
  inAll,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  set,
} from './paper.ts';

/** The end of our article, as a picture of print. */
const PRINTED = PARAGRAPHS.slice(6).flatMap((text) => [
  ...(text.match(/.{1,64}(?: |$)/g) ?? []),
  '',
]);
const SCAN = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="${40 + PRINTED.length * 26}" font-family="serif" font-size="19"><rect width="100%" height="100%" fill="#f6f0e2"/>${PRINTED.map(
    (line, at) => `<text x="20" y="${40 + at * 26}">${line}</text>`,
  ).join('')}</svg>`,
)}`;

export const REST_OR_END: Case[] = [
  {
    name: 'the pane that the text scrolls in fades out at its lower edge',
    html: paper({
      body: `<main class="pane" tabindex="0">${article(BODY)}</main>`,
      style:
        'body{margin-block:0}.pane{height:80vh;overflow-y:auto;-webkit-mask-image:linear-gradient(#000 75%,transparent);mask-image:linear-gradient(#000 75%,transparent)}',
    }),
    ...RIGHT,
  },
  {
    name: 'links in the head and below the text are called next and previous, and are those to other articles of the site',
    html: paper({
      head: `${dated(DAY)}${described()}<link rel="prev" title="${OTHER_TITLE}" href="${OTHER_URL}"><link rel="next" title="What Tokyo expects of the week" href="https://www.theguardian.com/world/2023/jan/31/what-tokyo-expects">`,
      body: `${article(BODY)}
<nav class="navigation post-navigation" aria-label="Posts"><div class="nav-links"><div class="nav-previous"><a href="${OTHER_URL}" rel="prev">← ${OTHER_TITLE}</a></div><div class="nav-next"><a href="https://www.theguardian.com/world/2023/jan/31/what-tokyo-expects" rel="next">What Tokyo expects of the week →</a></div></div></nav>`,
    }),
    ...RIGHT,
  },
  {
    name: 'the server could not include the part with the rest of the text, and left its own error there',
    html: paper({
      body: article(`${HEAD}\n[an error occurred while processing this directive]`),
    }),
    ...QUIET,
  },
  {
    name: 'the rest of the text is a picture of the printed page',
    html: paper({
      body: article(
        `${HEAD}\n<img class="print" alt="The report as printed on page 4" src="${SCAN}">`,
      ),
      style: '.print{display:block;max-width:100%}',
    }),
    ...QUIET,
  },
  {
    name: 'three paragraphs are blacked out, block for letter',
    html: inAll((text, at) => `<p>${at > 5 && at < 9 ? text.replace(/\S/g, '█') : text}</p>`),
    ...QUIET,
  },
  {
    name: 'the page has its text in three lengths, and is opened with the shortest',
    html: paper({
      body: article(
        `<fieldset class="length"><legend>How long do you have?</legend><label><input type="radio" name="length" value="1" checked> One minute</label> <label><input type="radio" name="length" value="3"> Three minutes</label> <label><input type="radio" name="length" value="all"> Time for all of it</label></fieldset>
${set(PARAGRAPHS.filter((_, at) => [0, 3, 5, 9].includes(at)))}`,
      ),
      style: '.length{font:14px sans-serif;border:1px solid #bbb}',
    }),
    ...QUIET,
  },
];
