/** Pages that a site's own ways change for others and back. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import { bare, marked } from '../../../marks.ts';
import { type Case, NOTED, RIGHT } from '../case.ts';
import {
  article,
  BODY,
  dated,
  GERMAN,
  HOME,
  later,
  ld,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  paper,
  set,
  TITLE,
} from '../paper.ts';

const ANEW = `addEventListener('pageshow', ({ persisted }) => { if (!persisted) return; const old = document.querySelector('article'); old.replaceWith(old.cloneNode(true)); });`;

export const ROUTES: Case[] = [
  {
    // As Turbo and its kind do.
    name: 'the site’s router puts another body in the place of the page’s, article and all',
    html: paper({
      head: '',
      body: `<main><h1>Front page</h1>${set(OTHER.slice(0, 2))}</main>${later()}`,
    }).replace(TITLE, OTHER_TITLE),
    url: 'https://www.theguardian.com/world',
    act: async (tab) => {
      await tab.until(() => document.readyState === 'complete' || null);
      await tab.evaluate(
        ({ title, path }) =>
          new Promise<void>((done) => {
            setTimeout(() => {
              const body = document.createElement('body');
              body.innerHTML = `<main>${document.querySelector('#story')!.textContent}</main>`;
              history.pushState(null, '', path);
              document.title = title;
              document.documentElement.replaceChild(body, document.body);
              done();
            }, 1500);
          }),
        { title: TITLE, path: new URL(HOME).pathname },
      );
    },
    ...RIGHT,
  },
  {
    name: 'the page changes to its German edition and back, with the address',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate(
        ({ german, path }) => {
          const body = document.querySelector('.body')!;
          const [english, title] = [body.innerHTML, document.title];
          history.pushState(null, '', `/de${path}`);
          document.documentElement.lang = 'de';
          document.title = 'Generalsekretär bittet Seoul um Waffen';
          body.innerHTML = german;
          Object.assign(globalThis, {
            goBack: () => {
              history.back();
              document.documentElement.lang = 'en';
              document.title = title;
              body.innerHTML = english;
            },
          });
        },
        { german: set(GERMAN.slice(0, 3)), path: new URL(HOME).pathname },
      );
      await bare(tab);
      await tab.script('goBack()');
    },
    ...RIGHT,
  },
  {
    name: 'the article takes the front page’s place in a transition of views, while another tab is before it',
    html: paper({
      head: '',
      body: `<main id="root"><h1>Front page</h1>${set(OTHER.slice(0, 2))}</main>${later()}`,
    }).replace(TITLE, OTHER_TITLE),
    url: 'https://www.theguardian.com/world',
    act: async (tab, reader) => {
      await tab.evaluate(
        ({ title, path }) => {
          setTimeout(() => {
            const swap = () => {
              history.pushState(null, '', path);
              document.title = title;
              document.querySelector('#root')!.innerHTML =
                document.querySelector('#story')!.textContent!;
            };
            if (document.startViewTransition) document.startViewTransition(swap);
            else swap();
          }, 2000);
        },
        { title: TITLE, path: new URL(HOME).pathname },
      );
      const other = await reader.open({ url: 'https://www.npr.org/river', html: '<p>River</p>' });
      await tab.until(() => document.querySelector('article') !== null);
      await other.close();
      await tab.front();
    },
    ...RIGHT,
  },
  {
    name: 'the page is left for another and come back to, and then writes its article anew',
    html: paper({ body: `${article(BODY)}<script>${ANEW}</script>` }),
    act: async (tab, reader) => {
      await marked(tab);
      const url = 'https://www.npr.org/river';
      reader.serve({ url, html: `<!doctype html><title>River</title><p>${OTHER[0]}</p>` });
      await tab.goto(url);
      await tab.back();
    },
    ...NOTED,
  },
  {
    name: 'an address is kept after the article was left and come back to by the site’s own ways',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate((path) => {
        const kept = document.querySelector('article')!;
        const other = document.createElement('main');
        other.innerHTML = '<h1>Front page</h1><p>All that is new in the harbour today.</p>';
        history.pushState(null, '', '/');
        kept.replaceWith(other);
        setTimeout(() => {
          history.pushState(null, '', path);
          other.replaceWith(kept);
        }, 1500);
      }, new URL(HOME).pathname);
      await bare(tab);
    },
    ...RIGHT,
    state: 'noted',
  },
  {
    // Hypothesis (product-backlog 1288, 1135), Zotero (translators 2697), Flarum (framework 3648): sites that go from
    // article to article by script leave the canonical address and the other metadata of the first one in the head.
    name: 'the page was opened at another article, and once a link of it is pressed its head still has that one’s address, day and description',
    url: OTHER_URL,
    html: paper({
      head: `${dated('2022-06-18T06:00:00Z')}<link rel="canonical" href="${OTHER_URL}"><meta property="og:url" content="${OTHER_URL}">${ld({ '@type': 'NewsArticle', '@id': OTHER_URL, url: OTHER_URL, headline: OTHER_TITLE, datePublished: '2022-06-18T06:00:00Z' })}`,
      body: `<main id="app"><article>
<h1>${OTHER_TITLE}</h1>
<p class="byline">By Ned Marsh · Sat 18 Jun 2022 07.00 BST</p>
<div class="body">
${set(OTHER)}
</div>
</article>
<p><a id="go" href="${HOME}">${TITLE}</a></p></main>
${later(article(BODY, ' · Mon 30 Jan 2023 09.20 GMT'))}
<script>
document.getElementById('go').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState({}, '', new URL(event.currentTarget.href).pathname);
  document.title = ${JSON.stringify(`${TITLE} | The Harbour Post`)};
  document.getElementById('app').innerHTML = document.getElementById('story').textContent;
  scrollTo(0, 0);
});
</script>`,
    }).replace(/^[\s\S]*?<body>/, (head) => head.replaceAll(TITLE, OTHER_TITLE)),
    act: async (tab) => {
      await wait(1500);
      await tab.click('#go');
    },
    ...RIGHT,
  },
];
