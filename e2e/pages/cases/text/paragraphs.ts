/** What elements the paragraphs of a text may be of. */
import { type Case, RIGHT, TOLD } from '../case.ts';
import { article, BODY, IMAGE, inAll, PARAGRAPHS, paper, rewritten, set } from '../paper.ts';

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

export const PARAGRAPHS_OF_KINDS: Case[] = [
  {
    name: 'paragraphs are spans that the style sheet makes blocks',
    html: paper({
      body: article(PARAGRAPHS.map((text) => `<span class="line">${text}</span>`).join('')),
      style: '.line{display:block;margin:1em 0}',
    }),
    marks: 'control',
  },
  {
    // mozilla/readability#861
    name: 'each paragraph is of another element, and some of none',
    html: inAll((text, at) => FORMS[at]!(text), 'x-par{display:block;margin:1em 0}'),
    ...RIGHT,
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
    // A reader mode loses a page whose paragraphs all begin with their number.
    name: 'paragraphs begin with their numbers, which float out into the margin',
    html: inAll(
      (text, at) => `<p><a class="n" id="p${at + 1}" href="#p${at + 1}">${at + 1}</a> ${text}</p>`,
      '.n{float:left;margin-left:-2.2em;color:#777;font:13px/2 sans-serif;text-decoration:none}',
    ),
    ...RIGHT,
  },
  {
    // A voice that reads pages aloud leaves paragraphs out where the mark-up has errors.
    name: 'no paragraph’s box is closed, so that each stands in the one before it',
    html: paper({
      body: article(PARAGRAPHS.map((text) => `<div class="par">${text}`).join('\n')),
      style: '.par{margin-top:1em}',
    }),
    ...RIGHT,
  },
  {
    name: 'paragraphs are written from the last to the first, and their box shows them from the first to the last',
    html: paper({
      body: article(set([...PARAGRAPHS].reverse())),
      style: '.body{display:flex;flex-direction:column-reverse}',
    }),
    ...RIGHT,
  },
  {
    // Small papers, student papers and party or club sites, whose editors put a picture into the paragraph by the editor's
    // button and type the caption below it: one <p>, with breaks alone between picture, caption and sentence.
    name: 'pictures and their captions stand in the same paragraphs as the sentences, parted from them by breaks alone',
    html: paper({
      body: article(
        rewritten((text, at) => {
          const caption =
            at === 3
              ? 'Flags in front of the institute | Photo: Ada Quill'
              : at === 6
                ? 'At the gate of a depot | Photo: Post archive'
                : '';
          return caption
            ? `<p style="text-align: justify;"><a href="https://www.theguardian.com/uploads/${at}.jpg">${IMAGE.replace('<img ', '<img class="alignnone size-large wp-image-1102" ')}</a><br />\n<em><span style="font-size: 10pt;">${caption}</span></em><br />\n${text}</p>`
            : `<p style="text-align: justify;">${text}</p>\n<p>&nbsp;</p>`;
        }),
      ),
    }),
    ...TOLD,
    bare: ['Photo: Ada Quill', 'Photo: Post archive'],
  },
];
