/** Texts that are written bit by bit. */
import { type Case, RIGHT } from '../case.ts';
import { article, BODY, later, PARAGRAPHS, paper, set } from '../paper.ts';

const GREY = '<div class="grey" style="height:300px;background:#eee"></div>';

const STREAM = `const texts = [...new DOMParser().parseFromString(document.getElementById('story').textContent, 'text/html').querySelectorAll('p')].map((one) => one.textContent);
const words = texts.flatMap((text, n) => text.split(' ').map((word, at) => [n, at > 0 ? ' ' + word : word]));
const lines = [];
const ticking = setInterval(() => {
  const [n, word] = words.shift();
  lines[n] ??= document.getElementById('root').appendChild(document.createElement('p')).appendChild(document.createTextNode(''));
  lines[n].data += word;
  if (words.length === 0) clearInterval(ticking);
}, 10);`;

const COUNT = `const at = document.getElementById('n');
let now = 0;
setTimeout(() => {
  const going = setInterval(() => {
    now = Math.min(100000, now + 2500);
    at.textContent = now.toLocaleString('en-US');
    if (now === 100000) clearInterval(going);
  }, 50);
}, 1000);`;

/** Shows other letters first, and the right ones from left to right. */
const SCRAMBLE = `<script>
const boxes = [...document.querySelectorAll('.body p')];
const words = boxes.map((box) => box.textContent);
const letters = 'abcdefghijklmnopqrstuvwxyz';
let right = 0;
const timer = setInterval(() => {
  right += 12;
  boxes.forEach((box, at) => {
    box.textContent = words[at].slice(0, right) + words[at].slice(right).replace(/[a-z0-9]/gi, () => letters[Math.floor(Math.random() * 26)]);
  });
  if (right > 400) { clearInterval(timer); document.body.dataset.still = ''; }
}, 100);
</script>`;

export const BIT_BY_BIT: Case[] = [
  {
    name: 'paragraphs come one after the other',
    html: paper({
      body: `${article('<div id="root"></div>')}${later(BODY)}<script>const box = document.createElement('div'); box.innerHTML = document.getElementById('story').textContent; const all = [...box.children]; const more = () => { if (!all.length) return; root.append(all.shift()); setTimeout(more, 300); }; more();</script>`,
    }),
    ...RIGHT,
  },
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
    name: 'the text is written word by word into its paragraphs',
    html: paper({
      body: `${article('<div id="root"></div>')}${later(BODY)}<script>${STREAM}</script>`,
    }),
    ...RIGHT,
  },
  {
    name: 'a number in the text counts up to what it is',
    html: paper({
      body: `${article(BODY.replace('100,000', '<span id="n">0</span>'))}<script>${COUNT}</script>`,
    }),
    ...RIGHT,
  },
  {
    name: 'each letter of the text is another one, drawn by lot, before it becomes the right one',
    html: paper({ body: `${article(BODY)}\n${SCRAMBLE}` }),
    act: async (tab) => {
      await tab.until(() => 'still' in document.body.dataset);
    },
    ...RIGHT,
  },
];
