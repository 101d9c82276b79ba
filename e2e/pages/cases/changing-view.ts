/** Pages that take their text away, put it elsewhere or show it in another view; a long row of cases. */
// Gives the page's change time to do harm: no state says that it did none.
import { setTimeout as wait } from 'node:timers/promises';
import { bare, marked, markedWithin } from '../../marks.ts';
import { type Case, NOTED, onceRead, RIGHT, TOLD } from './case.ts';
import {
  article,
  BODY,
  GERMAN,
  HOME,
  later,
  OTHER,
  OTHER_TITLE,
  paper,
  set,
  TITLE,
} from './paper.ts';

const ANEW = `addEventListener('pageshow', ({ persisted }) => { if (!persisted) return; const old = document.querySelector('article'); old.replaceWith(old.cloneNode(true)); });`;

// Late and changing pages, and pages within one document.
const PURPOSES = [
  'store and read information on your device, such as cookies and numbers that tell it from others',
  'choose advertisements by the page that you read, the place you are in and the time of day',
  'build a profile of your interests from what you read, watch and buy, here and on other sites',
  'measure how often an advertisement is seen, and whether a purchase follows on it',
  'learn about the readers of a text from data of several sources, put together',
  'tell a device from others by what it sends of its own accord',
];

const NOTICE = `<h2>We value your privacy</h2>\n${set(
  PURPOSES.flatMap((one) => [
    `We and our 842 partners ${one}, for as long as thirteen months.`,
    `Some of them do so without your consent, as they see a legitimate interest in it: to ${one}. You can object to that at any time by a link at the foot of each page.`,
  ]),
)}\n<button type="button">Accept all</button> <button type="button">Manage options</button>`;

export const CHANGING_VIEW: Case[] = [
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
    // mozilla/readability#666, readable-app/readability.rs#3
    name: 'a notice on consent longer than the article comes late and stands below it on the window',
    html: paper({
      body: `<main>${article(BODY)}</main><template id="cmp"><div id="notice" role="dialog" aria-label="Privacy">${NOTICE}</div></template><script>setTimeout(() => document.body.prepend(document.getElementById('cmp').content.cloneNode(true)), 1500)</script>`,
      style:
        '#notice{position:fixed;inset:auto 0 0;max-height:40vh;overflow:auto;background:#fff;border-top:2px solid;padding:1em}',
    }),
    act: async (tab) => {
      await tab.until(() => document.getElementById('notice') !== null);
      await wait(1500);
    },
    ...RIGHT,
    bare: ['842 partners', 'legitimate interest'],
  },
];
