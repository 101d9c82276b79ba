/** Texts that end early, and at most a line says so. */
import { type Case, QUIET } from '../case.ts';
import { article, HEAD, NPR, PARAGRAPHS, paper, set } from '../paper.ts';

/** The end of our article in another language. */
const GERMAN_REST = [
  'Im November gab ein amerikanischer Beamter bekannt, dass Washington bei südkoreanischen Herstellern 100.000 Artilleriegranaten kaufen und der Ukraine übergeben werde. Seoul beharrte darauf, dass sie allein für die amerikanische Armee bestimmt seien.',
  'Nordkorea, dem Washington Waffenlieferungen an Russland vorwirft, nannte den Besuch ein „Vorspiel zu Konfrontation und Krieg“ und warnte vor einer „asiatischen Nato“, die da entstehe.',
  'China sei kein Gegner des Bündnisses, fügte Stoltenberg hinzu, doch seine Aufrüstung und sein Auftreten in der Region hätten es auf der Tagesordnung nach oben gebracht.',
  'Von Seoul fliegt der Generalsekretär nach Japan weiter, wo er Ministerpräsident Fumio Kishida trifft und über engere Bande zwischen dem Bündnis und seinen Partnern in Asien sprechen will.',
];

export const ENDS_EARLY: Case[] = [
  {
    name: 'a site that gathers news cuts the text off and says how many characters there are more',
    html: paper({
      body: article(
        HEAD.replace(
          /together with the international[^<]*/,
          'together with the inte… [+2435 chars]',
        ),
      ),
    }),
    ...QUIET,
  },
  {
    name: 'the text ends in the middle of a word, and nothing says why',
    html: paper({ body: article(HEAD.replace(/munity, according.*$/, '</p>')) }),
    ...QUIET,
  },
  {
    name: 'a letter to subscribers has the beginning and says where the full story is',
    html: paper({
      body: article(
        `${HEAD}\n<p>Read the full story at <a href="${NPR}">The Harbour Post</a>.</p>`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'more is to follow, as the story is developing',
    html: paper({
      body: article(
        `<p><strong>BREAKING NEWS</strong></p>\n${HEAD}\n<p><em>This is a developing story and will be updated. (More to follow)</em></p>`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'an archive keeps the beginning of the text, which ends in dots between brackets',
    html: paper({
      body: article(
        `${HEAD.replace(/together with the international[^<]*/, '[&hellip;]')}\n<p>Filed under: <a href="/world">World</a></p>`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'the server could not include the part with the rest of the text, and left its own error there',
    html: paper({
      body: article(`${HEAD}\n[an error occurred while processing this directive]`),
    }),
    ...QUIET,
  },
  {
    name: 'a notice in the middle says that paragraphs may not be shown in the country of the reader',
    html: paper({
      body: article(
        `${set(PARAGRAPHS.slice(0, 5))}\n<p><em>Three paragraphs of this report cannot be shown in the country that you are reading it from, for legal reasons.</em></p>\n${set(PARAGRAPHS.slice(8))}`,
      ),
    }),
    ...QUIET,
  },
  {
    name: 'a line above the lead says that the text is an extract of a longer report',
    html: paper({
      body: article(
        `<p><em>This is an edited extract of a longer report from the spring issue of The Harbour Review.</em></p>\n${HEAD}`,
      ),
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
  {
    // Japanese dailies count the letters that are left of an article for members; their frame is Japanese around
    // English texts as well. The rest is not sent.
    name: 'an English text in a Japanese paper’s frame ends after some paragraphs, and a line in Japanese counts the letters that are left',
    html: paper({
      lang: 'ja',
      body: `<header class="kao"><a href="https://www.theguardian.com/">港新報</a> <a href="https://www.theguardian.com/kokusai">国際</a> <span>有料記事</span></header>
${article(HEAD)}
<div class="nokori"><p>残り<b>713</b>文字／全文<b>1,913</b>文字</p>
<p>つづきは会員の方がご覧になれます。</p>
<p><a class="btn" href="https://www.theguardian.com/kaiin">会員登録</a> <a href="https://www.theguardian.com/login">ログイン</a></p></div>
<section class="kanren"><h2>関連記事</h2><ul><li><a href="https://www.theguardian.com/k/1">川の市場、秋までに屋根</a></li><li><a href="https://www.theguardian.com/k/2">始発フェリーの前に朝ごはん</a></li></ul></section>`,
      style:
        '.kao,.kanren{font:14px sans-serif}.nokori{margin:1.5em 0;padding:1em;border:1px solid #bbb;text-align:center;font:16px sans-serif}.btn{background:#036;color:#fff;padding:.3em 1.4em}',
    }),
    ...QUIET,
  },
];
