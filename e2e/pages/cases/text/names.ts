/** What boxes and headings of a text are called, of what rank they are and how sentences begin says nothing of what they hold. */
import { type Case, RIGHT, TOLD } from '../case.ts';
import {
  article,
  BODY,
  inAll,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  rewritten,
  set,
} from '../paper.ts';

const p = (text: string, attributes = ''): string => `<p ${attributes}>${text}</p>`;

const CLASSES = ['MsoHeader', 'MsoFooter', 'MsoNormal', 'MsoCommentText'];

/** Headings of the first rank, by the places of the paragraphs that they stand in front of. */
const FIRST_RANK: Record<number, string | undefined> = {
  2: '<h1 id="three-that-changed-course">Three that changed course</h1>\n',
  4: '<h1 id="what-seoul-can-do">What Seoul can do</h1>\n',
  7: '<h1 id="the-north-answers">The North answers</h1>\n',
  9: '<h1 id="onward">Onward</h1>\n',
};

/** Sentences of the text itself that begin with words of advertising and of furniture. */
const OPENINGS: Record<number, string | undefined> = {
  3: 'Sponsored by two shipyards, the lecture filled the hall.',
  6: 'Advertisements in the papers of Seoul, paid for by makers of ammunition, had long asked for as much.',
  7: 'Shares of those makers rose in the afternoon.',
  8: 'Related talks with Beijing go on, officials said.',
};

export const NAMES_OF_BOXES: Case[] = [
  {
    name: 'paragraphs that are seen are aria-hidden and of a class called paywall',
    html: paper({
      body: article(
        rewritten((text, at) =>
          p(text, [2, 3, 6].includes(at) ? 'class="paywall" aria-hidden="true"' : ''),
        ),
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'all but the lead stands in a box called paywall, with a link in it',
    html: paper({
      body: article(
        `${set(PARAGRAPHS.slice(0, 2))}<div class="paywall subscriber-content">${set(PARAGRAPHS.slice(2)).replace('Poland', '<a href="/poland">Poland</a>')}</div>`,
      ),
    }),
    marks: 'control',
  },
  {
    // mozilla/readability#388
    name: 'paragraphs are of classes that a word processor gave them',
    html: paper({
      body: article(
        rewritten((text, at) => `<p class="${CLASSES[at % CLASSES.length]}">${text}</p>`),
      ),
    }),
    ...RIGHT,
  },
  {
    // mozilla/readability names what is "unlikely" by words like these
    name: 'boxes of the text are called by what the page has besides it',
    html: paper({
      body: `<div id="comments-open" class="layout with-sidebar newsletter-on">${article(BODY).replace('<article>', '<article class="ad-free no-promo sponsor-none">').replace('class="body"', 'class="body comment-piece related-topic-nato share-enabled"')}</div>`,
    }),
    ...RIGHT,
  },
  {
    // Defuddle (343, 303), Omnivore (3111): sections of the text itself were thrown away since their headings read like those of
    // related posts, of what trails behind an article, of other things.
    name: 'headings inside the text begin with the words that usually stand above comments, related reports and what to read next',
    html: paper({
      body: `${article(`${set(PARAGRAPHS.slice(0, 4))}
<section id="related-contracts"><h2>Related contracts, and a law in the way</h2>
${set(PARAGRAPHS.slice(4, 7))}
</section>
<section id="comments-from-pyongyang"><h2>Comments from Pyongyang</h2>
${set(PARAGRAPHS.slice(7, 9))}
</section>
<section id="up-next-tokyo"><h2>Up next: Tokyo</h2>
${set(PARAGRAPHS.slice(9))}
</section>`)}
<section id="more"><h2>Up next</h2><ul><li><a href="${OTHER_URL}">${OTHER_TITLE}</a><p>${OTHER[0]}</p></li></ul></section>
<section id="comments"><h2>Comments (2)</h2><p><b>Tamsin</b> I would have liked a map with this.</p><p><b>J. Orr</b> So would I.</p></section>`,
    }),
    ...RIGHT,
  },
  {
    // webcompat/web-bugs #1878: a site made from Markdown sets the headings inside its texts as headings of the first
    // rank, each with an anchor, like the title above.
    name: 'headings inside the text are of the first rank, as the headline above it is',
    html: paper({
      body: article(rewritten((text, at) => `${FIRST_RANK[at] ?? ''}<p>${text}</p>`)),
      style: '.body h1{font-size:1.25em;margin:1.4em 0 .4em}',
    }),
    ...RIGHT,
  },
  {
    // uBlockOrigin/uAssets #5548: filters for paragraphs that have the word for paid content in them removed texts that
    // only speak of sponsoring or of advertisements.
    name: 'sentences of the text begin with the words that usually stand over advertisements, buttons to share and related reports',
    html: inAll((text, at) => `<p>${OPENINGS[at] ? `${OPENINGS[at]} ` : ''}${text}</p>`),
    ...TOLD,
  },
];
