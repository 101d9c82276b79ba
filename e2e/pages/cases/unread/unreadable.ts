/** The rest of a text that is there and cannot be read. */
import { type Case, QUIET } from '../case.ts';
import { article, HEAD, inAll, PARAGRAPHS, paper, REST, set } from '../paper.ts';

/** What stands only in the end of the text. */
const LATE = ['100,000 artillery shells', 'prelude to confrontation and war'];

/** Each letter is the next one in the alphabet. */
const shifted = (html: string): string =>
  html.replace(/>[^<]+</g, (text) =>
    text.replace(/[a-yA-Y]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1)),
  );

const turned = (text: string): string => [...text].reverse().join('');

/** The rest as its page has it before it is drawn. */
const PACKED = btoa(encodeURIComponent(PARAGRAPHS.slice(6).join('\n')));

/** Draws the rest, line by line. */
const DRAW = `<script>
(() => {
  const board = document.querySelector('#rest');
  const pen = board.getContext('2d');
  const font = '18px Georgia, serif';
  const lines = [];
  pen.font = font;
  for (const text of decodeURIComponent(atob(board.dataset.packed)).split('\\n')) {
    let line = '';
    for (const word of text.split(' ')) {
      const longer = line ? line + ' ' + word : word;
      if (pen.measureText(longer).width > board.width) { lines.push(line); line = word; }
      else line = longer;
    }
    lines.push(line, '');
  }
  board.height = lines.length * 28;
  pen.font = font;
  pen.fillStyle = '#000';
  lines.forEach((line, at) => pen.fillText(line, 0, 20 + at * 28));
})();
</script>`;

/** The end of our article, as a picture of print. */
const PRINTED = PARAGRAPHS.slice(6).flatMap((text) => [
  ...(text.match(/.{1,64}(?: |$)/g) ?? []),
  '',
]);

const SCAN = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="${40 + PRINTED.length * 26}" font-family="serif" font-size="19"><rect width="100%" height="100%" fill="#f6f0e2"/>${PRINTED.map(
    (line, at) => `<text x="20" y="${40 + at * 26}">${line}</text>`,
  ).join('')}</svg>`,
)}`;

export const UNREADABLE: Case[] = [
  {
    name: 'the rest of the text is folded to no height',
    html: paper({
      body: article(`${HEAD}<div class="rest">${REST}</div>`),
      style: '.rest{max-height:0;overflow:hidden}',
    }),
    ...QUIET,
  },
  {
    name: 'the style sheet shows each letter of the rest of the text as a dot, as in a field for a password',
    html: paper({
      body: article(
        `${HEAD}\n<div class="rest">${REST}</div>\n<p><button type="button">Read the rest</button></p>`,
      ),
      style: '.rest{-webkit-text-security:disc;user-select:none}',
    }),
    ...QUIET,
    bare: ['100,000 artillery shells', 'prelude to confrontation and war'],
  },
  {
    // Reader modes show what a paywall hides by its style alone.
    name: 'each letter of the rest of the text is drawn as a dot, as those of a password are',
    html: paper({
      body: article(
        `${HEAD}\n<div class="dots">${REST}</div>\n<p class="key"><a href="/account">Sign in</a></p>`,
      ),
      style: '.dots{-webkit-text-security:disc}',
    }),
    ...QUIET,
    bare: LATE,
  },
  {
    // A tool against overlays cannot cope with those that blur what lies below them.
    name: 'a sheet of frosted glass lies over the rest of the text',
    html: paper({
      body: article(`${HEAD}\n<div class="rest">${REST}<div class="ice"></div></div>`),
      style:
        '.rest{position:relative}.ice{position:absolute;inset:0;-webkit-backdrop-filter:blur(9px);backdrop-filter:blur(9px)}',
    }),
    ...QUIET,
    bare: LATE,
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
    name: 'the rest of the text stands in a frame',
    html: paper({
      body: article(
        `${HEAD}<iframe title="Rest" width="600" height="900" srcdoc="${REST.replaceAll('"', '&quot;')}"></iframe>`,
      ),
    }),
    ...QUIET,
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
    name: 'letters of the rest stand in the wrong order, and the style sheet turns them round',
    html: paper({
      body: article(`${HEAD}<div class="turned">${set(PARAGRAPHS.slice(6).map(turned))}</div>`),
      style: '.turned p{direction:rtl;unicode-bidi:bidi-override;text-align:left}',
    }),
    ...QUIET,
    bare: [turned('confrontation')],
  },
  // What is not all there.
  {
    name: 'the rest of the text is drawn on a canvas, so that nobody copies it',
    html: paper({
      body: `${article(`${HEAD}\n<canvas id="rest" width="700" height="10" data-packed="${PACKED}"></canvas>`)}\n${DRAW}`,
    }),
    ...QUIET,
  },
  {
    name: 'the rest of the text is a picture of the printed page',
    html: paper({
      body: article(
        `${HEAD}\n<img class="print" alt="The report as printed on page 4" src="${SCAN}">`,
      ),
      style: '.print{display:block;max-width:100%}',
    }),
    ...QUIET,
  },
  {
    name: 'three paragraphs are blacked out, block for letter',
    html: inAll((text, at) => `<p>${at > 5 && at < 9 ? text.replace(/\S/g, '█') : text}</p>`),
    ...QUIET,
  },
];
