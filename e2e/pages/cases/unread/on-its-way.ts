/** The rest of a text that is still coming, or did not come. */
import { type Case, onceRead, QUIET, RIGHT } from '../case.ts';
import { article, HEAD, later, PARAGRAPHS, paper, REST, TITLE } from '../paper.ts';

const LAZY = `new IntersectionObserver((entries, observer) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  observer.disconnect();
  setTimeout(() => { document.getElementById('root').insertAdjacentHTML('beforeend', document.getElementById('story').textContent); document.getElementById('more').remove(); }, 800);
}).observe(document.getElementById('more'));`;

export const ON_ITS_WAY: Case[] = [
  {
    name: 'the rest of the text is still being loaded',
    html: paper({
      body: article(
        `${HEAD}<div aria-busy="true" class="skeleton"><span></span><span></span></div>`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'the rest of the text did not come, and the page offers to try again',
    html: paper({
      body: article(
        `${HEAD}\n<div role="alert" class="error"><p>Sorry, something went wrong.</p><button type="button">Try again</button></div>`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'the rest of the text is fetched once its reader nears the end of what is there',
    html: paper({
      body: `${article(`<div id="root">${HEAD}</div><div id="more" role="status">…</div>`)}${later(REST)}<script>${LAZY}</script>`,
      style: '.body p{margin:0 0 60vh}',
    }),
    act: onceRead('scrollTo({ top: document.body.scrollHeight, behavior: "instant" })'),
    ...RIGHT,
  },
  {
    // Hypothesis (h 757, 89, and what is said there of Scribd): viewers of documents put the text of a leaf into the page only
    // once its reader comes near it; until then the leaf is an empty sheet of the right size.
    name: 'a viewer of documents fills each leaf once it is scrolled to, and the second is an empty sheet so far',
    html: paper({
      body: `<h1>${TITLE}</h1>
<p class="byline">By Ada Quill in Seoul</p>
<div class="viewer-bar" role="toolbar"><label>Page <input id="page-number" value="1" size="2"></label> / <span id="pages">2</span> <button type="button">−</button> <button type="button">+</button></div>
<div class="viewer">
<div class="leaf" id="leaf-1" data-page-number="1" data-loaded="true"><div class="text-layer">
${HEAD}
</div></div>
<div class="leaf" id="leaf-2" data-page-number="2"><div class="leaf-blank"></div></div>
</div>
${later(REST)}
<script>
const leaf = document.getElementById('leaf-2');
const eye = new IntersectionObserver(([entry]) => {
  if (!entry.isIntersecting) return;
  eye.disconnect();
  leaf.dataset.loaded = 'true';
  leaf.innerHTML = '<div class="text-layer">' + document.getElementById('story').textContent + '</div>';
});
eye.observe(leaf);
</script>`,
      style:
        'body{max-width:1080px;background:#8a8d91}.viewer-bar{position:sticky;top:0;background:#474747;color:#fff;padding:.4em 1em;font:14px sans-serif}.leaf{box-sizing:border-box;min-height:1500px;margin:1em 0;padding:90px;background:#fff;font-size:26px}',
    }),
    ...QUIET,
  },
  {
    // Podcast pages of broadcasters and dailies: the transcript is written on as the sound is played, and the player stands
    // where the listener left it the last time.
    name: 'a podcast’s transcript is written on as it is played, and the player stands in the middle',
    html: paper({
      body: `${article(`<div class="player" role="region" aria-label="Audio"><button type="button" class="play" aria-label="Play">▶</button> <span class="pos">05:48</span> / <span>12:31</span> <input type="range" min="0" max="751" value="348" aria-label="Position"> <button type="button">1×</button></div>
<h2>Transcript</h2>
<p class="tr-note">The transcript runs along with the sound. Press play to go on.</p>
<div class="tr" role="log">
${PARAGRAPHS.slice(0, 6)
  .map(
    (text, at) =>
      `<p class="cue"><button type="button" class="ts">0${at}:${(11 + at * 7) % 60}</button> ${text}</p>`,
  )
  .join('\n')}
</div>`)}
<script type="application/json" id="cues">${JSON.stringify(PARAGRAPHS.slice(6))}</script>
<script>(function(){var c=JSON.parse(document.getElementById('cues').textContent),on=0,s=348;
document.querySelector('.play').onclick=function(){if(on){clearInterval(on);on=0;return}
on=setInterval(function(){s+=60;document.querySelector('.pos').textContent=('0'+Math.floor(s/60)).slice(-2)+':48';if(!c.length){clearInterval(on);return}
var p=document.createElement('p');p.className='cue';p.textContent=c.shift();document.querySelector('.tr').appendChild(p)},2000)}})()</script>`,
      style:
        '.player{background:#223;color:#fff;padding:.6em 1em;font:15px sans-serif}.tr-note{font:italic 15px sans-serif;color:#555}.ts{border:0;background:#eee;font:13px sans-serif}',
    }),
    ...QUIET,
  },
];
