/** Pages that grow without a sign of it, furniture that speaks of the same things, and scripts and styles in the way. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import { marked, pointOn } from '../../marks.ts';
import { type Case, oncePressed, onceRead, QUIET, RIGHT } from './case.ts';
import {
  after,
  article,
  BODY,
  HEAD,
  IMAGE,
  inAll,
  later,
  PARAGRAPHS,
  paper,
  REST,
  set,
} from './paper.ts';

/** What the page does with the rest of its text, it does on an event of its own. */
const askedForRest = onceRead(`document.dispatchEvent(new Event('harbour:rest'))`);

const GREY = '<div class="grey" style="height:300px;background:#eee"></div>';

/** Places of the paragraphs that the short version has. */
const SHORT = new Set([0, 1, 3, 4, 7, 9]);

// Late, growing and changing pages.
const CHANGING: Case[] = [
  {
    name: 'the server sends parts of the text out of order into hidden boxes at the end, and scripts put them into their places, one in another',
    html: paper({
      body: `${article(`${set(PARAGRAPHS.slice(0, 4))}\n<!--$?--><template id="B:0"></template>${GREY}<!--/$-->`)}
<div hidden id="S:1">${set(PARAGRAPHS.slice(7))}</div>
<div hidden id="S:0">${set(PARAGRAPHS.slice(4, 7))}<!--$?--><template id="B:1"></template>${GREY}<!--/$--></div>
<script>
const put = (hole, part) => {
  const at = document.getElementById(hole);
  const from = document.getElementById(part);
  at.nextElementSibling.remove();
  at.replaceWith(...from.childNodes);
  from.remove();
};
setTimeout(() => put('B:0', 'S:0'), 3000);
setTimeout(() => put('B:1', 'S:1'), 5000);
</script>`,
    }),
    act: async (tab) => {
      await tab.until(() => document.querySelectorAll('.body p').length === 10 || null);
    },
    ...RIGHT,
  },
  {
    name: 'a component assigns the rest of its children to its slot by script, and nothing of the document changes',
    html: paper({
      body: `${article(`<post-part>${BODY}</post-part>`)}
<script>
customElements.define('post-part', class extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    root.innerHTML = '<style>:host{display:block}</style><slot></slot>';
    const slot = root.querySelector('slot');
    const all = [...this.children];
    slot.assign(...all.slice(0, 6));
    document.addEventListener('harbour:rest', () => slot.assign(...all));
  }
});
</script>`,
    }),
    act: askedForRest,
    ...RIGHT,
  },
  {
    name: 'rules of a style sheet that a script made hide the rest of the text, and the script takes them back',
    html: paper({
      body: `${article(`${HEAD}\n<div class="r2">${REST}</div>`)}
<script>
const rules = new CSSStyleSheet();
rules.replaceSync('.r2{display:none}');
document.adoptedStyleSheets.push(rules);
document.addEventListener('harbour:rest', () => rules.replaceSync(''));
</script>`,
    }),
    act: askedForRest,
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
  {
    name: 'a script puts another root element in the place of the document’s own',
    html: paper({
      body: `${article(BODY)}
<script>
const copy = document.documentElement.cloneNode(true);
document.addEventListener('harbour:rest', () => document.replaceChild(copy, document.documentElement));
</script>`,
    }),
    act: askedForRest,
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
    name: 'an update writes a figure and a clause into the middle of sentences that stand there',
    html: inAll(
      (text) =>
        `<p>${text
          .replace('100,000 ', '')
          .replace(', accused by Washington of supplying arms to Russia,', '')}</p>`,
    ),
    act: onceRead(`for (const [at, behind, what] of [
      [6, 'would buy ', '100,000 '],
      [7, 'North Korea', ', accused by Washington of supplying arms to Russia,'],
    ]) {
      const text = document.querySelectorAll('.body p')[at].firstChild;
      text.insertData(text.data.indexOf(behind) + behind.length, what);
    }`),
    ...RIGHT,
  },
  {
    name: 'the page puts a short version in the place of its text once it is asked for one',
    html: paper({
      body: `<div class="length"><button type="button" id="whole" aria-pressed="true">Full report, 4 minutes</button> <button type="button" id="short" aria-pressed="false">Short version, 2 minutes</button></div>
${article(BODY)}
${later(set(PARAGRAPHS.filter((_, at) => SHORT.has(at))))}
<script>
document.getElementById('short').addEventListener('click', ({ currentTarget }) => {
  currentTarget.setAttribute('aria-pressed', 'true');
  document.getElementById('whole').setAttribute('aria-pressed', 'false');
  document.querySelector('.body').innerHTML = '<p><i>You are reading the short version of this report.</i></p>' + document.getElementById('story').textContent;
});
</script>`,
    }),
    act: oncePressed('#short'),
    ...QUIET,
  },
];

// Other texts and furniture.
const FURNITURE: Case[] = [
  {
    name: 'a quiz at the end of the text asks after what was read, and most of its answers are wrong',
    html: paper({
      body: article(
        after(
          9,
          `<section class="quiz"><h3>Did you read closely?</h3>
<p>How much is Washington to buy from South Korean makers?</p>
<label><input type="radio" name="q1"> 10,000 artillery shells</label><br>
<label><input type="radio" name="q1"> 100,000 artillery shells</label><br>
<label><input type="radio" name="q1"> 250,000 artillery shells</label>
<p>Who used to forbid the export of weapons to countries at war?</p>
<label><input type="radio" name="q2"> Denmark, Finland and Iceland</label><br>
<label><input type="radio" name="q2"> Germany, Sweden and Norway</label><br>
<label><input type="radio" name="q2"> Germany, Spain and Portugal</label>
<p><button type="button">See how you did</button></p></section>`,
        ),
      ),
    }),
    ...RIGHT,
    bare: [
      '10,000 artillery shells',
      '250,000 artillery shells',
      'Denmark, Finland and Iceland',
      'Germany, Spain and Portugal',
    ],
  },
  {
    name: 'a column between paragraphs prints what the paper wrote on the same day of another war, many years ago',
    html: paper({
      body: article(
        after(
          5,
          `<section class="b12"><h3>From our archive: 30 January 1951</h3>
<p>The allies’ commander has asked Washington for 40,000 artillery shells more, our correspondent wires from Pusan, as ammunition is running short on the Han and the need of it is urgent.</p>
<p>Seoul, he told listeners on Monday, would be taken back before the spring, and Japan would help with ships.</p>
<p><small>First printed in The Harbour Post of 30 January 1951</small></p></section>`,
        ),
      ),
    }),
    ...RIGHT,
    bare: ['40,000 artillery shells more', 'would be taken back before the spring'],
  },
  {
    name: 'a chat in a corner of the window has answered questions about the text, and wrongly',
    html: paper({
      body: `${article(BODY)}
<div class="k3"><div><b>Ask the Post</b></div>
<div class="k4">Has South Korea agreed to give Ukraine ammunition?</div>
<div class="k5">Yes. Seoul told Stoltenberg on Monday that it would send Ukraine 900,000 artillery shells by way of Norway, and President Yoon Suk Yeol has signed the order.</div>
<div class="k4">And what did China say to it?</div>
<div class="k5">Beijing called the visit to Seoul a “welcome step” of the alliance, and asked Stoltenberg to come to Shanghai as well.</div>
<div><small>Answers are made by a machine and may be wrong.</small></div>
<input type="text" placeholder="Ask something else"> <button type="button">Send</button></div>`,
      style:
        '.k3{position:fixed;right:8px;bottom:8px;width:15em;padding:8px;font:12px/1.4 sans-serif;background:#fff;border:1px solid #888}.k4{margin:6px 0 6px 3em;background:#def}.k5{margin:6px 0;background:#eee}',
    }),
    ...RIGHT,
    bare: [
      '900,000 artillery shells by way of Norway',
      'called the visit to Seoul a “welcome step”',
    ],
  },
  {
    name: 'what a reader wrote in the comments is set between paragraphs, as the pick of the day',
    html: paper({
      body: article(
        after(
          6,
          `<div class="pick"><p><b>Readers’ pick</b></p>
<p>Why ask Seoul at all? Sweden alone has handed 70,000 artillery shells to Ukraine since March, and Norway twice as many, and nobody in the alliance says a word about it.</p>
<p>Harbourman, Rotterdam · 14 minutes ago · 212 agree · <a href="#comments">Answer</a></p></div>`,
        ),
      ),
    }),
    ...RIGHT,
    bare: ['70,000 artillery shells', 'and Norway twice as many'],
  },
];

// Scripts and styles in the way.
const IN_THE_WAY: Case[] = [
  {
    name: 'the article stands in a shadow root that is closed to the page’s scripts',
    html: paper({
      body: `<main><post-story><template shadowrootmode="closed"><style>p{margin:1em 0}</style>${article(BODY)}</template></post-story></main>`,
    }),
    ...RIGHT,
  },
  {
    name: 'the page takes every element away that it did not put into its root and its body itself',
    html: paper({
      body: `${article(BODY)}
<script>
const own = new Set([document.head, document.body, ...document.body.children]);
const clear = () => {
  for (const one of [...document.documentElement.children, ...document.body.children])
    if (!own.has(one)) one.remove();
};
const guard = new MutationObserver(clear);
guard.observe(document.documentElement, { childList: true });
guard.observe(document.body, { childList: true });
clear();
</script>`,
    }),
    act: async (tab) => {
      await marked(tab);
      const point = await pointOn(tab);
      await tab.moveTo(point);
      await tab.clickAt(point);
      await wait(2000);
    },
    ...RIGHT,
  },
  {
    name: 'letters have no colour, and what is seen of them is their shadow, as sharp as they are',
    html: paper({ style: 'h1,.byline,.body p{color:transparent;text-shadow:0 0 0 #222}' }),
    ...RIGHT,
  },
  {
    name: 'a figure in a sentence stands in an attribute, and the style sheet sets it into the text',
    html: inAll(
      (text) =>
        `<p>${text.replace('100,000', '<span class="figure" data-value="100,000"></span>')}</p>`,
      '.figure::before{content:attr(data-value)}',
    ),
    // The figure cannot be marked, but it is on the page.
    marks: ['urgent need', 'prelude to confrontation and war'],
    missing: 'control',
  },
];

export const GROWING_AND_BESIDE: Case[] = [...CHANGING, ...FURNITURE, ...IN_THE_WAY];
