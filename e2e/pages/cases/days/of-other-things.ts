/** Days on the page that are not the article's. */
import { type Case, NOTED, RIGHT } from '../case.ts';
import { article, BODY, IMAGE, NPR, OTHER_TITLE, PARAGRAPHS, paper, set, TITLE } from '../paper.ts';

const OLD = `<figure>${IMAGE}<figcaption>A hall of the kind, <time datetime="2019-06-30">June 30, 2019</time>. Archive</figcaption></figure>`;

const OLDER = `<figure>${IMAGE}<figcaption>Snow by the palace gates, taken on 4 November 2017. Archive</figcaption></figure>`;

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

export const DAYS_OF_OTHER_THINGS: Case[] = [
  {
    name: 'times in the text are of other things: a war’s first day, a film’s length, the year below',
    html: paper({
      head: '',
      body: `${article(
        BODY.replace(
          'began last February',
          'began <time datetime="2022-02-24">last February</time>',
        ),
        ' · <time datetime="PT4M">4 min read</time> · 30 January 2023',
      )}<footer>© <time datetime="2026">2026</time> The Harbour Post</footer>`,
    }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'photographs from the archive have their days, and the article has none',
    html: paper({
      head: '',
      body: article(
        `${OLD}\n${set(PARAGRAPHS.slice(0, 5))}\n${OLDER}\n${set(PARAGRAPHS.slice(5))}`,
      ),
    }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'the only days on the page are those of its copyright and of its making, below',
    html: paper({
      head: '',
      body: `${article(BODY)}<footer><p>© 1998–2026 Harbour Post Ltd. All rights reserved.</p><p>Page built on <time datetime="2026-08-12T04:12:09Z">12 August 2026, 04:12</time></p></footer>`,
    }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'the masthead has today’s day for a time, and the article none',
    html: paper({
      head: '',
      body: `<header><time datetime="2026-02-03T06:00:00Z">Tuesday, 3 February</time></header>${article(BODY)}`,
    }),
    url: NPR,
    marks: ['prelude to confrontation and war', 'urgent need'],
    state: 'noted',
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
    // A finder of dates is fed telephone numbers and the numbers of laws.
    name: 'the only numbers that look like days are a telephone’s, a register’s and a law’s, in the line below the text',
    url: NPR,
    html: paper({
      head: '',
      body: `${article(BODY)}
<footer><p>The Harbour Post, Quay 4 · Tel. 20.19.03.12 · ISSN 2011-0415 · Trade register 14/06/2008 · Answerable under Press Act 1998-11-02</p></footer>`,
    }),
    ...RIGHT,
  },
];
