/** What is not seen for a time. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import type { Tab } from '../../../browsers/reader.ts';
import { type Case, RIGHT } from '../case.ts';
import { article, BODY, DAY, dated, described, IMAGE, OTHER, paper } from '../paper.ts';

// On a busy machine coming and going are told at once: a paragraph fades in where any of it says so.
const FADING = `document.querySelectorAll('.body p').forEach((one) => new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) one.classList.add('in'); }).observe(one));`;

const faded = paper({
  body: `${article(BODY)}<script>${FADING}</script>`,
  style: '.body p{opacity:0;margin:0 0 50vh}.body p.in{opacity:1;transition:opacity .2s}',
});

/** Scrolls through the whole page as a reader does. */
const through = async (tab: Tab): Promise<void> => {
  // One step a frame, however long it takes: no paragraph is passed over unseen.
  await tab.script(
    'left = 40; step = () => { scrollBy({ top: innerHeight / 3, behavior: "instant" }); left -= 1; if (left > 0) requestAnimationFrame(step); }; requestAnimationFrame(step)',
  );
};

const AMP_START =
  'body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}';

export const FOR_A_TIME: Case[] = [
  {
    name: 'a test of variants makes the whole page transparent for four seconds',
    html: paper({
      head: `${dated(DAY)}${described()}<style>.async-hide{opacity:0!important}</style><script>document.documentElement.className = 'async-hide'; setTimeout(() => { document.documentElement.className = ''; }, 4000);</script>`,
    }),
    ...RIGHT,
  },
  {
    name: 'an AMP page shows its body after eight seconds, without its script',
    html: paper({
      style: AMP_START,
      body: `<amp-sidebar layout="nodisplay"><p>${OTHER[0]}</p></amp-sidebar>${article(BODY.replace('</p>', '</p><amp-ad width="300" height="250" type="x"></amp-ad>'))}`,
    }).replace('<html', '<html amp'),
    ...RIGHT,
  },
  {
    name: 'the article is hidden as long as the element it stands in is not defined, which it is after four seconds',
    html: paper({
      body: `<header>The Harbour Post</header>
<post-story>${article(BODY)}</post-story>
<script>setTimeout(() => customElements.define('post-story', class extends HTMLElement {}), 4000)</script>`,
      style: 'post-story{display:block}post-story:not(:defined){display:none}',
    }),
    act: async (tab) => {
      await tab.until(() => document.querySelector('post-story:defined') !== null);
    },
    ...RIGHT,
  },
  {
    name: 'the article is shown by a change of class alone',
    html: paper({
      body: `<div id="root" class="off">${article(BODY)}</div><script>setTimeout(() => { root.className = ''; }, 3000);</script>`,
      style: '.off{display:none}',
    }),
    ...RIGHT,
  },
  {
    name: 'paragraphs that fade in with scrolling are not said to be missing',
    html: faded,
    marks: ['arms'],
    missing: 'quiet',
  },
  {
    name: 'paragraphs that fade in are read once they were scrolled to',
    html: faded,
    act: through,
    ...RIGHT,
  },
  {
    name: 'paragraphs fade in by an animation that follows the scrolling',
    html: paper({
      style:
        '@keyframes appear{from{opacity:0}to{opacity:1}}.body p{margin:0 0 50vh;animation:appear linear both;animation-timeline:view();animation-range:entry 0% entry 60%}',
    }),
    act: through,
    ...RIGHT,
  },
  {
    name: 'a cover with a button stands on the page, and the article opens over it as a popover without a change of the document',
    html: paper({
      body: `<div class="cover">${IMAGE}<p>The Harbour Post</p><button type="button" popovertarget="story">Read the report</button></div>
<div popover="manual" id="story">${article(BODY)}</div>`,
      style: '#story{width:40em;max-width:90vw;max-height:90vh;overflow:auto;padding:1em}',
    }),
    act: async (tab) => {
      await wait(3000);
      await tab.click('button');
    },
    ...RIGHT,
  },
];
