/** Articles and parts of them that come late. */
import { marked, markedWithin } from '../../../marks.ts';
import { askedForRest, type Case, onceRead, RIGHT } from '../case.ts';
import { article, BODY, HEAD, later, OTHER, paper, REST, set } from '../paper.ts';

const PUT =
  "document.getElementById('root').innerHTML = document.getElementById('story').textContent;";

const shell = (script: string, before = '<p>Loading…</p>'): string =>
  paper({ body: `<div id="root">${before}</div>${later()}<script>${script}</script>` });

const TEASERS = set(OTHER);

export const LATE: Case[] = [
  {
    name: 'the article comes by script two and a half seconds after its shell',
    html: shell(`setTimeout(() => { ${PUT} }, 2500);`),
    ...RIGHT,
  },
  {
    name: 'the article takes the place of other text, six seconds late',
    html: shell(`setTimeout(() => { ${PUT} }, 6000);`, TEASERS),
    ...RIGHT,
  },
  {
    name: 'the article comes on a press',
    html: shell(
      `go.onclick = () => setTimeout(() => { ${PUT} }, 900);`,
      '<button id="go">Read</button>',
    ),
    act: (tab) => tab.click('#go'),
    marks: 'control',
  },
  {
    name: 'the article comes on a route after #',
    html: shell(`addEventListener('hashchange', () => setTimeout(() => { ${PUT} }, 700));`),
    act: (tab) => tab.script("location.hash = '#/story/7'"),
    marks: 'control',
  },
  {
    name: 'the article comes into a shadow root, late',
    html: paper({
      body: `<news-story></news-story>${later()}<script>const root = document.querySelector('news-story').attachShadow({ mode: 'open' }); setTimeout(() => { root.innerHTML = document.getElementById('story').textContent; }, 2500);</script>`,
    }),
    marks: 'control',
  },
  {
    name: 'a component assigns the rest of its children to its slot by script, and nothing of the document changes',
    html: paper({
      body: `${article(`<post-part>${BODY}</post-part>`)}
<script>
customElements.define('post-part', class extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    root.innerHTML = '<style>:host{display:block}</style><slot></slot>';
    const slot = root.querySelector('slot');
    const all = [...this.children];
    slot.assign(...all.slice(0, 6));
    document.addEventListener('harbour:rest', () => slot.assign(...all));
  }
});
</script>`,
    }),
    act: askedForRest,
    ...RIGHT,
  },
  {
    name: 'rules of a style sheet that a script made hide the rest of the text, and the script takes them back',
    html: paper({
      body: `${article(`${HEAD}\n<div class="r2">${REST}</div>`)}
<script>
const rules = new CSSStyleSheet();
rules.replaceSync('.r2{display:none}');
document.adoptedStyleSheets.push(rules);
document.addEventListener('harbour:rest', () => rules.replaceSync(''));
</script>`,
    }),
    act: askedForRest,
    ...RIGHT,
  },
  {
    name: 'an element comes to life late and shows a copy of its children in a shadow root that has no slot',
    html: paper({ body: `<harbour-story>${article(BODY)}</harbour-story>` }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(
        `customElements.define('harbour-story', class extends HTMLElement {
          connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<style>p{margin:1em 0}</style><div class="live">' + this.innerHTML + '</div>'; }
        })`,
      );
      await markedWithin(tab, '.live');
    },
    ...RIGHT,
  },
  {
    name: 'the document is written anew and never closed, so that it goes on loading for ever',
    html: paper(),
    act: onceRead(
      `html = document.documentElement.outerHTML; document.open(); document.write('<!doctype html>' + html)`,
    ),
    ...RIGHT,
  },
];
