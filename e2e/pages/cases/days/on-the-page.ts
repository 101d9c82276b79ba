/** Days that only the page itself has, in forms of its own. */
import { type Case, RIGHT, TOLD, TOLD_NOTED } from '../case.ts';
import {
  article,
  BODY,
  DAY,
  described,
  ld,
  NPR,
  OTHER_TITLE,
  OTHER_URL,
  paper,
  TITLE,
} from '../paper.ts';

/** The article's description, which has no day. */
const UNDATED = described({ datePublished: undefined });

export const DAYS_ON_THE_PAGE: Case[] = [
  {
    name: 'the only day is that of a weekly’s issue, counted as a week of the year',
    url: NPR,
    html: paper({
      head: ld({ '@type': 'NewsArticle', headline: TITLE }),
      body: article(BODY, ' · <time datetime="2023-W05">Week 5, 2023</time>'),
    }),
    ...RIGHT,
  },
  {
    name: 'the only day is written as a day of a numbered week',
    url: NPR,
    html: paper({
      head: ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2023-W05-1' }),
      body: article(BODY, ' · <time datetime="2023-W05-1">Monday, week 5 of 2023</time>'),
    }),
    ...RIGHT,
  },
  {
    name: 'the only day on the page stands in the dateline, within the first sentence',
    url: NPR,
    html: paper({
      head: '',
      body: article(BODY.replace('SEOUL —', 'SEOUL, Jan. 30, 2023 (Harbour Wire) —')),
    }),
    ...TOLD,
  },
  {
    name: 'the only day on the page is put into the byline by a script four seconds late',
    url: NPR,
    html: paper({
      head: '',
      body: `${article(BODY, ' <span class="stamp"></span>')}
<script>setTimeout(() => { document.querySelector('.stamp').innerHTML = '· Published <time datetime="${DAY}">30 January 2023, 9:20 GMT</time>'; }, 4000);</script>`,
    }),
    act: async (tab) => {
      await tab.until(() => document.querySelector('.stamp time') !== null);
    },
    ...RIGHT,
  },
  {
    name: 'the only day on the page has no year',
    html: paper({
      head: '',
      body: article(BODY, ' · <time datetime="01-30">Mon, Jan 30</time>'),
    }),
    url: NPR,
    ...TOLD_NOTED,
  },
  {
    // Older themes of WordPress have “F jS, Y” in their templates, and the widget of recent posts has the site’s own
    // setting, “F j, Y”.
    name: 'the article’s day is written as an ordinal, and the days of recent posts beside it are not',
    url: NPR,
    html: paper({
      head: '<meta name="generator" content="WordPress 5.2.4"><link rel="pingback" href="https://www.npr.org/xmlrpc.php">',
      body: `<div id="content">
${article(
  `${BODY}
<p class="postmetadata">This entry was posted on Monday, January 30th, 2023 at 9:20 am and is filed under <a href="https://www.npr.org/category/world">World</a>. Both comments and pings are closed.</p>`,
  ' on January 30th, 2023',
)}
</div>
<div id="sidebar" class="widget-area"><aside class="widget widget_recent_entries"><h2>Recent posts</h2><ul>
<li><a href="https://www.npr.org/river-market">${OTHER_TITLE}</a> <span class="post-date">March 14, 2025</span></li>
<li><a href="https://www.npr.org/seaweed">How to cook with seaweed</a> <span class="post-date">March 11, 2025</span></li>
<li><a href="https://www.npr.org/ferries">Ferries at dawn</a> <span class="post-date">March 6, 2025</span></li></ul></aside>
<aside class="widget widget_archive"><h2>Archives</h2><ul><li><a href="https://www.npr.org/2025/03">March 2025</a> (3)</li><li><a href="https://www.npr.org/2023/01">January 2023</a> (9)</li></ul></aside></div>`,
      style: '.postmetadata,#sidebar{font:14px sans-serif;background:#f4f4f4;padding:.6em 1em}',
    }),
    ...RIGHT,
  },
  {
    // adbar/htmldate #8: a broadcaster’s page has its day in the tab’s title alone, at the very end, behind the
    // department and its own name; the reports it recommends have theirs on the page.
    name: 'the day stands at the end of the tab’s title alone, and recommended reports below have days of their own',
    url: NPR,
    html: paper({
      head: UNDATED,
      body: `${article(BODY)}
<section class="recommends"><h2>We recommend</h2>
<div class="teaser"><a href="${OTHER_URL}">${OTHER_TITLE}</a> <span class="date">18.06.2022</span></div>
<div class="teaser"><a href="https://www.npr.org/harbour-lights">Who keeps the harbour lights burning</a> <span class="date">02.11.2021</span></div>
</section>`,
      style: '.recommends{border-top:2px solid #05b2fc;font:15px sans-serif}.date{color:#666}',
    }).replace('| The Harbour Post</title>', '| Asia | The Harbour Post | 30.01.2023</title>'),
    ...RIGHT,
  },
  {
    // scrapinghub/dateparser #1024: days in Polish are not found, or others in their place. English pages of a Polish
    // paper keep its Polish frame, with the day in it; the list of English texts below has English days.
    name: 'an English text stands in a Polish paper’s frame, its day is written in Polish, and a list below has days in English',
    url: NPR,
    html: paper({
      head: UNDATED,
      body: `<nav lang="pl"><a href="https://www.npr.org/kraj">Kraj</a> <a href="https://www.npr.org/swiat">Świat</a> <a href="https://www.npr.org/gospodarka">Gospodarka</a></nav>
${article(BODY).replace('</h1>', '</h1>\n<p class="when" lang="pl">Publikacja: poniedziałek, 30 stycznia 2023, 10:20</p>')}
<section class="english"><h3>Our texts in English</h3><ul>
<li><a href="${OTHER_URL}">${OTHER_TITLE}</a>, 18 June 2022</li>
<li><a href="https://www.npr.org/amber">The last amber cutters of the coast</a>, 4 March 2021</li></ul></section>
<footer lang="pl"><small>Wszelkie prawa zastrzeżone. <a href="https://www.npr.org/kontakt">Kontakt</a></small></footer>`,
      style: 'nav{font:15px sans-serif}.when{color:#666;font:14px sans-serif}',
    }),
    ...RIGHT,
  },
  {
    // postlight/parser #762: a blog’s template (Blogger) shows the hour of a post, the day is only what its abbreviation
    // stands for, and a parser took the hour for one of today.
    name: 'the line below the text has the hour alone, as an abbreviation of the day, and an archive beside it counts posts by years',
    url: NPR,
    html: paper({
      head: '<meta content="blogger" name="generator">',
      body: `<div class="blog-posts hfeed"><div class="post hentry uncustomized-post-template">
<h3 class="post-title entry-title">${TITLE}</h3>
<div class="post-body entry-content">
${BODY}
<div style="clear:both"></div></div>
<div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Ada Quill</span></span> <span class="post-timestamp">at <a class="timestamp-link" href="${NPR}" rel="bookmark" title="permanent link"><abbr class="published" title="2023-01-30T09:20:00Z">9:20:00 AM</abbr></a></span></div>
</div></div>
<div class="widget BlogArchive"><h2>Blog Archive</h2>
<ul class="hierarchy"><li>▼ <a href="https://www.npr.org/2023/">2023</a> (4)<ul><li>▼ <a href="https://www.npr.org/2023/01/">January</a> (4)</li></ul></li>
<li>► <a href="https://www.npr.org/2022/">2022</a> (51)</li><li>► <a href="https://www.npr.org/2021/">2021</a> (38)</li><li>► <a href="https://www.npr.org/2008/">2008</a> (7)</li></ul></div>`,
      style:
        '.post-footer{background:#f6f6f6;font:13px sans-serif;padding:.5em}abbr.published{border:0}.widget{font:13px sans-serif}',
    }),
    ...RIGHT,
  },
];
