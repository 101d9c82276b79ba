/** Pages that put their text elsewhere, write it bit by bit, or show one part of it in the place of another. */
import { type Case, oncePressed, onceRead, RIGHT } from './case.ts';
import {
  article,
  BODY,
  HEAD,
  HOME,
  later,
  OTHER,
  OTHER_TITLE,
  paper,
  REST,
  set,
  TITLE,
} from './paper.ts';

const COUNT = `const at = document.getElementById('n');
let now = 0;
setTimeout(() => {
  const going = setInterval(() => {
    now = Math.min(100000, now + 2500);
    at.textContent = now.toLocaleString('en-US');
    if (now === 100000) clearInterval(going);
  }, 50);
}, 1000);`;

const TURN = `document.getElementById('next').onclick = ({ target }) => {
  document.querySelector('.text').innerHTML = document.getElementById('story').textContent;
  document.querySelector('.at').textContent = '2 / 2';
  target.textContent = '‹ Previous';
};`;

export const CHANGING_PLACE: Case[] = [
  {
    // As Turbo and its kind do.
    name: 'the site’s router puts another body in the place of the page’s, article and all',
    html: paper({
      head: '',
      body: `<main><h1>Front page</h1>${set(OTHER.slice(0, 2))}</main>${later()}`,
    }).replace(TITLE, OTHER_TITLE),
    url: 'https://www.theguardian.com/world',
    act: async (tab) => {
      await tab.until(() => document.readyState === 'complete' || null);
      await tab.evaluate(
        ({ title, path }) =>
          new Promise<void>((done) => {
            setTimeout(() => {
              const body = document.createElement('body');
              body.innerHTML = `<main>${document.querySelector('#story')!.textContent}</main>`;
              history.pushState(null, '', path);
              document.title = title;
              document.documentElement.replaceChild(body, document.body);
              done();
            }, 1500);
          }),
        { title: TITLE, path: new URL(HOME).pathname },
      );
    },
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
    name: 'the rest of the text is hidden until it is found by a search, and then shown',
    html: paper({ body: article(`${HEAD}<div id="rest" hidden="until-found">${REST}</div>`) }),
    act: onceRead("document.getElementById('rest').removeAttribute('hidden')"),
    ...RIGHT,
  },
  {
    name: 'a press puts the second half of the text in the place of the first',
    html: paper({
      body: `${article(`<div class="text">${HEAD}</div><p><button type="button" id="next">Next ›</button> <span class="at">1 / 2</span></p>`)}${later(REST)}<script>${TURN}</script>`,
    }),
    act: oncePressed('#next'),
    marks: ['prelude to confrontation and war'],
    missing: 'quiet',
    bare: ['urgent need'],
  },
];
