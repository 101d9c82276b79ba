/** From public reports: whether a text is all there. */
import { type Case, QUIET, RIGHT } from './case.ts';
import { article, BODY, HEAD, paper, REST } from './paper.ts';

/** What stands only in the end of the text. */
const LATE = ['100,000 artillery shells', 'prelude to confrontation and war'];

const PARTS = [
  'What Warsaw bought, and from whom',
  '',
  'The yards that build for two oceans',
  'A law, and the way around it',
  'What Tokyo will be asked for',
];

const HEADLINES = [
  'Ferries to the islands are to run all night',
  'A glass house for the city’s oldest tree',
  'Why the fish market moved, and moved back',
  'Chess in the underground draws a crowd',
];

export const REPORTED_WHOLE: Case[] = [
  {
    // Reader modes show what a paywall hides by its style alone.
    name: 'each letter of the rest of the text is drawn as a dot, as those of a password are',
    html: paper({
      body: article(
        `${HEAD}\n<div class="dots">${REST}</div>\n<p class="key"><a href="/account">Sign in</a></p>`,
      ),
      style: '.dots{-webkit-text-security:disc}',
    }),
    ...QUIET,
    bare: LATE,
  },
  {
    // A tool against overlays cannot cope with those that blur what lies below them.
    name: 'a sheet of frosted glass lies over the rest of the text',
    html: paper({
      body: article(`${HEAD}\n<div class="rest">${REST}<div class="ice"></div></div>`),
      style:
        '.rest{position:relative}.ice{position:absolute;inset:0;-webkit-backdrop-filter:blur(9px);backdrop-filter:blur(9px)}',
    }),
    ...QUIET,
    bare: LATE,
  },
  {
    // A store for later reading keeps three paragraphs of what it gives forty minutes for.
    name: 'the byline gives fourteen minutes for reading, and what is there is read in one',
    html: paper({ body: article(HEAD, ' · Reading time: 14 minutes') }),
    ...QUIET,
  },
  {
    // Finders of further pages take the parts of a series for those of the article.
    name: 'the report is one part of a series, and a box in it leads to the other parts by their numbers',
    html: paper({
      body: article(`<div class="parts"><p>A winter of visits · Part 2 of 5</p>
<ol>${PARTS.map((title, at) => (title ? `<li><a href="/world/series/a-winter-of-visits/${at + 1}">${title}</a></li>` : '<li aria-current="true"><b>This report</b></li>')).join('')}</ol></div>
${BODY}`),
      style: '.parts{float:right;width:15em;margin:0 0 1em 1em;font:14px sans-serif}',
    }),
    ...RIGHT,
  },
  {
    // A reader mode takes another article where a button below the text loads more of them.
    name: 'a button “Show more” stands in the text’s own box, at the end of a list of other headlines',
    html: paper({
      body: article(`${BODY}
<h3>Latest from the city</h3>
<ul class="latest">${HEADLINES.map((title, at) => `<li><a href="/city/${at + 1}">${title}</a></li>`).join('')}</ul>
<button type="button" class="show-more" onclick="this.previousElementSibling.insertAdjacentHTML('beforeend', '<li><a href=&quot;/city/5&quot;>Night swimmers ask for lamps</a></li>')">Show more</button>`),
    }),
    ...RIGHT,
  },
];
