/** What descriptions and addresses say of a text, and whether all of it is there. */
import { type Case, QUIET, RIGHT } from './case.ts';
import {
  article,
  BODY,
  DAY,
  dated,
  described,
  HEAD,
  HOME,
  ld,
  NPR,
  PARAGRAPHS,
  paper,
  set,
  TITLE,
} from './paper.ts';

/** The text as a word processor and an editor's codes have it: many times as long as its words. */
const TYPESET = PARAGRAPHS.map(
  (text, at) =>
    `<p class="MsoNormal" style="margin:0cm 0cm 10pt;line-height:115%;tab-stops:35.4pt 70.8pt 106.2pt 141.6pt"><span lang="EN-GB" style="font-size:11.0pt;line-height:115%;font-family:Georgia,serif;mso-fareast-font-family:Calibri;mso-ansi-language:EN-GB">${text}</span></p>\n[ad slot="story-${at}" sizes="300x250,336x280,320x100" lazy="true" fallback="house"]\n[spacer height="24" class="alignnone size-full wp-image-4711${at}"]`,
).join('\n');

/** The end of our article in another language. */
const GERMAN_REST = [
  'Im November gab ein amerikanischer Beamter bekannt, dass Washington bei südkoreanischen Herstellern 100.000 Artilleriegranaten kaufen und der Ukraine übergeben werde. Seoul beharrte darauf, dass sie allein für die amerikanische Armee bestimmt seien.',
  'Nordkorea, dem Washington Waffenlieferungen an Russland vorwirft, nannte den Besuch ein „Vorspiel zu Konfrontation und Krieg“ und warnte vor einer „asiatischen Nato“, die da entstehe.',
  'China sei kein Gegner des Bündnisses, fügte Stoltenberg hinzu, doch seine Aufrüstung und sein Auftreten in der Region hätten es auf der Tagesordnung nach oben gebracht.',
  'Von Seoul fliegt der Generalsekretär nach Japan weiter, wo er Ministerpräsident Fumio Kishida trifft und über engere Bande zwischen dem Bündnis und seinen Partnern in Asien sprechen will.',
];

export const WHOLE_OR_NOT: Case[] = [
  {
    name: 'the description is of a live report that began a year before, and the page’s entry in it has its own day',
    html: paper({
      head: ld({
        '@type': 'LiveBlogPosting',
        headline: 'War in Ukraine: all that happens',
        url: 'https://www.theguardian.com/world/live/ukraine',
        datePublished: '2022-02-24T05:00:00Z',
        coverageStartTime: '2022-02-24T05:00:00Z',
        liveBlogUpdate: [
          { '@type': 'BlogPosting', headline: TITLE, url: HOME, datePublished: DAY },
        ],
      }),
      body: article(BODY, ` · <time datetime="${DAY}">30 January 2023</time>`),
    }),
    ...RIGHT,
  },
  {
    name: 'the only day has two digits for its year',
    url: NPR,
    html: paper({
      head: `<meta name="date" content="30.01.23, 18:20 KST">${ld({ '@type': 'NewsArticle', headline: TITLE })}`,
      body: article(BODY, ' · 30.01.23, 18:20'),
    }),
    ...RIGHT,
  },
  {
    name: 'the description has the text with a word processor’s mark-up and an editor’s codes, several times as long as its words',
    html: paper({ head: dated(DAY) + described({ articleBody: TYPESET }) }),
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
    name: 'the description counts half as many words again as the page has, and nothing else says that there are more',
    html: paper({
      head: dated(DAY) + described({ wordCount: PARAGRAPHS.join(' ').split(' ').length }),
      body: article(HEAD),
    }),
    ...QUIET,
  },
  {
    name: 'the text stands on two tabs, and the second is empty until it is pressed',
    html: paper({
      body: article(
        `<div role="tablist" aria-label="This report"><button type="button" role="tab" id="tab-1" aria-selected="true" aria-controls="panel-1">1. The visit</button> <button type="button" role="tab" id="tab-2" aria-selected="false" aria-controls="panel-2" tabindex="-1">2. Shells and neighbours</button></div>
<div role="tabpanel" id="panel-1" aria-labelledby="tab-1">${HEAD}</div>
<div role="tabpanel" id="panel-2" aria-labelledby="tab-2" hidden></div>`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'a question of a survey has to be answered before the rest of the text is shown',
    html: paper({
      body: article(
        `${HEAD}
<form class="survey"><p><b>Answer one question to go on with this page</b></p><p>Which of these have you bought in the last month?</p>
<p><label><input type="radio" name="bought"> Running shoes</label><br><label><input type="radio" name="bought"> A kettle</label><br><label><input type="radio" name="bought"> Seeds or bulbs</label><br><label><input type="radio" name="bought"> None of them</label></p>
<p><button type="button">Send</button> <button type="button">Another question</button></p><p><small>Your answer has no name on it. What is paid for it goes to The Harbour Post.</small></p></form>`,
      ),
      style: '.survey{border:1px solid #999;padding:0 1em}',
    }),
    ...QUIET,
  },
  {
    name: 'a machine has translated the beginning of the text, and the rest stands in German',
    html: paper({
      body: article(
        `<p class="tool"><small>Translated from German by a machine · <a href="?original">Original</a></small></p>\n${HEAD}\n${set(GERMAN_REST)}`,
      ),
    }),
    ...QUIET,
  },
];
