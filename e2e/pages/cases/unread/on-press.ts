/** The rest of a text that comes, or does not, once it is asked for. */
import { type Case, oncePressed, onceRead, QUIET, RIGHT } from '../case.ts';
import {
  article,
  BODY,
  DAY,
  dated,
  HEAD,
  ld,
  PARAGRAPHS,
  paper,
  REST,
  set,
  TITLE,
} from '../paper.ts';

const TIMES = ['19:02', '18:40', '18:21', '17:55', '17:30', '17:12'];

const POSTS = PARAGRAPHS.slice(0, 6)
  .map(
    (text, at) =>
      `<section class="post"><h2><time>${TIMES[at]}</time></h2><p>${text}</p></section>`,
  )
  .join('\n');

export const ON_PRESS: Case[] = [
  {
    name: 'the rest of the text is hidden until “read more” is pressed',
    html: paper({
      body: article(
        `${HEAD}<div class="rest">${REST}</div><button onclick="document.querySelector('.rest').className = ''; this.remove()">Read more</button>`,
      ),
      style: '.rest{display:none}',
    }),
    ...QUIET,
  },
  {
    name: 'the rest of the text is shown once “read more” was pressed',
    html: paper({
      body: article(
        `${HEAD}<div class="rest">${REST}</div><button id="more" onclick="document.querySelector('.rest').className = ''; this.remove()">Read more</button>`,
      ),
      style: '.rest{display:none}',
    }),
    act: oncePressed('#more'),
    ...RIGHT,
  },
  {
    name: 'the rest of the text comes on a press of a button',
    html: paper({ body: article(`${HEAD}<button>Continue reading</button>`) }),
    ...QUIET,
  },
  ...[
    'Keep reading',
    'Expand to continue reading',
    'Tap to read the rest',
    'Show full article ↓',
    'Unlock this article',
  ].map(
    (words): Case => ({
      name: `the rest of the text comes on a press of “${words}”`,
      html: paper({ body: article(`${HEAD}<p><button>${words}</button></p>`) }),
      ...QUIET,
    }),
  ),
  {
    name: 'the text is cut off below by its box and fades out, until all of it is asked for',
    html: paper({
      body: `${article(BODY)}<button>Show more</button>`,
      style:
        '.body{max-height:30em;overflow:hidden;-webkit-mask-image:linear-gradient(#000 80%,transparent);mask-image:linear-gradient(#000 80%,transparent)}',
    }),
    // What is folded is read, as in a `details`.
    ...RIGHT,
  },
  {
    name: 'the rest of the text is shown by a box that is ticked, without a script',
    html: paper({
      body: article(
        `${HEAD}<div class="fold"><input type="checkbox" id="all"><label for="all">Show all</label><div class="rest">${REST}</div></div>`,
      ),
      style: '.rest{display:none}.fold:has(:checked) .rest{display:block}',
    }),
    act: oncePressed('#all'),
    ...RIGHT,
  },
  // Thought of while looking into the failures of the thirty above.
  {
    name: 'the text that its box cut off is shown whole once that is asked for',
    html: paper({
      body: `${article(BODY)}<button id="more" onclick="document.querySelector('.body').style.maxHeight = 'none'; this.remove()">Show more</button>`,
      style: '.body{max-height:30em;overflow:hidden}',
    }),
    act: oncePressed('#more'),
    ...RIGHT,
  },
  {
    name: 'a live report has its last entries, and those before come on a press',
    html: paper({
      head:
        dated(DAY) + ld({ '@type': 'LiveBlogPosting', headline: TITLE, coverageStartTime: DAY }),
      body: `<main><h1>${TITLE}</h1><div class="live">\n${POSTS}\n</div><button type="button">Load earlier posts</button></main>`,
    }),
    marks: 'none',
  },
  {
    // Explainers of broadcasters and weeklies (“Five questions, five answers”) as an accordion, whose panels are filled
    // only once their question is pressed: three are open, and the others are empty.
    name: 'an explainer’s questions are all there, and the answers to the last ones come only once they are pressed',
    html: paper({
      body: `${article(`<div class="accordion" data-accordion>
${[
  ['What did he ask for in Seoul?', set(PARAGRAPHS.slice(0, 2))],
  ['Why does he name Germany, Sweden and Norway?', set(PARAGRAPHS.slice(2, 4))],
  ['What does the government in Seoul say?', set(PARAGRAPHS.slice(4, 6))],
  ['Who gets what the makers have sold?', ''],
  ['How do the neighbours take it?', ''],
  ['Where does the journey go next?', ''],
]
  .map(
    ([question, answer], at) =>
      `<h2 class="acc-h"><button type="button" id="q${at}" aria-expanded="${answer !== ''}" aria-controls="a${at}"><span>${question}</span> <svg width="14" height="14" aria-hidden="true"><path d="M1 7h12${answer ? '' : 'M7 1v12'}" stroke="currentColor"/></svg></button></h2>\n<div class="acc-p" id="a${at}" role="region" aria-labelledby="q${at}">${answer}</div>`,
  )
  .join('\n')}
</div>`)}
<script type="application/json" id="answers">${JSON.stringify({ a3: [6], a4: [7, 8], a5: [9] })}</script>
<script type="text/plain" id="pool">${JSON.stringify(PARAGRAPHS)}</script>
<script>(function(){var a=JSON.parse(document.getElementById('answers').textContent),t=JSON.parse(document.getElementById('pool').textContent);
document.querySelectorAll('.acc-h button').forEach(function(b){b.onclick=function(){var p=document.getElementById(b.getAttribute('aria-controls')),open=b.getAttribute('aria-expanded')==='true';
if(!open&&!p.firstChild)p.innerHTML=(a[p.id]||[]).map(function(n){return '<p>'+t[n]+'</p>'}).join('');p.hidden=open;b.setAttribute('aria-expanded',!open)}})})()</script>`,
      style:
        '.acc-h{margin:0;border-top:1px solid #999}.acc-h button{display:flex;justify-content:space-between;width:100%;border:0;background:none;font:bold 19px/1.6 Georgia,serif;text-align:left}',
    }),
    ...QUIET,
  },
  {
    // Live pages of broadcasters and portals: what came in since the page was opened is held back, so that nothing jumps while
    // one reads, and a button at the head says how many entries there are.
    name: 'entries that came in since the live page was opened are held back behind a button that counts them',
    html: paper({
      body: article(`<button type="button" class="lb-new" onclick="document.getElementById('lb-held').hidden=false;this.remove()">▲ 2 new updates</button>
<div class="lb" aria-label="Updates">
<div id="lb-held" hidden>
<section class="lb-post" id="u5"><time datetime="2023-01-30T09:20:00Z">18:20</time>${set(PARAGRAPHS.slice(8))}</section>
<section class="lb-post" id="u4"><time datetime="2023-01-30T09:05:00Z">18:05</time>${set(PARAGRAPHS.slice(6, 8))}</section>
</div>
<section class="lb-post" id="u3"><time datetime="2023-01-30T08:40:00Z">17:40</time>${set(PARAGRAPHS.slice(4, 6))}</section>
<section class="lb-post" id="u2"><time datetime="2023-01-30T08:15:00Z">17:15</time>${set(PARAGRAPHS.slice(2, 4))}</section>
<section class="lb-post" id="u1"><time datetime="2023-01-30T07:50:00Z">16:50</time>${set(PARAGRAPHS.slice(0, 2))}</section>
</div>`),
      style:
        '.lb-new{position:sticky;top:.5em;background:#b00;color:#fff;border:0;border-radius:1em;padding:.3em 1em;font:bold 15px sans-serif}.lb-post{border-left:3px solid #b00;padding-left:1em;margin:1em 0}.lb-post time{font:bold 15px sans-serif;color:#b00}',
    }),
    // The entry with the urgent need begins with something else.
    ...QUIET,
    marks: ['step up'],
  },
  {
    name: 'the text stands on two tabs, and the second is empty until it is pressed',
    html: paper({
      body: article(
        `<div role="tablist" aria-label="This report"><button type="button" role="tab" id="tab-1" aria-selected="true" aria-controls="panel-1">1. The visit</button> <button type="button" role="tab" id="tab-2" aria-selected="false" aria-controls="panel-2" tabindex="-1">2. Shells and neighbours</button></div>
<div role="tabpanel" id="panel-1" aria-labelledby="tab-1">${HEAD}</div>
<div role="tabpanel" id="panel-2" aria-labelledby="tab-2" hidden></div>`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'the page has its text in three lengths, and is opened with the shortest',
    html: paper({
      body: article(
        `<fieldset class="length"><legend>How long do you have?</legend><label><input type="radio" name="length" value="1" checked> One minute</label> <label><input type="radio" name="length" value="3"> Three minutes</label> <label><input type="radio" name="length" value="all"> Time for all of it</label></fieldset>
${set(PARAGRAPHS.filter((_, at) => [0, 3, 5, 9].includes(at)))}`,
      ),
      style: '.length{font:14px sans-serif;border:1px solid #bbb}',
    }),
    ...QUIET,
  },
  {
    name: 'the rest of the text is hidden until it is found by a search, and then shown',
    html: paper({ body: article(`${HEAD}<div id="rest" hidden="until-found">${REST}</div>`) }),
    act: onceRead("document.getElementById('rest').removeAttribute('hidden')"),
    ...RIGHT,
  },
];
