/** Days of the page's own that stand in one form with those of other posts beside it. */
import { type Case, RIGHT } from '../case.ts';
import { article, BODY, NPR, OTHER_TITLE, paper } from '../paper.ts';

/** The leaf of a calendar that themes for blogs set beside a headline. */
const leaf = (month: string, day: string, year: string): string =>
  `<div class="post-date"><span class="month">${month}</span><span class="day">${day}</span><span class="year">${year}</span></div>`;

export const DAYS_AMONG_OTHERS: Case[] = [
  {
    // Themes for blogs since long; what recent posts have in the sidebar is the same badge.
    name: 'the only day is a leaf of a calendar beside the headline, with month, day and year in boxes of their own, and recent posts have such leaves too',
    url: NPR,
    html: paper({
      head: '<meta name="generator" content="WordPress 6.4.4">',
      body: `<div class="post hentry">${leaf('Jan', '30', '2023')}
${article(BODY)}</div>
<aside class="widget"><h3 class="widget-title">Recent posts</h3>
<div class="recent">${leaf('May', '14', '2024')}<a href="https://www.npr.org/market">${OTHER_TITLE}</a></div>
<div class="recent">${leaf('Apr', '02', '2024')}<a href="https://www.npr.org/ferry">Third ferry is back after its repair</a></div></aside>
<footer>© 2011–2024 The Harbour Post</footer>`,
      style: `.post{position:relative;padding-left:84px}.post>.post-date{position:absolute;left:0;top:1.2em}
.post-date{width:60px;text-align:center;border:1px solid #999;font:13px sans-serif}.post-date span{display:block}.post-date .month{background:#a33;color:#fff;text-transform:uppercase}.post-date .day{font-size:24px}
.recent{display:flex;gap:1em;margin:.8em 0;font:15px sans-serif}`,
    }),
    ...RIGHT,
  },
  {
    // The plugin for relative times that many sites still have: it swaps the day in words for an age, and keeps the
    // words as the tooltip.
    name: 'a plugin has put “years ago” in the byline in the place of the day, which is left in its tooltip, as with the posts beside it',
    url: NPR,
    html: paper({
      head: '',
      body: `${article(BODY, ', <abbr class="timeago" title="2023-01-30T09:20:00Z">Monday, 30 January 2023, 9:20</abbr>')}
<aside><h2>More from us</h2><ul>
<li><a href="https://www.npr.org/market">${OTHER_TITLE}</a>, <abbr class="timeago" title="2021-05-14T06:00:00Z">Friday, 14 May 2021, 6:00</abbr></li>
<li><a href="https://www.npr.org/ferry">Third ferry is back after its repair</a>, <abbr class="timeago" title="2019-11-05T10:30:00Z">Tuesday, 5 November 2019, 10:30</abbr></li></ul></aside>
<script>
for (const one of document.querySelectorAll('abbr.timeago')) {
  const years = Math.max(1, Math.floor((Date.now() - Date.parse(one.title)) / 31557600000));
  one.title = one.textContent;
  one.textContent = years === 1 ? 'about a year ago' : years + ' years ago';
}
</script>`,
      style: 'abbr{text-decoration:none}aside{font:15px sans-serif}',
    }),
    ...RIGHT,
  },
];
