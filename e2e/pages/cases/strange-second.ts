/** Situations thought up by a second one who had not read the source; in some the text is longer than a screen of code. */
import { bare, marked } from '../../marks.ts';
import { type Case, NOTED, onceRead, QUIET, RIGHT, WORDS } from './case.ts';
import {
  after,
  article,
  BODY,
  DAY,
  dated,
  described,
  GERMAN,
  HEAD,
  HOME,
  later,
  ld,
  NPR,
  OTHER,
  OTHER_TITLE,
  paper,
  REST,
  rewritten,
  set,
  TITLE,
} from './paper.ts';

const wide = (text: string): string =>
  text.replace(/[\d,]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** Each letter in a box of its own, as scripts that animate headlines make them. */
const letters = (text: string): string =>
  text
    .split(' ')
    .map(
      (word) =>
        `<span class="w">${[...word].map((one) => `<span class="c" aria-hidden="true">${one}</span>`).join('')}</span>`,
    )
    .join(' ');

export const STRANGE_SECOND: Case[] = [
  // Characters.
  {
    name: 'digits and commas have the full width of Japanese type',
    html: paper({ body: article(BODY.replaceAll('100,000', wide('100,000'))) }),
    url: 'https://english.kyodonews.net/news/stoltenberg-seoul-arms.html',
    ...RIGHT,
  },
  {
    name: 'long words and numbers may break where the page says',
    html: paper({
      body: article(
        BODY.replaceAll('100,000', '100,<wbr>000')
          .replaceAll('Stoltenberg', 'Stolten<wbr>berg')
          .replaceAll('ammunition', 'ammu<wbr>nition'),
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'abbreviations are explained and links begin and end inside names',
    html: paper({
      body: article(
        BODY.replaceAll('NATO', '<abbr title="North Atlantic Treaty Organization">NATO</abbr>')
          .replaceAll('U.S.', '<abbr title="United States">U.S.</abbr>')
          .replaceAll('Jens Stoltenberg', 'Jens <a href="/stoltenberg">Stoltenberg</a>')
          .replace('South Korean makers', 'South <a href="/korea">Korea</a>n makers')
          .replace('North Korea,', '<a href="/north">North Kor</a>ea,'),
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'each letter of some paragraphs is a box of its own, named to screen readers as a whole',
    html: paper({
      body: article(
        rewritten((text, at) =>
          [0, 3, 7].includes(at)
            ? `<p aria-label="${text}">${letters(text)}</p>`
            : `<p>${text}</p>`,
        ),
      ),
      style: '.w,.c{display:inline-block}',
    }),
    ...RIGHT,
  },
  {
    name: 'the page reads from right to left, and names are isolated and followed by direction marks',
    html: paper({
      body: `<main dir="ltr">${article(
        BODY.replaceAll('Stoltenberg', '\u2068Stoltenberg\u2069')
          .replaceAll('Seoul', 'Seoul\u200e')
          .replaceAll('Yoon Suk Yeol', '<bdi>Yoon Suk Yeol</bdi>\u200f')
          .replaceAll('“', '\u200e“'),
      )}</main>`,
    }).replace('<html lang="en"', '<html lang="en" dir="rtl"'),
    ...RIGHT,
  },
  {
    name: 'links end in an icon that has a title',
    html: paper({
      body: article(
        ['Norway', 'humanitarian aid', 'artillery shells', 'the visit'].reduce(
          (all, words) =>
            all.replace(
              words,
              `<a href="/x" target="_blank">${words}<svg width="9" height="9" viewBox="0 0 9 9"><title>opens in a new window</title><path d="M0 9 9 0"/></svg></a>`,
            ),
          BODY,
        ),
      ),
    }),
    marks: WORDS,
    missing: 'control',
  },
  {
    name: 'entities were encoded twice and are seen as such',
    html: paper({
      body: article(
        BODY.replaceAll('“', '&amp;ldquo;')
          .replaceAll('”', '&amp;rdquo;')
          .replaceAll('’', '&amp;#8217;'),
      ),
    }),
    marks: WORDS,
    missing: 'control',
  },
  // What stands around and in the text.
  {
    name: 'key points written by a machine stand above the text',
    html: paper({
      body: article(BODY).replace(
        '<div class="body">',
        '<section class="summary"><h2>Key points</h2><ul><li>The head of NATO asked South Korea for more military support for Ukraine.</li><li>Three European countries have given up bans on arms exports.</li><li>Kyiv is running short of ammunition.</li></ul><small>This summary was made by AI and checked by an editor.</small></section><div class="body">',
      ),
    }),
    marks: WORDS,
    missing: 'control',
  },
  {
    name: 'a few words on the author stand at the end of the text, in its own mark-up',
    html: paper({
      body: article(
        `${BODY}\n<hr>\n<p><em><strong>Ada Quill</strong> has written for the Post since 2011. She has been to Warsaw, Oslo and Tokyo for it, and lives by the harbour with two cats.</em></p>`,
      ),
    }),
    ...RIGHT,
    bare: ['two cats'],
  },
  {
    name: 'the text is the transcript of a film, with times and a speaker in front of each paragraph',
    html: paper({
      body: `<main><h1>${TITLE}</h1><p class="byline">By Ada Quill in Seoul</p><video controls width="600"></video><h2>Transcript</h2><div class="transcript">${rewritten((text, at) => `<div class="cue"><button type="button">0${at}:1${at}</button> <b>Ada Quill:</b> <span>${text}</span></div>`)}</div></main>`,
    }),
    marks: WORDS,
    missing: 'control',
  },
  {
    name: 'the text is on slides, of which one is shown at a time',
    html: paper({
      body: article(
        `<div class="slides"><section class="slide on">${HEAD}</section><section class="slide" aria-hidden="true">${REST}</section></div><button aria-label="Previous slide">‹</button><span>1/2</span><button aria-label="Next slide">›</button>`,
      ),
      style: '.slide{display:none}.slide.on{display:block}',
    }),
    ...QUIET,
  },
  {
    name: 'a version for the printer says when it was printed and where it comes from',
    html: paper({
      head: '<meta name="robots" content="noindex">',
      body: `<div id="print"><p>The Harbour Post<br>Printed from ${NPR}<br>Printed on: Tuesday, 12 March 2024, 14:05</p><h1>${TITLE}</h1><p>By Ada Quill in Seoul<br>Published: 30 January 2023</p>${BODY}<p>© 2024 The Harbour Post</p></div>`,
    }),
    url: `${NPR}?print=1`,
    ...NOTED,
  },
  {
    name: 'a list of links called “Related” stands in the text’s own mark-up',
    html: paper({
      body: article(
        after(
          4,
          '<p class="wp-block-paragraph"><strong>Related:</strong></p>\n<ul class="wp-block-list"><li><a href="/a">Seoul has agreed to send 900,000 artillery shells to Ukraine, minister says</a></li><li><a href="/b">North Korea fires a missile over Japan as NATO’s head lands in Tokyo</a></li><li><a href="/c">The river market opens at six</a></li></ul>',
        ),
      ),
    }),
    ...RIGHT,
    bare: ['900,000', 'a missile over Japan'],
  },
  // Days.
  {
    name: 'years are counted as in Thailand',
    html: paper({
      head:
        dated('2566-01-30T16:20:00+07:00') +
        described({ datePublished: '2566-01-30T16:20:00+07:00' }),
      body: article(BODY, ' · <time datetime="2566-01-30">30 January 2566</time>'),
    }),
    url: NPR,
    marks: WORDS,
    state: 'noted',
  },
  {
    name: 'templates were not filled in, a description is broken, and microdata have the day',
    html: paper({
      head: `${dated('{{ post.published_at | date }}')}<meta name="date" content="undefined"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"%%DATE%%",}</script>`,
      body: article(BODY, ' · <time datetime="Invalid Date">Invalid Date</time>').replace(
        '<article>',
        `<article itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="${DAY}"><meta itemprop="headline" content="${TITLE}">`,
      ),
    }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'times in the text are of other things: a war’s first day, a film’s length, the year below',
    html: paper({
      head: '',
      body: `${article(
        BODY.replace(
          'began last February',
          'began <time datetime="2022-02-24">last February</time>',
        ),
        ' · <time datetime="PT4M">4 min read</time> · 30 January 2023',
      )}<footer>© <time datetime="2026">2026</time> The Harbour Post</footer>`,
    }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'a film, a meeting and the way here are described first, and the text was saved again years later',
    html: paper({
      head:
        ld({
          '@type': 'VideoObject',
          name: 'Ferries at dawn',
          uploadDate: '2019-04-04T10:00:00Z',
          duration: 'PT2M',
        }) +
        ld({
          '@type': 'Event',
          name: 'Harbour days',
          startDate: '2025-06-01',
          endDate: '2025-06-03',
        }) +
        ld({
          '@type': 'BreadcrumbList',
          itemListElement: [{ '@type': 'ListItem', position: 1, name: 'World' }],
        }) +
        described({ dateModified: '2025-11-02T03:00:00Z' }) +
        `<meta property="article:modified_time" content="2025-11-02T03:00:00Z">`,
    }),
    url: NPR,
    ...NOTED,
  },
  // Changes.
  {
    name: 'paragraphs leave the page when they are scrolled away, and come back',
    html: paper({ style: '.body p{margin:0 0 60vh}' }),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('.body p')];
        const body = document.querySelector('.body')!;
        const pads = all.map((one) => {
          const pad = document.createElement('div');
          pad.style.cssText = `height:${one.offsetHeight}px;margin:0 0 60vh`;
          return pad;
        });
        scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
        all.slice(0, 6).forEach((one, at) => {
          body.replaceChild(pads[at]!, one);
        });
        setTimeout(() => {
          scrollTo({ top: 0, behavior: 'instant' });
          all.slice(0, 6).forEach((one, at) => {
            body.replaceChild(one, pads[at]!);
          });
        }, 2500);
      });
      await tab.until(() => document.querySelectorAll('.body p').length === 10 || null);
    },
    ...RIGHT,
  },
  {
    name: 'the text gives way to grey bars while the page asks for it anew, and a new headline comes with it',
    html: paper(),
    act: onceRead(
      `body = document.querySelector('.body'); kept = body.innerHTML; body.innerHTML = '<div class="skeleton" style="height:600px;background:#eee"></div>';
       setTimeout(() => { body.innerHTML = kept; document.title = 'What the alliance’s head wants from Seoul'; document.querySelector('h1').textContent = document.title; }, 2500)`,
    ),
    marks: WORDS,
    missing: 'control',
  },
  {
    name: 'each sentence becomes a paragraph, and the paragraphs are joined again',
    html: paper(),
    act: onceRead(
      `body = document.querySelector('.body'); before = body.innerHTML;
       for (const p of [...body.querySelectorAll('p')]) p.replaceWith(...p.textContent.split(/(?<=\\.) /).map((one) => Object.assign(document.createElement('p'), { textContent: one })));
       setTimeout(() => { body.innerHTML = ''; for (const html of before.match(/<p>.*?<\\/p>/gs)) { body.insertAdjacentHTML('beforeend', html); body.append('\\n'); } }, 1500)`,
    ),
    ...RIGHT,
  },
  {
    name: 'the article is moved to a small window’s document and back',
    html: paper({ body: `<main>${article(BODY)}</main>` }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `frame = document.createElement('iframe'); document.body.append(frame); kept = document.querySelector('article'); frame.contentDocument.body.append(frame.contentDocument.adoptNode(kept))`,
      );
      await bare(tab);
      await tab.script(
        `document.querySelector('main').append(document.adoptNode(kept)); frame.remove()`,
      );
    },
    ...RIGHT,
  },
  {
    name: 'the page’s own reading view takes the article into a shadow root',
    html: paper({ body: `<main>${article(BODY)}</main>` }),
    act: onceRead(
      `root = Object.assign(document.createElement('reading-view')); root.attachShadow({ mode: 'open' }); document.body.append(root); root.shadowRoot.append(document.querySelector('article'))`,
    ),
    ...RIGHT,
  },
  {
    name: 'the page changes to its German edition and back, with the address',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate(
        ({ german, path }) => {
          const body = document.querySelector('.body')!;
          const [english, title] = [body.innerHTML, document.title];
          history.pushState(null, '', `/de${path}`);
          document.documentElement.lang = 'de';
          document.title = 'Generalsekretär bittet Seoul um Waffen';
          body.innerHTML = german;
          Object.assign(globalThis, {
            goBack: () => {
              history.back();
              document.documentElement.lang = 'en';
              document.title = title;
              body.innerHTML = english;
            },
          });
        },
        { german: set(GERMAN.slice(0, 3)), path: new URL(HOME).pathname },
      );
      await bare(tab);
      await tab.script('goBack()');
    },
    ...RIGHT,
  },
  {
    name: 'the article takes the front page’s place in a transition of views, while another tab is before it',
    html: paper({
      head: '',
      body: `<main id="root"><h1>Front page</h1>${set(OTHER.slice(0, 2))}</main>${later()}`,
    }).replace(TITLE, OTHER_TITLE),
    url: 'https://www.theguardian.com/world',
    act: async (tab, reader) => {
      await tab.evaluate(
        ({ title, path }) => {
          setTimeout(() => {
            const swap = () => {
              history.pushState(null, '', path);
              document.title = title;
              document.querySelector('#root')!.innerHTML =
                document.querySelector('#story')!.textContent!;
            };
            if (document.startViewTransition) document.startViewTransition(swap);
            else swap();
          }, 2000);
        },
        { title: TITLE, path: new URL(HOME).pathname },
      );
      const other = await reader.open({ url: 'https://www.npr.org/river', html: '<p>River</p>' });
      await tab.until(() => document.querySelector('article') !== null);
      await other.close();
      await tab.front();
    },
    ...RIGHT,
  },
];
