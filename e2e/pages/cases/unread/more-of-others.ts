/** Buttons, links and meters that offer more, and not of this text. */
import { type Case, RIGHT } from '../case.ts';
import {
  after,
  article,
  BODY,
  DAY,
  dated,
  described,
  HEAD,
  HOME,
  IMAGE,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  REST,
  SITE,
  set,
  TITLE,
} from '../paper.ts';

const METER = `<div class="meter" role="region" aria-label="Your free articles"><p>You have 2 free articles left this month. Subscribe to read as many as you like.</p><a href="/offers">Subscribe now</a> <a href="/login">Log in</a></div>`;

const COMMENTS = `<section id="comments"><h2>23 comments</h2><ol>
<li><b>harbourfan</b> <span>2 hours ago</span><p>My cousin at the docks says the same.</p></li>
<li><b>old_salt</b> <span>1 hour ago</span><p>Who has not?</p></li></ol>
<nav class="navigation comments-pagination" aria-label="Comments"><span class="page-numbers current">1</span> <a class="page-numbers" href="${HOME}/comment-page-2#comments">2</a> <a class="next page-numbers" href="${HOME}/comment-page-2#comments">Next »</a></nav></section>`;

const related = (at: number, title: string, excerpt: string, day: string): string =>
  `<div class="jp-relatedposts-post jp-relatedposts-post${at}" data-post-id="${at + 811}"><h4 class="jp-relatedposts-post-title"><a class="jp-relatedposts-post-a" href="${OTHER_URL}?${at}" rel="nofollow">${title}</a></h4><p class="jp-relatedposts-post-excerpt">${excerpt}</p><span class="jp-relatedposts-post-date" style="display:block">${day}</span><span class="jp-relatedposts-post-context">In "World"</span></div>`;

const share = (name: string): string =>
  `<li class="share-${name.toLowerCase()}"><a rel="nofollow noopener noreferrer" class="share-${name.toLowerCase()} sd-button share-icon" href="${HOME}?share=${name.toLowerCase()}" target="_blank" title="Click to share on ${name}"><span>${name}</span></a></li>`;

/** A card that leads to an article for subscribers. */
const locked = (headline: string, words: string): string =>
  `<aside class="card"><p class="plus">🔒 Post+ · For subscribers only</p><h3><a href="${OTHER_URL}">${headline}</a></h3><p>${words}</p><p><a href="https://www.theguardian.com/subscribe">Subscribe to read</a></p></aside>`;

const LOCKED =
  '.card{border:1px solid #bbb;padding:0 1em;font:15px sans-serif}.plus{color:#a05a00}';

const HEADLINES = [
  'Ferries to the islands are to run all night',
  'A glass house for the city’s oldest tree',
  'Why the fish market moved, and moved back',
  'Chess in the underground draws a crowd',
];

const AD = `<div class="full-bleed-ad row-mid-content-ad"><p>Advertisement</p><p>Harbour Bank has been by your side for ninety years. Open an account today and get the first year free.</p><p>Article continues below this advertisement</p></div>`;

const ROWS = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3, 6), PARAGRAPHS.slice(6)]
  .map((some) => `<div class="row"><div class="column">\n${set(some)}\n</div></div>`)
  .join(`\n${AD}\n`);

export const MORE_OF_OTHERS: Case[] = [
  {
    name: 'a meter counts the articles that are free, and all of this one is there',
    html: paper({
      body: `${article(BODY)}\n${METER}`,
      style: '.meter{position:fixed;inset:auto 0 0;background:#fff;border-top:1px solid}',
    }),
    ...RIGHT,
  },
  {
    name: 'the comments of readers go on on a second page, and the text does not',
    html: paper({ body: `${article(BODY)}\n${COMMENTS}` }),
    ...RIGHT,
  },
  {
    // WordPress.com and each WordPress site with Jetpack: its buttons stand in the post's content, "Like" says
    // "Loading…" for as long as its frame does not come (for ever behind most blockers), and excerpts of related posts
    // follow, cut off with dots.
    name: 'buttons to share and to like stand at the end of the text, the latter says that it is loading, and excerpts of related posts end in dots',
    html: paper({
      body: article(
        `${BODY}
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social sd-social-icon-text sd-sharing"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul>${['Twitter', 'Facebook', 'WhatsApp'].map(share).join('')}<li class="share-end"></li></ul></div></div></div>
<div class="sharedaddy sd-block sd-like jetpack-likes-widget-wrapper jetpack-likes-widget-unloaded" id="like-post-wrapper-71-1243"><h3 class="sd-title">Like this:</h3><div class="likes-widget-placeholder post-likes-widget-placeholder" style="height:55px"><span class="button"><span>Like</span></span> <span class="loading">Loading…</span></div><span class="sd-text-color"></span><a class="sd-link-color"></a></div>
<div id="jp-relatedposts" class="jp-relatedposts" style="display:block"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div class="jp-relatedposts-items jp-relatedposts-items-visual jp-relatedposts-grid">
${related(0, 'What rusts in the depots of the South', 'Some 45,000 artillery shells in the depots of the South Korean army were too old to be fired, an audit found. The ministry said that they would be…', 'October 4, 2021')}
${related(1, OTHER_TITLE, `${OTHER[0]} Regulars know to…`, 'June 18, 2022')}
</div></div>`,
      ),
      style:
        '.sd-content ul{display:flex;gap:.6em;list-style:none;padding:0}.jp-relatedposts-items{display:flex;gap:1em;font:14px sans-serif}.jp-relatedposts-post{flex:1}',
    }),
    ...RIGHT,
    bare: ['45,000 artillery shells'],
  },
  {
    name: 'the next article stands below with its beginning alone, and has a button to continue reading it',
    html: paper({
      body: `${article(BODY)}
<article class="next"><p class="kicker">Up next</p><h2><a href="${OTHER_URL}">${OTHER_TITLE}</a></h2>
<div class="body cut">
${set(OTHER)}
</div>
<button type="button" class="more">Continue reading</button></article>
<script>document.querySelector('.more').onclick = ({ target }) => { document.querySelector('.cut').classList.remove('cut'); target.remove(); };</script>`,
      style:
        '.next{border-top:4px solid #333;margin-top:3em}.cut{max-height:8em;overflow:hidden;-webkit-mask-image:linear-gradient(#000 40%,transparent);mask-image:linear-gradient(#000 40%,transparent)}',
    }),
    ...RIGHT,
  },
  {
    name: 'cards of other articles in the text and below it have a lock and are for subscribers, and the text is for all',
    html: paper({
      body: article(
        `${after(
          4,
          locked(
            'The man who paints the harbour’s cranes',
            'He has been up there for thirty years, and knows all the gulls by name.',
          ),
        )}
<section><h2>More from the Post</h2>
${locked('Why the evening ferry is always late', 'An engineer, a captain and a cook have three answers to that.')}
${locked('How to cook with seaweed', 'Five dishes that need nothing but a pot, some salt and a walk along the shore.')}
</section>`,
      ),
      style: LOCKED,
    }),
    ...RIGHT,
  },
  {
    name: 'links in the head and below the text are called next and previous, and are those to other articles of the site',
    html: paper({
      head: `${dated(DAY)}${described()}<link rel="prev" title="${OTHER_TITLE}" href="${OTHER_URL}"><link rel="next" title="What Tokyo expects of the week" href="https://www.theguardian.com/world/2023/jan/31/what-tokyo-expects">`,
      body: `${article(BODY)}
<nav class="navigation post-navigation" aria-label="Posts"><div class="nav-links"><div class="nav-previous"><a href="${OTHER_URL}" rel="prev">← ${OTHER_TITLE}</a></div><div class="nav-next"><a href="https://www.theguardian.com/world/2023/jan/31/what-tokyo-expects" rel="next">What Tokyo expects of the week →</a></div></div></nav>`,
    }),
    ...RIGHT,
  },
  {
    // A reader mode takes another article where a button below the text loads more of them.
    name: 'a button “Show more” stands in the text’s own box, at the end of a list of other headlines',
    html: paper({
      body: article(`${BODY}
<h3>Latest from the city</h3>
<ul class="latest">${HEADLINES.map((title, at) => `<li><a href="/city/${at + 1}">${title}</a></li>`).join('')}</ul>
<button type="button" class="show-more" onclick="this.previousElementSibling.insertAdjacentHTML('beforeend', '<li><a href=&quot;/city/5&quot;>Night swimmers ask for lamps</a></li>')">Show more</button>`),
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
    // newspaper (codelucas 485), Readability (543, on a narrow window, where it is real): the extractor stopped at a “Read More”
    // that the style sheet shows on telephones alone; on wide windows the text just goes on.
    name: 'a button to read more stands in the middle of the text for telephones alone, and the text goes on where it is not shown',
    html: paper({
      body: article(`<div class="zone-body">
${HEAD}
<div class="zone-read-more"><button type="button" class="zone-read-more-button" aria-controls="read-all" aria-expanded="false">Read More</button></div>
<div class="zone-read-all" id="read-all">
${REST}
</div>
</div>
<script>
document.querySelector('.zone-read-more-button').addEventListener('click', () => document.querySelector('.zone-body').classList.add('open'));
</script>`),
      style:
        '.zone-read-more{display:none}@media (max-width:480px){.zone-body:not(.open) .zone-read-more{display:block}.zone-body:not(.open) .zone-read-all{display:none}}',
    }),
    ...RIGHT,
  },
  {
    // adbar/trafilatura#159, chimbori/crux#9, KSF-Media/affresco#1186
    name: 'the text stands in three rows, and advertisements between them say that it goes on below',
    html: paper({ body: `<article>\n<h1>${TITLE}</h1>\n<p>By Ada Quill</p>\n${ROWS}\n</article>` }),
    ...RIGHT,
    bare: ['Harbour Bank'],
  },
];
