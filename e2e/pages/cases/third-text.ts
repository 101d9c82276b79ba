/** A third round, thought up by one who had not read the source: what readers see of a text, and its days. */
import { type Case, NOTED, RIGHT, TOLD } from './case.ts';
import { article, BODY, DAY, described, NPR, paper, rewritten, TITLE } from './paper.ts';

const toldNoted = { ...TOLD, state: 'noted' } as const;

const inAll = (change: (text: string, at: number) => string, style = ''): string =>
  paper({ body: article(rewritten(change)), style });

// What readers see.

/** A paragraph, in ten ways. */
const FORMS: readonly ((text: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) =>
    `<div style="margin:1em 0"><div style="direction:ltr"><span style="font-family:serif">${text}</span></div></div>`,
  (text) => `<section><div>${text}</div></section>`,
  (text) => `<font face="Georgia">${text}</font><br><br>`,
  (text) => `<blockquote>${text}</blockquote>`,
  (text) => `<x-par>${text}</x-par>`,
  (text) => `${text}<br><br>`,
  (text) => `<ul><li>${text}</li></ul>`,
  (text) => `<table><tbody><tr><td>${text}</td></tr></tbody></table>`,
  (text) => `<center>${text}</center>`,
];

/** A line of its own root: its text stands there, or is slotted into it. */
const inRoot = (text: string, at: number): string =>
  at % 2 === 0
    ? `<post-line><template shadowrootmode="open"><style>:host{display:block;margin:1em 0}b{display:none}</style><p>${text}</p></template></post-line>`
    : `<post-line><template shadowrootmode="open"><style>:host{display:block;margin:1em 0}</style><slot></slot></template>${text}</post-line>`;

/** The first word twice: with a large letter for the eye, and whole for the ear. */
const initial = (text: string): string =>
  text.replace(
    /^(\w)(\w+)/,
    '<span aria-hidden="true"><span class="cap">$1</span>$2</span><span class="sr-only">$1$2</span>',
  );

const QUESTIONS = [
  'Who asked whom, and for what?',
  'What does he want of Seoul?',
  'Have others changed their minds?',
  'Why now?',
  'What has Seoul done until today?',
  'And what does its president say?',
  'Were there not some shells?',
  'Who is against it?',
  'Is it about others as well?',
  'Where does he go next?',
];

/** Lines of no more than so many letters. */
const column = (text: string, most: number): string => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length < most) lines[lines.length - 1] = `${line} ${word}`.trim();
    else lines.push(word);
  }
  return lines.join('<br>\n');
};

const SEEN: Case[] = [
  {
    // mozilla/readability#861
    name: 'each paragraph is of another element, and some of none',
    html: inAll((text, at) => FORMS[at]!(text), 'x-par{display:block;margin:1em 0}'),
    ...RIGHT,
  },
  {
    // kepano/defuddle#31
    name: 'each paragraph has a shadow root of its own, in which its text stands or is slotted',
    html: inAll(inRoot),
    ...RIGHT,
  },
  {
    name: 'quotation marks are set by the style sheet and stand nowhere in the text',
    html: paper({
      body: article(BODY.replace(/“([^”]+)”/g, '<q>$1</q>')),
      style: "q{quotes:'“' '”'}q::before{content:open-quote}q::after{content:close-quote}",
    }),
    ...TOLD,
  },
  {
    name: 'first words stand twice, with a large letter for the eye and whole for the ear',
    html: inAll(
      (text, at) => `<p>${[0, 3, 7].includes(at) ? initial(text) : text}</p>`,
      '.cap{float:left;font-size:3em;line-height:.9;margin-right:.05em}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
    ),
    ...TOLD,
  },
  {
    name: 'the text answers questions in a list of definitions',
    html: paper({
      body: article(
        `<dl>\n${rewritten((text, at) => `<dt>${QUESTIONS[at]}</dt>\n<dd>${text}</dd>`)}\n</dl>`,
      ),
      style: 'dt{font-weight:bold}dd{margin:0 0 1em}',
    }),
    ...TOLD,
  },
  {
    name: 'sentences are broken into lines as short as those of a column',
    html: inAll((text) => `<p>${column(text, 31)}</p>`, 'article{max-width:18em}'),
    ...TOLD,
    bare: ['alone: '],
  },
];

// Days.

const TOP_COMMENT = `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><h2>Top comment</h2>
<b itemprop="author">harbourfan</b> <time itemprop="datePublished" datetime="2025-04-18T10:09:00Z">18 April 2025</time>
<p itemprop="text">I came back to this page after two years, and the ferries are as late as they were.</p></div>`;

const DAYS: Case[] = [
  {
    // obsidianmd/obsidian-clipper#162
    name: 'two descriptions of the same page have two days, the first of which is of the site’s move',
    html: paper({
      head:
        described({ mainEntityOfPage: NPR, datePublished: '2021-05-05T03:00:00+00:00' }) +
        described({ mainEntityOfPage: NPR, datePublished: DAY }),
      body: article(BODY, ' · January 30, 2023'),
    }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'years are counted from the Hijra in the metadata and from the emperor’s accession on the page',
    html: paper({
      head: `<meta name="date" content="1444-07-08T12:20:00+03:00">${described({ datePublished: '1444-07-08T12:20:00+03:00' })}`,
      body: article(BODY, ' · <time datetime="令和5年1月30日">令和5年1月30日</time>'),
    }),
    url: NPR,
    ...toldNoted,
  },
  {
    // ageitgey/node-unfluff#93
    name: 'in the microdata of the article a reader’s comment has a day, and the article has none',
    html: paper({
      head: '',
      body: `<main itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="headline" content="${TITLE}">\n${TOP_COMMENT}\n${article(BODY)}</main>`,
    }),
    url: NPR,
    ...NOTED,
    bare: ['as late as they were'],
  },
  {
    // adbar/htmldate#28
    name: 'the metadata say when the text expires and that it changes in 2099, and the page how long ago it came',
    html: paper({
      head: `<meta property="article:expiration_time" content="2024-01-30T00:00:00Z"><meta property="article:modified_time" content="2099-12-31T23:59:59Z">${described({ datePublished: undefined, dateModified: '2099-12-31T23:59:59Z', expires: '2024-01-30', copyrightYear: 2026 })}`,
      body: article(BODY, ' · <time>3 years ago</time> · Updated <time>2 hours ago</time>'),
    }),
    url: NPR,
    ...toldNoted,
  },
  {
    name: 'the only day on the page has no year',
    html: paper({
      head: '',
      body: article(BODY, ' · <time datetime="01-30">Mon, Jan 30</time>'),
    }),
    url: NPR,
    ...toldNoted,
  },
];

export const THIRD_TEXT: Case[] = [...SEEN, ...DAYS];
