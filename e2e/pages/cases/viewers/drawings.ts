/** What is drawn on a page, and what is written in a drawing. */
import { type Case, RIGHT } from '../case.ts';
import { after, article, BODY, DECOY, PARAGRAPHS, paper } from '../paper.ts';

/** A paragraph as lines of a drawing. */
const drawn = (text: string): string => {
  const lines = (text.match(/.{1,56}(?: |$)/g) ?? []).map((line) => line.trim());
  return `<svg class="lines" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 ${20 + lines.length * 28}"><text font-family="Georgia,serif" font-size="20" y="0">${lines
    .map((line) => `<tspan x="4" dy="28">${line}</tspan>`)
    .join('')}</text></svg>`;
};

export const DRAWINGS: Case[] = [
  {
    name: 'the article stands in a drawing, as what is foreign in it',
    html: paper({
      body: `<svg class="leaf" width="700" height="1800"><foreignObject x="0" y="0" width="700" height="1800"><div>${article(BODY)}</div></foreignObject></svg>`,
      style: '.leaf,.leaf foreignObject{display:block;overflow:visible}',
    }),
    ...RIGHT,
  },
  {
    name: 'the article stands in a drawing, in a part of it that holds other mark-up',
    html: paper({
      body: `<svg class="sheet" xmlns="http://www.w3.org/2000/svg"><rect width="100%" height="100%" rx="12" fill="#fbf8f1" stroke="#a9b4ba"/><foreignObject x="0" y="0" width="100%" height="100%"><div class="in">${article(BODY)}</div></foreignObject></svg>`,
      style: '.sheet{display:block;width:100%;height:3200px}.in{padding:1em 2em}',
    }),
    ...RIGHT,
  },
  {
    // Translators leave out the lines of a drawing, or take each for a text of its own.
    name: 'one paragraph is set as lines of a drawing, without a space from line to line',
    html: paper({
      body: article(
        PARAGRAPHS.map((text, at) => (at === 7 ? drawn(text) : `<p>${text}</p>`)).join('\n'),
      ),
      style: '.lines{display:block;width:100%}',
    }),
    marks: ['urgent need', '100,000 artillery shells'],
    missing: 'quiet',
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
    name: 'a map is drawn between paragraphs, and its places and its key are words of the drawing',
    html: paper({
      body: article(
        after(
          5,
          `<figure class="map"><svg viewBox="0 0 600 260" width="600" height="260" role="img" aria-labelledby="map-name"><title id="map-name">The peninsula and the sea around it</title>
<rect width="600" height="260" fill="#d9e8ef"></rect><path d="M180 20l90 40 20 90-40 80-60-30-20-90z" fill="#f3efe4"></path>
<circle cx="225" cy="120" r="4"></circle><text x="235" y="125">Seoul</text>
<circle cx="215" cy="80" r="4"></circle><text x="225" y="84">Pyongyang</text>
<text x="70" y="140" font-style="italic">Yellow Sea</text>
<rect x="380" y="180" width="12" height="12" fill="#a3202a"></rect><text x="398" y="191" font-size="12">Depots for 250,000 artillery shells</text>
<text x="398" y="212" font-size="12">as of 2019 · 0 — 200 km</text></svg></figure>`,
        ),
      ),
      style: '.map{margin:1em 0}.map svg{display:block;max-width:100%;font:14px sans-serif}',
    }),
    ...RIGHT,
    bare: ['250,000 artillery shells'],
  },
];
