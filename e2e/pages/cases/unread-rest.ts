/** Where the rest of a text was left out, did not come or cannot be read, nothing is said to be missing. */
import { type Case, QUIET } from './case.ts';
import { article, HEAD, PARAGRAPHS, paper, set } from './paper.ts';

const turned = (text: string): string => [...text].reverse().join('');

export const UNREAD_REST: Case[] = [
  {
    name: 'a site that gathers news cuts the text off and says how many characters there are more',
    html: paper({
      body: article(
        HEAD.replace(
          /together with the international[^<]*/,
          'together with the inte… [+2435 chars]',
        ),
      ),
    }),
    ...QUIET,
  },
  {
    name: 'the rest of the text did not come, and the page offers to try again',
    html: paper({
      body: article(
        `${HEAD}\n<div role="alert" class="error"><p>Sorry, something went wrong.</p><button type="button">Try again</button></div>`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'letters of the rest stand in the wrong order, and the style sheet turns them round',
    html: paper({
      body: article(`${HEAD}<div class="turned">${set(PARAGRAPHS.slice(6).map(turned))}</div>`),
      style: '.turned p{direction:rtl;unicode-bidi:bidi-override;text-align:left}',
    }),
    ...QUIET,
    bare: [turned('confrontation')],
  },
];
