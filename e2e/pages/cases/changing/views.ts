/** Pages that take their text elsewhere or show it in another view. */
import { bare, marked, markedWithin } from '../../../marks.ts';
import { type Case, oncePressed, onceRead, QUIET, RIGHT, TOLD } from '../case.ts';
import { article, BODY, HEAD, later, PARAGRAPHS, paper, REST, set } from '../paper.ts';

const TURN = `document.getElementById('next').onclick = ({ target }) => {
  document.querySelector('.text').innerHTML = document.getElementById('story').textContent;
  document.querySelector('.at').textContent = '2 / 2';
  target.textContent = '‹ Previous';
};`;

/** Places of the paragraphs that the short version has. */
const SHORT = new Set([0, 1, 3, 4, 7, 9]);

export const CHANGING_VIEWS: Case[] = [
  {
    name: 'the page moves its paragraphs to another box',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate(() => {
        const body = document.querySelector('.body')!;
        const columns = document.createElement('div');
        columns.className = 'columns';
        columns.append(...body.childNodes);
        body.append(columns);
      });
    },
    ...RIGHT,
  },
  // Changes.
  {
    name: 'paragraphs leave the page when they are scrolled away, and come back',
    html: paper({ style: '.body p{margin:0 0 60vh}' }),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('.body p')];
        const body = document.querySelector('.body')!;
        const pads = all.map((one) => {
          const pad = document.createElement('div');
          pad.style.cssText = `height:${one.offsetHeight}px;margin:0 0 60vh`;
          return pad;
        });
        scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
        all.slice(0, 6).forEach((one, at) => {
          body.replaceChild(pads[at]!, one);
        });
        setTimeout(() => {
          scrollTo({ top: 0, behavior: 'instant' });
          all.slice(0, 6).forEach((one, at) => {
            body.replaceChild(one, pads[at]!);
          });
        }, 2500);
      });
      await tab.until(() => document.querySelectorAll('.body p').length === 10 || null);
    },
    ...RIGHT,
  },
  {
    name: 'the text gives way to grey bars while the page asks for it anew, and a new headline comes with it',
    html: paper(),
    act: onceRead(
      `body = document.querySelector('.body'); kept = body.innerHTML; body.innerHTML = '<div class="skeleton" style="height:600px;background:#eee"></div>';
       setTimeout(() => { body.innerHTML = kept; document.title = 'What the alliance’s head wants from Seoul'; document.querySelector('h1').textContent = document.title; }, 2500)`,
    ),
    ...TOLD,
  },
  {
    name: 'the article is moved to a small window’s document and back',
    html: paper({ body: `<main>${article(BODY)}</main>` }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `frame = document.createElement('iframe'); document.body.append(frame); kept = document.querySelector('article'); frame.contentDocument.body.append(frame.contentDocument.adoptNode(kept))`,
      );
      await bare(tab);
      await tab.script(
        `document.querySelector('main').append(document.adoptNode(kept)); frame.remove()`,
      );
    },
    ...RIGHT,
  },
  {
    name: 'the page’s own reading view takes the article into a shadow root',
    html: paper({ body: `<main>${article(BODY)}</main>` }),
    act: onceRead(
      `root = Object.assign(document.createElement('reading-view')); root.attachShadow({ mode: 'open' }); document.body.append(root); root.shadowRoot.append(document.querySelector('article'))`,
    ),
    ...RIGHT,
  },
  {
    name: 'the page’s own reading view shows a copy of the article in a dialog and hides the article',
    html: paper({
      body: `<main>${article(BODY)}</main><dialog id="reading"></dialog>`,
      style: 'dialog{width:44em;max-height:90vh;overflow:auto}.away{visibility:hidden}',
    }),
    act: async (tab) => {
      await onceRead(
        `reading.append(document.querySelector('article').cloneNode(true)); reading.showModal(); document.querySelector('main').className = 'away'`,
      )(tab);
      await markedWithin(tab, '#reading');
    },
    ...RIGHT,
  },
  {
    name: 'a press puts the second half of the text in the place of the first',
    html: paper({
      body: `${article(`<div class="text">${HEAD}</div><p><button type="button" id="next">Next ›</button> <span class="at">1 / 2</span></p>`)}${later(REST)}<script>${TURN}</script>`,
    }),
    act: oncePressed('#next'),
    marks: ['prelude to confrontation and war'],
    missing: 'quiet',
    bare: ['urgent need'],
  },
  {
    name: 'the page puts a short version in the place of its text once it is asked for one',
    html: paper({
      body: `<div class="length"><button type="button" id="whole" aria-pressed="true">Full report, 4 minutes</button> <button type="button" id="short" aria-pressed="false">Short version, 2 minutes</button></div>
${article(BODY)}
${later(set(PARAGRAPHS.filter((_, at) => SHORT.has(at))))}
<script>
document.getElementById('short').addEventListener('click', ({ currentTarget }) => {
  currentTarget.setAttribute('aria-pressed', 'true');
  document.getElementById('whole').setAttribute('aria-pressed', 'false');
  document.querySelector('.body').innerHTML = '<p><i>You are reading the short version of this report.</i></p>' + document.getElementById('story').textContent;
});
</script>`,
    }),
    act: oncePressed('#short'),
    ...QUIET,
  },
  {
    // “Show full article” on narrow screens alone (Gannett, Forbes, many Arc sites): a media query folds the text. A
    // tablet is turned, or the window is put beside another one.
    name: 'the window becomes as narrow as a telephone, for which the style sheet folds the text at a button to show all of it',
    html: paper({
      body: article(
        `${HEAD}
<button type="button" class="unfold" onclick="this.parentElement.classList.add('is-open')">Show full article</button>
<div class="rest">
${REST}
</div>`,
      ),
      style: `.unfold{display:none}
@media (max-width:700px){.unfold{display:block;width:100%;padding:.8em;font:600 16px sans-serif}.rest{display:none}.is-open .rest{display:block}.is-open .unfold{display:none}}`,
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.size(600, 900);
    },
    ...QUIET,
  },
];
