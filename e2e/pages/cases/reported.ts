/** Kinds of page that readers reported to annotators, reader modes, and translators. */
import type { Tab } from '../../browsers/reader.ts';
import { bare, marked } from '../../marks.ts';
import { type Case, onceRead, QUIET, RIGHT, TOLD } from './case.ts';
import {
  article,
  BODY,
  DAY,
  DECOY,
  dated,
  described,
  GERMAN,
  HEAD,
  HOME,
  inAll,
  NPR,
  OTHER,
  PARAGRAPHS,
  paper,
  REST,
  rewritten,
  set,
} from './paper.ts';

// On a busy machine coming and going are told at once: a paragraph fades in where any of it says so.
const FADING = `document.querySelectorAll('.body p').forEach((one) => new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) one.classList.add('in'); }).observe(one));`;
const faded = paper({
  body: `${article(BODY)}<script>${FADING}</script>`,
  style: '.body p{opacity:0;margin:0 0 50vh}.body p.in{opacity:1;transition:opacity .2s}',
});
/** Scrolls through the whole page as a reader does. */
const through = async (tab: Tab): Promise<void> => {
  // One step a frame, however long it takes: no paragraph is passed over unseen.
  await tab.script(
    'left = 40; step = () => { scrollBy({ top: innerHeight / 3, behavior: "instant" }); left -= 1; if (left > 0) requestAnimationFrame(step); }; requestAnimationFrame(step)',
  );
};

/** Sentences for machines alone, put between paragraphs in ways that no reader sees. */
const decoy = (style: string): string =>
  paper({
    body: article(BODY.replaceAll('</p>', `</p><p class="trap">${DECOY}</p>`)),
    style: `.trap{${style}}`,
  });

const AMP_START =
  'body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}';

export const REPORTED: Case[] = [
  {
    // mozilla/readability#878
    name: 'some paragraphs are links from end to end',
    html: inAll((text, at) =>
      [2, 7].includes(at)
        ? `<p><a href="/live/${at}"><strong>${text}</strong></a></p>`
        : `<p>${text}</p>`,
    ),
    missing: 'control',
    marks: ['urgent need'],
  },
  {
    // mozilla/readability#776
    name: 'the lead stands in the head of the article, and the end in a box of its own',
    html: paper({
      body: article(
        `<div class="x1"><div class="x2">${set(PARAGRAPHS.slice(2, 8))}</div></div><section class="x3">${set(PARAGRAPHS.slice(8))}</section>`,
      ).replace(
        '<div class="body">',
        `<header class="intro">${set(PARAGRAPHS.slice(0, 2))}</header><div class="body">`,
      ),
    }),
    ...RIGHT,
  },
  {
    // minbrowser/min#323
    name: 'a box with a heading and a list stands in the middle of the text',
    html: paper({
      body: article(
        `${set(PARAGRAPHS.slice(0, 4))}<div class="box"><h3>At a glance | The harbour in figures</h3><ul><li>Eleven parking places</li><li>Two ferries an hour</li><li>One baker’s van</li></ul></div>${set(PARAGRAPHS.slice(4))}`,
      ),
    }),
    ...RIGHT,
    bare: ['parking places'],
  },
  {
    name: 'paragraphs that fade in with scrolling are not said to be missing',
    html: faded,
    marks: ['arms'],
    missing: 'quiet',
  },
  {
    name: 'paragraphs that fade in are read once they were scrolled to',
    html: faded,
    act: through,
    ...RIGHT,
  },
  {
    name: 'paragraphs fade in by an animation that follows the scrolling',
    html: paper({
      style:
        '@keyframes appear{from{opacity:0}to{opacity:1}}.body p{margin:0 0 50vh;animation:appear linear both;animation-timeline:view();animation-range:entry 0% entry 60%}',
    }),
    act: through,
    ...RIGHT,
  },
  {
    name: 'the browser leaves out of its rendering what is off the window',
    html: paper({
      style: '.body p{content-visibility:auto;contain-intrinsic-size:auto 200px;margin:0 0 50vh}',
    }),
    ...RIGHT,
  },
  {
    name: 'each word is a box of its own',
    html: paper({
      body: article(
        rewritten(
          (text) =>
            `<p>${text
              .split(' ')
              .map((word) => `<span class="w">${word}</span>`)
              .join(' ')}</p>`,
        ),
      ),
      style: '.w{display:inline-block}',
    }),
    ...RIGHT,
  },
  {
    name: 'the rest of the text is blurred',
    html: paper({
      body: article(`${HEAD}<div class="sold">${REST}</div>`),
      style: '.sold{filter:blur(7px);user-select:none}',
    }),
    ...QUIET,
    bare: ['prelude to confrontation'],
  },
  {
    name: 'the document is opened anew and written',
    html: paper(),
    act: onceRead(
      'html = document.documentElement.outerHTML; document.open(); document.write("<!doctype html>" + html); document.close()',
    ),
    ...RIGHT,
  },
  {
    name: 'a translator puts its translation below each paragraph',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate((texts) => {
        document.querySelectorAll('.body p').forEach((one, at) => {
          const text = texts[at];
          if (!text) return;
          const outer = document.createElement('font');
          outer.className = 'notranslate translator-target-wrapper';
          outer.lang = 'de';
          outer.append(document.createElement('br'), document.createElement('font'));
          outer.lastElementChild!.textContent = text;
          one.append(outer);
        });
      }, GERMAN);
    },
    ...RIGHT,
  },
  {
    name: 'a second panel has the same article in another language, unseen',
    html: paper({
      body: `<div role="tablist"><button role="tab">English</button><button role="tab">Deutsch</button></div><div role="tabpanel" hidden>${article(set(GERMAN))}</div><div role="tabpanel">${article(BODY)}</div>`,
    }),
    ...RIGHT,
  },
  {
    name: 'an AMP page shows its body after eight seconds, without its script',
    html: paper({
      style: AMP_START,
      body: `<amp-sidebar layout="nodisplay"><p>${OTHER[0]}</p></amp-sidebar>${article(BODY.replace('</p>', '</p><amp-ad width="300" height="250" type="x"></amp-ad>'))}`,
    }).replace('<html', '<html amp'),
    ...RIGHT,
  },
  ...(
    [
      ['of no size', 'font-size:0'],
      ['shrunk to nothing', 'transform:scale(0);height:0;margin:0'],
      ['indented off the window', 'text-indent:-9999px;white-space:nowrap;overflow:hidden'],
      ['transparent', 'color:transparent'],
      ['clipped away', 'position:absolute;clip-path:circle(0)'],
      ['above the window', 'position:absolute;top:-9999px'],
    ] as const
  ).map(
    ([how, style]): Case => ({
      name: `sentences for machines alone stand between paragraphs, ${how}`,
      html: decoy(style),
      // What is hidden may be folded away: whether something is missing is not said.
      marks: 'control',
      bare: ['900,000'],
    }),
  ),
  {
    name: 'a glossary’s box is hidden inside a sentence',
    html: paper({
      body: article(
        BODY.replaceAll(
          'Stoltenberg',
          '<span class="term">Stoltenberg<span class="tip">The head of the alliance. He was prime minister of a country before.</span></span>',
        ),
      ),
      style: '.tip{display:none;position:absolute}.term:hover .tip{display:block}',
    }),
    ...TOLD,
  },
  {
    name: 'the address gets a query while the page stays',
    html: paper(),
    act: onceRead("history.replaceState(null, '', '?at_medium=mail&at_campaign=7')"),
    ...RIGHT,
    state: 'noted',
  },
  {
    name: 'the masthead has today’s day for a time, and the article none',
    html: paper({
      head: '',
      body: `<header><time datetime="2026-02-03T06:00:00Z">Tuesday, 3 February</time></header>${article(BODY)}`,
    }),
    url: NPR,
    marks: ['prelude to confrontation and war', 'urgent need'],
    state: 'noted',
  },
  {
    // ZachSaucier/Just-Read#295
    name: 'cards of other articles above have their days, and the article’s own stands below',
    html: paper({
      head: '',
      body: `<section><article class="card"><a href="/a">River market</a> <time datetime="2022-06-18T07:00:00Z">18 June</time></article><article class="card"><a href="/b">Ferries late</a> <time datetime="2022-06-17T07:00:00Z">17 June</time></article></section>${article(BODY, ' · <time datetime="2023-01-30T18:20:00+09:00">30 January 2023</time>')}`,
    }),
    url: NPR,
    marks: 'control',
    state: 'noted',
  },
  {
    name: 'the only stamp is of the day when the site moved, and the text says its day in words',
    html: paper({
      head: dated('2021-05-05T03:00:00Z'),
      body: article(BODY.replace('SEOUL — ', 'SEOUL, Jan. 30, 2023 — ')),
    }),
    url: NPR,
    marks: ['prelude to confrontation and war', 'urgent need'],
    state: 'noted',
  },
  {
    name: 'days are written with seconds since 1970, in milliseconds, and in words of another order',
    html: paper({
      head: `<meta name="pubdate" content="1675070400000"><meta name="date" content="Mon Jan 30 2023 09:20:00 GMT+0000">${described({ datePublished: 1675070400 })}`,
    }),
    ...RIGHT,
  },
  {
    name: 'a day is written with the months before the days, as 01/30/2023',
    html: paper({
      head: `<meta name="pubdate" content="01/30/2023">${described({ datePublished: '30/01/2023 09:20' })}`,
    }),
    ...RIGHT,
  },
  {
    name: 'the rest of the text is still being loaded',
    html: paper({
      body: article(
        `${HEAD}<div aria-busy="true" class="skeleton"><span></span><span></span></div>`,
      ),
    }),
    ...QUIET,
  },
  ...[
    'Keep reading',
    'Expand to continue reading',
    'Tap to read the rest',
    'Show full article ↓',
    'Unlock this article',
  ].map(
    (words): Case => ({
      name: `the rest of the text comes on a press of “${words}”`,
      html: paper({ body: article(`${HEAD}<p><button>${words}</button></p>`) }),
      ...QUIET,
    }),
  ),
  {
    name: 'the text fades out into an offer',
    html: paper({
      body: `${article(HEAD)}<div class="piano"><h2>Already a subscriber? Log in</h2><p>To go on reading this article, choose one of our offers. You can cancel at any time.</p><button>See offers</button></div>`,
    }),
    ...QUIET,
  },
  {
    name: 'the rest of the text stands in a frame',
    html: paper({
      body: article(
        `${HEAD}<iframe title="Rest" width="600" height="900" srcdoc="${REST.replaceAll('"', '&quot;')}"></iframe>`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'all of the article stands in a frame',
    html: paper({
      body: `<main><iframe title="Article" width="800" height="2000" srcdoc="${article(BODY).replaceAll('"', '&quot;')}"></iframe></main>`,
      head: dated(DAY),
    }),
    marks: 'none',
    state: 'no-article',
  },
  {
    name: 'the article is in a part that scrolls sideways, page by page',
    html: paper({
      style:
        'article{height:80vh;columns:1;column-gap:0;column-width:40em;overflow:auto hidden;column-fill:auto}',
    }),
    ...RIGHT,
  },
  {
    name: 'the page sets its own text in capitals and hides its letters’ case',
    html: paper({ style: 'body{text-transform:uppercase;font-variant:small-caps}' }),
    ...RIGHT,
  },
  {
    name: 'an address is kept after the article was left and come back to by the site’s own ways',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate((path) => {
        const kept = document.querySelector('article')!;
        const other = document.createElement('main');
        other.innerHTML = '<h1>Front page</h1><p>All that is new in the harbour today.</p>';
        history.pushState(null, '', '/');
        kept.replaceWith(other);
        setTimeout(() => {
          history.pushState(null, '', path);
          other.replaceWith(kept);
        }, 1500);
      }, new URL(HOME).pathname);
      await bare(tab);
    },
    ...RIGHT,
    state: 'noted',
  },
];
