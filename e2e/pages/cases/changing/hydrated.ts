/** Pages that a server wrote and a script takes over: it must find in them what it would have written itself. */
import { readFileSync } from 'node:fs';
import type { Tab } from '../../../browsers/reader.ts';
import { marked } from '../../../marks.ts';
import { type Case, RIGHT } from '../case.ts';
import { article, PARAGRAPHS, paper, set, TITLE } from '../paper.ts';

const PREACT = readFileSync(
  new URL('../../../../node_modules/preact/dist/preact.mjs', import.meta.url),
).toString('base64');

/** The page as its components write it; a count in it changes once they have it. */
const COMPONENTS = `
  const Story = () => {
    const { title, paragraphs } = told;
    return h('article', null, '\\n', h('h1', null, title), '\\n',
      h('p', { class: 'byline' }, 'By Ada Quill in Seoul'), '\\n',
      h('div', { class: 'body' }, '\\n', paragraphs.flatMap((text, n) => [n > 0 && '\\n', h('p', null, text)]), '\\n'), '\\n');
  };
  const App = ({ shares }) => h(Fragment, null, h(Story), h('p', { id: 'shares' }, shares));`;

const toldText = JSON.stringify({ title: TITLE, paragraphs: PARAGRAPHS });

/** What of the server's page is not what it was, once the script has taken it over. */
const page = (at: string): string =>
  paper({
    body: `<div id="root">${article(set(PARAGRAPHS))}<p id="shares">12</p></div>
<script type="module">
import { Fragment, h, hydrate, render } from 'data:text/javascript;base64,${PREACT}';
const told = ${toldText};
${COMPONENTS}
const root = document.getElementById('root');
const nodes = () => { const walker = document.createTreeWalker(root); const all = []; while (walker.nextNode()) all.push(walker.currentNode); return all; };
window.takeOver = () => {
  const [html, before] = [root.innerHTML, nodes()];
  hydrate(h(App, { shares: '12' }), root);
  const after = nodes();
  const wrong = before.filter((node) => !after.includes(node)).map((node) => node.textContent);
  if (root.innerHTML !== html) wrong.push(root.innerHTML);
  render(h(App, { shares: '13' }), root);
  window.wrong = wrong;
  return wrong;
};
${at}
</script>`,
  });

/** Throws unless the script found the page as it was written, and goes on with it. */
const fits = async (tab: Tab): Promise<void> => {
  const wrong = await tab.until(() => (window as unknown as { wrong?: string[] }).wrong);
  if (wrong.length > 0) throw new Error(`Not as the server wrote it: ${wrong.join('\n')}`);
  await tab.until(() => document.querySelector('#shares')?.textContent === '13');
};

export const HYDRATED: Case[] = [
  {
    name: 'a script takes over the page of its server before it is marked',
    html: page('takeOver();'),
    act: fits,
    ...RIGHT,
  },
  {
    name: 'a script takes over the page of its server once it is marked',
    html: page(''),
    act: async (tab) => {
      await marked(tab);
      await tab.script('takeOver()');
      await fits(tab);
    },
    ...RIGHT,
  },
];
