/** Addresses and titles that change while the text stays. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import { marked } from '../../../marks.ts';
import { type Case, oncePressed, RIGHT } from '../case.ts';
import {
  after,
  article,
  BODY,
  IMAGE,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  paper,
  set,
} from '../paper.ts';

const LARGE = `${IMAGE}<p>The secretary general on his way to the institute. Photograph: Bo Lindqvist</p><button type="button" class="shut">Close</button>`;

/** Opens a photograph over the article, at an address of its own. */
const GALLERY = `<script>
const kept = document.title;
document.querySelector('.thumb').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState({ photo: 3 }, '', '/world/gallery/2023/jan/30/the-visit-in-pictures/3');
  document.title = 'The visit in pictures, 3 of 12 | The Harbour Post';
  const box = document.createElement('dialog');
  box.innerHTML = ${JSON.stringify(LARGE)};
  box.querySelector('.shut').addEventListener('click', () => history.back());
  document.body.append(box);
  box.showModal();
});
addEventListener('popstate', () => {
  document.querySelector('dialog')?.remove();
  document.title = kept;
});
</script>`;

export const OTHER_ADDRESSES: Case[] = [
  {
    name: 'a photograph of the article opens over it at an address and under a title of its own, and is closed again',
    html: paper({
      body: `${article(
        after(
          1,
          `<figure><a class="thumb" href="/world/gallery/2023/jan/30/the-visit-in-pictures/3">${IMAGE}</a><figcaption>Photograph 3 of 12</figcaption></figure>`,
        ),
      )}\n${GALLERY}`,
      style: 'figure{margin:1em 0}.thumb{display:block}',
    }),
    act: async (tab) => {
      await oncePressed('.thumb')(tab);
      await tab.until(() => document.querySelector('dialog[open]') !== null);
      await wait(3000);
      await tab.click('.shut');
      await tab.until(() => document.querySelector('dialog') === null);
      await wait(1000);
    },
    ...RIGHT,
  },
  {
    name: 'the tab’s title changes in each second to the headline of another report and back, without end',
    html: paper({
      body: `${article(BODY)}
<script>const own = document.title; setInterval(() => { document.title = document.title === own ? '(1) What Tokyo expects of the week' : own; }, 1000)</script>`,
    }),
    act: async (tab) => {
      await marked(tab);
      await wait(6000);
    },
    ...RIGHT,
  },
  {
    name: 'a picture opens over the text under an address of its own, and closes on the way back',
    html: paper({
      style: '.over{position:fixed;inset:0;z-index:9;overflow:auto;background:#000;color:#fff}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `over = Object.assign(document.createElement('div'), { className: 'over', innerHTML: ${JSON.stringify(
          `<figure>${IMAGE}<figcaption>Picture 1 of 3: boats below the customs house, 12 December 2022</figcaption></figure>`,
        )} });
         document.body.append(over); history.pushState({ picture: 1 }, '', location.pathname + '/picture/1');
         addEventListener('popstate', () => over.remove())`,
      );
      await wait(3000);
      await tab.script(`history.back()`);
      await tab.until(() => document.querySelector('.over') === null);
      await wait(1000);
    },
    ...RIGHT,
  },
  {
    // Google’s “vignette” advertisements, on small and middle sites everywhere: a press on a link lays a full-window frame over
    // the page and adds #google_vignette to its address; going back closes it, and one is on the same page as before.
    name: 'a press on a link lays an advertisement over the whole window under an address of its own, and the way back closes it',
    html: paper({
      body: `<div class="site">${article(BODY)}
<p class="more"><a class="next" href="${OTHER_URL}" onclick="event.preventDefault();vignette()">${OTHER_TITLE}</a></p></div>
<script>
function vignette(){var w=document.createElement('ins'),f=document.createElement('iframe');
w.className='adsbygoogle adsbygoogle-noablate';w.setAttribute('data-vignette-loaded','true');
w.style.cssText='display:block;position:fixed;inset:0;z-index:2147483647;background:#fff';
f.title='Advertisement';f.srcdoc='<p style="font:24px sans-serif">Boots for every weather</p><button>Close</button>';
f.style.cssText='position:absolute;inset:0;width:100%;height:100%;border:0';w.appendChild(f);
document.querySelector('.site').setAttribute('aria-hidden','true');document.body.style.overflow='hidden';
document.body.appendChild(w);history.pushState(null,'','#google_vignette')}
addEventListener('popstate',function(){var w=document.querySelector('ins[data-vignette-loaded]');if(!w)return;w.remove();
document.body.style.overflow='';document.querySelector('.site').removeAttribute('aria-hidden')});
</script>`,
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.click('.next');
      await tab.until(() => location.hash === '#google_vignette');
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 600)));
      await tab.script('history.back()');
      await tab.until(() => !document.querySelector('ins[data-vignette-loaded]'));
    },
    ...RIGHT,
  },
  {
    // Portals and news sites for telephones (built with a slider): neighbours are rendered beside the open article.
    name: 'articles stand side by side on a strip of which the window shows one, and the reader goes on to the next and comes back',
    html: paper({
      body: `<div class="strip"><div class="rail">
<div class="slide" data-url="/world/2023/jan/29/stoltenberg-sets-off"><article><h1>Stoltenberg sets off for Seoul and Tokyo</h1><p class="byline">By Tom Reed in Brussels</p><div class="body">
<p>BRUSSELS — NATO Secretary General Jens Stoltenberg sets off for South Korea and Japan this weekend, and Ukraine will be at the head of his list.</p>
<p>Last year officials spoke of 80,000 artillery shells that South Korean makers might sell to Washington, though no contract was ever shown.</p>
<p>North Korea has said nothing of the visit so far.</p></div></article></div>
<div class="slide" data-url="/world/2023/jan/30/stoltenberg-seoul-arms-ukraine">${article(BODY)}</div>
<div class="slide" data-url="/food/2022/jun/18/river-market-breakfast"><article><h1>${OTHER_TITLE}</h1><p class="byline">By Lena Marsh</p><div class="body">${set(OTHER)}</div></article></div>
</div></div>
<button type="button" class="turn before" aria-label="Previous article">‹</button><button type="button" class="turn next" aria-label="Next article">›</button>
<script>
const rail = document.querySelector('.rail');
let at = 1;
const turn = (by) => {
  at = Math.min(2, Math.max(0, at + by));
  rail.style.transform = 'translateX(' + -100 * at + '%)';
  history.replaceState(null, '', rail.children[at].dataset.url);
  document.title = rail.children[at].querySelector('h1').textContent + ' | The Harbour Post';
  scrollTo(0, 0);
};
document.querySelector('.before').addEventListener('click', () => turn(-1));
document.querySelector('.next').addEventListener('click', () => turn(1));
</script>`,
      style: `.strip{overflow:hidden}.rail{display:flex;align-items:flex-start;transform:translateX(-100%);transition:transform .3s}.slide{flex:0 0 100%;min-width:0;box-sizing:border-box;padding:0 2.2em}
.turn{position:fixed;top:45%;z-index:2;width:36px;height:56px;font-size:28px}.before{left:4px}.next{right:4px}`,
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.click('.turn.next');
      await wait(1500);
      await tab.click('.turn.before');
      await wait(1500);
    },
    ...RIGHT,
    bare: ['80,000 artillery shells'],
  },
];
