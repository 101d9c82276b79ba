/** Pages that were moved, saved or published again. */
import { type Case, NOTED, RIGHT } from '../case.ts';
import { article, BODY, DAY, dated, described, NPR, paper } from '../paper.ts';

const AGAIN = '2026-02-03T06:00:00Z';

export const FIRST_OR_AGAIN: Case[] = [
  {
    name: 'the page was published years ago and is another text since',
    html: paper({
      head:
        dated('2017-03-02T09:00:00Z') +
        `<meta property="article:modified_time" content="${DAY}">` +
        described({ datePublished: '2017-03-02T09:00:00Z', dateModified: DAY }),
    }),
    url: 'https://www.theguardian.com/world/nato-and-seoul',
    marks: ['prelude to confrontation and war', 'urgent need'],
    state: 'noted',
  },
  {
    name: 'the page was published again years later, and says when it was first',
    html: paper({
      head: dated(AGAIN) + described({ datePublished: AGAIN }),
      body: article(
        `<p><em>This article was first published on 30 January 2023. We publish it again as the alliance comes to Seoul for its summit.</em></p>\n${BODY}`,
        ' · 3 February 2026',
      ),
    }),
    url: NPR,
    ...NOTED,
    bare: ['publish it again'],
  },
  {
    // obsidianmd/obsidian-clipper#162
    name: 'two descriptions of the same page have two days, the first of which is of the site’s move',
    html: paper({
      head:
        described({ mainEntityOfPage: NPR, datePublished: '2021-05-05T03:00:00+00:00' }) +
        described({ mainEntityOfPage: NPR, datePublished: DAY }),
      body: article(BODY, ' · January 30, 2023'),
    }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'a banner says that the article is years old, and the metadata when it was last saved',
    html: paper({
      head: `<meta property="article:modified_time" content="2025-11-02T10:00:00Z">${described({ datePublished: undefined, dateModified: '2025-11-02T10:00:00Z' })}`,
      body: article(
        BODY,
        '</p><p class="old">This article is more than <b>2 years old</b></p><p>Last modified on Sun 2 Nov 2025 10.00 GMT',
      ),
    }),
    url: NPR,
    ...NOTED,
  },
  {
    name: 'the only stamp is of the day when the site moved, and the text says its day in words',
    html: paper({
      head: dated('2021-05-05T03:00:00Z'),
      body: article(BODY.replace('SEOUL — ', 'SEOUL, Jan. 30, 2023 — ')),
    }),
    url: NPR,
    marks: ['prelude to confrontation and war', 'urgent need'],
    state: 'noted',
  },
  {
    // GeneratePress and others of WordPress’s most used themes, without a plugin for metadata: the time of the last
    // saving is printed before that of publication and hidden by `.posted-on .updated`.
    name: 'the theme prints the day of the last saving, two years later, before that of publication, and its style sheet hides the former',
    url: NPR,
    html: paper({
      head: '<meta name="generator" content="WordPress 6.7.2"><link rel="shortlink" href="https://www.npr.org/?p=1843">',
      body: `<main class="site-main" id="main">
${article(
  `${BODY}
<footer class="entry-meta" aria-label="Entry meta"><span class="cat-links"><span class="screen-reader-text">Categories </span><a href="https://www.npr.org/category/world" rel="category tag">World</a></span></footer>`,
  ' · <span class="posted-on"><time class="updated" datetime="2025-03-14T10:02:11+00:00">March 14, 2025</time><time class="entry-date published" datetime="2023-01-30T09:20:00+00:00">January 30, 2023</time></span>',
).replace(
  '<article>',
  '<article id="post-1843" class="post-1843 post type-post status-publish format-standard hentry category-world">',
)}
</main>`,
      style:
        '.posted-on .updated{display:none}.entry-meta{font:14px sans-serif}.screen-reader-text{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}',
    }),
    ...RIGHT,
  },
];
