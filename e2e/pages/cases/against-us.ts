/** Pages that work against whoever reads them for their readers, on purpose or not. */
import type { Tab } from '../../browsers/reader.ts';
import { cardOf, closed, pointInside } from '../../dialogs.ts';
import { marked, pointOn } from '../../marks.ts';
import { type Case, onceRead, RIGHT } from './case.ts';
import { article, BODY, DAY, dated, described, paper } from './paper.ts';

const OWN = `for (const name of [...CSS.highlights.keys()]) {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('.byline'));
  CSS.highlights.set(name, new Highlight(range));
}`;

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

export const AGAINST_US: Case[] = [
  {
    name: 'the page sets stretches of its own in the place of the marks',
    html: paper(),
    act: onceRead(OWN),
    ...RIGHT,
    bare: ['Ada Quill'],
  },
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
];
