/** What addresses say of a page and its day. */
import { type Case, onceRead, RIGHT } from '../case.ts';
import { article, BODY, DAY, dated, described, HOME, ld, paper, TITLE } from '../paper.ts';

/** Where an agency has its own page of the same report. */
const AGENCY = 'https://apnews.com/article/stoltenberg-seoul-arms-ukraine-5f0c3e9ad1b2';

export const ADDRESSES: Case[] = [
  {
    name: 'the page says nothing of its day, but its address has a number of eight digits',
    html: paper({ head: `<meta name="title" content="${TITLE}">` }),
    url: 'https://www.npr.org/story/20110412/stoltenberg-seoul-arms',
    marks: ['prelude to confrontation and war', 'urgent need'],
    state: 'noted',
  },
  {
    name: 'the page of an agency’s report names the agency’s own page as its canonical address',
    html: paper({
      head: `${dated(DAY)}${described({ mainEntityOfPage: AGENCY })}<link rel="canonical" href="${AGENCY}"><meta property="og:url" content="${AGENCY}">`,
    }),
    ...RIGHT,
  },
  {
    name: 'the address has the day on which the dossier was opened that the article is filed in',
    url: 'https://www.theguardian.com/dossier/2022/feb/24/war-in-ukraine/stoltenberg-seoul-arms',
    html: paper({
      body: article(BODY, ` · <time datetime="${DAY}">Monday 30 January 2023</time>`),
    }),
    ...RIGHT,
  },
  {
    // newspaper4k (209): a weekly has the day of the printed issue in the address of what it published on the web eleven days
    // before, and the day was taken from there.
    name: 'a weekly’s address has the day of the printed issue, eleven days after the byline’s own day',
    url: 'https://www.theguardian.com/2023/02/10/stoltenberg-seoul-arms-ukraine-1776432.html',
    html: paper({
      head: '<link rel="canonical" href="https://www.theguardian.com/2023/02/10/stoltenberg-seoul-arms-ukraine-1776432.html">',
      body: article(
        `${BODY}\n<p class="issue">In the magazine: <a href="https://www.theguardian.com/issues/2023/02/10">the issue of February 10, 2023</a></p>`,
        ' · <time datetime="2023-01-30T04:20:00-05:00">1/30/23 at 4:20 AM EST</time>',
      ),
      style: '.issue{font:14px sans-serif;border-top:1px solid #bbb;padding-top:.5em}',
    }),
    ...RIGHT,
  },
  // Days and descriptions.
  {
    name: 'an archive has its bar and the day of its copy above the page, and that day stands in the address before the page’s own',
    // At a site on the list: elsewhere it waits to be asked.
    url: `https://www.theguardian.com/web/20240312081500/${HOME}`,
    html: paper({
      head: '',
      body: `<div id="wm-ipp-base" lang="en"><a href="/web/">Web archive</a> <a href="/web/*/${HOME}">214 captures</a> <span>31 Jan 2023 – 9 Nov 2024</span> <table><tr><td>Feb</td><td><b>Mar</b></td><td>Apr</td></tr><tr><td>◂</td><td><b>12</b></td><td>▸</td></tr><tr><td>2023</td><td><b>2024</b></td><td>2025</td></tr></table></div>
${article(BODY)}
<!-- FILE ARCHIVED ON 08:15:00 Mar 12, 2024 AND RETRIEVED FROM THE ARCHIVE ON 10:02:11 Nov 09, 2024. -->`,
      style: '#wm-ipp-base{background:#eee;font:13px/1.3 sans-serif;padding:.5em}',
    }),
    ...RIGHT,
  },
  {
    name: 'a template says on each page that its type, address and name are those of the front page',
    html: paper({
      head: `${dated(DAY)}<link rel="canonical" href="https://www.theguardian.com/"><meta property="og:url" content="https://www.theguardian.com/">${ld({ '@type': 'WebSite', name: 'The Harbour Post', url: 'https://www.theguardian.com/' })}`,
    })
      .replace('property="og:type" content="article"', 'property="og:type" content="website"')
      .replace(
        `property="og:title" content="${TITLE}"`,
        'property="og:title" content="The Harbour Post"',
      ),
    ...RIGHT,
  },
  {
    // A dark-mode tool finds itself shut out of pages that a server puts into a sandbox.
    name: 'the page is served into a sandbox, in which it has no origin of its own',
    html: paper(),
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    ...RIGHT,
  },
  {
    name: 'the address gets a query while the page stays',
    html: paper(),
    act: onceRead("history.replaceState(null, '', '?at_medium=mail&at_campaign=7')"),
    ...RIGHT,
    state: 'noted',
  },
];
