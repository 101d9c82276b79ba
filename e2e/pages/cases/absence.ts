/** Nothing is missing from a page that was not read whole. */
import type { Case } from './case.ts';
import { article, DAY, dated, described, PARAGRAPHS, paper, set } from './paper.ts';

const head = set(PARAGRAPHS.slice(0, 6));
const rest = set(PARAGRAPHS.slice(6));
const quiet = { marks: ['urgent need'], missing: 'quiet' } as const;

export const ABSENCE: Case[] = [
  {
    name: 'the rest of the text is hidden until “read more” is pressed',
    html: paper({
      body: article(
        `${head}<div class="rest">${rest}</div><button onclick="document.querySelector('.rest').className = ''; this.remove()">Read more</button>`,
      ),
      style: '.rest{display:none}',
    }),
    ...quiet,
  },
  {
    name: 'the rest of the text is shown once “read more” was pressed',
    html: paper({
      body: article(
        `${head}<div class="rest">${rest}</div><button id="more" onclick="document.querySelector('.rest').className = ''; this.remove()">Read more</button>`,
      ),
      style: '.rest{display:none}',
    }),
    act: async (tab) => {
      await tab.until(() => [...CSS.highlights.values()].some(({ size }) => size > 0) || null);
      await tab.click('#more');
    },
    marks: 'control',
    missing: 'control',
  },
  {
    name: 'the rest of the text is folded to no height',
    html: paper({
      body: article(`${head}<div class="rest">${rest}</div>`),
      style: '.rest{max-height:0;overflow:hidden}',
    }),
    ...quiet,
  },
  {
    name: 'the rest of the text comes on a press of a button',
    html: paper({ body: article(`${head}<button>Continue reading</button>`) }),
    ...quiet,
  },
  {
    name: 'the metadata have more of the text than the page',
    html: paper({
      body: article(head),
      head: dated(DAY) + described({ articleBody: PARAGRAPHS.join(' ') }),
    }),
    ...quiet,
  },
  {
    name: 'the page says that the text is not free',
    html: paper({
      body: article(head),
      head: dated(DAY) + described({ isAccessibleForFree: false }),
    }),
    ...quiet,
  },
  {
    name: 'the text goes on on a second page',
    html: paper({
      body: article(`${head}<p><a rel="next" href="?page=2">2</a></p>`),
    }),
    ...quiet,
  },
  {
    name: 'half the text stands in a closed fold, and is read',
    html: paper({
      body: article(
        `${head}<details><summary>Show the rest of this report</summary>${rest}</details>`,
      ),
    }),
    marks: 'control',
    missing: 'control',
  },
];
