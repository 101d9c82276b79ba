/** What stands above a text or at its end and is none of it. */
import { type Case, NOTED, oncePressed, RIGHT, TOLD } from '../case.ts';
import { article, BODY, GERMAN, HOME, NPR, PARAGRAPHS, paper, set, TITLE } from '../paper.ts';

const NOTICES = `<p><em>This text was first published in Korean. It was translated with the help of a machine and checked by an editor.</em></p>
<p><small>Presented by Harbour Bank. Advertisers have no say in what the newsroom writes.</small></p>`;

const letterForm =
  '<form class="subscription-widget-subscribe"><input type="email" class="email-input" placeholder="Type your email…"> <input type="submit" class="button primary" value="Subscribe"></form>';

export const AT_HEAD_AND_END: Case[] = [
  {
    name: 'a correction at the end says what was wrong before',
    html: paper({
      body: article(
        `${BODY}\n<p class="correction"><em>Correction: an earlier version of this article said that Washington would buy 10,000 artillery shells from South Korean makers.</em></p>`,
      ),
    }),
    ...TOLD,
    bare: ['10,000 artillery'],
  },
  // What stands around and in the text.
  {
    name: 'key points written by a machine stand above the text',
    html: paper({
      body: article(BODY).replace(
        '<div class="body">',
        '<section class="summary"><h2>Key points</h2><ul><li>The head of NATO asked South Korea for more military support for Ukraine.</li><li>Three European countries have given up bans on arms exports.</li><li>Kyiv is running short of ammunition.</li></ul><small>This summary was made by AI and checked by an editor.</small></section><div class="body">',
      ),
    }),
    ...TOLD,
  },
  {
    name: 'a few words on the author stand at the end of the text, in its own mark-up',
    html: paper({
      body: article(
        `${BODY}\n<hr>\n<p><em><strong>Ada Quill</strong> has written for the Post since 2011. She has been to Warsaw, Oslo and Tokyo for it, and lives by the harbour with two cats.</em></p>`,
      ),
    }),
    ...RIGHT,
    bare: ['two cats'],
  },
  {
    name: 'a version for the printer says when it was printed and where it comes from',
    html: paper({
      head: '<meta name="robots" content="noindex">',
      body: `<div id="print"><p>The Harbour Post<br>Printed from ${NPR}<br>Printed on: Tuesday, 12 March 2024, 14:05</p><h1>${TITLE}</h1><p>By Ada Quill in Seoul<br>Published: 30 January 2023</p>${BODY}<p>© 2024 The Harbour Post</p></div>`,
    }),
    url: `${NPR}?print=1`,
    ...NOTED,
  },
  {
    name: 'notices of a translator and of a sponsor stand above the lead, in the text’s own mark-up',
    html: paper({ body: article(`${NOTICES}\n${set(PARAGRAPHS)}`) }),
    ...RIGHT,
    bare: ['help of a machine', 'Harbour Bank'],
  },
  {
    // Letters on Substack as they stand on the web when the post is public: the box that asks for an address and for
    // money in the text, buttons as paragraphs, and "Ready for more?" below.
    name: 'a public letter asks between its paragraphs to become a free or paid subscriber, and below it whether its reader is ready for more',
    html: paper({
      body: `<div class="single-post"><article class="typography newsletter-post post">
<div class="post-header"><h1 class="post-title published" dir="auto">${TITLE}</h1><h3 class="subtitle" dir="auto">A letter from the other side of the river</h3><div class="byline-wrapper"><a href="https://www.theguardian.com/@ada">Ada Quill</a> <span class="meta">Jan 30, 2023</span></div><div class="post-ufi"><a class="post-ufi-button" aria-label="Like (41)"><span class="label">41</span></a> <a class="post-ufi-button" aria-label="View comments (7)"><span class="label">7</span></a> <a class="post-ufi-button">Share</a></div></div>
<div class="available-content"><div dir="auto" class="body markup">
${set(PARAGRAPHS.slice(0, 3))}
<div class="subscription-widget-wrap" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">The Harbour Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div>${letterForm}</div></div>
${set(PARAGRAPHS.slice(3, 7))}
<p class="button-wrapper" data-component-name="ButtonCreateButton"><a class="button primary" href="https://www.theguardian.com/subscribe"><span>Upgrade to paid</span></a></p>
${set(PARAGRAPHS.slice(7))}
<div class="captioned-button-wrap"><div class="preamble"><p class="cta-caption">Thank you for reading The Harbour Letter. This post is public so feel free to share it.</p></div><p class="button-wrapper"><a class="button primary" href="${HOME}?action=share"><span>Share</span></a></p></div>
</div></div>
<div class="post-footer">41 Likes · <a href="${HOME}/comments">7 Comments</a></div></article>
<div class="comments-section"><h4>Discussion about this post</h4><div class="tabs"><button>Comments</button><button>Restacks</button></div><p>No posts</p></div>
<div class="footer-subscribe"><h3>Ready for more?</h3>${letterForm}</div></div>`,
      style:
        '.subscription-widget-wrap,.captioned-button-wrap,.footer-subscribe{background:#f5f2ea;padding:1em;text-align:center;font:16px sans-serif}.button.primary{background:#e2562b;color:#fff;padding:.4em 1em;text-decoration:none}.button-wrapper{text-align:center}',
    }),
    ...RIGHT,
  },
  {
    // Sites without a wall that live on gifts (British and American dailies, public radio, non-profits): the appeal is
    // the first thing in the text's own box, boasts of the paper's reports, and is itself cut by "Read more".
    name: 'an appeal for money stands at the head of the text, boasts of what the paper reported of the same war, and has its own “read more”',
    html: paper({
      body: article(
        `<div id="support-top" class="support" data-nosnippet><button type="button" class="x" aria-label="Close" onclick="this.parentNode.remove()">×</button><p class="support-h">Your support helps us to tell the story</p>
<div class="support-t"><p>From the courts of Brussels to the trenches of the Donbas: when 60,000 artillery shells a day came down on Ukraine last June, our reporters were on the ground to count them, and what they found was quoted in five parliaments.</p>
<p>At such a time we need reporters there, speaking to both sides of the story. Your gift allows us to keep sending them.</p>
<p>We believe that quality journalism should be open to all. We do not lock readers out with a wall, but it has to be paid for by those who can afford it.</p></div>
<button type="button" class="support-m" aria-expanded="false" onclick="this.previousElementSibling.style.maxHeight='none';this.remove()">Read more</button> <a class="give" href="https://www.theguardian.com/support">Give from $5</a></div>
${BODY}`,
      ),
      style:
        '.support{background:#fdeccd;padding:.6em 1em;font:15px/1.4 sans-serif}.support .x{float:right}.support-h{font-weight:bold;margin:0}.support-t{max-height:6em;overflow:hidden;-webkit-mask-image:linear-gradient(#000 60%,transparent);mask-image:linear-gradient(#000 60%,transparent)}.give{background:#a3202a;color:#fff;padding:.3em 1em}',
    }),
    ...RIGHT,
    bare: ['60,000 artillery shells', 'sides of the story'],
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
    // Non-profit newsrooms: WordPress’s “Republication Tracker Tool”, States Newsroom, ProPublica: a dialog with rules
    // and the whole article as code in a field, to be copied.
    name: 'a button to republish opens a dialog with rules and with the whole article as code in a field',
    html: paper({
      body: `${article(`${BODY}
<p class="republication"><button type="button" class="republish">Republish this story</button> <a rel="license" href="https://www.theguardian.com/republish">Free under a Creative Commons licence</a></p>`)}
<div id="republication-modal" class="modal" role="dialog" aria-modal="true" aria-labelledby="republication-title" hidden>
<h2 id="republication-title">Republish this story</h2>
<p>You may print our stories or put them on your site for nothing, if you keep to a few rules.</p>
<ul><li>Name the reporter and The Harbour Post, and link to the page on which the story stands.</li><li>Do not shorten or change the story without asking us, but for a change of place or time.</li><li>Do not sell it, and do not sell advertisements against it alone.</li></ul>
<h3>${TITLE}</h3>
<p class="modal-byline">by Ada Quill, The Harbour Post<br>January 30, 2023</p>
<textarea readonly rows="9" aria-label="The story as code"><h1>${TITLE}</h1>
<p>by Ada Quill, The Harbour Post<br>January 30, 2023</p>
${BODY}
<p>This story was first published by <a href="https://www.theguardian.com/">The Harbour Post</a>.</p></textarea>
<p><button type="button" class="copy">Copy</button> <button type="button" class="shut">Close</button></p></div>
<script>
const modal = document.getElementById('republication-modal');
document.querySelector('.republish').addEventListener('click', () => { modal.hidden = false; modal.querySelector('.copy').focus(); });
document.querySelector('.shut').addEventListener('click', () => { modal.hidden = true; });
</script>`,
      style: `.modal{position:fixed;inset:8% 15%;overflow:auto;padding:1em 2em;background:#fff;font:15px sans-serif;box-shadow:0 0 0 100vmax rgba(0,0,0,.6);z-index:1000}.modal[hidden]{display:none}.modal textarea{width:100%}`,
    }),
    act: oncePressed('.republish'),
    ...RIGHT,
  },
];
