/** Words and letters that are boxes of their own. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import { marked } from '../../../marks.ts';
import { type Case, onceRead, RIGHT, TOLD, WORDS } from '../case.ts';
import { article, BODY, inAll, paper, rewritten } from '../paper.ts';

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

/** Cuts each paragraph into boxes of one line, and again for each width of the window. */
const CUT = `<script>
const whole = [...document.querySelectorAll('.body p')].map((box) => [box, box.textContent]);
const cut = () => {
  const most = Math.floor(document.querySelector('.body').clientWidth / 10);
  for (const [box, text] of whole) {
    const lines = [''];
    for (const word of text.split(' ')) {
      if (lines.at(-1) && lines.at(-1).length + word.length > most) lines.push('');
      lines[lines.length - 1] += word + ' ';
    }
    box.replaceChildren(...lines.map((line) => Object.assign(document.createElement('span'), { className: 'line', textContent: line })));
  }
  document.body.dataset.cut = innerWidth;
};
cut();
addEventListener('resize', cut);
</script>`;

export const PIECES: Case[] = [
  {
    name: 'the first letter is a drop cap that floats',
    html: paper({
      body: article(BODY.replace('SEOUL —', '<span class="fl header-font">S</span>EOUL —')),
      style: '.fl{float:left;font-size:3.4em;line-height:.8}',
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
    name: 'first words stand twice, with a large letter for the eye and whole for the ear',
    html: inAll(
      (text, at) => `<p>${[0, 3, 7].includes(at) ? initial(text) : text}</p>`,
      '.cap{float:left;font-size:3em;line-height:.9;margin-right:.05em}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
    ),
    ...TOLD,
  },
  {
    name: 'each word is a box of its own',
    html: paper({
      body: article(
        rewritten(
          (text) =>
            `<p>${text
              .split(' ')
              .map((word) => `<span class="w">${word}</span>`)
              .join(' ')}</p>`,
        ),
      ),
      style: '.w{display:inline-block}',
    }),
    ...RIGHT,
  },
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
    // Highlighters that keep a node and an offset lose their place by it.
    name: 'the text comes in pieces of seven letters, and the page joins them once they are marked',
    html: paper({
      body: `${article(BODY)}
<script>for (const one of document.querySelectorAll('.body p')) { let node = one.firstChild; while (node.length > 7) node = node.splitText(7); }</script>`,
    }),
    act: onceRead('document.body.normalize()'),
    ...RIGHT,
  },
  {
    name: 'the lines of the text are boxes, and are cut anew when the window changes its width',
    html: paper({ body: `${article(BODY)}\n${CUT}`, style: '.line{display:block}' }),
    act: async (tab) => {
      await marked(tab);
      await tab.size(600, 800);
      await tab.until(() => Number(document.body.dataset.cut) < 700);
      await wait(2000);
    },
    ...TOLD,
  },
];
