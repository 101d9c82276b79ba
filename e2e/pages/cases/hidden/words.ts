/** Words that no reader sees, and that are not read. */
import { type Case, RIGHT } from '../case.ts';
import { after, article, BODY, DECOY, paper } from '../paper.ts';

/** Sentences for machines alone, put between paragraphs. */
const TRAPS = BODY.replaceAll('</p>', `</p><p class="trap">${DECOY}</p>`);

/** The same, in a way that no reader sees. */
const decoy = (style: string): string =>
  paper({
    body: article(TRAPS),
    style: `.trap{${style}}`,
  });

/** A chart that says next to nothing. */
const CHART =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='600' height='140'%3E%3Crect width='600' height='140' fill='%23eef3f6'/%3E%3Crect x='40' y='60' width='60' height='60' fill='%230d5b7a'/%3E%3Crect x='130' y='30' width='60' height='90' fill='%230d5b7a'/%3E%3Ctext x='240' y='80' font-size='20'%3EShells, in numbers%3C/text%3E%3C/svg%3E";

export const HIDDEN_WORDS: Case[] = [
  {
    name: 'sentences for machines alone stand between paragraphs, white on white',
    html: paper({
      body: article(TRAPS),
      style: 'body{background:#fff}.trap{color:#fff;font-size:4px;line-height:1;margin:0}',
    }),
    marks: 'control',
    bare: ['900,000'],
  },
  {
    name: 'sentences for machines alone stand between paragraphs and are left out of the rendering',
    html: paper({
      body: article(TRAPS),
      style: 'article{background:#fff}.trap{content-visibility:hidden;height:0}',
    }),
    marks: 'control',
    bare: ['900,000'],
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
    name: 'the style sheet gives a box a picture for its content, so that the words in it are not drawn',
    html: paper({
      body: article(after(6, `<div class="fig">${DECOY}</div>`)),
      style: `.fig{display:block;max-width:100%;content:url("${CHART}")}`,
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
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
    name: 'a picture is laid over the sentence that it takes the place of',
    html: paper({
      body: article(after(3, `<div class="plate"><p>${DECOY}</p><span></span></div>`)),
      style:
        '.plate{position:relative;height:9em;overflow:hidden;margin:1em 0}.plate p{margin:0}.plate span{position:absolute;inset:0;background:#1d3a52 linear-gradient(135deg,#1d3a52,#7a98ad)}',
    }),
    ...RIGHT,
    bare: [DECOY],
  },
  {
    name: 'a card in the text has words on its back, which is turned away',
    html: paper({
      body: article(
        after(
          3,
          `<div class="turn"><div class="front"><b>How many shells?</b><br>Turn the card</div><div class="back">${DECOY}</div></div>`,
        ),
      ),
      style:
        '.turn{position:relative;height:8em;perspective:40em}.turn>div{position:absolute;inset:0;padding:1em;background:#eef3f6;backface-visibility:hidden;transition:transform .6s}.turn>.back{transform:rotateY(180deg)}.turn:hover>.front{transform:rotateY(-180deg)}.turn:hover>.back{transform:none}',
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
];
