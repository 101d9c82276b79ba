/** Boxes, backs, slots and sheets: what of a page is seen, and what of it is text. */
import { type Case, RIGHT } from './case.ts';
import { after, article, BODY, DECOY, IMAGE, inAll, paper } from './paper.ts';

/** A sheet of paper, as opaque as one. */
const SHEET =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='8' height='8'%3E%3Crect width='8' height='8' fill='%23f6f0e2'/%3E%3C/svg%3E";

/** A line of its own root, whose slot has words of its own: seen where nothing is slotted. */
const slotted = (text: string, at: number): string => {
  const root = (own: string) =>
    `<template shadowrootmode="open"><style>:host{display:block;margin:1em 0}</style><slot>${own}</slot></template>`;
  return at === 6
    ? `<harbour-line>${root(text)}</harbour-line>`
    : `<harbour-line>${root(DECOY)}${text}</harbour-line>`;
};

export const VISIBLE_OR_NOT: Case[] = [
  {
    name: 'a picture of paper lies over the whole window and is multiplied with the text under it',
    html: paper({
      body: `${article(BODY)}\n<img class="sheet" alt="" src="${SHEET}">`,
      style:
        '.sheet{position:fixed;inset:0;width:100%;height:100%;z-index:9;pointer-events:none;mix-blend-mode:multiply}',
    }),
    ...RIGHT,
  },
  {
    name: 'the box around the text is invisible, and its headline and paragraphs are visible again',
    html: paper({
      body: `<main>${article(BODY)}</main>`,
      style: 'main{visibility:hidden}main h1,main p{visibility:visible}',
    }),
    ...RIGHT,
  },
  {
    name: 'an essay in pictures tells all of the text in their captions',
    html: inAll(
      (text) => `<figure>${IMAGE}<figcaption>${text}</figcaption></figure>`,
      'figure{margin:2em 0}figure img{max-width:100%}',
    ),
    ...RIGHT,
  },
  {
    name: 'a slot’s own words are seen where nothing was put into it, and not where something was',
    html: inAll(slotted),
    ...RIGHT,
  },
  {
    name: 'a card in the text has words on its back, which is turned away',
    html: paper({
      body: article(
        after(
          3,
          `<div class="turn"><div class="front"><b>How many shells?</b><br>Turn the card</div><div class="back">${DECOY}</div></div>`,
        ),
      ),
      style:
        '.turn{position:relative;height:8em;perspective:40em}.turn>div{position:absolute;inset:0;padding:1em;background:#eef3f6;backface-visibility:hidden;transition:transform .6s}.turn>.back{transform:rotateY(180deg)}.turn:hover>.front{transform:rotateY(-180deg)}.turn:hover>.back{transform:none}',
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    name: 'a note has its box over the text and is cut away by a path until the pointer stands on its sign',
    html: paper({
      body: article(after(6, `<div class="note" tabindex="0"><span>ⓘ</span><p>${DECOY}</p></div>`)),
      style:
        '.note{position:relative;height:1.5em}.note p{position:absolute;left:0;top:1.5em;margin:0;padding:1em;background:#fff6d8;clip-path:circle(0 at 0 0);transition:clip-path .4s}.note:hover p,.note:focus p{clip-path:circle(150% at 0 0)}',
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
];
