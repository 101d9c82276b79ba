/** Forms that a report comes in: live pages, letters, films, pictures, threads, questions. */
import { type Case, QUIET, RIGHT, TOLD } from '../case.ts';
import {
  article,
  BODY,
  DAY,
  dated,
  IMAGE,
  inAll,
  ld,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  rewritten,
  set,
  TITLE,
} from '../paper.ts';

/** An entry of a live report: a paragraph, under the time of the morning at which it came. */
const entry = (text: string, at: number): string => {
  const time = `0${4 + Math.floor(at / 2)}:${at % 2 === 0 ? '05' : '40'}`;
  return `<section class="entry" id="entry-${at + 1}"><p class="stamp"><time datetime="2023-01-30T${time}:00Z">${time.replace(':', '.')} GMT</time></p>\n<p>${text}</p></section>`;
};

const QUESTIONS = [
  'Who asked whom, and for what?',
  'What does he want of Seoul?',
  'Have others changed their minds?',
  'Why now?',
  'What has Seoul done until today?',
  'And what does its president say?',
  'Were there not some shells?',
  'Who is against it?',
  'Is it about others as well?',
  'Where does he go next?',
];

/** A post of a thread, with what a network sets around it. */
const post = (text: string, at: number): string =>
  `<article class="post"><header><b>The Harbour Post</b> <span>@harbourpost</span> · <time datetime="${DAY}">9:20 AM</time></header>
<p>${text}</p>
<footer><button type="button">${((at * 37) % 83) + 4} answers</button> <button type="button">${((at * 53) % 190) + 21} reposts</button> <button type="button">${((at * 71) % 640) + 88} hearts</button></footer></article>`;

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
    name: 'the text is the transcript of a film, with times and a speaker in front of each paragraph',
    html: paper({
      body: `<main><h1>${TITLE}</h1><p class="byline">By Ada Quill in Seoul</p><video controls width="600"></video><h2>Transcript</h2><div class="transcript">${rewritten((text, at) => `<div class="cue"><button type="button">0${at}:1${at}</button> <b>Ada Quill:</b> <span>${text}</span></div>`)}</div></main>`,
    }),
    ...TOLD,
  },
  {
    name: 'the text answers questions in a list of definitions',
    html: paper({
      body: article(
        `<dl>\n${rewritten((text, at) => `<dt>${QUESTIONS[at]}</dt>\n<dd>${text}</dd>`)}\n</dl>`,
      ),
      style: 'dt{font-weight:bold}dd{margin:0 0 1em}',
    }),
    ...TOLD,
  },
  {
    name: 'an essay in pictures tells all of the text in their captions',
    html: inAll(
      (text) => `<figure>${IMAGE}<figcaption>${text}</figcaption></figure>`,
      'figure{margin:2em 0}figure img{max-width:100%}',
    ),
    ...RIGHT,
  },
  {
    name: 'the report is a thread of posts, each with the account’s name, its hour and counts of answers',
    html: paper({
      body: `<main><h1>${TITLE}</h1>\n<p class="byline">A thread by Ada Quill in Seoul</p>\n${PARAGRAPHS.map(post).join('\n')}</main>`,
      style:
        '.post{border-bottom:1px solid #ccd;padding:.8em 0}.post header,.post footer{font:14px sans-serif;color:#556}.post p{margin:.4em 0}',
    }),
    ...RIGHT,
  },
  {
    // Indian broadcasters tell the news of the hour as a cheat sheet; promotions stand inside its entries.
    name: 'the report is told in the ten points of a numbered list, with a promotion in one of its entries',
    html: paper({
      body: article(
        `<div class="lead-in"><b>Here are 10 points on the visit:</b></div>
<ol class="points">
${PARAGRAPHS.map(
  (text, at) =>
    `<li>${text}${at === 4 ? `\n<div class="promo"><span>Promoted</span><a href="https://www.theguardian.com/boats">${IMAGE}<br>Boats for hire at the river market, from nine in the morning</a></div>` : ''}</li>`,
).join('\n')}
</ol>
<div class="share"><a href="https://www.theguardian.com/s/1">Share</a> <a href="https://www.theguardian.com/s/2">Post a comment</a></div>`,
      ),
      style:
        '.points{padding-left:2em}.points li{margin:0 0 1em}.points li::marker{color:#b00;font-weight:700}.promo{margin:.8em 0;padding:.5em;background:#f2f2f2;font:14px sans-serif}.promo span{display:block;color:#777;font-size:11px}.promo img{max-width:100%}.share{font:14px sans-serif}',
    }),
    ...RIGHT,
  },
];
