/** What of a page is drawn, what is written, and what is text. */
import { type Case, RIGHT, TOLD } from './case.ts';
import { after, article, BODY, DECOY, inAll, PARAGRAPHS, paper, set } from './paper.ts';

/** A chart that says next to nothing. */
const CHART =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='600' height='140'%3E%3Crect width='600' height='140' fill='%23eef3f6'/%3E%3Crect x='40' y='60' width='60' height='60' fill='%230d5b7a'/%3E%3Crect x='130' y='30' width='60' height='90' fill='%230d5b7a'/%3E%3Ctext x='240' y='80' font-size='20'%3EShells, in numbers%3C/text%3E%3C/svg%3E";

/** A reader's number as tags, one after each three letters inside a word: letters that no font shows. */
const watermarked = (text: string): string =>
  text.replace(
    /[a-z]{3}(?=[a-z])/g,
    (three, at: number) => three + String.fromCodePoint(0xe0030 + (at % 10)),
  );

/** What becomes of type in UTF-8 that is taken for Windows-1252 and saved as that. */
const MOVED: Record<string, string> = {
  '“': '\u00e2\u20ac\u0153',
  '”': '\u00e2\u20ac\u009d',
  '’': '\u00e2\u20ac\u2122',
  '—': '\u00e2\u20ac\u201d',
};
const movedWrongly = (text: string): string =>
  text.replace(/[“”’—]/g, (sign) => MOVED[sign] ?? sign);

export const DRAWN_OR_WRITTEN: Case[] = [
  {
    name: 'the article stands in a drawing, in a part of it that holds other mark-up',
    html: paper({
      body: `<svg class="sheet" xmlns="http://www.w3.org/2000/svg"><rect width="100%" height="100%" rx="12" fill="#fbf8f1" stroke="#a9b4ba"/><foreignObject x="0" y="0" width="100%" height="100%"><div class="in">${article(BODY)}</div></foreignObject></svg>`,
      style: '.sheet{display:block;width:100%;height:3200px}.in{padding:1em 2em}',
    }),
    ...RIGHT,
  },
  {
    name: 'the style sheet gives a box a picture for its content, so that the words in it are not drawn',
    html: paper({
      body: article(after(6, `<div class="fig">${DECOY}</div>`)),
      style: `.fig{display:block;max-width:100%;content:url("${CHART}")}`,
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    name: 'words carry their reader’s number as a watermark, in letters that no font shows',
    html: inAll((text) => `<p>${watermarked(text)}</p>`),
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
    name: 'rows of a table in the text are collapsed until the row above them is pressed',
    html: paper({
      body: article(
        after(
          6,
          `<table class="rows"><tbody>
<tr tabindex="0"><th>How we count</th><td>▾</td></tr>
<tr class="more"><td colspan="2">${DECOY}</td></tr>
<tr tabindex="0"><th>How to write to us</th><td>▾</td></tr>
<tr class="more"><td colspan="2">Letters go to the harbour office, and are read there on Fridays.</td></tr>
</tbody></table>
<script>document.querySelectorAll('.rows [tabindex]').forEach((row) => { row.onclick = () => row.nextElementSibling.classList.toggle('more'); });</script>`,
        ),
      ),
      style:
        '.rows{width:100%;border-collapse:collapse}.rows th{text-align:left}.more{visibility:collapse}',
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    name: 'a number inside a sentence is a formula in the mark-up of mathematics',
    html: paper({
      body: article(BODY.replace('100,000', '<math alttext="100{,}000"><mn>100,000</mn></math>')),
    }),
    ...RIGHT,
  },
  {
    name: 'quotation marks and dashes were taken for three letters each when the site moved, and are seen as such',
    html: inAll((text) => `<p>${movedWrongly(text)}</p>`),
    ...TOLD,
  },
];
