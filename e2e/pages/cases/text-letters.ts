/** In what letters and signs a text may be written, and what may stand inside its words. */
import { type Case, RIGHT, TOLD } from './case.ts';
import { article, BODY, inAll, paper, rewritten } from './paper.ts';

const wide = (text: string): string =>
  text.replace(/[\d,]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** Each letter in a box of its own, as scripts that animate headlines make them. */
const letters = (text: string): string =>
  text
    .split(' ')
    .map(
      (word) =>
        `<span class="w">${[...word].map((one) => `<span class="c" aria-hidden="true">${one}</span>`).join('')}</span>`,
    )
    .join(' ');

/** The first word twice: with a large letter for the eye, and whole for the ear. */
const initial = (text: string): string =>
  text.replace(
    /^(\w)(\w+)/,
    '<span aria-hidden="true"><span class="cap">$1</span>$2</span><span class="sr-only">$1$2</span>',
  );

export const TEXT_LETTERS: Case[] = [
  {
    name: 'a gradient shines through letters that have no colour of their own',
    html: paper({
      body: article(
        rewritten((text, at) => `<p${[0, 3].includes(at) ? ' class="lit"' : ''}>${text}</p>`),
      ),
      style:
        '.lit{background:linear-gradient(90deg,#114,#a33);-webkit-background-clip:text;background-clip:text;color:transparent}',
    }),
    ...RIGHT,
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
    name: 'quotation marks are straight, hyphens do not break, dashes are two hyphens',
    html: paper({
      body: article(
        BODY.replace(/[“”]/g, '"')
          .replaceAll('’', "'")
          .replace(/(?<=\w)-(?=\w)/g, '\u2011')
          .replaceAll('—', '--'),
      ),
    }),
    ...TOLD,
  },
  {
    name: 'the page says that it is in another language than it is',
    html: paper({ lang: 'nl' }),
    ...RIGHT,
  },
  // Characters.
  {
    name: 'digits and commas have the full width of Japanese type',
    html: paper({ body: article(BODY.replaceAll('100,000', wide('100,000'))) }),
    url: 'https://english.kyodonews.net/news/stoltenberg-seoul-arms.html',
    ...RIGHT,
  },
  {
    name: 'long words and numbers may break where the page says',
    html: paper({
      body: article(
        BODY.replaceAll('100,000', '100,<wbr>000')
          .replaceAll('Stoltenberg', 'Stolten<wbr>berg')
          .replaceAll('ammunition', 'ammu<wbr>nition'),
      ),
    }),
    ...RIGHT,
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
    name: 'each letter of some paragraphs is a box of its own, named to screen readers as a whole',
    html: paper({
      body: article(
        rewritten((text, at) =>
          [0, 3, 7].includes(at)
            ? `<p aria-label="${text}">${letters(text)}</p>`
            : `<p>${text}</p>`,
        ),
      ),
      style: '.w,.c{display:inline-block}',
    }),
    ...RIGHT,
  },
  {
    name: 'the page reads from right to left, and names are isolated and followed by direction marks',
    html: paper({
      body: `<main dir="ltr">${article(
        BODY.replaceAll('Stoltenberg', '\u2068Stoltenberg\u2069')
          .replaceAll('Seoul', 'Seoul\u200e')
          .replaceAll('Yoon Suk Yeol', '<bdi>Yoon Suk Yeol</bdi>\u200f')
          .replaceAll('“', '\u200e“'),
      )}</main>`,
    }).replace('<html lang="en"', '<html lang="en" dir="rtl"'),
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
    name: 'entities were encoded twice and are seen as such',
    html: paper({
      body: article(
        BODY.replaceAll('“', '&amp;ldquo;')
          .replaceAll('”', '&amp;rdquo;')
          .replaceAll('’', '&amp;#8217;'),
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
    name: 'first words stand twice, with a large letter for the eye and whole for the ear',
    html: inAll(
      (text, at) => `<p>${[0, 3, 7].includes(at) ? initial(text) : text}</p>`,
      '.cap{float:left;font-size:3em;line-height:.9;margin-right:.05em}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
    ),
    ...TOLD,
  },
];
