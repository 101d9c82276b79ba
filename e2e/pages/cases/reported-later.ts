/** From public reports: what comes later. */
import { setTimeout as wait } from 'node:timers/promises';
import { marked } from '../../marks.ts';
import { type Case, RIGHT } from './case.ts';
import { after, article, BODY, HEAD, paper, REST } from './paper.ts';

/** A paragraph that says nothing of the matter. */
const ASIDE = 'Our reporter travels with the delegation, and sends her notes from the press room.';

/** The end of our article is not in the page before a button is pressed. */
const ASKED_FOR = `${HEAD}
<template id="rest">${REST}</template>
<button type="button" class="more" onclick="this.previousElementSibling.replaceWith(this.previousElementSibling.content); this.remove()">Read on</button>`;

export const REPORTED_LATER: Case[] = [
  {
    // Kept highlights land on other words once something is put in above them.
    name: 'a paragraph comes in above the others, and each box takes over the text of the one before it',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `{ const box = document.querySelector('.body'); const all = [...box.querySelectorAll('p')]; const texts = all.map((one) => one.textContent);
           const last = document.createElement('p'); last.textContent = texts.at(-1); box.append(last);
           all.forEach((one, at) => { one.firstChild.data = at === 0 ? ${JSON.stringify(ASIDE)} : texts[at - 1]; }); }`,
      );
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
