/** Pages that are written anew with the same words. */
import { marked } from '../../../marks.ts';
import { askedForRest, type Case, onceRead, RIGHT } from '../case.ts';
import { article, BODY, paper } from '../paper.ts';

export const ANEW: Case[] = [
  {
    name: 'the page is rendered anew, with the same words',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate(() => {
        const old = document.querySelector('article')!;
        old.replaceWith(old.cloneNode(true));
      });
    },
    marks: 'control',
  },
  {
    name: 'a clock above the text writes all of the body’s mark-up anew in each second',
    html: paper({
      body: `<p class="bar"><small>You have been here for <span class="clock">0</span> seconds</small></p>\n${article(BODY)}`,
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `seconds = 0; timer = setInterval(() => { seconds += 1; document.querySelector('.clock').textContent = seconds; document.body.innerHTML += ''; if (seconds === 7) clearInterval(timer); }, 1000)`,
      );
      await tab.until(() => document.querySelector('.clock')?.textContent === '7');
    },
    ...RIGHT,
  },
  {
    name: 'each node of the text is filled anew with the very letters that it has',
    html: paper(),
    act: onceRead(
      `walker = document.createTreeWalker(document.querySelector('.body'), NodeFilter.SHOW_TEXT); while (walker.nextNode()) walker.currentNode.replaceData(0, walker.currentNode.length, walker.currentNode.data)`,
    ),
    ...RIGHT,
  },
  {
    name: 'the document is opened anew and written',
    html: paper(),
    act: onceRead(
      'html = document.documentElement.outerHTML; document.open(); document.write("<!doctype html>" + html); document.close()',
    ),
    ...RIGHT,
  },
  {
    name: 'a script puts another root element in the place of the document’s own',
    html: paper({
      body: `${article(BODY)}
<script>
const copy = document.documentElement.cloneNode(true);
document.addEventListener('harbour:rest', () => document.replaceChild(copy, document.documentElement));
</script>`,
    }),
    act: askedForRest,
    ...RIGHT,
  },
  {
    name: 'each sentence becomes a paragraph, and the paragraphs are joined again',
    html: paper(),
    act: onceRead(
      `body = document.querySelector('.body'); before = body.innerHTML;
       for (const p of [...body.querySelectorAll('p')]) p.replaceWith(...p.textContent.split(/(?<=\\.) /).map((one) => Object.assign(document.createElement('p'), { textContent: one })));
       setTimeout(() => { body.innerHTML = ''; for (const html of before.match(/<p>.*?<\\/p>/gs)) { body.insertAdjacentHTML('beforeend', html); body.append('\\n'); } }, 1500)`,
    ),
    ...RIGHT,
  },
];
