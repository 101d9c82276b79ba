/** Texts that stand in shadow roots and slots. */
import { type Case, RIGHT } from '../case.ts';
import { after, article, BODY, DECOY, HEAD, inAll, paper, REST } from '../paper.ts';

const SHADOW = `<news-story></news-story><script type="text/plain" id="story">${article(BODY)}</script>
<script>document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML = document.getElementById('story').textContent;</script>`;

const SLOTTED = `<news-frame><span slot="note">All rights.</span>${article(BODY)}</news-frame>
<script>document.querySelector('news-frame').attachShadow({ mode: 'open' }).innerHTML = '<main><slot></slot></main><footer><slot name="note"></slot></footer>';</script>`;

/** A line of its own root: its text stands there, or is slotted into it. */
const inRoot = (text: string, at: number): string =>
  at % 2 === 0
    ? `<post-line><template shadowrootmode="open"><style>:host{display:block;margin:1em 0}b{display:none}</style><p>${text}</p></template></post-line>`
    : `<post-line><template shadowrootmode="open"><style>:host{display:block;margin:1em 0}</style><slot></slot></template>${text}</post-line>`;

/** A line of its own root, whose slot has words of its own: seen where nothing is slotted. */
const slotted = (text: string, at: number): string => {
  const root = (own: string) =>
    `<template shadowrootmode="open"><style>:host{display:block;margin:1em 0}</style><slot>${own}</slot></template>`;
  return at === 6
    ? `<harbour-line>${root(text)}</harbour-line>`
    : `<harbour-line>${root(DECOY)}${text}</harbour-line>`;
};

export const ROOTS: Case[] = [
  {
    name: 'the article stands in an open shadow root',
    html: paper({ body: SHADOW }),
    ...RIGHT,
  },
  {
    name: 'the article is slotted into a custom element',
    html: paper({ body: SLOTTED }),
    ...RIGHT,
  },
  {
    // mozilla/readability#926, ZachSaucier/Just-Read#445
    name: 'the server writes the article into a shadow root inside another',
    html: paper({
      body: `<harbour-app><template shadowrootmode="open"><header>The Harbour Post</header><main><harbour-story><template shadowrootmode="open"><style>p{margin:1em 0}</style>${article(BODY)}</template></harbour-story></main></template></harbour-app>`,
    }),
    ...RIGHT,
  },
  {
    name: 'an element in the text has children that its shadow root has no slot for',
    html: paper({
      body: article(
        after(
          3,
          `<harbour-offer><template shadowrootmode="open"><b>The Post, for eleven weeks, at half the price</b></template><p>${DECOY}</p></harbour-offer>`,
        ),
      ),
    }),
    marks: 'control',
    bare: ['900,000'],
  },
  {
    // kepano/defuddle#31
    name: 'each paragraph has a shadow root of its own, in which its text stands or is slotted',
    html: inAll(inRoot),
    ...RIGHT,
  },
  {
    name: 'the second half of the text stands in a closed shadow root',
    html: paper({
      body: article(
        `${HEAD}\n<harbour-rest><template shadowrootmode="closed"><style>:host{display:block}p{margin:1em 0}</style>${REST}</template></harbour-rest>`,
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'the article stands in a shadow root that is closed to the page’s scripts',
    html: paper({
      body: `<main><post-story><template shadowrootmode="closed"><style>p{margin:1em 0}</style>${article(BODY)}</template></post-story></main>`,
    }),
    ...RIGHT,
  },
  {
    name: 'a slot’s own words are seen where nothing was put into it, and not where something was',
    html: inAll(slotted),
    ...RIGHT,
  },
];
