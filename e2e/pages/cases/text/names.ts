/** What boxes and headings of a text are called says nothing of what they hold. */
import { type Case, RIGHT } from '../case.ts';
import {
  article,
  BODY,
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
];
