/** What stands inside a sentence and is not seen there. */
import { type Case, RIGHT, TOLD } from '../case.ts';
import { after, article, BODY, DECOY, inAll, paper } from '../paper.ts';

/** Marks that a server sets around what it filled in, for the script that takes over from it. */
const filledIn = (text: string): string =>
  text.replace(
    /\d[\d,]*|[“”]|\b(?:Stoltenberg|Ukraine|Seoul|need|confrontation)\b/g,
    (one) => `<!--$-->${one}<!-- --><!--/$-->`,
  );

/** A link as an agency's site writes it, with a warning for those who hear it. */
const leaving = (words: string): string =>
  `<a href="https://strait.example/" target="_blank">${words}<span class="vh">, opens new tab</span></a>`;

/** A linked name with the copy of it that slides into its place under the pointer. */
const rolling = (name: string): string =>
  `<a class="roll" href="/topics/${name.toLowerCase()}"><span>${name}</span><span aria-hidden="true">${name}</span></a>`;

/** A number as a script for formulas leaves it: once in mark-up for machines, once in pieces for the eye. */
const FORMULA =
  '<span class="katex"><span class="katex-mathml"><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mn>100,000</mn></mrow><annotation encoding="application/x-tex">100{,}000</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span class="base"><span class="strut"></span><span class="mord">100</span><span class="mpunct">,</span><span class="mord">000</span></span></span></span>';

/** Signs that a forum strews into what its members may read and others may not copy. */
const JAMS = ['k7 R; ', 'x% 2w ', 'Qe! 90 ', 'u^ 4mm ', '3z &amp; T '];

/** A reader's number as tags, one after each three letters inside a word: letters that no font shows. */
const watermarked = (text: string): string =>
  text.replace(
    /[a-z]{3}(?=[a-z])/g,
    (three, at: number) => three + String.fromCodePoint(0xe0030 + (at % 10)),
  );

/** An element whose style stands in front of it, as a library for components writes it on the server. */
const styled = (name: string, rule: string, tag: string, words: string): string =>
  `<style data-emotion="css ${name}">.css-${name}{${rule}}.css-${name}:hover{text-decoration:none;}</style><${tag} class="css-${name}">${words}</${tag}>`;

export const HIDDEN_IN_SENTENCES: Case[] = [
  {
    name: 'a glossary’s box is hidden inside a sentence',
    html: paper({
      body: article(
        BODY.replaceAll(
          'Stoltenberg',
          '<span class="term">Stoltenberg<span class="tip">The head of the alliance. He was prime minister of a country before.</span></span>',
        ),
      ),
      style: '.tip{display:none;position:absolute}.term:hover .tip{display:block}',
    }),
    ...TOLD,
  },
  {
    // Highlighters crash at the comments that a library leaves between pieces of text, or end a sentence there.
    name: 'comments stand inside sentences, around each word and number that the server filled in',
    html: inAll((text) => `<p>${filledIn(text)}</p>`),
    ...RIGHT,
  },
  {
    // A dictionary takes the words of buttons that cannot be selected into the sentence around them.
    name: 'behind each clause stands a button that says it aloud, drawn under the pointer alone',
    html: inAll(
      (text) =>
        `<p>${text.replace(/, |$/g, (end) => `${end.trim()}<button type="button" class="say">Play again</button>${end && ' '}`)}</p>`,
      '.body p{position:relative}.say{position:absolute;opacity:0;border:0;padding:0;background:#fff;font:11px sans-serif;user-select:none}p:hover .say,.say:focus{opacity:1}',
    ),
    ...TOLD,
  },
  {
    name: 'links inside sentences end in words for those who hear the page, which are cut to nothing',
    html: paper({
      body: article(
        BODY.replace('Chey Institute for Advanced Studies', leaving)
          .replace('100,000 artillery shells', leaving)
          .replace('Prime Minister Fumio Kishida', leaving),
      ),
      style:
        '.vh{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}',
    }),
    ...TOLD,
  },
  {
    name: 'links have a copy of their words below them, cut off by their box, that slides up under the pointer',
    html: inAll(
      (text) => `<p>${text.replace(/Stoltenberg|Seoul|Washington|Poland|China/g, rolling)}</p>`,
      '.roll{display:inline-block;overflow:hidden;height:1.55em;vertical-align:bottom}.roll span{display:block;transition:transform .3s}.roll:hover span{transform:translateY(-100%)}',
    ),
    ...TOLD,
  },
  {
    // Voices read such numbers twice or thrice, annotators keep all of them in their quotes.
    name: 'a script for formulas has set a number in pieces, and has it twice more in mark-up that is cut to nothing',
    html: paper({
      body: article(BODY.replace('100,000', FORMULA)),
      style:
        '.katex{font:1.05em serif;white-space:nowrap}.katex-mathml{position:absolute;clip:rect(1px,1px,1px,1px);padding:0;border:0;height:1px;width:1px;overflow:hidden}.base{position:relative;display:inline-block;width:min-content}.strut{display:inline-block;height:.84em;vertical-align:-.19em}.mpunct{margin-right:.05em}',
    }),
    ...TOLD,
  },
  {
    // Boards did so for years; clippers and voices took the signs for text.
    name: 'random signs in letters of no size stand between the words, to spoil copies',
    html: inAll(
      (text, at) =>
        `<p>${text.replace(
          /\b(?:the|of|in|that|for) /g,
          (word, place: number) => `${word}<i class="jam">${JAMS[(at + place) % JAMS.length]}</i>`,
        )}</p>`,
      '.jam{font-size:0;color:#fff}',
    ),
    ...TOLD,
  },
  {
    name: 'a note has its box over the text and is cut away by a path until the pointer stands on its sign',
    html: paper({
      body: article(after(6, `<div class="note" tabindex="0"><span>ⓘ</span><p>${DECOY}</p></div>`)),
      style:
        '.note{position:relative;height:1.5em}.note p{position:absolute;left:0;top:1.5em;margin:0;padding:1em;background:#fff6d8;clip-path:circle(0 at 0 0);transition:clip-path .4s}.note:hover p,.note:focus p{clip-path:circle(150% at 0 0)}',
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    name: 'words carry their reader’s number as a watermark, in letters that no font shows',
    html: inAll((text) => `<p>${watermarked(text)}</p>`),
    ...RIGHT,
  },
  {
    // Unstructured-IO/unstructured #1958: a paper’s page (Emotion, as it renders on a server) has the rules for links and
    // stressed words in style elements in the middle of its sentences, and they came out as text.
    name: 'style elements stand inside sentences, each in front of the word that its rules are for',
    html: paper({
      body: article(
        BODY.replace('urgent need', styled('36bo4n', 'font-style:italic;', 'em', 'urgent need'))
          .replace(
            '100,000 artillery shells',
            styled('yywogo', 'color:#326891;', 'a', '100,000 artillery shells'),
          )
          .replace(
            'prelude to confrontation and war',
            styled('8hvvyd', 'quotes:none;', 'span', 'prelude to confrontation and war'),
          ),
      ),
    }),
    ...TOLD,
  },
];
