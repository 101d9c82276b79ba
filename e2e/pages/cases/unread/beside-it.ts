/** What is locked, did not load or is offered beside a text that is all there. */
import { type Case, RIGHT } from '../case.ts';
import {
  after,
  article,
  BODY,
  DAY,
  dated,
  described,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  set,
} from '../paper.ts';

/** What a French house puts into each place that its advertisements cannot take. */
const blocked = `<div class="pub-vide" role="note" aria-label="Message de la rédaction">
<p class="pub-titre">Vous lisez avec un bloqueur de publicité</p>
<p>Cet article reste ouvert à tous. Pour continuer à nous lire gratuitement, autorisez la publicité sur notre site, ou soutenez-nous à partir d’un euro par mois.</p>
<p><a href="https://www.theguardian.com/aide/bloqueur">J’autorise la publicité</a> · <a href="https://www.theguardian.com/soutien">Je m’abonne sans publicité</a></p></div>`;

export const BESIDE_IT: Case[] = [
  {
    // Papers with free texts and paid extras (Independent, Haaretz, Piano and Viafoura sites): the player, the list of
    // saved texts and the comments are locked.
    name: 'the text is free for all, and to hear it, to save it and to comment on it is for subscribers alone',
    html: paper({
      head: dated(DAY) + described({ isAccessibleForFree: true }),
      body: article(`${BODY}
<section class="talk" id="comments"><h2>Join the conversation <span>27</span></h2>
<p>Only subscribers can read and write comments. To join in, subscribe or log in.</p>
<p><a class="button" href="https://www.theguardian.com/subscribe">Subscribe from £1 a week</a> Already a subscriber? <a href="https://www.theguardian.com/login">Log in</a></p></section>`).replace(
        '<div class="body">',
        `<div class="tools"><div class="hear" role="region" aria-label="Listen to this article"><button type="button" disabled>▶</button> <b>Listen to this article</b> <span>6 min</span>
<p>🔒 Listening is for subscribers only. <a href="https://www.theguardian.com/subscribe">Subscribe to unlock the audio</a> or <a href="https://www.theguardian.com/login">log in</a></p></div>
<button type="button" title="Subscribers can save articles">🔒 Save for later</button></div>
<div class="body">`,
      ),
      style:
        '.tools,.talk{font:15px sans-serif}.hear,.talk{background:#f2f2ee;padding:.8em 1em;margin:1em 0}.button{background:#a3202a;color:#fff;padding:.4em .8em}',
    }),
    ...RIGHT,
  },
  {
    // guevara/read-it-later #11665: a reader’s tool took for a letter’s headline the line below it that says who may
    // comment. The letter is there for all; only its comments are for those who pay.
    name: 'the letter is there for all, and its comments below are for paying subscribers, who are asked to log in',
    html: paper({
      body: `${article(BODY)}
<section class="discussion"><h4>Discussion about this letter</h4>
<div class="tabs"><button type="button">Comments</button> <button type="button">Shared by</button></div>
<div class="restricted"><h4>Comments on this letter are for paying subscribers</h4>
<p>Subscribe to read them and to write your own.</p>
<a class="button" href="https://www.theguardian.com/letter/plans">See the plans</a>
<p>You pay already? <a href="https://www.theguardian.com/letter/login">Log in to continue</a></p></div>
<div class="relogin" style="display:none"><h4>Look into your mailbox</h4><p>We have to make sure that it is you. Press the link that we sent to <b></b>.</p></div></section>
<footer><a href="https://www.theguardian.com/letter/privacy">Privacy</a> · <a href="https://www.theguardian.com/letter/terms">Terms</a></footer>`,
      style:
        '.discussion{border-top:1px solid #ddd;font:15px sans-serif}.restricted{background:#f6f6f6;padding:1em;text-align:center}.button{background:#f60;color:#fff;padding:.5em 1em}',
    }),
    ...RIGHT,
  },
  {
    // What readers with a blocker of trackers see on many sites each day: modules that fetch their content from elsewhere
    // fail and say so, each under its own heading.
    name: 'boxes for the most read, for a post and for comments say that they could not be loaded and offer to try again, and the text is all there',
    html: paper({
      body: article(`${set(PARAGRAPHS.slice(0, 4))}
<aside class="module" aria-label="Most read"><h3>Most read in World</h3><div role="alert"><p>Something went wrong. We could not load this list.</p> <button type="button" onclick="location.reload()">Try again</button></div></aside>
${set(PARAGRAPHS.slice(4, 8))}
<figure class="module embed"><p>This post could not be loaded. If you block trackers, allow them here to see it.</p><a href="https://www.theguardian.com/out/post">See the post at the network’s own site</a></figure>
${set(PARAGRAPHS.slice(8))}
<section class="module talk" id="comments"><h2>Comments</h2><div role="alert"><p>Oops! The comments failed to load. Please check your connection and refresh the page.</p> <button type="button" onclick="location.reload()">Retry</button></div></section>`),
      style:
        '.module{border:1px solid #ccc;padding:.6em 1em;margin:1.2em 0;font:15px sans-serif;background:#fafafa}',
    }),
    ...RIGHT,
  },
  {
    // A large American daily and those that follow its pages: tools above and below the text, and after it the line on
    // the printed version, which is of the next day and has another headline.
    name: 'a line below says that a version of the article was printed a day later under another headline, and buttons above and below share the full article',
    html: paper({
      body: `${article(`${BODY}
<p class="print-info">A version of this article was printed on <time datetime="2023-01-31">Jan. 31, 2023</time>, in Section A, on Page 8 of the city edition, with the headline: Alliance Presses a Wary Seoul. <a href="https://www.theguardian.com/reprints">Order reprints</a> | <a href="https://www.theguardian.com/todays-paper">Today’s paper</a> | <a href="https://www.theguardian.com/subscribe">Subscribe</a></p>
<div class="tools"><button type="button">Share full article</button> <button type="button" aria-label="Save article for reading later">Save</button> <a href="#comments">342</a></div>`).replace(
        '<div class="body">',
        `<div class="tools"><button type="button">▶ Listen to this article · 6:04 min</button> <button type="button">Learn more</button></div>
<div class="tools"><button type="button">Share full article</button> <button type="button" aria-label="Save article for reading later">Save</button> <a href="#comments">342</a></div>
<div class="body">`,
      )}
<aside class="more-in"><h2>More in World</h2><ul><li><a href="${OTHER_URL}">${OTHER_TITLE}</a><p>${OTHER[0]}</p></li></ul></aside>`,
      style:
        '.tools,.print-info{font:14px sans-serif;color:#555}.tools button{border:1px solid #ccc;border-radius:1em;background:#fff;padding:.4em 1em}.print-info{border-top:1px solid #ddd;padding-top:.8em}',
    }),
    ...RIGHT,
  },
  {
    // Argentine and other Latin American portals end each article with such a line in the text’s own mark-up; it
    // stands over related reports and says no more than that.
    name: 'a Latin American portal’s English text ends in a bold “Seguir leyendo:”, and under it stand links to other reports',
    html: paper({
      lang: 'es',
      body: `<nav class="migas"><a href="https://www.theguardian.com/">Inicio</a> &gt; <a href="https://www.theguardian.com/mundo">Mundo</a></nav>
${article(`${BODY}
<p><b>Seguir leyendo:</b></p>
<p><a href="https://www.theguardian.com/mundo/howitzers"><b>Why howitzers from the peninsula sell so well in Warsaw</b></a></p>
<p><a href="${OTHER_URL}"><b>${OTHER_TITLE}</b></a></p>
<p><a href="https://www.theguardian.com/mundo/fog"><b>The nets that catch drinking water from the fog above Lima</b></a></p>`)}
<section class="temas"><h2>Temas relacionados</h2><a href="https://www.theguardian.com/t/otan">OTAN</a> <a href="https://www.theguardian.com/t/corea">Corea del Sur</a> <a href="https://www.theguardian.com/t/ucrania">Ucrania</a></section>
<section class="mas"><h2>Últimas noticias</h2><ul><li><a href="https://www.theguardian.com/a/1">Un barrio entero vuelve a tener agua</a></li><li><a href="https://www.theguardian.com/a/2">El mercado del río, otra vez abierto</a></li></ul></section>`,
      style: '.migas,.temas,.mas{font:14px sans-serif}.temas a{margin-right:1em}',
    }),
    ...RIGHT,
  },
  {
    // French magazines and local papers: a house message fills each place from which a blocker took the advertisement.
    name: 'a French house’s note to readers with an ad blocker stands in the English text and again behind it, and the text is all there',
    html: paper({
      lang: 'fr',
      body: `${article(`${after(2, blocked)}\n${blocked}`)}
<p class="cles">Mots-clés : <a href="https://www.theguardian.com/t/otan">Otan</a>, <a href="https://www.theguardian.com/t/coree">Corée du Sud</a></p>`,
      style:
        '.pub-vide{margin:1.4em 0;padding:.8em 1em;background:#f3f1ea;border-left:4px solid #c8102e;font:15px sans-serif}.pub-titre{font-weight:700}.cles{font:14px sans-serif}',
    }),
    ...RIGHT,
  },
  {
    // Forums, blog houses and portals on a telephone: a sheet at the lower edge asks where one wants to read; it is
    // not modal, and the page scrolls under it.
    name: 'a sheet at the lower edge of the window asks to continue reading in the app or in this browser, and the text is all there under it',
    html: paper({
      head: `<meta name="apple-itunes-app" content="app-id=000000000, app-argument=harbourpost://stoltenberg-seoul-arms">
<meta property="article:published_time" content="2023-01-30T09:20:00Z">`,
      body: `${article(BODY)}
<footer><p>© The Harbour Post</p></footer>
<div class="sheet" role="region" aria-label="Where to read">
<p class="ask">Continue reading in</p>
<div class="way"><b>The Harbour Post app</b> <a class="go" href="https://www.theguardian.com/app?to=stoltenberg-seoul-arms">Open</a></div>
<div class="way"><b>This browser</b> <button type="button" class="stay" onclick="this.closest('.sheet').remove()">Continue</button></div>
<p class="small">The full experience, with every story and no waiting, is in the app.</p></div>`,
      style: `.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:1px solid #999;border-radius:14px 14px 0 0;box-shadow:0 -4px 18px #0003;padding:.4em 1.2em;font:15px sans-serif}
.way{display:flex;justify-content:space-between;padding:.3em 0}.go{background:#d33;color:#fff;border-radius:1em;padding:.1em 1em}.small{font-size:12px;color:#555}footer{padding-bottom:180px}`,
    }),
    ...RIGHT,
  },
];
