/** What is seen and what is text, days and descriptions, and what is not all there; a long row of cases. */
import { type Case, QUIET, RIGHT, TOLD, WORDS } from './case.ts';
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
  inAll,
  ld,
  OTHER_TITLE,
  PARAGRAPHS,
  paper,
  REST,
  set,
  TITLE,
} from './paper.ts';

/** A linked name with the copy of it that slides into its place under the pointer. */
const rolling = (name: string): string =>
  `<a class="roll" href="/topics/${name.toLowerCase()}"><span>${name}</span><span aria-hidden="true">${name}</span></a>`;

/** What is noted in the margin, and the words in the midst of a sentence that it is noted on. */
const NOTES: readonly [string, string][] = [
  ['of ammunition,', 'He came back to it when a student asked.'],
  ['a U.S. official', 'Those who brief reporters often ask not to be named.'],
  ['accused by Washington', 'It denies this.'],
];

/** Where a typesetter would part a word. */
const PARTED: readonly [string, string][] = [
  ['ammuni', 'tion'],
  ['sec', 'retary'],
  ['Sec', 'retary'],
  ['Gen', 'eral'],
  ['gen', 'eral'],
  ['mili', 'tary'],
  ['sup', 'port'],
  ['warn', 'ing'],
  ['run', 'ning'],
  ['lis', 'teners'],
  ['Insti', 'tute'],
  ['Ad', 'vanced'],
  ['Stud', 'ies'],
  ['deci', 'sion'],
  ['weap', 'ons'],
  ['coun', 'tries'],
  ['coun', 'try'],
  ['poli', 'cy'],
  ['inva', 'sion'],
  ['Feb', 'ruary'],
  ['autoc', 'racy'],
  ['tyr', 'anny'],
  ['con', 'tracts'],
  ['hun', 'dreds'],
  ['how', 'itzers'],
  ['fight', 'er'],
  ['equip', 'ment'],
  ['humani', 'tarian'],
  ['be', 'cause'],
  ['offi', 'cials'],
  ['offi', 'cial'],
  ['diffi', 'cult'],
  ['fight', 'ing'],
  ['Presi', 'dent'],
  ['re', 'ceived'],
  ['govern', 'ment'],
  ['play', 'ing'],
  ['what', 'ever'],
  ['to', 'gether'],
  ['inter', 'national'],
  ['commu', 'nity'],
  ['ac', 'cording'],
  ['No', 'vember'],
  ['dis', 'closed'],
  ['Wash', 'ington'],
  ['Ko', 'rean'],
  ['in', 'sisted'],
  ['Amer', 'ican'],
  ['ac', 'cused'],
  ['sup', 'plying'],
  ['ver', 'sion'],
  ['mak', 'ing'],
  ['adver', 'sary'],
  ['alli', 'ance'],
  ['Stol', 'tenberg'],
  ['coer', 'cive'],
  ['behav', 'iour'],
  ['agen', 'da'],
  ['Minis', 'ter'],
  ['part', 'ners'],
];

/** Lines of a printed column, whose last words are parted where they do not fit; words that are looked for stay together. */
const columnOf = (text: string, most: number): string => {
  const kept = WORDS.reduce((all, one) => all.replace(one, one.replaceAll(' ', '_')), text);
  const lines = [''];
  for (const word of kept.split(' ')) {
    const line = lines[lines.length - 1]!;
    const room = most - line.length - 1;
    const parts = PARTED.find(([start, end]) => word.startsWith(start + end));
    if (line === '') lines[lines.length - 1] = word;
    else if (word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else if (parts && parts[0].length < room) {
      lines[lines.length - 1] = `${line} ${parts[0]}-`;
      lines.push(word.slice(parts[0].length));
    } else lines.push(word);
  }
  return lines.join('<br>\n').replaceAll('_', ' ');
};

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

export const TEXT_AND_DAYS: Case[] = [
  // What is seen and what is text.
  {
    name: 'letters are as white as the page, and a dark picture is fixed behind them',
    html: paper({
      body: `<div class="backdrop"></div>\n${article(BODY)}`,
      style:
        'html{background:#fff}body{color:#fff}.backdrop{position:fixed;inset:0;z-index:-1;background-image:linear-gradient(#0d1b26,#1d3a52)}',
    }),
    ...RIGHT,
  },
  {
    name: 'the second half of the text stands in a closed shadow root',
    html: paper({
      body: article(
        `${HEAD}\n<harbour-rest><template shadowrootmode="closed"><style>:host{display:block}p{margin:1em 0}</style>${REST}</template></harbour-rest>`,
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'links have a copy of their words below them, cut off by their box, that slides up under the pointer',
    html: inAll(
      (text) => `<p>${text.replace(/Stoltenberg|Seoul|Washington|Poland|China/g, rolling)}</p>`,
      '.roll{display:inline-block;overflow:hidden;height:1.55em;vertical-align:bottom}.roll span{display:block;transition:transform .3s}.roll:hover span{transform:translateY(-100%)}',
    ),
    ...TOLD,
  },
  {
    name: 'a chart is drawn on a canvas, and what stands inside its element is for browsers that cannot draw',
    html: paper({
      body: `${article(
        after(
          6,
          `<figure><canvas id="chart" width="600" height="160"><p>${DECOY}</p></canvas></figure>`,
        ),
      )}
<script>
const pen = document.querySelector('#chart').getContext('2d');
pen.fillStyle = '#1d3a52';
[40, 90, 60, 130, 110].forEach((height, at) => pen.fillRect(20 + at * 115, 150 - height, 80, height));
</script>`,
    }),
    ...RIGHT,
    bare: [DECOY],
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
    name: 'notes stand inside sentences and float out into the margin',
    html: inAll(
      (text) =>
        `<p>${NOTES.reduce((all, [words, note]) => all.replace(words, `${words}<span class="note">${note}</span>`), text)}</p>`,
      '.note{float:right;clear:right;width:9em;margin:.2em -11em .5em 1em;font-size:.75em;line-height:1.3;color:#555}',
    ),
    ...TOLD,
  },
  {
    name: 'the text of a printed column keeps the hyphens at the ends of its lines, where words are parted',
    html: inAll((text) => `<p>${columnOf(text, 36)}</p>`),
    ...TOLD,
  },
  {
    name: 'a quiz in the text asks what a paragraph said, and has wrong answers to choose from',
    html: paper({
      body: article(
        after(
          6,
          `<div class="block"><p><b>How closely did you read?</b></p>
<p>How many shells did Washington want to buy from South Korean makers?</p>
<ol type="A">
<li><label><input type="radio" name="shells"> It would buy 40,000 artillery shells and hand them to Ukraine.</label></li>
<li><label><input type="radio" name="shells"> It would buy 900,000 artillery shells and hand them to Ukraine.</label></li>
<li><label><input type="radio" name="shells"> It would buy none and leave the matter to Seoul.</label></li>
</ol></div>`,
        ),
      ),
      style: '.block{border:1px solid #ccc;padding:0 1em}',
    }),
    ...RIGHT,
    bare: ['40,000 artillery shells', '900,000 artillery shells'],
  },

  // Days and descriptions.
  {
    name: 'an archive has its bar and the day of its copy above the page, and that day stands in the address before the page’s own',
    // At a site on the list: elsewhere it waits to be asked.
    url: `https://www.theguardian.com/web/20240312081500/${HOME}`,
    html: paper({
      head: '',
      body: `<div id="wm-ipp-base" lang="en"><a href="/web/">Web archive</a> <a href="/web/*/${HOME}">214 captures</a> <span>31 Jan 2023 – 9 Nov 2024</span> <table><tr><td>Feb</td><td><b>Mar</b></td><td>Apr</td></tr><tr><td>◂</td><td><b>12</b></td><td>▸</td></tr><tr><td>2023</td><td><b>2024</b></td><td>2025</td></tr></table></div>
${article(BODY)}
<!-- FILE ARCHIVED ON 08:15:00 Mar 12, 2024 AND RETRIEVED FROM THE ARCHIVE ON 10:02:11 Nov 09, 2024. -->`,
      style: '#wm-ipp-base{background:#eee;font:13px/1.3 sans-serif;padding:.5em}',
    }),
    ...RIGHT,
  },
  {
    name: 'the description has the days of the reports that the article rests on, and none of its own',
    html: paper({
      head: ld({
        '@type': 'NewsArticle',
        isBasedOn: {
          '@type': 'Report',
          name: 'Exports of arms, country by country',
          datePublished: '2014-06-11',
        },
        citation: [
          {
            '@type': 'NewsArticle',
            headline: OTHER_TITLE,
            datePublished: '2022-06-18T05:00:00Z',
          },
        ],
        headline: TITLE,
        author: { '@type': 'Person', name: 'Ada Quill' },
      }),
    }),
    ...RIGHT,
  },
  {
    name: 'the description still has the text as it was before one of its paragraphs was replaced',
    html: paper({
      head:
        dated(DAY) +
        described({
          articleBody: PARAGRAPHS.map((text, at) => (at === 6 ? DECOY : text)).join('\n\n'),
        }),
    }),
    ...RIGHT,
  },
  {
    name: 'a template says on each page that its type, address and name are those of the front page',
    html: paper({
      head: `${dated(DAY)}<link rel="canonical" href="https://www.theguardian.com/"><meta property="og:url" content="https://www.theguardian.com/">${ld({ '@type': 'WebSite', name: 'The Harbour Post', url: 'https://www.theguardian.com/' })}`,
    })
      .replace('property="og:type" content="article"', 'property="og:type" content="website"')
      .replace(
        `property="og:title" content="${TITLE}"`,
        'property="og:title" content="The Harbour Post"',
      ),
    ...RIGHT,
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
    name: 'a notice in the middle says that paragraphs may not be shown in the country of the reader',
    html: paper({
      body: article(
        `${set(PARAGRAPHS.slice(0, 5))}\n<p><em>Three paragraphs of this report cannot be shown in the country that you are reading it from, for legal reasons.</em></p>\n${set(PARAGRAPHS.slice(8))}`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'a line above the lead says that the text is an extract of a longer report',
    html: paper({
      body: article(
        `<p><em>This is an edited extract of a longer report from the spring issue of The Harbour Review.</em></p>\n${HEAD}`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'the text is dealt out on cards that come one at a time, and only a count says that there are three',
    html: paper({
      body: `${article(`<div class="card">\n${set(PARAGRAPHS.slice(0, 4))}\n</div>\n<div class="deck"><button type="button" disabled>‹</button> <span>1 / 3</span> <button type="button" id="on">›</button></div>`)}
<script>
document.querySelector('#on').addEventListener('click', async () => {
  const answer = await fetch('/cards/stoltenberg-seoul-arms/2');
  document.querySelector('.card').innerHTML = await answer.text();
  document.querySelector('.deck span').textContent = '2 / 3';
});
</script>`,
      style: '.card{border:1px solid #ccc;border-radius:1em;padding:0 1em}.deck{text-align:center}',
    }),
    ...QUIET,
  },
];
