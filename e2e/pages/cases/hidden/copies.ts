/** Copies and versions of the text that are not seen, or seen in its place. */
import { marked, markedWithin } from '../../../marks.ts';
import { type Case, RIGHT } from '../case.ts';
import {
  article,
  BODY,
  DAY,
  dated,
  described,
  GERMAN,
  HOME,
  PARAGRAPHS,
  paper,
  rewritten,
  set,
} from '../paper.ts';

export const COPIES: Case[] = [
  {
    name: 'a copy for narrow windows stands before the text, hidden by a style sheet',
    html: paper({
      body: article(BODY).replace(
        '<div class="body">',
        `<div class="body only-small">${BODY}</div><div class="body">`,
      ),
      style: '.only-small{display:none}@media(max-width:500px){.only-small{display:block}}',
    }),
    ...RIGHT,
    act: async (tab) => {
      await marked(tab);
      const hidden = await tab.evaluate(
        () =>
          [...CSS.highlights.values()].flatMap((one) =>
            [...one].filter(({ startContainer: { parentElement } }) =>
              parentElement?.closest('.only-small'),
            ),
          ).length,
      );
      if (hidden > 0) throw new Error(`${hidden} marks lie on the hidden copy`);
    },
  },
  {
    name: 'a copy for screen readers stands beside the text, cut to nothing',
    html: paper({
      body: article(`<div class="sr-only">${BODY}</div>${BODY}`),
      style:
        '.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}',
    }),
    marks: 'control',
  },
  {
    name: 'a copy is put off to the left by a style sheet',
    html: paper({
      body: article(`${BODY}<div class="away">${BODY}</div>`),
      style: '.away{position:absolute;left:-9999px;width:400px}',
    }),
    marks: 'control',
  },
  {
    // Extractors parse a copy of the page without scripts, in which this is mark-up like any other.
    name: 'an older copy of the article stands before it for browsers without scripts',
    html: paper({
      body: `<noscript>${article(BODY.replace('100,000', '900,000'))}</noscript>\n<main>${article(BODY)}</main>`,
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    name: 'a second panel has the same article in another language, unseen',
    html: paper({
      body: `<div role="tablist"><button role="tab">English</button><button role="tab">Deutsch</button></div><div role="tabpanel" hidden>${article(set(GERMAN))}</div><div role="tabpanel">${article(BODY)}</div>`,
    }),
    ...RIGHT,
  },
  {
    name: 'a narrower window shows the copy of the text that was hidden, and hides the other',
    html: paper({
      body: `<div class="wide">${article(BODY)}</div><div class="narrow">${article(BODY)}</div>`,
      style:
        '.narrow{display:none}@media(max-width:700px){.wide{display:none}.narrow{display:block}}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.size(500, 800);
      await markedWithin(tab, '.narrow');
    },
    ...RIGHT,
  },
  {
    name: 'a copy of the article at a tenth of its size stands at the window’s edge as a map of it',
    html: paper({
      body: `<div class="map"><div class="small"></div></div>
${article(BODY)}
<script>document.querySelector('.small').append(document.querySelector('article').cloneNode(true));</script>`,
      style:
        '.map{position:fixed;right:8px;top:8px;width:76px;height:320px;overflow:hidden;pointer-events:none;background:#f4f4f4}.small{width:760px;transform:scale(.1);transform-origin:0 0}',
    }),
    ...RIGHT,
  },
  {
    name: 'earlier versions of the report are folded away below it, under the hours at which they stood there',
    html: paper({
      body: article(
        `${BODY}
<section class="versions"><h2>Earlier versions of this report</h2>
<details><summary>As it stood at 8.40 GMT</summary>
${set([PARAGRAPHS[0]!, PARAGRAPHS[3]!, PARAGRAPHS[6]!.replace('100,000', '90,000')])}
</details>
<details><summary>As it stood at 7.55 GMT</summary>
${set([PARAGRAPHS[0]!, PARAGRAPHS[6]!.replace('100,000', '80,000')])}
</details></section>`,
      ),
      style: '.versions{border-top:1px solid #bbb;font:15px sans-serif}',
    }),
    ...RIGHT,
    bare: ['90,000 artillery shells', '80,000 artillery shells'],
  },
  {
    name: 'the text is seen twice until a style sheet comes late and hides the copy for telephones',
    html: paper({
      body: `<div class="phone">${article(BODY)}</div>\n<div class="desk">${article(BODY)}</div>
<script>setTimeout(() => { document.head.append(Object.assign(document.createElement('style'), { id: 'late', textContent: '.phone{display:none}' })); }, 4000)</script>`,
    }),
    act: async (tab) => {
      await tab.until(() => document.querySelector('#late') !== null);
      await markedWithin(tab, '.desk');
    },
    ...RIGHT,
  },
  {
    name: 'a column beside the text is closed, and the box that is wider for it shows its other copy by a query of its container',
    html: paper({
      body: `<main><div class="pane"><div class="narrow">${article(BODY)}</div><div class="wide">${article(BODY)}</div></div>
<aside><button type="button" class="shut" onclick="this.parentElement.hidden = true">Close</button><h2>Ships today</h2><p>The Marigold, with timber, at seven. The Ann of Leith, with nothing, at nine.</p></aside></main>`,
      style:
        'main{display:flex;width:700px}aside{flex:0 0 300px}.pane{flex:1;min-width:0;container-type:inline-size}.wide{display:none}@container (min-width:500px){.narrow{display:none}.wide{display:block}}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.click('.shut');
      await markedWithin(tab, '.wide');
    },
    ...RIGHT,
  },
  {
    name: 'a translating proxy serves the page at an address of its own, with the original hidden in front of each paragraph',

    html: paper({
      head: `${dated(DAY)}${described()}<link rel="canonical" href="${HOME}">`,
      body: `<div class="gt-bar">Translated from <b>German</b> · <a href="${HOME}">Show the original</a></div>
${article(
  rewritten(
    (text, at) =>
      `<p><span class="google-src-text" lang="de">${GERMAN[at % GERMAN.length]}</span> <font style="vertical-align:inherit"><font style="vertical-align:inherit">${text}</font></font></p>`,
  ),
)}`,
      style:
        '.gt-bar{background:#f1f3f4;font:14px sans-serif;padding:.5em 1em}.google-src-text{display:none!important}',
    }),
    ...RIGHT,
  },
];
