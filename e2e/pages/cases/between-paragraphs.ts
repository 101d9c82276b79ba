/** What stands in a text or around it and is none of it. */
import { type Case, NOTED, RIGHT, TOLD } from './case.ts';
import { after, article, BODY, IMAGE, NPR, PARAGRAPHS, paper, set, TITLE } from './paper.ts';

// Second texts and furniture.
const POST = `<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">A motorcade has just gone by the city hall. Half of Jongno stands still, and my bus with it.</p>&mdash; Bus Seven (@busseven) <a href="https://twitter.com/busseven/status/1619900000000000000">January 29, 2023</a></blockquote>`;

const CONSENT = `<div class="embed"><p><strong>Recommended external content</strong></p><p>Here our editors have put something from a network of others. It is shown once you agree that data about you go there; you can change your mind at any time.</p><button type="button">Show external content</button> <a href="/privacy">More on this</a></div>
<form class="poll"><fieldset><legend>Should South Korea give weapons to Ukraine?</legend><label><input type="radio" name="vote"> Yes, at once</label> <label><input type="radio" name="vote"> No, never</label></fieldset><button type="button">Vote</button><p>61 per cent of 1,204 readers think that South Korea should give weapons to Ukraine.</p></form>`;

const NOTICES = `<p><em>This text was first published in Korean. It was translated with the help of a machine and checked by an editor.</em></p>
<p><small>Presented by Harbour Bank. Advertisers have no say in what the newsroom writes.</small></p>`;

const SHARES = `<table><caption>Makers of arms on the exchange in Seoul</caption><thead><tr><th>Share</th><th>Won</th><th>Change</th></tr></thead><tbody>
<tr><td>Hanwha Aerospace</td><td>78,400</td><td>+2.3 %</td></tr><tr><td>Hyundai Rotem</td><td>28,950</td><td>+1.9 %</td></tr><tr><td>Korea Aerospace Industries</td><td>46,150</td><td>-0.4 %</td></tr><tr><td>Poongsan</td><td>35,300</td><td>+4.1 %</td></tr></tbody></table>
<p class="as-of">Prices with a delay of 20 minutes. Source: Harbour Data.</p>`;

// Mark-up of the text, and furniture in it.
const AD = `<div class="full-bleed-ad row-mid-content-ad"><p>Advertisement</p><p>Harbour Bank has been by your side for ninety years. Open an account today and get the first year free.</p><p>Article continues below this advertisement</p></div>`;

const ROWS = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3, 6), PARAGRAPHS.slice(6)]
  .map((some) => `<div class="row"><div class="column">\n${set(some)}\n</div></div>`)
  .join(`\n${AD}\n`);

const SIGN_UP = `<a class="skip" href="#past">skip past newsletter promotion</a>
<div class="signup"><h2>Sign up to First Tide</h2><p>Our morning letter tells you the day’s main stories, what they mean and why they matter, free and every weekday at six.</p>
<form><label>Your address <input type="email"></label><button type="button">Sign up</button></form>
<p><b>Privacy notice:</b> Letters may hold advertisements and content paid for by others. We use a service of another firm to guard our site, and its terms apply.</p></div>
<p class="skip" id="past">after newsletter promotion</p>`;

const PHOTO = `<div class="photo">${IMAGE}<p class="caption">The hall at the institute, an hour before its doors were opened. Photograph: Min Roe/Harbour Pictures</p></div>`;

const SLIDES = `<div class="slides"><figure>${IMAGE}<figcaption>Police in front of a hotel by the palace, with snow on their caps. <small>Min Roe/Harbour Pictures</small></figcaption></figure><p>1 / 12</p><button type="button">Previous</button> <button type="button">Next</button> <button type="button">Full screen</button></div>`;

export const BETWEEN_PARAGRAPHS: Case[] = [
  {
    name: 'words of the text are pulled out and set large beside it',
    html: paper({
      body: article(
        after(
          1,
          '<aside class="pullquote"><p>Ukraine has an “urgent need” of ammunition</p><cite>Jens Stoltenberg</cite></aside>',
        ),
      ),
      style: '.pullquote{float:right;width:12em;font-size:1.6em;margin:0 0 1em 1em}',
    }),
    ...TOLD,
  },
  {
    name: 'a paragraph in the text leads to another report',
    html: paper({
      body: article(
        after(
          3,
          '<p><strong>READ MORE: <a href="/world/2023/feb/20/shells">Seoul has agreed to send 900,000 artillery shells to Ukraine, minister says</a></strong></p>',
        ),
      ),
    }),
    ...RIGHT,
    bare: ['900,000'],
  },
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
    name: 'a list of links called “Related” stands in the text’s own mark-up',
    html: paper({
      body: article(
        after(
          4,
          '<p class="wp-block-paragraph"><strong>Related:</strong></p>\n<ul class="wp-block-list"><li><a href="/a">Seoul has agreed to send 900,000 artillery shells to Ukraine, minister says</a></li><li><a href="/b">North Korea fires a missile over Japan as NATO’s head lands in Tokyo</a></li><li><a href="/c">The river market opens at six</a></li></ul>',
        ),
      ),
    }),
    ...RIGHT,
    bare: ['900,000', 'a missile over Japan'],
  },
  {
    name: 'a post from a network stands between paragraphs',
    html: paper({ body: article(after(3, POST)) }),
    ...RIGHT,
    bare: ['Jongno'],
  },
  {
    name: 'a box in the text asks for consent before it shows its content, and another one for a vote',
    html: paper({ body: article(after(2, CONSENT)) }),
    ...RIGHT,
    bare: ['change your mind', '1,204'],
  },
  {
    name: 'notices of a translator and of a sponsor stand above the lead, in the text’s own mark-up',
    html: paper({ body: article(`${NOTICES}\n${set(PARAGRAPHS)}`) }),
    ...RIGHT,
    bare: ['help of a machine', 'Harbour Bank'],
  },
  {
    name: 'a table of share prices stands between paragraphs',
    html: paper({ body: article(after(6, SHARES)) }),
    ...RIGHT,
    bare: ['78,400', 'Hyundai'],
  },
  {
    // adbar/trafilatura#159, chimbori/crux#9, KSF-Media/affresco#1186
    name: 'the text stands in three rows, and advertisements between them say that it goes on below',
    html: paper({ body: `<article>\n<h1>${TITLE}</h1>\n<p>By Ada Quill</p>\n${ROWS}\n</article>` }),
    ...RIGHT,
    bare: ['Harbour Bank'],
  },
  {
    name: 'a form for a morning letter stands between paragraphs, with links to skip it',
    html: paper({
      body: article(after(4, SIGN_UP)),
      style: '.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden}',
    }),
    ...RIGHT,
    bare: ['First Tide', 'paid for by others'],
  },
  {
    // mozilla/readability#693
    name: 'a photograph and a row of slides stand between paragraphs, with captions and buttons',
    html: paper({
      body: article(
        `${set(PARAGRAPHS.slice(0, 2))}${PHOTO}${set(PARAGRAPHS.slice(2, 7))}${SLIDES}${set(PARAGRAPHS.slice(7))}`,
      ),
    }),
    ...RIGHT,
    bare: ['doors were opened', 'palace'],
  },
];
