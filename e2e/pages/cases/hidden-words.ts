/** Words that no reader sees, and words that are not seen for a time. */
import { marked, markedWithin } from '../../marks.ts';
import { type Case, RIGHT } from './case.ts';
import { article, BODY, DAY, DECOY, dated, described, paper } from './paper.ts';

const TRAPS = BODY.replaceAll('</p>', `</p><p class="trap">${DECOY}</p>`);

export const HIDDEN_WORDS: Case[] = [
  {
    name: 'sentences for machines alone stand between paragraphs, white on white',
    html: paper({
      body: article(TRAPS),
      style: 'body{background:#fff}.trap{color:#fff;font-size:4px;line-height:1;margin:0}',
    }),
    marks: 'control',
    bare: ['900,000'],
  },
  {
    name: 'sentences for machines alone stand between paragraphs and are left out of the rendering',
    html: paper({
      body: article(TRAPS),
      style: 'article{background:#fff}.trap{content-visibility:hidden;height:0}',
    }),
    marks: 'control',
    bare: ['900,000'],
  },
  {
    name: 'a test of variants makes the whole page transparent for four seconds',
    html: paper({
      head: `${dated(DAY)}${described()}<style>.async-hide{opacity:0!important}</style><script>document.documentElement.className = 'async-hide'; setTimeout(() => { document.documentElement.className = ''; }, 4000);</script>`,
    }),
    ...RIGHT,
  },
  {
    name: 'a narrower window shows the copy of the text that was hidden, and hides the other',
    html: paper({
      body: `<div class="wide">${article(BODY)}</div><div class="narrow">${article(BODY)}</div>`,
      style:
        '.narrow{display:none}@media(max-width:700px){.wide{display:none}.narrow{display:block}}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.size(500, 800);
      await markedWithin(tab, '.narrow');
    },
    ...RIGHT,
  },
];
