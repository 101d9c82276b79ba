/** What ordinary news sites put into, around and over a text; a long row of cases. */
import type { Case } from './case.ts';
import { QUIET, RIGHT, TOLD } from './case.ts';
import {
  after,
  article,
  BODY,
  HEAD,
  HOME,
  IMAGE,
  NPR,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  rewritten,
  set,
  TITLE,
} from './paper.ts';

/** The calendar that WordPress sets beside each post: that of the month in which the page is asked for, here May 2024. */
const WEEKS = [0, 1, 2, 3, 4]
  .map((week) => {
    const cells = [0, 1, 2, 3, 4, 5, 6].map((at) => {
      const day = week * 7 + at - 1;
      if (day < 1 || day > 31) return '<td class="pad">&nbsp;</td>';
      return day % 9 === 3
        ? `<td><a href="https://www.npr.org/?m=202405${String(day).padStart(2, '0')}" aria-label="Posts published on May ${day}, 2024">${day}</a></td>`
        : `<td>${day}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  })
  .join('\n');

/** A frame with a document of its own, without network. */
const framed = (attributes: string, html: string): string =>
  `<iframe ${attributes} srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

const related = (at: number, title: string, excerpt: string, day: string): string =>
  `<div class="jp-relatedposts-post jp-relatedposts-post${at}" data-post-id="${at + 811}"><h4 class="jp-relatedposts-post-title"><a class="jp-relatedposts-post-a" href="${OTHER_URL}?${at}" rel="nofollow">${title}</a></h4><p class="jp-relatedposts-post-excerpt">${excerpt}</p><span class="jp-relatedposts-post-date" style="display:block">${day}</span><span class="jp-relatedposts-post-context">In "World"</span></div>`;

const share = (name: string): string =>
  `<li class="share-${name.toLowerCase()}"><a rel="nofollow noopener noreferrer" class="share-${name.toLowerCase()} sd-button share-icon" href="${HOME}?share=${name.toLowerCase()}" target="_blank" title="Click to share on ${name}"><span>${name}</span></a></li>`;

const letterForm =
  '<form class="subscription-widget-subscribe"><input type="email" class="email-input" placeholder="Type your email…"> <input type="submit" class="button primary" value="Subscribe"></form>';

export const AROUND_TEXT: Case[] = [
  {
    // Small papers and blogs on WordPress's old default theme (Kubrick) and the many made from it: the first heading
    // is the site's name, the post's day stands in words in the small print below it, and the sidebar has a calendar
    // of the present month, archives by the month and the latest comments.
    name: 'the first heading is the paper’s name, the day is in the small print below the text, and a calendar of another year stands beside it',
    url: NPR,
    html: paper({
      head: '',
      body: `<div id="page">
<div id="header" role="banner"><div id="headerimg"><h1><a href="https://www.npr.org/">The Harbour Post</a></h1><div class="description">News from the quay and from beyond it</div></div></div>
<div id="content" class="widecolumn" role="main">
<div class="navigation"><div class="alignleft">&laquo; <a href="https://www.npr.org/?p=1239" rel="prev">${OTHER_TITLE}</a></div></div>
<div class="post-1243 post type-post status-publish format-standard hentry category-world" id="post-1243"><h2>${TITLE}</h2>
<div class="entry">
${BODY}
<p class="postmetadata alt"><small>This entry was posted on Monday, January 30th, 2023 at 9:20 am and is filed under <a href="https://www.npr.org/?cat=3" rel="category">World</a>. You can follow any responses to this entry through the <a href="https://www.npr.org/?feed=rss2&amp;p=1243">RSS 2.0</a> feed. Both comments and pings are currently closed.</small></p>
</div></div>
<p class="nocomments">Comments are closed.</p></div>
<div id="sidebar" role="complementary"><ul>
<li class="widget widget_calendar"><table id="wp-calendar"><caption>May 2024</caption><thead><tr>${[...'MTWTFSS'].map((day) => `<th scope="col">${day}</th>`).join('')}</tr></thead><tbody>
${WEEKS}
</tbody><tfoot><tr><td colspan="3"><a href="https://www.npr.org/?m=202404">&laquo; Apr</a></td><td class="pad" colspan="4">&nbsp;</td></tr></tfoot></table></li>
<li class="widget widget_recent_entries"><h2 class="widgettitle">Recent Posts</h2><ul><li><a href="https://www.npr.org/?p=2210">Council votes on the roof</a> <span class="post-date">May 21, 2024</span></li><li><a href="https://www.npr.org/?p=2204">Eleven parking places, and a van</a> <span class="post-date">May 12, 2024</span></li></ul></li>
<li class="widget widget_recent_comments"><h2 class="widgettitle">Recent Comments</h2><ul><li><span class="comment-author-link">tide_table</span> on <a href="https://www.npr.org/?p=1239#c4">${OTHER_TITLE}</a></li></ul></li>
<li class="widget widget_archive"><h2 class="widgettitle">Archives</h2><ul><li><a href="https://www.npr.org/?m=202405">May 2024</a> (9)</li><li><a href="https://www.npr.org/?m=202404">April 2024</a> (14)</li><li><a href="https://www.npr.org/?m=202301">January 2023</a> (17)</li></ul></li>
</ul></div></div>`,
      style: 'ul{list-style:none;padding:0}#sidebar{font-size:14px}',
    }),
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
    // Text-only and "lite" versions that broadcasters keep for slow lines and storms (NPR's and CNN's are known):
    // headline, byline, all paragraphs, and links to the full site above and below.
    name: 'the text-only version of a broadcaster’s site has all of the text, and links to the full site above and below it',
    html: paper({
      head: `<link rel="canonical" href="${HOME}">`,
      body: `<div id="main-wrapper">
<header><p><a href="https://www.theguardian.com/text">The Harbour Post: Text-Only Version</a> | <a id="full-version-nav-link" href="${HOME}?full">Go To Full Site</a></p></header>
<main><article class="story-container">
<div class="story-head"><h1 class="story-title">${TITLE}</h1><p>By Ada Quill</p><p>Monday, January 30, 2023 • 9:20 AM GMT</p></div>
<hr>
<div class="paragraphs-container">
${BODY}
</div></article></main>
<hr>
<footer><nav><ul><li><a href="https://www.theguardian.com/text">Topics</a></li><li><a href="${HOME}?full">Go To Full Site</a></li><li><a href="https://www.theguardian.com/contact">Contact Us</a></li><li><a href="https://www.theguardian.com/terms">Terms of Use</a></li></ul><p>For pictures, sound and film, see the full version of our site.</p></nav></footer></div>`,
      style: 'footer ul{display:flex;gap:1em;list-style:none;padding:0}',
    }),
    ...RIGHT,
  },
  {
    // Most big sites: charts (Datawrapper, Flourish), forms for letters and advertisements come into the text as
    // frames, and the comments (Disqus, Viafoura) are one tall frame below it.
    name: 'a chart, a form for letters and an advertisement stand in the text in frames, and the readers’ comments below it in a tall one',
    html: paper({
      body: article(`${set(PARAGRAPHS.slice(0, 2))}
<div class="ad-slot" aria-label="advertisement"><div id="google_ads_iframe_/4410/news/inline1_0__container__">${framed('id="google_ads_iframe_/4410/news/inline1_0" title="3rd party ad content" width="300" height="250" scrolling="no" frameborder="0" data-load-complete="true"', '<body style="margin:0;font:16px sans-serif;background:#eef"><h3>A flat with a view of the ferries</h3><p>Two rooms, a balcony and a lift. Viewing on Saturday.</p><a href="#" target="_blank">Read more</a>')}</div></div>
${set(PARAGRAPHS.slice(2, 5))}
<figure class="chart">${framed('title="Who buys from the South" aria-label="Bar Chart" id="datawrapper-chart-h4rb1" scrolling="no" frameborder="0" style="width:0;min-width:100%;border:none" height="260" data-external="1"', '<body style="margin:0;font:14px sans-serif"><h3>Who buys from the South</h3><p>Contracts for arms in billions of dollars, 2022</p><table><tr><th>Poland</th><td>12.4</td></tr><tr><th>U.A.E.</th><td>3.5</td></tr><tr><th>Egypt</th><td>1.7</td></tr></table><p>Source: Harbour Post research · Get the data · Created with Datawrapper</p>')}</figure>
${set(PARAGRAPHS.slice(5, 8))}
<div class="newsletter">${framed('title="Sign up for the Morning Tide" data-src="newsletter" scrolling="no" frameborder="0" width="100%" height="170"', '<body style="margin:0;font:15px sans-serif;background:#f4f1ea"><h3>The Morning Tide</h3><p>What you need to know before the first ferry, free and each weekday.</p><form><input type="email" placeholder="Your address"><button type="button">Sign up</button></form>')}</div>
${set(PARAGRAPHS.slice(8))}`).replace(
        '</article>',
        `</article>
<section id="comments"><div id="disqus_thread">${framed('id="dsq-app4410" name="dsq-app4410" title="Disqus" allowtransparency="true" frameborder="0" scrolling="no" tabindex="0" width="100%" style="width:1px!important;min-width:100%!important;border:none!important;overflow:hidden!important;height:620px!important"', `<body style="margin:0;font:15px sans-serif"><p><b>4 Comments</b> · Log in · Sort by Best</p><p><b>tide_table</b> · a year ago</p><p>They all used to forbid it, and look at them now. I give Seoul until the summer, and so does my barber.</p><p><b>old_pilot</b> · a year ago</p><p>Nobody asks what the depots look like afterwards. We had the same talk when I was in uniform, and the answer came by post, unsigned, after two years.</p><p><b>Marta on the quay</b> · a year ago</p><p>Good to read a report on this that does not shout. What does the law over there say, and who may change it? I would have liked a line on that.</p><p><b>ferry_7</b> · a year ago</p><p>Subscribed because of this one.</p><p>Load more comments</p>`)}</div></section>`,
      ),
      style: '.ad-slot{width:300px;margin:1em auto}.chart,.newsletter{margin:1em 0}',
    }),
    ...RIGHT,
  },
  {
    // Broadcasters and local stations: video.js (Brightcove and many others) as it builds its player, with the words of
    // its controls for the ear, its dialogs, a sign for live streams, and the message for readers of other countries.
    name: 'the player in the text says that it is loading and that its film is not available in the reader’s country',
    html: paper({
      body: article(
        after(
          1,
          `<div class="video-wrap"><div class="video-js vjs-paused vjs-controls-enabled vjs-workinghover vjs-v7 vjs-live vjs-error vjs-user-active" id="vjs_video_3" tabindex="-1" role="region" lang="en" translate="no" aria-label="Video Player"><video class="vjs-tech" id="vjs_video_3_html5_api" tabindex="-1" preload="none"></video>
<div class="vjs-loading-spinner" dir="ltr"><span class="vjs-control-text">Video Player is loading.</span></div>
<button class="vjs-big-play-button" type="button" title="Play Video" aria-disabled="false"><span class="vjs-icon-placeholder" aria-hidden="true"></span><span class="vjs-control-text" aria-live="polite">Play Video</span></button>
<div class="vjs-control-bar" dir="ltr"><button class="vjs-play-control vjs-control vjs-button" type="button" title="Play"><span class="vjs-control-text" aria-live="polite">Play</span></button><div class="vjs-current-time vjs-time-control vjs-control"><span class="vjs-control-text" role="presentation">Current Time </span><span class="vjs-current-time-display">0:00</span></div><div class="vjs-duration vjs-time-control vjs-control"><span class="vjs-control-text" role="presentation">Duration </span><span class="vjs-duration-display">1:48</span></div><div class="vjs-load-progress"><span class="vjs-control-text"><span>Loaded</span>: <span class="vjs-control-text-loaded-percentage">0%</span></span></div><div class="vjs-live-control vjs-control"><div class="vjs-live-display" aria-live="off"><span class="vjs-control-text">Stream Type </span>LIVE</div></div><div class="vjs-remaining-time vjs-time-control vjs-control"><span class="vjs-control-text" role="presentation">Remaining Time </span><span aria-hidden="true">-</span><span class="vjs-remaining-time-display">1:48</span></div></div>
<div class="vjs-error-display vjs-modal-dialog" tabindex="-1" role="dialog" aria-hidden="false" aria-label="Modal Window"><p class="vjs-modal-dialog-description vjs-control-text">This is a modal window.</p><div class="vjs-modal-dialog-content" role="document">This content is not available in your country. The media could not be loaded, either because the server or network failed or because the format is not supported.</div></div>
<div class="vjs-modal-dialog vjs-hidden vjs-text-track-settings" tabindex="-1" role="dialog" aria-hidden="true"><p class="vjs-control-text">Beginning of dialog window. Escape will cancel and close the window.</p><fieldset><legend>Text</legend><label>Color</label><select><option>White</option><option>Black</option></select></fieldset><button type="button">Reset</button><button type="button">Done</button><p class="vjs-control-text">End of dialog window.</p></div></div>
<p class="caption">Watch: flags and a short walk at the institute</p></div>`,
        ),
      ),
      style:
        '.video-js{position:relative;background:#000;color:#fff;font:12px sans-serif;height:300px}.vjs-tech{position:absolute;inset:0;width:100%;height:100%}.vjs-control-text{border:0;clip:rect(0 0 0 0);height:1px;overflow:hidden;padding:0;position:absolute;width:1px}.vjs-hidden,.vjs-error .vjs-big-play-button{display:none}.vjs-control-bar{position:absolute;bottom:0;display:flex;gap:1em;padding:.5em}.vjs-error-display{position:absolute;inset:0 0 3em;padding:2em;font-size:16px;text-align:center}.caption{font:14px sans-serif}',
    }),
    ...RIGHT,
  },
  {
    // Gift links of big dailies: a subscriber sends one on, the article keeps its label, a line above it says that it was
    // given, and the offer follows behind its last paragraph, as does the note on where it was printed.
    name: 'an article for subscribers was given to the reader by one of them, and is there from beginning to end, with an offer behind it',
    url: `${HOME}?unlocked_article_code=1b7c2e&smid=url-share`,
    html: paper({
      body: `<div class="gift" role="status"><p><strong>A subscriber has given you this article.</strong> With this link you can read all of it without a subscription until 13 February.</p></div>
${article(BODY).replace('<h1>', '<p class="label">Subscribers only</p>\n<h1>')}
<p class="print-info">A version of this article appears in print on Jan. 31, 2023, Section A, Page 9 of the city edition with the headline: NATO Chief Asks Seoul for Arms. <a href="https://www.theguardian.com/reprints">Order Reprints</a> | <a href="https://www.theguardian.com/today">Today’s Paper</a> | <a href="https://www.theguardian.com/subscribe">Subscribe</a></p>
<section class="offer"><h2>Did you like this article?</h2><p>You have read it as a gift. Subscribe for $1 a week, read everything that we publish, and give ten articles a month to your friends.</p><a class="button" href="https://www.theguardian.com/subscribe">See the offer</a><p>Already a subscriber? <a href="https://www.theguardian.com/login">Log in</a></p></section>`,
      style:
        '.gift{background:#e8f0e4;padding:.4em 1em;font:15px sans-serif}.label{font:bold 13px sans-serif;color:#a3202a}.print-info{font:13px sans-serif;color:#666}.offer{border-top:3px solid #222;font:16px sans-serif;text-align:center}',
    }),
    ...RIGHT,
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
    // Small papers, student papers and party or club sites, whose editors put a picture into the paragraph by the editor's
    // button and type the caption below it: one <p>, with breaks alone between picture, caption and sentence.
    name: 'pictures and their captions stand in the same paragraphs as the sentences, parted from them by breaks alone',
    html: paper({
      body: article(
        rewritten((text, at) => {
          const caption =
            at === 3
              ? 'Flags in front of the institute | Photo: Ada Quill'
              : at === 6
                ? 'At the gate of a depot | Photo: Post archive'
                : '';
          return caption
            ? `<p style="text-align: justify;"><a href="https://www.theguardian.com/uploads/${at}.jpg">${IMAGE.replace('<img ', '<img class="alignnone size-large wp-image-1102" ')}</a><br />\n<em><span style="font-size: 10pt;">${caption}</span></em><br />\n${text}</p>`
            : `<p style="text-align: justify;">${text}</p>\n<p>&nbsp;</p>`;
        }),
      ),
    }),
    ...TOLD,
    bare: ['Photo: Ada Quill', 'Photo: Post archive'],
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
    // Electronic editions of local dailies: the text view of a printed front page gives what is printed there, and ends
    // in the printed line that sends the reader to another page of the paper, in capitals with a word for the story.
    name: 'the e-paper’s text view has what is printed on the front page, and its last line names the page on which the story goes on',
    html: paper({
      body: `<div class="ee-bar"><a href="https://www.theguardian.com/eedition">E-Edition</a> <span>Tuesday, January 31, 2023</span> <span>Section A</span> <a href="https://www.theguardian.com/eedition/a1">Back to page A1</a> <button type="button">A−</button> <button type="button">A+</button></div>
<article class="ee-story"><h1>${TITLE}</h1>
<p class="ee-by">By ADA QUILL<br>The Harbour Post</p>
<div class="ee-text">
${set(PARAGRAPHS.slice(0, 5))}
<p><b>See SEOUL, A7</b></p>
</div></article>
<div class="ee-bar"><span>© 2023 The Harbour Post</span> <a href="https://www.theguardian.com/eedition/help">Help</a></div>`,
      style:
        '.ee-bar{display:flex;gap:1em;background:#eee;padding:.4em 1em;font:14px sans-serif}.ee-by{font-size:14px}',
    }),
    ...QUIET,
  },
];
