/** What stands beside a text or in it, and is neither the text nor a sign that more of it is elsewhere. */
import { type Case, RIGHT } from './case.ts';
import { after, article, BODY, HOME, OTHER, OTHER_TITLE, paper } from './paper.ts';

const LEADS = [
  ...OTHER,
  'Officials in Seoul and Washington are in talks on 900,000 artillery shells for Ukraine, two people who know of them said.',
];

const cards = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<article class="card"><a href="/x${at}"><h3>${OTHER_TITLE} (${at + 1})</h3><p>${LEADS[at % LEADS.length]}</p></a></article>`,
  ).join('\n');

const CHECK = `<div class="check"><h3>Fact check</h3>
<p><strong>Claim:</strong> South Korea has already agreed to send 900,000 artillery shells to Ukraine.</p>
<p><strong>Our finding:</strong> False. No such agreement is known of.</p></div>`;

const METER = `<div class="meter" role="region" aria-label="Your free articles"><p>You have 2 free articles left this month. Subscribe to read as many as you like.</p><a href="/offers">Subscribe now</a> <a href="/login">Log in</a></div>`;

const COMMENTS = `<section id="comments"><h2>23 comments</h2><ol>
<li><b>harbourfan</b> <span>2 hours ago</span><p>My cousin at the docks says the same.</p></li>
<li><b>old_salt</b> <span>1 hour ago</span><p>Who has not?</p></li></ol>
<nav class="navigation comments-pagination" aria-label="Comments"><span class="page-numbers current">1</span> <a class="page-numbers" href="${HOME}/comment-page-2#comments">2</a> <a class="next page-numbers" href="${HOME}/comment-page-2#comments">Next »</a></nav></section>`;

export const BESIDE_TEXT: Case[] = [
  {
    // mozilla/readability#967
    name: 'eighty teasers stand before and behind the article, each an article by its element',
    html: paper({
      body: `<main><div class="cards">${cards(40)}</div>\n${article(BODY)}\n<div class="cards">${cards(40)}</div></main>`,
    }),
    ...RIGHT,
    bare: ['900,000', 'dumpling'],
  },
  {
    name: 'a box in the text repeats what others claim, and says that it is false',
    html: paper({ body: article(after(6, CHECK)) }),
    ...RIGHT,
    bare: ['900,000'],
  },
  {
    name: 'a meter counts the articles that are free, and all of this one is there',
    html: paper({
      body: `${article(BODY)}\n${METER}`,
      style: '.meter{position:fixed;inset:auto 0 0;background:#fff;border-top:1px solid}',
    }),
    ...RIGHT,
  },
  {
    name: 'the comments of readers go on on a second page, and the text does not',
    html: paper({ body: `${article(BODY)}\n${COMMENTS}` }),
    ...RIGHT,
  },
];
