/** What stands inside a sentence, is seen there and breaks nothing. */
import { type Case, onceRead, RIGHT, TOLD } from '../case.ts';
import { article, BODY, inAll, paper, withText } from '../paper.ts';

const asButtons = (html: string, ...all: string[]): string =>
  all.reduce(
    (text, words) =>
      text.replace(
        words,
        `<button type="button" class="term" aria-expanded="false">${words}</button>`,
      ),
    html,
  );

/** What is noted in the margin, and the words in the midst of a sentence that it is noted on. */
const NOTES: readonly [string, string][] = [
  ['of ammunition,', 'He came back to it when a student asked.'],
  ['a U.S. official', 'Those who brief reporters often ask not to be named.'],
  ['accused by Washington', 'It denies this.'],
];

export const INSIDE_SENTENCES: Case[] = [
  {
    name: 'elements that HTML does not know stand inside sentences',
    html: withText('Stoltenberg', '<x-term data-id="7">Stolten<x-mark>berg</x-mark></x-term>'),
    ...RIGHT,
  },
  {
    name: 'an annotation is set over a word in ruby',
    html: withText('tyranny', '<ruby>tyranny<rp>(</rp><rt>rule by fear</rt><rp>)</rp></ruby>'),
    ...TOLD,
  },
  {
    name: 'words inside sentences are buttons that explain them',
    html: paper({
      body: article(
        asButtons(
          BODY,
          'Chey Institute for Advanced Studies',
          'non-lethal equipment',
          'artillery shells',
          'Asian version of NATO',
        ),
      ),
      style: '.term{all:unset;border-bottom:1px dotted;cursor:help}',
    }),
    ...RIGHT,
  },
  {
    name: 'sentences that were taken back are struck through',
    html: paper({
      body: article(
        BODY.replace(
          'American army only.',
          'American army only. <s>Seoul has since agreed to send 900,000 artillery shells to Ukraine by way of Norway.</s>',
        ).replace(
          'are not to win.',
          'are not to win. <del>Stoltenberg told listeners that Japan had sent tanks already.</del>',
        ),
      ),
    }),
    ...RIGHT,
    bare: ['900,000', 'sent tanks'],
  },
  {
    name: 'numbers of footnotes stand behind words',
    html: paper({
      body: article(
        `${BODY.replace('artillery shells', 'artillery shells<sup><a href="#fn1" id="r1">1</a></sup>').replace('humanitarian aid', 'humanitarian aid<sup><a href="#fn2" id="r2">2</a></sup>')}
<section class="footnotes"><ol><li id="fn1">The agreement has not been published. <a href="#r1">↩</a></li><li id="fn2">As of the day before. <a href="#r2">↩</a></li></ol></section>`,
      ),
    }),
    ...TOLD,
  },
  {
    name: 'abbreviations are explained and links begin and end inside names',
    html: paper({
      body: article(
        BODY.replaceAll('NATO', '<abbr title="North Atlantic Treaty Organization">NATO</abbr>')
          .replaceAll('U.S.', '<abbr title="United States">U.S.</abbr>')
          .replaceAll('Jens Stoltenberg', 'Jens <a href="/stoltenberg">Stoltenberg</a>')
          .replace('South Korean makers', 'South <a href="/korea">Korea</a>n makers')
          .replace('North Korea,', '<a href="/north">North Kor</a>ea,'),
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'links end in an icon that has a title',
    html: paper({
      body: article(
        ['Norway', 'humanitarian aid', 'artillery shells', 'the visit'].reduce(
          (all, words) =>
            all.replace(
              words,
              `<a href="/x" target="_blank">${words}<svg width="9" height="9" viewBox="0 0 9 9"><title>opens in a new window</title><path d="M0 9 9 0"/></svg></a>`,
            ),
          BODY,
        ),
      ),
    }),
    ...TOLD,
  },
  {
    name: 'quotation marks are set by the style sheet and stand nowhere in the text',
    html: paper({
      body: article(BODY.replace(/“([^”]+)”/g, '<q>$1</q>')),
      style: "q{quotes:'“' '”'}q::before{content:open-quote}q::after{content:close-quote}",
    }),
    ...TOLD,
  },
  {
    name: 'notes stand inside sentences and float out into the margin',
    html: inAll(
      (text) =>
        `<p>${NOTES.reduce((all, [words, note]) => all.replace(words, `${words}<span class="note">${note}</span>`), text)}</p>`,
      '.note{float:right;clear:right;width:9em;margin:.2em -11em .5em 1em;font-size:.75em;line-height:1.3;color:#555}',
    ),
    ...TOLD,
  },
  {
    name: 'a number inside a sentence is a formula in the mark-up of mathematics',
    html: paper({
      body: article(BODY.replace('100,000', '<math alttext="100{,}000"><mn>100,000</mn></math>')),
    }),
    ...RIGHT,
  },
  {
    // A script of many blogs does so; voices then name the picture, and what was marked is gone with its node.
    name: 'small pictures take the place of flags and signs in the sentences, with new nodes for the words around them',
    html: inAll(
      (text) =>
        `<p>${text
          .replace('Germany, Sweden and Norway,', '🇩🇪 🇸🇪 🇳🇴 Germany, Sweden and Norway,')
          .replace('must have weapons', 'must have weapons 🛡️')
          .replace('100,000 artillery shells', '100,000 artillery shells 💥')
          .replace('North Korea, accused', '🇰🇵 North Korea, accused')}</p>`,
      'img.emoji{display:inline;width:1em;height:1em;margin:0 .07em;vertical-align:-.1em;background:#cde}',
    ),
    act: onceRead(
      `sign = /(\\p{RI}{2}|\\p{Extended_Pictographic}\\uFE0F?)/u;
  picture = (alt) => Object.assign(new Image(), { className: 'emoji', alt, draggable: false, src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7' });
  for (const one of document.querySelectorAll('.body p'))
    for (const node of [...one.childNodes]) {
      if (node.nodeType !== Node.TEXT_NODE || !sign.test(node.data)) continue;
      node.replaceWith(...node.data.split(sign).map((part, at) => at % 2 === 1 ? picture(part) : part));
    }`,
    ),
    ...TOLD,
  },
  {
    name: 'quotes of shares stand inside a sentence behind the makers it speaks of, with their changes of the day',
    html: paper({
      body: article(
        BODY.replace(
          'South Korean makers',
          'South Korean makers <span class="quote"><a href="https://www.theguardian.com/business/hba">HBA.KS</a> <b class="up">▲ 2.41%</b></span> <span class="quote"><a href="https://www.theguardian.com/business/sgw">SGW.KS</a> <b class="down">▼ 0.87%</b></span>',
        ),
      ),
      style:
        '.quote{font:14px sans-serif;background:#eef3f6;border-radius:4px;padding:0 .3em}.up{color:#06703a}.down{color:#a3202a}',
    }),
    ...TOLD,
    bare: ['2.41%', '0.87%'],
  },
  {
    name: 'words quoted from another language are followed by the original in brackets',
    html: paper({
      body: article(
        BODY.replace(
          '“prelude to confrontation and war”',
          '“prelude to confrontation and war” (<span lang="ko">“대결과 전쟁의 전주곡”</span>)',
        ).replace(
          '“Asian version of NATO”',
          '“Asian version of NATO” (<span lang="ko">“아시아판 나토”</span>)',
        ),
      ),
    }),
    ...TOLD,
  },
  {
    name: 'a figure in a sentence stands in an attribute, and the style sheet sets it into the text',
    html: inAll(
      (text) =>
        `<p>${text.replace('100,000', '<span class="figure" data-value="100,000"></span>')}</p>`,
      '.figure::before{content:attr(data-value)}',
    ),
    // The figure cannot be marked, but it is on the page.
    marks: ['urgent need', 'prelude to confrontation and war'],
    missing: 'control',
  },
];
