/** Pages whose scripts, names and descriptions are in a reader's way, on purpose or not. */
import type { Tab } from '../../../browsers/reader.ts';
import { cardOf, closed, pointInside } from '../../../dialogs.ts';
import { marked, pointOn } from '../../../marks.ts';
import { type Case, RIGHT } from '../case.ts';
import { article, BODY, DAY, dated, described, paper, TITLE } from '../paper.ts';

/** What a script may want of its document: each stands for an element of the page instead. */
const NAMES = [
  'title',
  'body',
  'head',
  'documentElement',
  'scripts',
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'getElementsByTagName',
  'createElement',
  'createRange',
  'createTreeWalker',
  'addEventListener',
  'visibilityState',
  'hidden',
  'defaultView',
  'contains',
  'elementFromPoint',
  'activeElement',
];

/** Opens a card, and sees whether a press would reach it. */
const reachable = async (tab: Tab): Promise<void> => {
  await marked(tab);
  await tab.clickAt(await pointOn(tab));
  await cardOf(tab);
  const point = await pointInside(tab, '.card button, .card a');
  const reached = await tab.inside((root, { x, y }) => {
    const hit = root.elementFromPoint(x, y);
    return hit !== null && root.contains(hit);
  }, point);
  if (!reached) throw new Error('No press reaches the card');
  // With the card goes the mark of what it is about.
  await tab.press('Escape');
  await closed(tab);
};

const DEEP = 20_000;

export const HOSTILE: Case[] = [
  {
    name: 'pictures of the page are called by what a script may want of its document',
    html: paper({
      body: `${NAMES.map((name) => `<img name="${name}" alt="" width="1" height="1">`).join('')}\n${article(BODY)}`,
    }),
    ...RIGHT,
  },
  {
    name: 'a description is nested twenty thousand times in itself',
    html: paper({
      head: `${dated(DAY)}<script type="application/ld+json">${'{"@graph":['.repeat(DEEP)}${']}'.repeat(DEEP)}</script>${described()}`,
    }),
    ...RIGHT,
  },
  {
    // whatwg/html#9936, whatwg/html#11195, birchill/10ten-ja-reader#1464
    name: 'the article stands in a dialog that lets no press through to the rest of the page, and has its card',
    html: paper({
      body: `<main><h2>Front page</h2></main><dialog id="over">${article(BODY)}</dialog><script>over.showModal();</script>`,
      style: 'dialog{width:44em;max-height:90vh;overflow:auto}',
    }),
    act: reachable,
    ...RIGHT,
  },
  {
    name: 'controls stand in for what the forms are that headlines stand in, and that are called headlines',
    html: paper({
      body: `<form><input name="checkVisibility"><h1>${TITLE}</h1></form><form class="headline"><input name="textContent"></form>${article(BODY)}`,
    }),
    ...RIGHT,
  },
  {
    name: 'built-ins are frozen and redefined, and scripts trusted by policy alone',
    html: paper({
      head: `<script>Object.freeze(Object.prototype); Object.freeze(Array.prototype); Node.prototype.contains = () => { throw new Error('no'); }; window.Range = null; Element.prototype.closest = null; CSS.highlights.set = () => { throw new Error('no'); };</script>`,
    }),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types none",
    },
    marks: ['prelude to confrontation and war', '100,000 artillery shells'],
  },
];
