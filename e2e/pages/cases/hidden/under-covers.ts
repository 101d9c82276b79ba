/** What lies over a page, or takes it out of the way, while it is read. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import { marked } from '../../../marks.ts';
import { type Case, oncePressed, RIGHT } from '../case.ts';
import {
  article,
  BODY,
  later,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  SITE,
  set,
} from '../paper.ts';

const PURPOSES = [
  'store and read information on your device, such as cookies and numbers that tell it from others',
  'choose advertisements by the page that you read, the place you are in and the time of day',
  'build a profile of your interests from what you read, watch and buy, here and on other sites',
  'measure how often an advertisement is seen, and whether a purchase follows on it',
  'learn about the readers of a text from data of several sources, put together',
  'tell a device from others by what it sends of its own accord',
];

const NOTICE = `<h2>We value your privacy</h2>\n${set(
  PURPOSES.flatMap((one) => [
    `We and our 842 partners ${one}, for as long as thirteen months.`,
    `Some of them do so without your consent, as they see a legitimate interest in it: to ${one}. You can object to that at any time by a link at the foot of each page.`,
  ]),
)}\n<button type="button">Accept all</button> <button type="button">Manage options</button>`;

export const UNDER_COVERS: Case[] = [
  {
    name: 'the page is aria-hidden behind a consent dialog until it is agreed to',
    html: paper({
      body: `<div id="app" aria-hidden="true">${article(BODY)}</div>
<div id="consent" role="dialog" aria-modal="true" aria-label="Your privacy" style="position:fixed;inset:20%;background:#fff"><h2>Your privacy</h2><p>We and 214 partners store small files on your device so that the site works and so that advertisements fit what you read.</p><button id="accept">Agree and close</button></div>
<script>accept.onclick = () => { app.removeAttribute('aria-hidden'); consent.remove(); };</script>`,
    }),
    act: (tab) => tab.click('#accept'),
    ...RIGHT,
  },
  {
    name: 'the article is opened in a dialog over the page',
    html: paper({
      body: `<main><h2>Front page</h2><p>All that is new in the harbour today, by section and by hour.</p></main><dialog id="over" open>${article(BODY)}</dialog><script>over.close(); over.showModal();</script>`,
    }),
    marks: 'control',
  },
  {
    // Sites whose menu is a panel at the left that pushes the page aside (Reach, Schibsted, many React builds with
    // “wicg-inert”): as long as it is open the rest of the page has the attribute `inert` and is seen beside it.
    name: 'the reader opens the menu, which moves the page aside and makes it inert as long as it is open',
    html: paper({
      body: `<div class="shell"><nav id="drawer" aria-label="Sections" hidden><button type="button" class="shut" onclick="menu(false)">Close</button>
<ul><li><a href="${SITE}/world">World</a></li><li><a href="${SITE}/politics">Politics</a></li><li><a href="${SITE}/business">Business</a></li><li><a href="${SITE}/sport">Sport</a></li></ul>
<h2>Most read</h2><ol><li><a href="${OTHER_URL}">${OTHER_TITLE}</a></li></ol></nav>
<div id="page"><header><button type="button" class="burger" aria-expanded="false" aria-controls="drawer" onclick="menu(true)">☰ Menu</button> <a href="${SITE}/">The Harbour Post</a></header>
<main>${article(BODY)}</main></div></div>
<script>function menu(open){document.getElementById('drawer').hidden=!open;document.getElementById('page').inert=open;document.querySelector('.burger').setAttribute('aria-expanded',open);document.documentElement.classList.toggle('menu-open',open)}</script>`,
      style:
        '.shell{display:flex}#drawer{flex:0 0 11em;font:15px sans-serif;background:#f3f3f3;padding:.5em}#drawer[hidden]{display:none}#page{flex:1;min-width:0}.menu-open #page{padding-left:1em}',
    }),
    act: oncePressed('.burger'),
    ...RIGHT,
  },
  {
    // Portuguese, Polish and Brazilian news portals and town sites with a screen to save energy (“standby mode”): a black sheet
    // comes when nobody has moved for a while, the page behind it is not drawn, and any movement takes it away.
    name: 'a black sheet saves energy while nobody moves, the page behind it is not drawn, and it goes away under the pointer',
    html: paper({
      body: `<div class="wrap">${article(BODY)}</div>
<div id="standby" role="dialog" aria-label="Standby"><p>This screen saves energy while you are away.</p><p>Move the mouse or press a key to go back to the page.</p></div>
<script>
function standby(){document.documentElement.classList.add('standby')}
['mousemove','keydown','touchstart','wheel'].forEach(function(t){addEventListener(t,function(){document.documentElement.classList.remove('standby')},{passive:true})});
</script>`,
      style:
        '#standby{display:none}.standby .wrap{visibility:hidden}.standby #standby{display:block;position:fixed;inset:0;z-index:9999;background:#000;color:#7a7;padding:20vh 2em;text-align:center;font:20px sans-serif}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script('standby()');
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 900)));
      await tab.moveTo({ x: 4, y: 4 });
      await tab.moveTo({ x: 9, y: 7 });
      await tab.until(() => !document.documentElement.classList.contains('standby'));
    },
    ...RIGHT,
  },
  {
    // Readest (6048, 3304), SumatraPDF (5771), Orange Confort+ (32): a ruler or mask for readers who lose the line darkens all
    // but a strip; the same comes with the bars for accessibility that papers embed. The text outside of it stays legible.
    name: 'a mask for readers who lose the line darkens the window but for a strip that follows the pointer',
    html: paper({
      body: `${article(BODY)}
<div id="aid"><button type="button" class="aid-open" aria-expanded="false">Reading aids</button></div>
<div class="mask mask-top" aria-hidden="true"></div>
<div class="mask mask-bottom" aria-hidden="true"></div>
<script>
const [above, below] = document.querySelectorAll('.mask');
const strip = (y) => {
  above.style.height = Math.max(0, y - 60) + 'px';
  below.style.top = y + 60 + 'px';
};
strip(innerHeight * 0.4);
addEventListener('mousemove', (event) => strip(event.clientY));
</script>`,
      style:
        '.mask{position:fixed;left:0;width:100vw;background:rgba(0,0,0,.5);z-index:2147483640;pointer-events:none}.mask-top{top:0}.mask-bottom{bottom:0}#aid{position:fixed;right:1em;bottom:1em;z-index:2147483641}',
    }),
    ...RIGHT,
  },
  {
    // mozilla/readability#666, readable-app/readability.rs#3
    name: 'a notice on consent longer than the article comes late and stands below it on the window',
    html: paper({
      body: `<main>${article(BODY)}</main><template id="cmp"><div id="notice" role="dialog" aria-label="Privacy">${NOTICE}</div></template><script>setTimeout(() => document.body.prepend(document.getElementById('cmp').content.cloneNode(true)), 1500)</script>`,
      style:
        '#notice{position:fixed;inset:auto 0 0;max-height:40vh;overflow:auto;background:#fff;border-top:2px solid;padding:1em}',
    }),
    act: async (tab) => {
      await tab.until(() => document.getElementById('notice') !== null);
      await wait(1500);
    },
    ...RIGHT,
    bare: ['842 partners', 'legitimate interest'],
  },
  {
    name: 'a sheet over the whole window asks for an address before the letter, and has a button to continue reading, which is pressed',
    html: paper({
      body: `<div class="sheet" role="dialog" aria-modal="true"><h2>The Harbour Post</h2><p>A letter on the sea and on what comes over it. More than 40,000 people read it.</p><form><input type="email" placeholder="Type your address" aria-label="Your address"> <button type="button">Subscribe</button></form><p><button type="button" class="go">Continue reading ›</button></p></div>
<main>${article(BODY)}</main>
<script>document.documentElement.style.overflow = 'hidden'; document.querySelector('.go').onclick = () => { document.querySelector('.sheet').remove(); document.documentElement.style.overflow = ''; };</script>`,
      style:
        '.sheet{position:fixed;inset:0;z-index:9;background:#fff;text-align:center;padding-top:20vh}',
    }),
    act: async (tab) => {
      await tab.until(() => document.querySelector('.go') !== null);
      await tab.click('.go');
      await tab.until(() => document.querySelector('.sheet') === null);
    },
    ...RIGHT,
  },
  {
    name: 'a wall lets the reader agree or pay, and the page loads itself anew and whole once it is agreed',
    html: paper({
      body: `<div class="wall" role="dialog" aria-modal="true" aria-label="Your choice"><h2>The Post with advertisements, or without</h2><p>Agree to cookies and to advertising by your interests, and use all of our site free of charge. Or take the Post without either, for 3.99 a month. You can change your mind by a link at the foot of each page.</p><p><button type="button" class="agree">Agree and go on</button> <button type="button">Take the Post without</button></p></div>
<main>${article(set(PARAGRAPHS.slice(0, 2)))}</main>
${later()}
<script>if (sessionStorage.getItem('agreed')) {
  document.querySelector('.wall').remove();
  document.querySelector('main').innerHTML = document.querySelector('#story').textContent;
} else {
  document.documentElement.style.overflow = 'hidden';
  document.querySelector('.agree').onclick = () => { sessionStorage.setItem('agreed', 'yes'); location.reload(); };
}</script>`,
      style:
        '.wall{position:fixed;inset:auto 0 0;z-index:9;background:#fff;border-top:4px solid #0d5b7a;padding:1em 2em 3em;box-shadow:0 0 0 100vmax rgba(0,0,0,.6)}',
    }),
    act: async (tab) => {
      await tab.until(() => document.querySelector('.agree') !== null);
      await tab.click('.agree');
      await wait(1500);
      await tab.until(() => document.querySelectorAll('.body p').length === 10);
    },
    ...RIGHT,
  },
];
