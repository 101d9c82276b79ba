/** What readers of news sites meet within a month; a long row of cases. */

import { marked } from '../../marks.ts';
import { type Case, oncePressed, onceRead, QUIET, RIGHT } from './case.ts';
import {
  after,
  article,
  BODY,
  DAY,
  dated,
  described,
  GERMAN,
  HEAD,
  IMAGE,
  NPR,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  REST,
  rewritten,
  set,
  TITLE,
} from './paper.ts';

const SITE = 'https://www.theguardian.com';

export const MET_WITHIN_A_MONTH: Case[] = [
  {
    // Sites with a switch for the night (Astro, Hugo and Ghost themes, text-first magazines): a script in the head sets the
    // theme that was chosen last; `color-scheme: dark` makes the canvas dark, and no rule gives html or body a background.
    name: 'the page is dark by its colour scheme alone, has white letters and no background of its own',
    html: paper({
      head: `${dated(DAY)}${described()}
<script>(function(){var t='dark';try{t=localStorage.getItem('theme')||t}catch(e){}document.documentElement.setAttribute('data-theme',t)})()</script>`,
      body: `<header class="bar"><a href="${SITE}/">The Harbour Post</a> <button type="button" class="mode" aria-pressed="true" aria-label="Dark theme" onclick="var d=document.documentElement,n=d.dataset.theme==='dark'?'light':'dark';d.dataset.theme=n;this.setAttribute('aria-pressed',n==='dark')">◐</button></header>
<main>${article(BODY)}</main>
<footer class="bar"><a href="${SITE}/about">About us</a> <a href="${SITE}/privacy">Privacy</a></footer>`,
      style:
        '[data-theme=dark]{color-scheme:dark}[data-theme=dark] body{color:#fff}[data-theme=dark] a{color:#9cc8ff}.bar{display:flex;gap:1em;font:15px sans-serif}.byline{opacity:.85}',
    }),
    ...RIGHT,
  },
  {
    // Google’s “vignette” advertisements, on small and middle sites everywhere: a press on a link lays a full-window frame over
    // the page and adds #google_vignette to its address; going back closes it, and one is on the same page as before.
    name: 'a press on a link lays an advertisement over the whole window under an address of its own, and the way back closes it',
    html: paper({
      body: `<div class="site">${article(BODY)}
<p class="more"><a class="next" href="${OTHER_URL}" onclick="event.preventDefault();vignette()">${OTHER_TITLE}</a></p></div>
<script>
function vignette(){var w=document.createElement('ins'),f=document.createElement('iframe');
w.className='adsbygoogle adsbygoogle-noablate';w.setAttribute('data-vignette-loaded','true');
w.style.cssText='display:block;position:fixed;inset:0;z-index:2147483647;background:#fff';
f.title='Advertisement';f.srcdoc='<p style="font:24px sans-serif">Boots for every weather</p><button>Close</button>';
f.style.cssText='position:absolute;inset:0;width:100%;height:100%;border:0';w.appendChild(f);
document.querySelector('.site').setAttribute('aria-hidden','true');document.body.style.overflow='hidden';
document.body.appendChild(w);history.pushState(null,'','#google_vignette')}
addEventListener('popstate',function(){var w=document.querySelector('ins[data-vignette-loaded]');if(!w)return;w.remove();
document.body.style.overflow='';document.querySelector('.site').removeAttribute('aria-hidden')});
</script>`,
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.click('.next');
      await tab.until(() => location.hash === '#google_vignette');
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 600)));
      await tab.script('history.back()');
      await tab.until(() => !document.querySelector('ins[data-vignette-loaded]'));
    },
    ...RIGHT,
  },
  {
    // Papers that are run by universities and foundations, and think tanks’ news pages: “Cite this article” in several styles,
    // which a script completes with the day on which one looks at it. There is no other day on the page.
    name: 'the only days on the page are in the lines on how to cite it, which also have the day on which it is read',
    url: NPR,
    html: paper({
      head: '',
      body: `<main>${article(BODY)}
<section class="cite" aria-labelledby="cite-h"><h2 id="cite-h">Cite this article</h2>
<dl><dt>APA</dt><dd>Quill, A. (2023, January 30). <i>${TITLE}</i>. The Harbour Post. Retrieved <span class="now"></span>, from ${NPR}</dd>
<dt>MLA</dt><dd>Quill, Ada. “${TITLE}.” <i>The Harbour Post</i>, 30 Jan. 2023. Accessed <span class="now"></span>.</dd>
<dt>Chicago</dt><dd>Quill, Ada. 2023. “${TITLE}.” <i>The Harbour Post</i>, January 30. Accessed <span class="now"></span>.</dd></dl>
<button type="button" onclick="navigator.clipboard&&navigator.clipboard.writeText(document.querySelector('.cite dd').innerText)">Copy</button></section></main>
<script>document.querySelectorAll('.now').forEach(function(n){n.textContent=new Date().toLocaleDateString('en-GB',{day:'numeric',month:'long',year:'numeric'})})</script>`,
      style: '.cite{border-top:1px solid #999;font:15px/1.4 sans-serif}.cite dt{font-weight:bold}',
    }),
    ...RIGHT,
  },
  {
    // WordPress news sites and magazines with wpDiscuz (“inline feedback”): a bubble behind a sentence opens what readers
    // remarked on it, and a form, all of spans inside the very paragraph.
    name: 'what readers remarked on a sentence opens behind it, inside its own paragraph',
    html: paper({
      body: article(
        rewritten((text, at) =>
          at === 6
            ? `<p>${text}<span class="wpd-inline-shortcode wpd-active" id="wpd-inline-7"><button type="button" class="wpd-inline-icon" aria-label="2 remarks" onclick="this.parentNode.classList.toggle('wpd-open')">💬 2</button><span class="wpd-inline-box"><span class="wpd-inline-item"><b>Otto K.</b> Then why did the minister speak of 500,000 artillery shells in the autumn?</span><span class="wpd-inline-item"><b>reader_88</b> Washington had already bought 300,000 shells from Seoul a year before, for Poland.</span><span class="wpd-inline-form"><input type="text" placeholder="Your remark" aria-label="Your remark"> <button type="button">Send</button></span></span></span></p>`
            : at === 2
              ? `<p>${text}<span class="wpd-inline-shortcode" id="wpd-inline-3"><button type="button" class="wpd-inline-icon" aria-label="Remark on this">💬</button></span></p>`
              : `<p>${text}</p>`,
        ),
      ),
      style:
        '.wpd-inline-icon{border:0;background:#e8f3ee;font-size:13px;margin-left:.3em}.wpd-inline-box{display:none}.wpd-open .wpd-inline-box{display:block;border-left:3px solid #0a7;margin:.4em 0;padding:.3em .8em;font:15px/1.4 sans-serif}.wpd-inline-item,.wpd-inline-form{display:block;margin:.3em 0}',
    }),
    act: oncePressed('#wpd-inline-7 .wpd-inline-icon'),
    ...RIGHT,
    bare: ['500,000 artillery shells', '300,000 shells'],
  },
  {
    // Sites with accounts (Scandinavian, Dutch and German dailies, magazines with a reading list): the page remembers how far one
    // came, says so at the head and on a strip at the window’s lower edge; the text is all there.
    name: 'the page says how much of it was read the last time and how much is left, and offers to continue reading there',
    html: paper({
      body: `<div class="progress" role="status"><span class="progress-bar"><span style="width:62%"></span></span> You have read 62% of this article · 38% left · 1 min</div>
<main>${article(BODY)}</main>
<aside class="list" aria-label="Your reading list"><h2>Continue reading</h2><ul><li><a href="${OTHER_URL}">${OTHER_TITLE}</a> <small>25% read, 6 min left</small></li></ul></aside>
<div class="resume"><span>Welcome back! You have not finished this article.</span> <button type="button" onclick="document.querySelectorAll('.body p')[6].scrollIntoView();this.parentNode.remove()">Continue reading</button> <button type="button" aria-label="Close" onclick="this.parentNode.remove()">×</button></div>`,
      style:
        '.progress,.list{font:14px sans-serif}.progress-bar{display:inline-block;width:8em;height:.5em;background:#ddd;vertical-align:middle}.progress-bar span{display:block;height:100%;background:#0a5fa8}.resume{position:fixed;left:0;right:0;bottom:0;background:#223;color:#fff;padding:.5em 1em;font:15px sans-serif}',
    }),
    ...RIGHT,
  },
  {
    // American broadcasters and dailies (captions cut to one line with “more”), and sites of all sizes whose box on the
    // author, the last thing in the article, is cut to two lines with “Read more”.
    name: 'a caption and the words on the author are cut to a line or two and have their own “read more”, and the text is all there',
    html: paper({
      body: article(
        `${after(
          2,
          `<figure class="img">${IMAGE}<figcaption><div class="clamp one">Commuters cross a square in the centre of the capital on a cold morning, along the front of a public building that has been decked out with flags for the guests of the week, in a picture taken from the steps of the opera. Photo: Ada Quill for the Post</div><button type="button" class="more-btn" aria-expanded="false" onclick="this.previousElementSibling.classList.remove('clamp');this.remove()">more</button></figcaption></figure>`,
        )}
<div class="author-box"><img alt="" width="48" height="48" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"><div><a rel="author" href="${SITE}/profile/ada-quill">Ada Quill</a><div class="clamp two">Ada Quill writes about East Asia. She came to the Post from a magazine for mountaineers in Osaka, where she had also learned to repair bicycles, and has since crossed most straits of the region by the slowest ferry that could be found. She lives with two cats above a bakery and is at work on a book about lighthouses.</div><button type="button" class="more-btn" aria-expanded="false" onclick="this.previousElementSibling.classList.remove('clamp');this.remove()">Read more</button></div></div>`,
      ),
      style:
        '.clamp{display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden}.clamp.one{-webkit-line-clamp:1}.clamp.two{-webkit-line-clamp:2}figcaption,.author-box{font:14px/1.4 sans-serif}.author-box{display:flex;gap:1em;border-top:1px solid #ccc;padding-top:1em}.more-btn{border:0;background:none;color:#0a5fa8;padding:0}',
    }),
    ...RIGHT,
  },
  {
    // English pages of Swiss, German and Austrian papers and of their foundations: below the text, in the same box and
    // without a language of its own in the mark-up, stands a short version in German.
    name: 'a short version in German stands below the English text, in the same box and without a word on its language in the mark-up',
    html: paper({
      body: article(
        `<p class="lang-note"><em>Deutsche Zusammenfassung <a href="#zusammenfassung">am Ende des Textes</a></em></p>
${BODY}
<hr>
<h3 id="zusammenfassung">Zusammenfassung auf Deutsch</h3>
${set(GERMAN)}
<p><a href="#top">↑ Zum englischen Text</a></p>`,
      ),
      style: '.lang-note{font-size:15px}',
    }),
    ...RIGHT,
    bare: ['dringend Munition', 'keine Waffen in Kriege'],
  },
  {
    // Sites whose menu is a panel at the left that pushes the page aside (Reach, Schibsted, many React builds with
    // “wicg-inert”): as long as it is open the rest of the page has the attribute `inert` and is seen beside it.
    name: 'the reader opens the menu, which moves the page aside and makes it inert as long as it is open',
    html: paper({
      body: `<div class="shell"><nav id="drawer" aria-label="Sections" hidden><button type="button" class="shut" onclick="menu(false)">Close</button>
<ul><li><a href="${SITE}/world">World</a></li><li><a href="${SITE}/politics">Politics</a></li><li><a href="${SITE}/business">Business</a></li><li><a href="${SITE}/sport">Sport</a></li></ul>
<h2>Most read</h2><ol><li><a href="${OTHER_URL}">${OTHER_TITLE}</a></li></ol></nav>
<div id="page"><header><button type="button" class="burger" aria-expanded="false" aria-controls="drawer" onclick="menu(true)">☰ Menu</button> <a href="${SITE}/">The Harbour Post</a></header>
<main>${article(BODY)}</main></div></div>
<script>function menu(open){document.getElementById('drawer').hidden=!open;document.getElementById('page').inert=open;document.querySelector('.burger').setAttribute('aria-expanded',open);document.documentElement.classList.toggle('menu-open',open)}</script>`,
      style:
        '.shell{display:flex}#drawer{flex:0 0 11em;font:15px sans-serif;background:#f3f3f3;padding:.5em}#drawer[hidden]{display:none}#page{flex:1;min-width:0}.menu-open #page{padding-left:1em}',
    }),
    act: oncePressed('.burger'),
    ...RIGHT,
  },
  {
    // Any large site, read with a blocker or on a slow line: the places of recommended reports in the text and of the
    // comments below it keep their grey bars and say that they are busy; nothing of the text is missing.
    name: 'grey bars stand in the text and below it where recommended reports and comments never come, and the text is all there',
    html: paper({
      body: article(
        `${after(
          4,
          `<aside class="rec" aria-busy="true" aria-label="Recommended for you"><h3>Recommended for you</h3><div class="card"><div class="skeleton pic"></div><div class="skeleton line"></div><div class="skeleton line short"></div></div><div class="card"><div class="skeleton pic"></div><div class="skeleton line"></div><div class="skeleton line short"></div></div></aside>`,
        )}
<section class="comments" aria-busy="true"><h3>Comments</h3><div class="spinner" role="status">Loading…</div><div class="skeleton line"></div><div class="skeleton line"></div><div class="skeleton line short"></div></section>`,
      ),
      style:
        '.rec,.comments{font:15px sans-serif;border-top:2px solid #333}.card{display:inline-block;width:45%;margin-right:3%}.skeleton{background:#ddd;border-radius:4px;margin:.5em 0;animation:pulse 1.4s infinite}.skeleton.pic{height:6em}.skeleton.line{height:1em}.skeleton.short{width:60%}@keyframes pulse{50%{opacity:.45}}',
    }),
    ...RIGHT,
  },
  {
    // Explainers and overviews (“at a glance”, “who stands where”) made with the table block of WordPress, or with the
    // tables of regional dailies’ systems: a heading for each row, and all of the report in the second column.
    name: 'the whole report is a table, whose rows have a word on their matter at the left and the sentences at the right',
    html: paper({
      body: article(
        `<figure class="wp-block-table is-style-stripes"><table><thead><tr><th scope="col">Matter</th><th scope="col">What we know</th></tr></thead><tbody>
${PARAGRAPHS.map((text, at) => `<tr><th scope="row">${['The visit', 'The request', 'Examples', 'Ammunition', 'Until now', 'Host', 'Makers', 'Pyongyang', 'Beijing', 'Next stop'][at]}</th><td>${text}</td></tr>`).join('\n')}
</tbody></table><figcaption>At a glance. Table: The Harbour Post</figcaption></figure>`,
      ),
      style:
        'table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccc;padding:.4em .6em;vertical-align:top;text-align:left}tbody tr:nth-child(odd){background:#f4f4f4}thead th{background:#223;color:#fff}figure{margin:0}',
    }),
    ...RIGHT,
  },
  {
    // Portuguese, Polish and Brazilian news portals and town sites with a screen to save energy (“standby mode”): a black sheet
    // comes when nobody has moved for a while, the page behind it is not drawn, and any movement takes it away.
    name: 'a black sheet saves energy while nobody moves, the page behind it is not drawn, and it goes away under the pointer',
    html: paper({
      body: `<div class="wrap">${article(BODY)}</div>
<div id="standby" role="dialog" aria-label="Standby"><p>This screen saves energy while you are away.</p><p>Move the mouse or press a key to go back to the page.</p></div>
<script>
function standby(){document.documentElement.classList.add('standby')}
['mousemove','keydown','touchstart','wheel'].forEach(function(t){addEventListener(t,function(){document.documentElement.classList.remove('standby')},{passive:true})});
</script>`,
      style:
        '#standby{display:none}.standby .wrap{visibility:hidden}.standby #standby{display:block;position:fixed;inset:0;z-index:9999;background:#000;color:#7a7;padding:20vh 2em;text-align:center;font:20px sans-serif}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script('standby()');
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 900)));
      await tab.moveTo({ x: 4, y: 4 });
      await tab.moveTo({ x: 9, y: 7 });
      await tab.until(() => !document.documentElement.classList.contains('standby'));
    },
    ...RIGHT,
  },
  {
    // Papers of Ukraine, Kazakhstan, Georgia and the Baltic states with Orphus or Mistape: “Found a mistake? Select it and
    // press Ctrl+Enter” opens a small window that repeats what was selected and asks for a remark.
    name: 'the reader selects a paragraph to report a mistake, and a small window repeats it and asks what is wrong',
    html: paper({
      body: `${article(`${BODY}\n<p class="mistape_caption">Found a mistake? Select the words and press <b>Ctrl+Enter</b>.</p>`)}
<script>
document.addEventListener('keydown',function(e){if(!(e.ctrlKey&&e.key==='Enter'))return;
var words=String(getSelection()).trim();if(!words||document.getElementById('mistape_dialog'))return;
var d=document.createElement('div');d.id='mistape_dialog';d.setAttribute('role','dialog');d.setAttribute('aria-label','Report a mistake');
d.innerHTML='<div class="dialog__content"><h2>Report a mistake</h2><p>The following text will be sent to our editors:</p><blockquote id="mistape_reported_text"></blockquote><textarea rows="2" aria-label="Remark" placeholder="What is wrong?"></textarea><p><button type="button">Send</button> <button type="button">Cancel</button></p></div>';
d.querySelector('blockquote').textContent=words;
d.querySelectorAll('button').forEach(function(b){b.onclick=function(){d.remove()}});document.body.appendChild(d)});
</script>`,
      style:
        '.mistape_caption{font-size:14px;color:#555}#mistape_dialog{position:fixed;right:1em;bottom:1em;width:22em;background:#fff;border:1px solid #888;padding:.6em 1em;font:14px/1.4 sans-serif}#mistape_dialog h2{font-size:17px;margin:0}#mistape_reported_text{margin:.5em 0;padding:.3em;background:#fff3f3}',
    }),
    act: onceRead(
      "(function(){getSelection().selectAllChildren(document.querySelectorAll('.body p')[3]);document.dispatchEvent(new KeyboardEvent('keydown',{key:'Enter',ctrlKey:true,bubbles:true}))})()",
    ),
    ...RIGHT,
  },
  {
    // Sites all over the world that live on advertisements (Admiral, AdBlock-detecting plugins): a bait that the blocker hides
    // tells the page, and the rest of the text is not put in.
    name: 'the rest of the text is not shown to those who block advertisements, and a notice asks them to allow them',
    html: paper({
      body: `${article(`${HEAD}
<div class="adsbox ad-banner textads pub_300x250" id="bait" aria-hidden="true">&nbsp;</div>
<div id="cont"></div>
<div class="adb-note" id="adb" role="region" aria-label="Notice" hidden><h3>You are using an ad blocker</h3><p>Advertisements pay for our reporters. Please allow them on our pages, and the whole article will be shown.</p><p><button type="button" onclick="location.reload()">I have switched it off</button> <a href="${SITE}/adfree">Why do I see this?</a></p></div>`)}
<footer class="foot">© The Harbour Post</footer>
<script type="text/plain" id="rest">${REST}</script>
<script>if(document.getElementById('bait').offsetHeight>0)document.getElementById('cont').innerHTML=document.getElementById('rest').textContent;else document.getElementById('adb').hidden=false</script>`,
      // The first rule is the blocker’s own.
      style:
        '.adsbox{display:none!important}.adb-note{background:#fdf6e3;border:1px solid #cb8;padding:.5em 1em;font:16px/1.4 sans-serif}.foot{font-size:14px}',
    }),
    ...QUIET,
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
    // Dailies and magazines with Piano, Zuora or the like: the page has the beginning, and the offer stands in a frame of the
    // service behind it. No word in the page itself speaks of reading on.
    name: 'the page ends after some paragraphs, and the words of the wall stand in a frame of the service that sells',
    html: paper({
      body: `<main>${article(`${HEAD}
<div id="piano-inline" class="tp-container-inner"><iframe id="offer_7f3a2c-0" name="offer_7f3a2c-0" title="offer" scrolling="no" allow="payment" style="width:100%;height:300px;border:0;overflow:hidden" srcdoc="<!doctype html><html lang='en'><meta charset='utf-8'><style>body{font:17px/1.4 sans-serif;text-align:center;background:#f5f1e8;padding:1em}button{font-size:17px;padding:.5em 2em}</style><h2>Subscribe to continue reading</h2><p>This article is for subscribers of The Harbour Post.</p><p>€1 for the first month, then €9.90</p><p><button type='button'>Choose</button></p><p>Already a subscriber? <a href='#'>Log in</a></p></html>"></iframe></div>`)}</main>
<section class="alsoread"><h2>World</h2><ul><li><a href="${OTHER_URL}">${OTHER_TITLE}</a></li></ul></section>
<footer class="foot">© The Harbour Post <a href="${SITE}/terms">Terms</a></footer>`,
      style: '.foot,.alsoread{font:15px sans-serif}.tp-container-inner{margin:1em 0}',
    }),
    ...QUIET,
  },
  {
    // Small regional papers (Italy, Balkans, Latin America) whose wall is a banner that their graphic artist drew: a link with a
    // picture, the words of which are in its alternative text alone.
    name: 'the page ends after some paragraphs, and the wall is a picture that leads to the offer, with its words in its alternative text',
    html: paper({
      body: `<main>${article(`${HEAD}
<p style="text-align:center"><a href="${SITE}/abbonamenti?from=art" target="_blank" rel="noopener"><img class="banner-abbo" width="600" height="160" alt="Subscribe to read the whole article" src="data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="160"><rect width="600" height="160" fill="#123a6b"/><text x="300" y="72" fill="#fff" font-family="sans-serif" font-size="28" text-anchor="middle">Subscribe to read the whole article</text><text x="300" y="118" fill="#fd0" font-family="sans-serif" font-size="22" text-anchor="middle">3 euros a month</text></svg>')}"></a></p>`)}</main>
<div class="tags"><a href="${SITE}/tag/nato">NATO</a> <a href="${SITE}/tag/asia">Asia</a></div>
<footer class="foot">The Harbour Post · <a href="${SITE}/contacts">Contacts</a></footer>`,
      style: '.tags,.foot{font:14px sans-serif}.banner-abbo{max-width:100%;height:auto}',
    }),
    ...QUIET,
  },
  {
    // News and technology sites of Germany and India whose long articles have their pages in a list to choose from, with
    // a name for each; the one that is open is chosen, and the others are seen once the list is opened.
    name: 'the pages of the text are the entries of a list to choose from below it, and the first is open',
    html: paper({
      body: `<main>${article(HEAD)}
<form class="toc-pages" action="${SITE}/go"><label for="toc">Pages of this article</label>
<select id="toc" name="p" onchange="location.href=this.value"><option value="${SITE}/world/2023/jan/30/stoltenberg-seoul-arms-ukraine" selected>1. The visit to Seoul</option><option value="${SITE}/world/2023/jan/30/stoltenberg-seoul-arms-ukraine-2">2. The makers and their customers</option><option value="${SITE}/world/2023/jan/30/stoltenberg-seoul-arms-ukraine-3">3. The neighbours, and the way on</option></select>
<noscript><button type="submit">Go</button></noscript></form></main>
<p class="tools"><a href="mailto:?subject=Post">Mail</a> <a href="${SITE}/comments">Comments (14)</a></p>`,
      style:
        '.toc-pages{background:#eef;padding:.5em 1em;font:15px sans-serif}.tools{font:14px sans-serif}',
    }),
    ...QUIET,
  },
  {
    // Membership plugins and younger papers’ walls: the place of the rest is filled with dummy Latin in pale grey that fades
    // out, so that there seems to be more; the box below it has a name, a price and a way to log in.
    name: 'pale dummy Latin stands in the place of the rest of the text, above a box with a price and a way to log in',
    html: paper({
      body: `<main>${article(`${HEAD}
<div class="pw-dummy" aria-hidden="true"><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.</p>
<p>Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat. Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur.</p>
<p>Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum.</p></div>
<div class="pw-box"><p class="pw-logo">Post<b>+</b></p><p>4.90 a month. Cancel at any time.</p><p><a class="pw-btn" href="${SITE}/plus">Become a member</a></p><p><a href="${SITE}/login">Log in</a></p></div>`)}</main>
<footer class="foot">© The Harbour Post</footer>`,
      style:
        '.pw-dummy{color:#aaa;user-select:none;-webkit-mask-image:linear-gradient(#000,transparent);mask-image:linear-gradient(#000,transparent)}.pw-box{border:2px solid #111;padding:1em;text-align:center;font:16px sans-serif}.pw-btn{background:#111;color:#fff;padding:.4em 1.2em}.foot{font-size:14px}',
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
