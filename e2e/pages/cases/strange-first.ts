/** Situations thought up by one who had not read the source: where they fail, the case is right. */
import type { Tab } from '../../browsers/reader.ts';
import { bare, marked } from '../../marks.ts';
import { type Case, QUIET, RIGHT, WORDS } from './case.ts';
import {
  after,
  article,
  BODY,
  DAY,
  DECOY,
  dated,
  described,
  HEAD,
  HOME,
  OTHER,
  OTHER_TITLE,
  PARAGRAPHS,
  paper,
  REST,
  rewritten,
  set,
  TITLE,
} from './paper.ts';

const OTHER_URL = 'https://www.theguardian.com/food/2022/jun/18/river-market-breakfast';

/** Lines of no more than so many letters, as a typewriter's. */
const broken = (text: string, most: number): string =>
  text
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last === undefined || last.length + word.length >= most) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
      return lines;
    }, [])
    .join('\n');

/** Each letter is the next one in the alphabet. */
const shifted = (html: string): string =>
  html.replace(/>[^<]+</g, (text) =>
    text.replace(/[a-yA-Y]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1)),
  );

/** The page turns into another, without a new element: its texts alone are changed. */
const turns = (tab: Tab, title: string, texts: readonly string[], url: string): Promise<void> =>
  tab.evaluate(
    (to) => {
      history.pushState(null, '', new URL(to.url).pathname);
      document.title = to.title;
      (document.querySelector('h1')!.firstChild as Text).data = to.title;
      document.querySelectorAll('.body p').forEach((one, at) => {
        const text = to.texts[at];
        if (text === undefined) one.remove();
        else (one.firstChild as Text).data = text;
      });
    },
    { title, texts, url },
  );

const SAME_EVENT: readonly string[] = [
  'Jens Stoltenberg landed at Incheon on Sunday for two days of talks with the government in Seoul, the first stop on a tour of Asia.',
  'South Korea’s foreign minister told the head of NATO at dinner that 900,000 artillery shells could be sold to the United States by the summer.',
  'Ukraine has an urgent need of ammunition, Stoltenberg told reporters at Incheon, and Seoul should step up what it does.',
  'North Korea’s foreign ministry was silent about the visit on Sunday. In the past it called such visits a prelude to confrontation and war.',
];

export const STRANGE_FIRST: Case[] = [
  {
    // mozilla/readability#247, mozilla/readability#665
    name: 'an old page sets its text in a table’s cell, with breaks for paragraphs and no headline',
    html: `<HTML><HEAD><TITLE>${TITLE}</TITLE>${dated(DAY)}</HEAD><BODY BGCOLOR="#FFFFFF">
<TABLE WIDTH="100%" BORDER=0 CELLPADDING=8><TR><TD WIDTH=150 VALIGN=TOP><A HREF="/">Home</A><BR><A HREF="/world">World</A><BR><A HREF="/harbour">Harbour</A><BR><A HREF="/mail">Write to us</A></TD>
<TD VALIGN=TOP><FONT SIZE="+2"><B>${TITLE}</B></FONT><BR><I>By Ada Quill in Seoul</I><BR><BR>
<FONT FACE="Times">${PARAGRAPHS.join('<BR><BR>\n')}</FONT></TD></TR></TABLE></BODY></HTML>`,
    ...RIGHT,
  },
  {
    // mozilla/readability#281
    name: 'the lead is a heading of the second rank',
    html: paper({
      body: article(`<h2 class="standfirst">${PARAGRAPHS[0]}</h2>\n${set(PARAGRAPHS.slice(1))}`),
    }),
    ...RIGHT,
  },
  {
    name: 'the text is typed, with lines broken at seventy-two letters and empty lines for paragraphs',
    html: paper({
      body: `<h1>${TITLE}</h1><pre>By Ada Quill in Seoul\n\n${PARAGRAPHS.map((text) => broken(text, 72)).join('\n\n')}</pre>`,
    }),
    ...RIGHT,
  },
  {
    name: 'words of the text are pulled out and set large beside it',
    html: paper({
      body: article(
        after(
          1,
          '<aside class="pullquote"><p>Ukraine has an “urgent need” of ammunition</p><cite>Jens Stoltenberg</cite></aside>',
        ),
      ),
      style: '.pullquote{float:right;width:12em;font-size:1.6em;margin:0 0 1em 1em}',
    }),
    marks: WORDS,
    missing: 'control',
  },
  {
    name: 'a paragraph in the text leads to another report',
    html: paper({
      body: article(
        after(
          3,
          '<p><strong>READ MORE: <a href="/world/2023/feb/20/shells">Seoul has agreed to send 900,000 artillery shells to Ukraine, minister says</a></strong></p>',
        ),
      ),
    }),
    ...RIGHT,
    bare: ['900,000'],
  },
  {
    name: 'readers’ comments below speak of the same things',
    html: paper({
      body: `${article(BODY)}<section id="comments"><h2>3 comments</h2><ol>
<li><b>harbourfan</b> <time datetime="2023-01-30T11:02:00Z">2 hours ago</time><p>So 900,000 artillery shells from South Korea are on their way to Ukraine already, my cousin at the docks says.</p><button>Reply</button></li>
<li><b>old_salt</b> <time datetime="2023-01-30T11:40:00Z">1 hour ago</time><p>North Korea is right to call it a “prelude to confrontation and war”, if you ask me. Germany, Sweden and Norway never gave up anything.</p><button>Reply</button></li>
<li><b>quayside</b> <time datetime="2023-01-30T12:10:00Z">1 hour ago</time><p>Stoltenberg said that Ukraine has an urgent need of ammunition. Who has not?</p><button>Reply</button></li></ol></section>`,
    }),
    ...RIGHT,
    bare: ['900,000'],
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
    name: 'the text is cut off below by its box and fades out, until all of it is asked for',
    html: paper({
      body: `${article(BODY)}<button>Show more</button>`,
      style:
        '.body{max-height:30em;overflow:hidden;-webkit-mask-image:linear-gradient(#000 80%,transparent);mask-image:linear-gradient(#000 80%,transparent)}',
    }),
    // What is folded is read, as in a `details`.
    ...RIGHT,
  },
  {
    name: 'sentences for machines alone stand between paragraphs, white on white',
    html: paper({
      body: article(BODY.replaceAll('</p>', `</p><p class="trap">${DECOY}</p>`)),
      style: 'body{background:#fff}.trap{color:#fff;font-size:4px;line-height:1;margin:0}',
    }),
    marks: 'control',
    bare: ['900,000'],
  },
  {
    name: 'a gradient shines through letters that have no colour of their own',
    html: paper({
      body: article(
        rewritten((text, at) => `<p${[0, 3].includes(at) ? ' class="lit"' : ''}>${text}</p>`),
      ),
      style:
        '.lit{background:linear-gradient(90deg,#114,#a33);-webkit-background-clip:text;background-clip:text;color:transparent}',
    }),
    ...RIGHT,
  },
  {
    name: 'numbers of footnotes stand behind words',
    html: paper({
      body: article(
        `${BODY.replace('artillery shells', 'artillery shells<sup><a href="#fn1" id="r1">1</a></sup>').replace('humanitarian aid', 'humanitarian aid<sup><a href="#fn2" id="r2">2</a></sup>')}
<section class="footnotes"><ol><li id="fn1">The agreement has not been published. <a href="#r1">↩</a></li><li id="fn2">As of the day before. <a href="#r2">↩</a></li></ol></section>`,
      ),
    }),
    marks: ['urgent need', '100,000 artillery shells', 'prelude to confrontation and war'],
    missing: 'control',
  },
  {
    name: 'a correction at the end says what was wrong before',
    html: paper({
      body: article(
        `${BODY}\n<p class="correction"><em>Correction: an earlier version of this article said that Washington would buy 10,000 artillery shells from South Korean makers.</em></p>`,
      ),
    }),
    marks: WORDS,
    missing: 'control',
    bare: ['10,000 artillery'],
  },
  {
    name: 'the article’s description stands in a graph, behind a page that is years older',
    html: paper({
      head: `<script type="application/ld+json" class="yoast-schema-graph">${JSON.stringify({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', '@id': 'https://www.theguardian.com/#org', name: 'Post' },
          {
            '@type': ['WebPage', 'ItemPage'],
            '@id': 'https://www.theguardian.com/world',
            name: 'World',
            datePublished: '2012-05-01T08:00:00+00:00',
            dateModified: '2019-05-01T08:00:00+00:00',
          },
          { '@type': 'Person', '@id': '#ada', name: 'Ada Quill' },
          {
            '@type': ['Article', 'NewsArticle'],
            '@id': `${HOME}#article`,
            isPartOf: { '@id': 'https://www.theguardian.com/world' },
            author: [{ '@id': '#ada' }],
            headline: TITLE,
            datePublished: DAY,
          },
        ],
      })}</script>`,
    }),
    url: 'https://www.npr.org/stoltenberg-seoul-arms',
    ...RIGHT,
    state: 'noted',
  },
  {
    name: 'only a part of the description says that the text is not free, in a string',
    html: paper({
      body: article(HEAD),
      head:
        dated(DAY) +
        described({
          hasPart: {
            '@type': 'WebPageElement',
            isAccessibleForFree: 'False',
            cssSelector: '.metered',
          },
        }),
    }),
    ...QUIET,
  },
  {
    name: 'the text goes on on a second page, as its pager alone says',
    html: paper({
      body: article(
        `${HEAD}<div class="pager"><span>Page 1 of 2</span> <a href="${HOME}/2">2</a> <a href="${HOME}/2">Next »</a></div>`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'quotation marks are straight, hyphens do not break, dashes are two hyphens',
    html: paper({
      body: article(
        BODY.replace(/[“”]/g, '"')
          .replaceAll('’', "'")
          .replace(/(?<=\w)-(?=\w)/g, '\u2011')
          .replaceAll('—', '--'),
      ),
    }),
    marks: WORDS,
    missing: 'control',
  },
  {
    name: 'boxes around the text and in it have no box in the layout',
    html: paper({
      body: article(rewritten((text) => `<p><span class="no">${text}</span></p>`)),
      style:
        'article{display:grid;grid-template-columns:1fr min(38em,100%) 1fr}article>*,.body>p{grid-column:2}.body,.no{display:contents}',
    }),
    ...RIGHT,
  },
  {
    name: 'a test of variants makes the whole page transparent for four seconds',
    html: paper({
      head: `${dated(DAY)}${described()}<style>.async-hide{opacity:0!important}</style><script>document.documentElement.className = 'async-hide'; setTimeout(() => { document.documentElement.className = ''; }, 4000);</script>`,
    }),
    ...RIGHT,
  },
  {
    name: 'another article turns into this one by changes of texts alone',
    html: paper({
      head: '',
      body: `<article>\n<h1>${OTHER_TITLE}</h1>\n<div class="body">\n${set([...OTHER, ...OTHER])}\n</div>\n</article>`,
    }).replace(TITLE, OTHER_TITLE),
    url: OTHER_URL,
    act: async (tab) => {
      await tab.until(() => document.readyState === 'complete' || null);
      await turns(tab, TITLE, PARAGRAPHS, HOME);
    },
    ...RIGHT,
  },
  {
    name: 'this article turns into another one by changes of texts alone',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await turns(tab, OTHER_TITLE, OTHER, OTHER_URL);
      await bare(tab);
    },
    marks: 'none',
    missing: 'quiet',
  },
  {
    name: 'the page says that it is in another language than it is',
    html: paper({ lang: 'nl' }),
    ...RIGHT,
  },
  {
    name: 'the report of the day before, on the same visit, stands below',
    html: paper({
      body: `<main>${article(BODY)}<article class="story"><h2>NATO’s head lands in South Korea on a tour of Asia</h2><p class="byline">By Ada Quill · <time datetime="2023-01-29T15:00:00Z">29 January 2023</time></p><div class="body">${set(SAME_EVENT)}</div></article></main>`,
    }),
    ...RIGHT,
    bare: ['900,000', 'Incheon'],
  },
  {
    name: 'paragraphs are put in their places on a board that has no height',
    html: paper({
      body: `<div class="board"><h1 style="top:0">${TITLE}</h1>${rewritten((text, at) => `<div class="atom" style="top:${140 + at * 190}px"><div field="text">${text}</div></div>`)}</div>`,
      style: '.board{position:relative;height:0}.board>*{position:absolute;left:20px;width:640px}',
    }),
    ...RIGHT,
  },
  {
    // tobimori/paywallr#6
    name: 'letters of the rest of the text are changed for those who have not paid',
    html: paper({
      body: article(
        `${HEAD}<div class="obfuscated">${shifted(REST)}</div><div class="offer"><button>Get digital access</button></div>`,
      ),
      style: '.obfuscated{user-select:none}',
    }),
    ...QUIET,
  },
  {
    name: 'the page moves its paragraphs to another box',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate(() => {
        const body = document.querySelector('.body')!;
        const columns = document.createElement('div');
        columns.className = 'columns';
        columns.append(...body.childNodes);
        body.append(columns);
      });
    },
    ...RIGHT,
  },
  {
    name: 'the rest of the text is shown by a box that is ticked, without a script',
    html: paper({
      body: article(
        `${HEAD}<div class="fold"><input type="checkbox" id="all"><label for="all">Show all</label><div class="rest">${REST}</div></div>`,
      ),
      style: '.rest{display:none}.fold:has(:checked) .rest{display:block}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.click('#all');
    },
    ...RIGHT,
  },
  {
    // mozilla/readability names what is "unlikely" by words like these
    name: 'boxes of the text are called by what the page has besides it',
    html: paper({
      body: `<div id="comments-open" class="layout with-sidebar newsletter-on">${article(BODY).replace('<article>', '<article class="ad-free no-promo sponsor-none">').replace('class="body"', 'class="body comment-piece related-topic-nato share-enabled"')}</div>`,
    }),
    ...RIGHT,
  },
  {
    name: 'the page is served as XML',
    html: paper()
      .replace('<!doctype html>', '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>')
      .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace(/<(meta|link)\b([^>]*)>/g, '<$1$2/>'),
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    ...RIGHT,
  },
  // Thought of while looking into the failures of the thirty above.
  {
    name: 'the text that its box cut off is shown whole once that is asked for',
    html: paper({
      body: `${article(BODY)}<button id="more" onclick="document.querySelector('.body').style.maxHeight = 'none'; this.remove()">Show more</button>`,
      style: '.body{max-height:30em;overflow:hidden}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.click('#more');
    },
    ...RIGHT,
  },
  ...([['left out of the rendering', 'content-visibility:hidden;height:0']] as const).map(
    ([how, style]): Case => ({
      name: `sentences for machines alone stand between paragraphs and are ${how}`,
      html: paper({
        body: article(BODY.replaceAll('</p>', `</p><p class="trap">${DECOY}</p>`)),
        style: `article{background:#fff}.trap{${style}}`,
      }),
      marks: 'control',
      bare: ['900,000'],
    }),
  ),
];
