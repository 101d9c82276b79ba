/** What pages and browsers do to the marks and to the extension behind them. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import { marked, pointOn } from '../../../marks.ts';
import { type Case, onceRead, RIGHT } from '../case.ts';
import { after, article, BODY, HEAD, paper, REST } from '../paper.ts';

const OWN = `for (const name of [...CSS.highlights.keys()]) {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('.byline'));
  CSS.highlights.set(name, new Highlight(range));
}`;

/** The end of our article is not in the page before a button is pressed. */
const ASKED_FOR = `${HEAD}
<template id="rest">${REST}</template>
<button type="button" class="more" onclick="this.previousElementSibling.replaceWith(this.previousElementSibling.content); this.remove()">Read on</button>`;

export const MARKS_KEPT: Case[] = [
  {
    name: 'the page sets stretches of its own in the place of the marks',
    html: paper(),
    act: onceRead(OWN),
    ...RIGHT,
    bare: ['Ada Quill'],
  },
  {
    name: 'the page clears all highlights',
    html: paper(),
    act: onceRead('CSS.highlights.clear()'),
    marks: 'control',
  },
  {
    name: 'the page empties the highlights one by one',
    html: paper(),
    act: onceRead('for (const one of CSS.highlights.values()) one.clear()'),
    marks: 'control',
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
    // Highlights of the browser's own, for words named in an address, get mixed up with others.
    name: 'a link in the text leads to words further down by naming them, and the browser sets them off',
    html: paper({
      body: article(
        after(
          0,
          '<p class="jump"><a href="#:~:text=urgent%20need">To what he says of ammunition</a></p>',
        ),
      ),
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.click('.jump a');
      await wait(2000);
    },
    ...RIGHT,
  },
  {
    // Scripts in pages fall silent once the browser has ended the background that they talk to.
    name: 'the extension’s background was ended before the rest of the text is asked for',
    html: paper({ body: article(ASKED_FOR) }),
    act: async (tab, reader) => {
      await marked(tab);
      await reader.stopBackground();
      await tab.click('.more');
    },
    ...RIGHT,
  },
  {
    // After an update the old script stays in the page, cut off from its extension, and throws at each change.
    name: 'the extension is updated while the page is open, and the page then writes its article anew',
    html: paper({ body: `<main>${article(BODY)}</main>` }),
    act: async (tab, reader) => {
      await marked(tab);
      await reader.reload();
      await tab.script(
        `{ const old = document.querySelector('article'); old.replaceWith(old.cloneNode(true)); }`,
      );
      await wait(2000);
    },
    ...RIGHT,
  },
];
