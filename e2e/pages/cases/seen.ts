/** What readers see is what is read. */
import { marked } from '../../marks.ts';
import { type Case, RIGHT, TOLD } from './case.ts';
import {
  article,
  BODY,
  OTHER,
  OTHER_TITLE,
  PARAGRAPHS,
  paper,
  rewritten,
  set,
  TITLE,
} from './paper.ts';

const p = (text: string, attributes = ''): string => `<p ${attributes}>${text}</p>`;
const withText = (from: string, to: string): string =>
  paper({ body: article(BODY.replaceAll(from, to)) });

const SHADOW = `<news-story></news-story><script type="text/plain" id="story">${article(BODY)}</script>
<script>document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML = document.getElementById('story').textContent;</script>`;
const SLOTTED = `<news-frame><span slot="note">All rights.</span>${article(BODY)}</news-frame>
<script>document.querySelector('news-frame').attachShadow({ mode: 'open' }).innerHTML = '<main><slot></slot></main><footer><slot name="note"></slot></footer>';</script>`;

const second = (heading: string, tag: string): string =>
  `<${tag}><h2>${heading}</h2><div class="body">${set(OTHER)}</div></${tag}>`;

export const SEEN: Case[] = [
  {
    name: 'the page is aria-hidden behind a consent dialog until it is agreed to',
    html: paper({
      body: `<div id="app" aria-hidden="true">${article(BODY)}</div>
<div id="consent" role="dialog" aria-modal="true" aria-label="Your privacy" style="position:fixed;inset:20%;background:#fff"><h2>Your privacy</h2><p>We and 214 partners store small files on your device so that the site works and so that advertisements fit what you read.</p><button id="accept">Agree and close</button></div>
<script>accept.onclick = () => { app.removeAttribute('aria-hidden'); consent.remove(); };</script>`,
    }),
    act: (tab) => tab.click('#accept'),
    ...RIGHT,
  },
  {
    name: 'paragraphs that are seen are aria-hidden and of a class called paywall',
    html: paper({
      body: article(
        rewritten((text, at) =>
          p(text, [2, 3, 6].includes(at) ? 'class="paywall" aria-hidden="true"' : ''),
        ),
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'all but the lead stands in a box called paywall, with a link in it',
    html: paper({
      body: article(
        `${set(PARAGRAPHS.slice(0, 2))}<div class="paywall subscriber-content">${set(PARAGRAPHS.slice(2)).replace('Poland', '<a href="/poland">Poland</a>')}</div>`,
      ),
    }),
    marks: 'control',
  },
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
    name: 'the first letter is a drop cap that floats',
    html: paper({
      body: article(BODY.replace('SEOUL —', '<span class="fl header-font">S</span>EOUL —')),
      style: '.fl{float:left;font-size:3.4em;line-height:.8}',
    }),
    ...RIGHT,
  },
  {
    name: 'elements that HTML does not know stand inside sentences',
    html: withText('Stoltenberg', '<x-term data-id="7">Stolten<x-mark>berg</x-mark></x-term>'),
    ...RIGHT,
  },
  {
    name: 'paragraphs are spans that the style sheet makes blocks',
    html: paper({
      body: article(PARAGRAPHS.map((text) => `<span class="line">${text}</span>`).join('')),
      style: '.line{display:block;margin:1em 0}',
    }),
    marks: 'control',
  },
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
    name: 'the article is opened in a dialog over the page',
    html: paper({
      body: `<main><h2>Front page</h2><p>All that is new in the harbour today, by section and by hour.</p></main><dialog id="over" open>${article(BODY)}</dialog><script>over.close(); over.showModal();</script>`,
    }),
    marks: 'control',
  },
  {
    name: 'an annotation is set over a word in ruby',
    html: withText('tyranny', '<ruby>tyranny<rp>(</rp><rt>rule by fear</rt><rp>)</rp></ruby>'),
    ...TOLD,
  },
  {
    name: 'an unrelated second article stands below',
    html: paper({
      body: `<main>${article(BODY)}<article class="story"><h2>${OTHER_TITLE}</h2><div class="body">${set(OTHER)}</div></article></main>`,
    }),
    ...RIGHT,
    bare: ['eleven parking places'],
  },
  {
    name: 'an unrelated second article is built of the same boxes, without the element',
    html: paper({
      body: `<main><div class="story"><h1>${TITLE}</h1><div class="body">${BODY}</div></div><div class="story"><h1>${OTHER_TITLE}</h1><div class="body">${set(OTHER)}</div></div></main>`,
    }),
    marks: 'control',
    bare: ['eleven parking places'],
  },
  {
    name: 'a second article stands in a section inside the first one’s main part',
    html: paper({ body: `<main>${article(BODY)}${second(OTHER_TITLE, 'article')}</main>` }),
    marks: 'control',
    bare: ['eleven parking places'],
  },
  ...(
    [
      ['narrow', '\u202f'],
      ['thin', '\u2009'],
      ['no-break', '\u00a0'],
      ['plain', ' '],
    ] as const
  ).map(
    ([kind, space]): Case => ({
      name: `thousands are parted by a ${kind} space`,
      html: withText('100,000', `100${space}000`),
      url: 'https://www.dailymaverick.co.za/article/stoltenberg-seoul-arms-ukraine',
      ...RIGHT,
    }),
  ),
  ...(
    [
      ['an apostrophe', '100’000'],
      ['a straight apostrophe', "100'000"],
      ['commas as in India', '1,00,000'],
    ] as const
  ).map(
    ([kind, written]): Case => ({
      name: `thousands are parted by ${kind}`,
      html: withText('100,000', written),
      ...RIGHT,
    }),
  ),
  ...(
    [
      ['a zero-width space', '\u200b'],
      ['a soft hyphen', '\u00ad'],
      ['a word joiner', '\u2060'],
    ] as const
  ).map(
    ([kind, one]): Case => ({
      name: `${kind} stands inside names`,
      html: withText('Stoltenberg', `Stolten${one}berg`),
      ...RIGHT,
    }),
  ),
  {
    name: 'letters are joined to ligatures and words by no-break spaces',
    html: paper({
      body: article(
        BODY.replaceAll('ffi', '\ufb03')
          .replaceAll('fi', '\ufb01')
          .replaceAll('Jens ', 'Jens\u00a0'),
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'controls stand in for what the forms are that headlines stand in, and that are called headlines',
    html: paper({
      body: `<form><input name="checkVisibility"><h1>${TITLE}</h1></form><form class="headline"><input name="textContent"></form>${article(BODY)}`,
    }),
    ...RIGHT,
  },
];
