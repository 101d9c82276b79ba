/** What stands between paragraphs and is none of them. */
import { type Case, RIGHT, TOLD } from '../case.ts';
import { after, article, IMAGE, PARAGRAPHS, paper, rewritten, set } from '../paper.ts';

const POST = `<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">A motorcade has just gone by the city hall. Half of Jongno stands still, and my bus with it.</p>&mdash; Bus Seven (@busseven) <a href="https://twitter.com/busseven/status/1619900000000000000">January 29, 2023</a></blockquote>`;

const CONSENT = `<div class="embed"><p><strong>Recommended external content</strong></p><p>Here our editors have put something from a network of others. It is shown once you agree that data about you go there; you can change your mind at any time.</p><button type="button">Show external content</button> <a href="/privacy">More on this</a></div>
<form class="poll"><fieldset><legend>Should South Korea give weapons to Ukraine?</legend><label><input type="radio" name="vote"> Yes, at once</label> <label><input type="radio" name="vote"> No, never</label></fieldset><button type="button">Vote</button><p>61 per cent of 1,204 readers think that South Korea should give weapons to Ukraine.</p></form>`;

const SHARES = `<table><caption>Makers of arms on the exchange in Seoul</caption><thead><tr><th>Share</th><th>Won</th><th>Change</th></tr></thead><tbody>
<tr><td>Hanwha Aerospace</td><td>78,400</td><td>+2.3 %</td></tr><tr><td>Hyundai Rotem</td><td>28,950</td><td>+1.9 %</td></tr><tr><td>Korea Aerospace Industries</td><td>46,150</td><td>-0.4 %</td></tr><tr><td>Poongsan</td><td>35,300</td><td>+4.1 %</td></tr></tbody></table>
<p class="as-of">Prices with a delay of 20 minutes. Source: Harbour Data.</p>`;

const SIGN_UP = `<a class="skip" href="#past">skip past newsletter promotion</a>
<div class="signup"><h2>Sign up to First Tide</h2><p>Our morning letter tells you the day’s main stories, what they mean and why they matter, free and every weekday at six.</p>
<form><label>Your address <input type="email"></label><button type="button">Sign up</button></form>
<p><b>Privacy notice:</b> Letters may hold advertisements and content paid for by others. We use a service of another firm to guard our site, and its terms apply.</p></div>
<p class="skip" id="past">after newsletter promotion</p>`;

const PHOTO = `<div class="photo">${IMAGE}<p class="caption">The hall at the institute, an hour before its doors were opened. Photograph: Min Roe/Harbour Pictures</p></div>`;

const SLIDES = `<div class="slides"><figure>${IMAGE}<figcaption>Police in front of a hotel by the palace, with snow on their caps. <small>Min Roe/Harbour Pictures</small></figcaption></figure><p>1 / 12</p><button type="button">Previous</button> <button type="button">Next</button> <button type="button">Full screen</button></div>`;

const PORTS = ['Bergen', 'Turku', 'Gdynia', 'Esbjerg', 'Ystad', 'Riga', 'Kotka', 'Lerwick'];

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
    name: 'a table of share prices stands between paragraphs',
    html: paper({ body: article(after(6, SHARES)) }),
    ...RIGHT,
    bare: ['78,400', 'Hyundai'],
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
  {
    // minbrowser/min#323
    name: 'a box with a heading and a list stands in the middle of the text',
    html: paper({
      body: article(
        `${set(PARAGRAPHS.slice(0, 4))}<div class="box"><h3>At a glance | The harbour in figures</h3><ul><li>Eleven parking places</li><li>Two ferries an hour</li><li>One baker’s van</li></ul></div>${set(PARAGRAPHS.slice(4))}`,
      ),
    }),
    ...RIGHT,
    bare: ['parking places'],
  },
  {
    // Extractors stop at a number of elements, or take the table for the text.
    name: 'a table of three thousand rows stands between two paragraphs, in a box that scrolls',
    html: paper({
      body: article(
        after(
          4,
          `<div class="data" tabindex="0"><table><caption>All ferries on the northern register</caption><thead><tr><th>No.</th><th>Name</th><th>Port</th><th>Gross tons</th></tr></thead><tbody>
${Array.from({ length: 3000 }, (_, at) => `<tr><td>${at + 1}</td><td>Sea Gull ${((at * 17) % 3000) + 1}</td><td>${PORTS[(at * 5) % PORTS.length]}</td><td>${((at * 37) % 900) + 95}</td></tr>`).join('\n')}
</tbody></table></div>`,
        ),
      ),
      style: '.data{max-height:16em;overflow:auto;border:1px solid #bbb;font:14px sans-serif}',
    }),
    ...RIGHT,
  },
  {
    // WordPress sites that changed their theme or gave up a page builder (Visual Composer, Shortcodes Ultimate): what was
    // a command is seen as it was typed, with the quotation marks that WordPress makes curly.
    name: 'the commands of a page builder that is gone are seen in the text as they were typed',
    html: paper({
      body: article(
        rewritten((text, at) => {
          if (at === 0)
            return `<p>[vc_row][vc_column width=&#8221;2/3&#8243;][vc_column_text css=&#8221;.vc_custom_1675070400{margin-top: 20px !important;}&#8221;]${text}</p>`;
          if (at === 2)
            return `<p>${text}</p>\n<p>[caption id=&#8221;attachment_1102&#8243; align=&#8221;aligncenter&#8221; width=&#8221;600&#8243;]${IMAGE} Flags in front of the institute[/caption]</p>`;
          if (at === 4)
            return `<p>[/vc_column_text][vc_column_text]${text}</p>\n<p>[adrotate group=&#8221;2&#8243;]</p>`;
          if (at === 6)
            return `<p>${text.replace('100,000 artillery shells', '[su_highlight background=&#8221;#fff2a8&#8243;]100,000 artillery shells[/su_highlight]')}</p>`;
          return at === 9
            ? `<p>${text}[/vc_column_text][/vc_column][vc_column width=&#8221;1/3&#8243;][vc_widget_sidebar sidebar_id=&#8221;sidebar-1&#8243;][/vc_column][/vc_row]</p>`
            : `<p>${text}</p>`;
        }),
      ),
    }),
    ...TOLD,
  },
  {
    // The “interscroller” of Google Ad Manager, Teads and others, on most papers’ pages for telephones: the creative is
    // fixed to the whole window and clipped to a gap between two paragraphs.
    name: 'an advertisement as large as the window is fixed behind the text and seen through a gap between paragraphs alone',
    html: paper({
      body: article(
        after(
          4,
          `<div class="gap" data-google-query-id="CNi1"><span class="label">Advertisement</span>
<div class="through"><div class="behind"><a href="https://www.theguardian.com/partner/kettles" rel="sponsored"><b>Brook &amp; Daughters</b> <span>A kettle for each morning of the week.</span> <em>To the shop</em></a></div></div>
<span class="label low">Scroll to continue</span></div>`,
        ),
      ),
      style: `.gap{position:relative;height:420px;margin:1.5em 0;font:13px/1.5em sans-serif;text-align:center}.gap .label{display:block}.gap .low{position:absolute;bottom:0;left:0;right:0}
.through{position:absolute;top:1.5em;bottom:1.5em;left:0;right:0;clip-path:inset(0)}
.behind{position:fixed;top:0;left:0;width:100%;height:100%;background:#0d5c63}.behind a{display:block;padding:40vh 1em 0;color:#fff;font-size:24px}`,
    }),
    ...RIGHT,
  },
];
