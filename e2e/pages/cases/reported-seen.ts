/** From public reports of annotators, reader modes and their kind: what is seen, and what is text. */
import { type Case, RIGHT, TOLD, WORDS } from './case.ts';
import { after, article, BODY, DECOY, inAll, PARAGRAPHS, paper } from './paper.ts';

/** Marks that a server sets around what it filled in, for the script that takes over from it. */
const filledIn = (text: string): string =>
  text.replace(
    /\d[\d,]*|[“”]|\b(?:Stoltenberg|Ukraine|Seoul|need|confrontation)\b/g,
    (one) => `<!--$-->${one}<!-- --><!--/$-->`,
  );

/** A paragraph as lines of a drawing. */
const drawn = (text: string): string => {
  const lines = (text.match(/.{1,56}(?: |$)/g) ?? []).map((line) => line.trim());
  return `<svg class="lines" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 ${20 + lines.length * 28}"><text font-family="Georgia,serif" font-size="20" y="0">${lines
    .map((line) => `<tspan x="4" dy="28">${line}</tspan>`)
    .join('')}</text></svg>`;
};

export const REPORTED_SEEN: Case[] = [
  {
    // Extractors of text glue words that a style sheet alone holds apart, or part them inside.
    name: 'each word is a box with a margin, and no space stands between one and the next',
    html: inAll(
      (text) =>
        `<p>${text
          .split(' ')
          .map((word) => `<span class="w">${word}</span>`)
          .join('')}</p>`,
      '.w{display:inline-block;margin-right:.27em}',
    ),
    marks: WORDS.map((words) => words.replaceAll(' ', '')),
    missing: 'control',
  },
  {
    // Highlighters crash at the comments that a library leaves between pieces of text, or end a sentence there.
    name: 'comments stand inside sentences, around each word and number that the server filled in',
    html: inAll((text) => `<p>${filledIn(text)}</p>`),
    ...RIGHT,
  },
  {
    // A reader mode loses a page whose paragraphs all begin with their number.
    name: 'paragraphs begin with their numbers, which float out into the margin',
    html: inAll(
      (text, at) => `<p><a class="n" id="p${at + 1}" href="#p${at + 1}">${at + 1}</a> ${text}</p>`,
      '.n{float:left;margin-left:-2.2em;color:#777;font:13px/2 sans-serif;text-decoration:none}',
    ),
    ...RIGHT,
  },
  {
    // A voice that reads pages aloud leaves paragraphs out where the mark-up has errors.
    name: 'no paragraph’s box is closed, so that each stands in the one before it',
    html: paper({
      body: article(PARAGRAPHS.map((text) => `<div class="par">${text}`).join('\n')),
      style: '.par{margin-top:1em}',
    }),
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
    // Translators leave out the lines of a drawing, or take each for a text of its own.
    name: 'one paragraph is set as lines of a drawing, without a space from line to line',
    html: paper({
      body: article(
        PARAGRAPHS.map((text, at) => (at === 7 ? drawn(text) : `<p>${text}</p>`)).join('\n'),
      ),
      style: '.lines{display:block;width:100%}',
    }),
    marks: ['urgent need', '100,000 artillery shells'],
    missing: 'quiet',
  },
  {
    // People argue over whether a page’s translator should touch what stands ready in fields to be sent.
    name: 'a field between paragraphs has a letter written out that readers may change and send',
    html: paper({
      body: article(
        after(
          4,
          `<form class="letter"><label for="letter">Write to your member of parliament</label>
<textarea id="letter" name="letter" rows="6">Dear Madam or Sir, ${DECOY} Please ask for a debate.</textarea>
<button type="button">Send</button></form>`,
        ),
      ),
      style: '.letter textarea{display:block;width:100%;font:16px sans-serif}',
    }),
    ...RIGHT,
    bare: ['900,000 artillery shells'],
  },
  {
    // Tools put their bars beside the body so that no page takes them away, and others find them there.
    name: 'another tool’s bar stands beside the body, in a root of its own, and has summed the text up wrongly',
    html: paper({
      body: `${article(BODY)}
<script>addEventListener('load', () => {
  const bar = document.createElement('margin-helper');
  bar.attachShadow({ mode: 'open' }).innerHTML = '<style>:host{all:initial;position:fixed;top:0;right:0;bottom:0;width:190px;overflow:auto;padding:12px;background:#eef;font:14px sans-serif}</style><h2>In brief</h2>' + ${JSON.stringify(`<p>${DECOY}</p>`)};
  document.documentElement.append(bar);
});</script>`,
    }),
    ...RIGHT,
  },
];
