/** Nothing is missing from a page that was not read whole. */
import { type Case, oncePressed, QUIET, RIGHT } from './case.ts';
import { article, DAY, dated, described, HEAD, PARAGRAPHS, paper, REST } from './paper.ts';

export const ABSENCE: Case[] = [
  {
    name: 'the rest of the text is hidden until “read more” is pressed',
    html: paper({
      body: article(
        `${HEAD}<div class="rest">${REST}</div><button onclick="document.querySelector('.rest').className = ''; this.remove()">Read more</button>`,
      ),
      style: '.rest{display:none}',
    }),
    ...QUIET,
  },
  {
    name: 'the rest of the text is shown once “read more” was pressed',
    html: paper({
      body: article(
        `${HEAD}<div class="rest">${REST}</div><button id="more" onclick="document.querySelector('.rest').className = ''; this.remove()">Read more</button>`,
      ),
      style: '.rest{display:none}',
    }),
    act: oncePressed('#more'),
    ...RIGHT,
  },
  {
    name: 'the rest of the text is folded to no height',
    html: paper({
      body: article(`${HEAD}<div class="rest">${REST}</div>`),
      style: '.rest{max-height:0;overflow:hidden}',
    }),
    ...QUIET,
  },
  {
    name: 'the rest of the text comes on a press of a button',
    html: paper({ body: article(`${HEAD}<button>Continue reading</button>`) }),
    ...QUIET,
  },
  {
    name: 'the metadata have more of the text than the page',
    html: paper({
      body: article(HEAD),
      head: dated(DAY) + described({ articleBody: PARAGRAPHS.join(' ') }),
    }),
    ...QUIET,
  },
  {
    name: 'the page says that the text is not free',
    html: paper({
      body: article(HEAD),
      head: dated(DAY) + described({ isAccessibleForFree: false }),
    }),
    ...QUIET,
  },
  {
    name: 'the text goes on on a second page',
    html: paper({
      body: article(`${HEAD}<p><a rel="next" href="?page=2">2</a></p>`),
    }),
    ...QUIET,
  },
  {
    name: 'half the text stands in a closed fold, and is read',
    html: paper({
      body: article(
        `${HEAD}<details><summary>Show the rest of this report</summary>${REST}</details>`,
      ),
    }),
    ...RIGHT,
  },
];
