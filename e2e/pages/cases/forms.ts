/** Forms that a report comes in: live pages, letters, films, topics. */
import { type Case, QUIET, RIGHT } from './case.ts';
import {
  article,
  BODY,
  DAY,
  dated,
  HOME,
  ld,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  set,
  TITLE,
} from './paper.ts';

/** An entry of a live report: a paragraph, under the time of the morning at which it came. */
const entry = (text: string, at: number): string => {
  const time = `0${4 + Math.floor(at / 2)}:${at % 2 === 0 ? '05' : '40'}`;
  return `<section class="entry" id="entry-${at + 1}"><p class="stamp"><time datetime="2023-01-30T${time}:00Z">${time.replace(':', '.')} GMT</time></p>\n<p>${text}</p></section>`;
};

/** Teasers of a topic's page, below the one of our report. */
const TEASERS: readonly (readonly [day: string, headline: string, lead: string])[] = [
  [
    '26 January 2023',
    'Alliance’s head to travel to Asia at the end of the week',
    'The secretary general leaves Brussels on Saturday. His office would not say whom he is going to bring.',
  ],
  [
    '19 January 2023',
    'Winter in Brussels: how long will he stay?',
    'His term has been made longer three times by now, and the list of those who may follow him is short.',
  ],
  [
    '11 January 2023',
    'Two signatures and a handshake',
    'The alliance and the union have put their names under a paper on what each of them is there for.',
  ],
  [
    '21 December 2022',
    'What he reads when he is not in meetings',
    'A shelf in his office has room for forty books, and eleven of them are about fishing.',
  ],
  [
    '30 November 2022',
    'Ministers leave Bucharest with a list of generators',
    'There was much talk of transformers and of cables at the meeting, and little of anything that flies.',
  ],
  [
    '17 November 2022',
    'A night of telephone calls',
    'Something had fallen on a farm near the border, and until the morning nobody knew what it was.',
  ],
];

/** The page with the title and type that a topic’s has. */
const asTopic = (html: string): string =>
  html
    .replace(`<title>${TITLE} |`, '<title>Jens Stoltenberg |')
    .replace(
      `property="og:title" content="${TITLE}"`,
      'property="og:title" content="Jens Stoltenberg"',
    )
    .replace('property="og:type" content="article"', 'property="og:type" content="website"');

export const FORMS: Case[] = [
  {
    name: 'a live report that has ended tells all in entries under the times they came at, the latest first',
    html: paper({
      head:
        dated('2023-01-30T04:00:00Z') +
        ld({
          '@type': 'LiveBlogPosting',
          headline: TITLE,
          datePublished: '2023-01-30T04:00:00Z',
          dateModified: DAY,
          coverageStartTime: '2023-01-30T04:00:00Z',
          coverageEndTime: DAY,
        }),
      body: article(
        `<p class="closed">This live report has ended. Thank you for being with us.</p>\n${PARAGRAPHS.map(entry).reverse().join('\n')}`,
      ),
      style:
        '.entry{border-top:2px solid #0d5b7a;margin:1.5em 0}.stamp{font:bold 14px sans-serif;color:#0d5b7a}',
    }),
    ...RIGHT,
  },
  {
    name: 'a morning letter tells the report as its first story, and others under headings of their own behind it',
    html: paper({
      body: article(
        `<p>Good morning. It is Monday, the kettle is on, and this is what you want to know before the first ferry.</p>
<h2>The big story</h2>
${BODY}
<h2>What else is going on</h2>
<ul>
<li><b>Norway:</b> The salmon farms want an “urgent review” of the new tax on their cages, and threaten to leave 9,000 tonnes of fish in the sea until they get it.</li>
<li><b>Shipping:</b> South Korean shipyards have taken orders for 120 tankers since November, more than in any winter before.</li>
<li><b>Tennis:</b> The final in Melbourne lasted two hours and 56 minutes, and was over in three sets.</li>
</ul>
<h2>And at last, breakfast</h2>
${set(OTHER.slice(0, 2))}
<p>That is all for today. Write to us by answering this letter, and have a good week.</p>`,
      ),
    }),
    marks: 'control',
    bare: ['urgent review', '9,000 tonnes', '120 tankers'],
  },
  {
    name: 'an update stands at the top under its hour, and the report of the morning follows under a line that calls it previous',
    html: paper({
      body: article(
        `<p><strong>UPDATED, 6:15 p.m.:</strong> ${PARAGRAPHS[5]}</p>
<p>${PARAGRAPHS[7]}</p>
<p><strong>PREVIOUSLY, 10:05 a.m.:</strong> ${PARAGRAPHS[0]}</p>
${set(PARAGRAPHS.filter((_, at) => ![0, 5, 7].includes(at)))}`,
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'the page is that of a film, with some paragraphs below it on what is said in it',
    html: paper({
      head:
        dated(DAY) +
        ld({
          '@type': 'VideoObject',
          name: TITLE,
          description: PARAGRAPHS[0],
          uploadDate: DAY,
          duration: 'PT4M12S',
        }),
      body: `<main><h1>${TITLE}</h1>
<div class="player"><video controls preload="none"></video><p>▶ Watch · 4:12</p></div>
<div class="about">
${set(PARAGRAPHS.slice(0, 4))}
</div></main>
<aside><h2>More films</h2><ul><li><a href="${OTHER_URL}">${OTHER_TITLE}</a> 2:40</li><li><a href="https://www.theguardian.com/film/ferry">One day on the first ferry</a> 6:05</li><li><a href="https://www.theguardian.com/film/wall">Who mends the sea wall?</a> 3:31</li></ul></aside>`,
      style:
        '.player{background:#111;color:#fff;padding:0 0 .5em}.player video{display:block;width:100%;height:320px}.player p{margin:.5em 1em}',
    }).replace('property="og:type" content="article"', 'property="og:type" content="video.other"'),
    ...QUIET,
  },
  {
    name: 'a topic’s page lists reports with their days and leads, the first of which is this one',
    url: 'https://www.theguardian.com/world/jens-stoltenberg',
    html: asTopic(
      paper({
        head: ld({ '@type': 'CollectionPage', name: 'Jens Stoltenberg' }),
        body: `<main><h1>Jens Stoltenberg</h1>
<p>All that we have on the secretary general of the alliance.</p>
<ol class="list">
<li><p class="day">30 January 2023</p><h2><a href="${HOME}">${TITLE}</a></h2><p>${PARAGRAPHS[0]} ${PARAGRAPHS[3]}</p></li>
${TEASERS.map(([day, headline, lead], at) => `<li><p class="day">${day}</p><h2><a href="https://www.theguardian.com/world/alliance-${at + 1}">${headline}</a></h2><p>${lead}</p></li>`).join('\n')}
</ol>
<nav><a href="https://www.theguardian.com/world/jens-stoltenberg?page=2">Older reports</a></nav></main>`,
        style:
          '.list{list-style:none;padding:0}.day{font:14px sans-serif;color:#555;margin:2em 0 0}',
      }),
    ),
    marks: 'none',
    missing: 'quiet',
  },
];
