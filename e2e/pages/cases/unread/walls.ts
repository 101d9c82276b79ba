/** Texts that end at an offer, a wall or a question. */
import { markedAnew } from '../../../marks.ts';
import { type Case, onceRead, QUIET } from '../case.ts';
import { article, HEAD, OTHER_TITLE, OTHER_URL, paper, REST, SITE } from '../paper.ts';

const WALL = `<div class="wall" role="dialog" aria-label="Register"><h2>Create a free account to keep reading</h2><p>It takes a minute and costs nothing.</p><form><input type="email" aria-label="Your address"><button type="button">Go on</button></form></div>`;

export const WALLS: Case[] = [
  {
    name: 'the text fades out into an offer',
    html: paper({
      body: `${article(HEAD)}<div class="piano"><h2>Already a subscriber? Log in</h2><p>To go on reading this article, choose one of our offers. You can cancel at any time.</p><button>See offers</button></div>`,
    }),
    ...QUIET,
  },
  {
    // iamadamdev/bypass-paywalls-chrome#960, iamadamdev/bypass-paywalls-chrome#1158
    name: 'the page takes the rest of the text away once it was read, and asks for an address',
    html: paper({
      body: article(`${HEAD}<div id="rest">${REST}</div>`),
      style:
        '.wall{position:fixed;inset:auto 0 0;background:#fff;padding:2em;box-shadow:0 0 2em #000}',
    }),
    act: async (tab) => {
      await onceRead(
        `rest.remove(); document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(WALL)})`,
      )(tab);
      // Its marks are gone with the text; it is read again a little later.
      await markedAnew(tab);
    },
    ...QUIET,
    bare: ['prelude to confrontation'],
  },
  {
    name: 'the rest of the text is in the paper’s app alone',
    html: paper({
      body: article(
        `${HEAD}\n<div class="app"><p>The rest of this story is in our app, where it is free.</p><a href="/app">Open in app</a></div>`,
      ),
    }),
    ...QUIET,
  },
  {
    // English editions of papers from elsewhere (Madrid, Warsaw, Seoul, Athens): the text is in English, and the wall,
    // the menu and the footer are those of the house, in its own language.
    name: 'the English edition of a Spanish paper ends after some paragraphs in a wall that speaks Spanish',
    html: paper({
      body: `<header class="x_h"><a href="https://www.theguardian.com/">The Harbour Post</a> <nav><a href="https://www.theguardian.com/internacional">Internacional</a> <a href="https://www.theguardian.com/opinion">Opinión</a> <a href="https://www.theguardian.com/economia">Economía</a> <a href="https://www.theguardian.com/subs">Suscríbete</a> <a href="https://www.theguardian.com/login">Inicia sesión</a></nav></header>
<main>${article(HEAD)}
<div class="a_reg" id="reg_box"><h2>Regístrate gratis para seguir leyendo</h2><p>Si tienes cuenta en nuestra web, puedes utilizarla para identificarte</p><p><a class="btn btn-1" href="https://www.theguardian.com/alta">Crear cuenta</a> <a class="btn btn-2" href="https://www.theguardian.com/login">Ya tengo cuenta</a></p><p class="_c">Gracias por leernos</p></div></main>
<section class="b"><h2>Más información</h2><ul><li><a href="${OTHER_URL}">${OTHER_TITLE}</a></li></ul></section>
<footer class="x_f"><a href="https://www.theguardian.com/legal">Aviso legal</a> · <a href="https://www.theguardian.com/cookies">Política de cookies</a> · <a href="https://www.theguardian.com/rss">RSS</a></footer>`,
      style:
        '.x_h nav,.x_f{font:14px sans-serif}.a_reg{border-top:4px solid #0a5fa8;background:#f4f8fb;padding:1em;text-align:center;font:16px sans-serif}.btn{display:inline-block;padding:.4em 1em;border:1px solid #0a5fa8}',
    }),
    ...QUIET,
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
    name: 'a question of a survey has to be answered before the rest of the text is shown',
    html: paper({
      body: article(
        `${HEAD}
<form class="survey"><p><b>Answer one question to go on with this page</b></p><p>Which of these have you bought in the last month?</p>
<p><label><input type="radio" name="bought"> Running shoes</label><br><label><input type="radio" name="bought"> A kettle</label><br><label><input type="radio" name="bought"> Seeds or bulbs</label><br><label><input type="radio" name="bought"> None of them</label></p>
<p><button type="button">Send</button> <button type="button">Another question</button></p><p><small>Your answer has no name on it. What is paid for it goes to The Harbour Post.</small></p></form>`,
      ),
      style: '.survey{border:1px solid #999;padding:0 1em}',
    }),
    ...QUIET,
  },
  {
    // Houses that live on members set their texts free after a week; until then others get the beginning. Seen with
    // German media critics and with English-language weeklies for programmers.
    name: 'a German house’s box below the beginning of an English text says from which day on all of it is open to everybody',
    html: paper({
      lang: 'de',
      body: `${article(HEAD, ' · 30. Januar 2023')}
<div class="frist"><p><strong>Bis hierher für alle.</strong></p>
<p>Der ganze Text steht ab Montag, 6. Februar 2023, allen offen. Wer uns trägt, hat ihn schon heute.</p>
<p><a href="https://www.theguardian.com/mitmachen">Ich mache mit</a> · <a href="https://www.theguardian.com/konto">Ich bin schon dabei</a></p></div>
<section class="autorin"><h2>Die Autorin</h2><p>Ada Quill schreibt für uns über Bündnisse und Häfen. <a href="https://www.theguardian.com/quill">Alle Texte</a></p></section>`,
      style:
        '.frist{background:#fff6d6;padding:.6em 1.2em;margin:1.4em 0}.autorin{border-top:1px solid #ccc;font:15px sans-serif}',
    }),
    ...QUIET,
  },
  {
    // Local papers in Britain sell single articles from a wallet; there is no talk of subscribing.
    name: 'the page ends after some paragraphs at a wallet, which takes some pence for the rest',
    html: paper({
      body: `${article(HEAD)}
<div class="wallet" role="region" aria-label="Harbour Wallet">
<p class="price">35p</p>
<p>Read to the end of this story from your wallet. You never spend more than £1 in a week with us, and what you have bought once is yours.</p>
<p class="balance">Your balance: £0.00</p>
<button type="button">Top up</button> <a href="https://www.theguardian.com/wallet/sign-in">I have a wallet</a></div>
<section class="local"><h2>Also in the Post</h2><ul><li><a href="${OTHER_URL}">${OTHER_TITLE}</a></li><li><a href="https://www.theguardian.com/ferry">Third ferry is back after its repair</a></li></ul></section>
<footer><a href="https://www.theguardian.com/contact">Contact</a> · <a href="https://www.theguardian.com/complaints">Complaints</a></footer>`,
      style:
        '.wallet{border:2px solid #146;border-radius:10px;padding:.6em 1.2em;font:16px sans-serif}.price{font-size:28px;margin:.2em 0}.balance{color:#555}.local,footer{font:15px sans-serif}',
    }),
    ...QUIET,
  },
];
