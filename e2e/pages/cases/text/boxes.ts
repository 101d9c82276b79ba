/** What boxes a text may stand in, and in what order. */
import { type Case, RIGHT, TOLD } from '../case.ts';
import {
  after,
  article,
  BODY,
  OTHER_TITLE,
  PARAGRAPHS,
  paper,
  rewritten,
  set,
  TITLE,
  withOpenAside,
} from '../paper.ts';

/** The two parts of a paragraph that goes on overleaf, the second from such words on. */
const parted = (at: number, from: string): readonly [string, string] => {
  const text = PARAGRAPHS[at]!;
  const place = text.indexOf(from);
  return [text.slice(0, place), text.slice(place)];
};

const [BANS, BANS_OVER] = parted(2, 'to countries at war');

const [SHELLS, SHELLS_OVER] = parted(6, 'to Ukraine');

const leaf = (number: number, paragraphs: readonly string[]): string =>
  `<div class="leaf"><div class="running">The Harbour Post · Monday, 30 January 2023</div>
${set(paragraphs)}
<div class="folio">${number}</div></div>`;

export const BOXES: Case[] = [
  {
    // mozilla/readability#281
    name: 'the lead is a heading of the second rank',
    html: paper({
      body: article(`<h2 class="standfirst">${PARAGRAPHS[0]}</h2>\n${set(PARAGRAPHS.slice(1))}`),
    }),
    ...RIGHT,
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
    name: 'all of the page stands in one form, as its server’s framework wants it',
    html: paper({
      body: `<form id="aspnetForm" name="aspnetForm" method="post" action="./story.aspx?id=7"><input type="hidden" name="__VIEWSTATE" value="dDwtMTA4NzczMzUxODs7Pg=="><div id="top"><input type="text" name="q" aria-label="Search"> <input type="submit" value="Search"></div>\n${article(BODY)}\n<div id="foot"><a href="/mail">Write to us</a></div></form>`,
    }),
    ...RIGHT,
  },
  {
    name: 'the main part is a list of headlines, and the article stands in an aside that is called a reading pane',
    html: paper({
      body: `<div class="panes"><main><h2>Today</h2><ul>${[OTHER_TITLE, 'Ferries run late', 'Snow by the evening'].map((title) => `<li><a href="/x">${title}</a></li>`).join('')}</ul></main><aside role="complementary" aria-label="Reading pane" class="reading-pane">${article(BODY)}</aside></div>`,
      style: 'body{max-width:64em}.panes{display:grid;grid-template-columns:14em 1fr;gap:2em}',
    }),
    ...RIGHT,
  },
  {
    name: 'headline and byline stand behind the text in the document, and the style sheet’s order puts them above it',
    html: paper({
      body: `<article>\n<div class="body">\n${BODY}\n</div>\n<header><h1>${TITLE}</h1><p class="byline">By Ada Quill in Seoul</p></header>\n</article>`,
      style: 'article{display:flex;flex-direction:column}article header{order:-1}',
    }),
    ...RIGHT,
  },
  {
    // Extractors take the element called article for all of it.
    name: 'what was pasted into the text closes more boxes than it opens, so that the rest stands outside the article',
    html: paper({
      body: `${article(
        after(
          4,
          '<div class="embed"><p><a href="https://www.theguardian.com/letter">Our letter on Asia comes on Fridays</a></p></div></div></div></article>',
        ),
      )}
<footer><p>The Harbour Post · Quay 7 · <a href="https://www.theguardian.com/contact">Write to us</a></p></footer>`,
      style: '.embed{border:1px solid #bbb;padding:0 1em;font:15px sans-serif}',
    }),
    ...RIGHT,
  },
  {
    // Scripts that set pages for print do so; annotators lost quotes that go over the edge of a leaf.
    name: 'the text is set on leaves, and sentences go on overleaf behind the number of one and the head of the next',
    html: paper({
      body: `<main><h1>${TITLE}</h1>\n<p class="byline">By Ada Quill in Seoul</p>
${leaf(1, [PARAGRAPHS[0]!, PARAGRAPHS[1]!, BANS])}
${leaf(2, [BANS_OVER, ...PARAGRAPHS.slice(3, 6), SHELLS])}
${leaf(3, [SHELLS_OVER, ...PARAGRAPHS.slice(7)])}</main>`,
      style:
        '.leaf{border:1px solid #ccc;box-shadow:0 2px 6px #bbb;margin:1em 0;padding:2em}.running,.folio{font:13px sans-serif;color:#666;text-align:center}',
    }),
    ...TOLD,
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
    // uBlock-LLC/uBlock #1192: a trade paper’s promotion is an aside that its template writes as if it closed itself,
    // which only XML knows; the parser leaves it open, and the article goes on in it.
    name: 'an empty aside for a promotion is written as if it closed itself, so that most of the text stands inside it',
    html: paper({
      body: withOpenAside(1),
      style: '.fakesidebar{margin:0;padding:0}.topics{font:14px sans-serif}',
    }),
    ...RIGHT,
  },
  {
    // GitMurf/roam-highlighter #121: a highlighter does nothing on a page that is plain text, as wires, mailing lists and
    // old archives serve theirs; the browser makes the document around it itself.
    name: 'the report is served as plain text, and the browser alone puts it into a document',
    html: `${TITLE}\n\nBy Ada Quill in Seoul\nMon, 30 Jan 2023 09:20:00 +0000\n\n${PARAGRAPHS.join('\n\n')}\n`,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    ...RIGHT,
  },
];
