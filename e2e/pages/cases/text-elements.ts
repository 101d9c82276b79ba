/** What elements, boxes and roots a text may stand in; a long row of cases. */
import { type Case, QUIET, RIGHT, TOLD } from './case.ts';
import {
  after,
  article,
  BODY,
  DAY,
  DECOY,
  dated,
  HEAD,
  inAll,
  PARAGRAPHS,
  paper,
  REST,
  rewritten,
  set,
  TITLE,
} from './paper.ts';

/** Lines of no more than so many letters. */
const linesOf = (text: string, most: number): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
    return lines;
  }, []);

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

const LABELS = [
  'What happened:',
  'Driving the news:',
  'Context:',
  'Why it matters:',
  'Between the lines:',
  'What they’re saying:',
  'Flashback:',
  'The other side:',
  'Zoom out:',
  'What’s next:',
];

export const TEXT_ELEMENTS: Case[] = [
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
      body: `<h1>${TITLE}</h1><pre>By Ada Quill in Seoul\n\n${PARAGRAPHS.map((text) => linesOf(text, 72).join('\n')).join('\n\n')}</pre>`,
    }),
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
    name: 'boxes around the text and in it have no box in the layout',
    html: paper({
      body: article(rewritten((text) => `<p><span class="no">${text}</span></p>`)),
      style:
        'article{display:grid;grid-template-columns:1fr min(38em,100%) 1fr}article>*,.body>p{grid-column:2}.body,.no{display:contents}',
    }),
    ...RIGHT,
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
  {
    name: 'the text is the transcript of a film, with times and a speaker in front of each paragraph',
    html: paper({
      body: `<main><h1>${TITLE}</h1><p class="byline">By Ada Quill in Seoul</p><video controls width="600"></video><h2>Transcript</h2><div class="transcript">${rewritten((text, at) => `<div class="cue"><button type="button">0${at}:1${at}</button> <b>Ada Quill:</b> <span>${text}</span></div>`)}</div></main>`,
    }),
    ...TOLD,
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
    html: inAll((text) => `<p>${linesOf(text, 31).join('<br>\n')}</p>`, 'article{max-width:18em}'),
    ...TOLD,
    bare: ['alone: '],
  },
  {
    name: 'each paragraph begins with words in bold that say what it is there for',
    html: paper({
      body: article(
        rewritten((text, at) => `<p><strong>${LABELS[at]}</strong> ${text}</p>`).replaceAll(
          'SEOUL — ',
          '',
        ),
      ),
    }),
    ...TOLD,
  },
  {
    name: 'a quotation in the middle of a sentence is set apart as a block',
    html: paper({
      body: article(
        BODY.replace(
          '“prelude to confrontation and war” and',
          '</p>\n<blockquote><p>“prelude to confrontation and war”</p></blockquote>\n<p>and',
        ),
      ),
    }),
    ...TOLD,
  },
];
