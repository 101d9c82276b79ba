/** What broke annotators, highlighters, reader modes, extractors, translators and voices before. */
import { type Case, onceRead, RIGHT, TOLD } from './case.ts';
import { after, article, BODY, HEAD, inAll, PARAGRAPHS, paper, REST, set, TITLE } from './paper.ts';

/** A number as a script for formulas leaves it: once in mark-up for machines, once in pieces for the eye. */
const FORMULA =
  '<span class="katex"><span class="katex-mathml"><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mn>100,000</mn></mrow><annotation encoding="application/x-tex">100{,}000</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span class="base"><span class="strut"></span><span class="mord">100</span><span class="mpunct">,</span><span class="mord">000</span></span></span></span>';

/** Signs that a forum strews into what its members may read and others may not copy. */
const JAMS = ['k7 R; ', 'x% 2w ', 'Qe! 90 ', 'u^ 4mm ', '3z &amp; T '];

const PORTS = ['Bergen', 'Turku', 'Gdynia', 'Esbjerg', 'Ystad', 'Riga', 'Kotka', 'Lerwick'];

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

export const BROKE_BEFORE: Case[] = [
  {
    // Extractors parse a copy of the page without scripts, in which this is mark-up like any other.
    name: 'an older copy of the article stands before it for browsers without scripts',
    html: paper({
      body: `<noscript>${article(BODY.replace('100,000', '900,000'))}</noscript>\n<main>${article(BODY)}</main>`,
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    // Reader modes go by the attribute, and lose what a rule of the page shows.
    name: 'the rest of the text has the attribute that hides, and a rule of the style sheet shows it all the same',
    html: paper({
      body: article(`${HEAD}\n<div class="rest" hidden>\n${REST}\n</div>`),
      style: '.rest{display:flex;flex-direction:column}',
    }),
    ...RIGHT,
  },
  {
    // Voices read such numbers twice or thrice, annotators keep all of them in their quotes.
    name: 'a script for formulas has set a number in pieces, and has it twice more in mark-up that is cut to nothing',
    html: paper({
      body: article(BODY.replace('100,000', FORMULA)),
      style:
        '.katex{font:1.05em serif;white-space:nowrap}.katex-mathml{position:absolute;clip:rect(1px,1px,1px,1px);padding:0;border:0;height:1px;width:1px;overflow:hidden}.base{position:relative;display:inline-block;width:min-content}.strut{display:inline-block;height:.84em;vertical-align:-.19em}.mpunct{margin-right:.05em}',
    }),
    ...TOLD,
  },
  {
    // Boards did so for years; clippers and voices took the signs for text.
    name: 'random signs in letters of no size stand between the words, to spoil copies',
    html: inAll(
      (text, at) =>
        `<p>${text.replace(
          /\b(?:the|of|in|that|for) /g,
          (word, place: number) => `${word}<i class="jam">${JAMS[(at + place) % JAMS.length]}</i>`,
        )}</p>`,
      '.jam{font-size:0;color:#fff}',
    ),
    ...TOLD,
  },
  {
    // Highlighters that keep a node and an offset lose their place by it.
    name: 'the text comes in pieces of seven letters, and the page joins them once they are marked',
    html: paper({
      body: `${article(BODY)}
<script>for (const one of document.querySelectorAll('.body p')) { let node = one.firstChild; while (node.length > 7) node = node.splitText(7); }</script>`,
    }),
    act: onceRead('document.body.normalize()'),
    ...RIGHT,
  },
  {
    // Viewers of PDF and of printed pages are built so, and readers mark in them.
    name: 'letters without a colour lie over a drawing of the page, each word upon its own image',
    html: paper({
      body: `<main class="sheet"><canvas></canvas><div class="layer">${article(BODY)}</div></main>
<script>{
  const base = document.querySelector('.sheet').getBoundingClientRect();
  const canvas = document.querySelector('canvas');
  canvas.width = Math.ceil(base.width);
  canvas.height = Math.ceil(base.height);
  const pen = canvas.getContext('2d');
  pen.textBaseline = 'middle';
  const walker = document.createTreeWalker(document.querySelector('.layer'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(node.parentElement);
    pen.font = fontWeight + ' ' + fontSize + ' ' + fontFamily;
    for (const { index, 0: word } of node.data.matchAll(/[^\\s-]+-?/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const box = range.getBoundingClientRect();
      pen.fillText(word, box.left - base.left, box.top - base.top + box.height / 2);
    }
  }
}</script>`,
      style:
        '.sheet{position:relative}.sheet canvas{position:absolute;left:0;top:0}.layer{position:relative;display:flow-root;color:transparent}',
    }),
    ...RIGHT,
  },
  {
    // Extractors stop at a number of elements, or take the table for the text.
    name: 'a table of three thousand rows stands between two paragraphs, in a box that scrolls',
    html: paper({
      body: article(
        after(
          4,
          `<div class="data" tabindex="0"><table><caption>All ferries on the northern register</caption><thead><tr><th>No.</th><th>Name</th><th>Port</th><th>Gross tons</th></tr></thead><tbody>
${Array.from({ length: 3000 }, (_, at) => `<tr><td>${at + 1}</td><td>Sea Gull ${((at * 17) % 3000) + 1}</td><td>${PORTS[(at * 5) % PORTS.length]}</td><td>${((at * 37) % 900) + 95}</td></tr>`).join('\n')}
</tbody></table></div>`,
        ),
      ),
      style: '.data{max-height:16em;overflow:auto;border:1px solid #bbb;font:14px sans-serif}',
    }),
    ...RIGHT,
  },
  {
    // A script of many blogs does so; voices then name the picture, and what was marked is gone with its node.
    name: 'small pictures take the place of flags and signs in the sentences, with new nodes for the words around them',
    html: inAll(
      (text) =>
        `<p>${text
          .replace('Germany, Sweden and Norway,', '🇩🇪 🇸🇪 🇳🇴 Germany, Sweden and Norway,')
          .replace('must have weapons', 'must have weapons 🛡️')
          .replace('100,000 artillery shells', '100,000 artillery shells 💥')
          .replace('North Korea, accused', '🇰🇵 North Korea, accused')}</p>`,
      'img.emoji{display:inline;width:1em;height:1em;margin:0 .07em;vertical-align:-.1em;background:#cde}',
    ),
    act: onceRead(
      `sign = /(\\p{RI}{2}|\\p{Extended_Pictographic}\\uFE0F?)/u;
  picture = (alt) => Object.assign(new Image(), { className: 'emoji', alt, draggable: false, src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7' });
  for (const one of document.querySelectorAll('.body p'))
    for (const node of [...one.childNodes]) {
      if (node.nodeType !== Node.TEXT_NODE || !sign.test(node.data)) continue;
      node.replaceWith(...node.data.split(sign).map((part, at) => at % 2 === 1 ? picture(part) : part));
    }`,
    ),
    ...TOLD,
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
];
