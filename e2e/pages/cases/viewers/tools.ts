/** What other tools do to a page: annotators, translators, voices, blockers, aids to readers. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import { bare, marked } from '../../../marks.ts';
import { type Case, onceRead, QUIET, RIGHT, TOLD } from '../case.ts';
import { article, BODY, GERMAN, paper, withOpenAside } from '../paper.ts';

const READ_ALOUD = `for (const one of document.querySelectorAll('.body p')) one.firstChild.replaceWith(...one.firstChild.data.split(/(?<= )/).map((word) => Object.assign(document.createElement('span'), { className: 'tts', textContent: word })));
  spoken = [...document.querySelectorAll('.tts')]; place = 0;
  setInterval(() => { spoken[place % spoken.length].classList.remove('on'); place += 1; spoken[place % spoken.length].classList.add('on'); }, 60)`;

export const TOOLS: Case[] = [
  {
    name: 'the page is translated and put back',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.script(`kept = new Map(); walker = document.createTreeWalker(document.body, 4); found = [];
        while (walker.nextNode()) if (walker.currentNode.data.trim()) found.push(walker.currentNode);
        for (const node of found) { const outer = document.createElement('font'); outer.textContent = [...node.data].reverse().join('').toLowerCase(); kept.set(outer, node); node.replaceWith(outer); }
        document.documentElement.lang = 'xx'`);
      await bare(tab);
      await tab.script(
        `for (const [outer, node] of kept) outer.replaceWith(node); document.documentElement.lang = 'en'`,
      );
    },
    ...RIGHT,
  },
  {
    name: 'another annotator wraps words of the text',
    html: paper(),
    act: onceRead(
      `for (const p of document.querySelectorAll('article p')) { const node = p.firstChild; const rest = node.splitText(12); rest.splitText(9); const mark = document.createElement('other-highlight'); rest.replaceWith(mark); mark.append(rest); }`,
    ),
    marks: 'control',
  },
  {
    name: 'a translator puts its translation below each paragraph',
    html: paper(),
    act: async (tab) => {
      await marked(tab);
      await tab.evaluate((texts) => {
        document.querySelectorAll('.body p').forEach((one, at) => {
          const text = texts[at];
          if (!text) return;
          const outer = document.createElement('font');
          outer.className = 'notranslate translator-target-wrapper';
          outer.lang = 'de';
          outer.append(document.createElement('br'), document.createElement('font'));
          outer.lastElementChild!.textContent = text;
          one.append(outer);
        });
      }, GERMAN);
    },
    ...RIGHT,
  },
  {
    // ken107/read-aloud#179
    name: 'a voice that reads aloud wraps each word and lights up one after the other without end',
    html: paper({ style: '.on{background:gold}' }),
    act: onceRead(READ_ALOUD),
    ...RIGHT,
  },
  {
    // Jiffy Reader (public archive 12, 159), Read You (971): tools for fast reading write each text node anew, with the first half
    // of each word in bold; words come apart, and what stood on the old nodes is lost.
    name: 'a tool for fast reading writes the text anew once it is marked, with the first half of each word in bold',
    html: paper({ style: 'br-fixation{font-weight:700}' }),
    act: onceRead(`{
      const walker = document.createTreeWalker(document.querySelector('.body'), NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) if (walker.currentNode.data.trim()) nodes.push(walker.currentNode);
      for (const node of nodes) {
        const bag = document.createElement('div');
        bag.innerHTML = node.data.replace(/\\p{L}{2,}/gu, (word) => {
          const half = Math.ceil(word.length / 2);
          return '<br-bold class="br-bold"><br-fixation fixation-strength="1">' + word.slice(0, half) + '</br-fixation>' + word.slice(half) + '</br-bold>';
        });
        node.replaceWith(...bag.childNodes);
      }
      document.body.setAttribute('br-mode', 'on');
    }`),
    ...RIGHT,
  },
  {
    // Vocabo, illa-helper (their own words on what they do): tools for learners put words of the other language into the
    // sentences of the page, one here, one there, each with the word that stood there as its title.
    name: 'a tool for learners puts single German words into the sentences once they are marked',
    html: paper({ style: '.voc{border-bottom:2px dotted #2a7}' }),
    act: onceRead(`{
      const words = { capital: 'Hauptstadt', listeners: 'Zuhörern', decision: 'Entscheidung', office: 'Büro', agenda: 'Tagesordnung', partners: 'Partnern' };
      const walker = document.createTreeWalker(document.querySelector('.body'), NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      for (const node of nodes) {
        const bag = document.createElement('div');
        bag.innerHTML = node.data.replace(/\\b[a-z]+\\b/g, (word) =>
          Object.hasOwn(words, word) ? '<span class="voc" lang="de" title="' + word + '">' + words[word] + '</span>' : word);
        if (bag.firstElementChild) node.replaceWith(...bag.childNodes);
      }
    }`),
    ...TOLD,
  },
  {
    // React (11538), Stacker News (2936), Destiny Item Manager (11807): translators put elements in the place of text nodes that
    // the framework keeps; at its next change it throws, takes all of its page down, and an error stands there.
    name: 'a translator’s changes bring the page’s framework down, and a line on the error stands in the article’s place',
    html: paper({
      body: `<div id="root">${article(BODY)}</div>`,
      style: '.crash{font:16px sans-serif;text-align:center;padding:30vh 0}',
    }),
    act: async (tab) => {
      await marked(tab);
      await tab.script(`{
        const german = ${JSON.stringify(GERMAN)};
        [...document.querySelectorAll('.body p')].slice(0, german.length).forEach((one, at) => {
          const outer = document.createElement('font');
          outer.dir = 'auto';
          outer.append(document.createElement('font'));
          outer.firstChild.textContent = german[at];
          one.replaceChildren(outer);
        });
        setTimeout(() => {
          document.getElementById('root').innerHTML = '<div class="crash" role="alert"><h2>Something went wrong</h2><p>An unexpected error has occurred in this page. <button type="button" onclick="location.reload()">Reload</button></p></div>';
        }, 400);
      }`);
      await wait(2000);
    },
    marks: 'none',
    missing: 'quiet',
  },
  {
    // The same thread (uBlock-LLC/uBlock #1192) as its reporter saw it: a list of a blocker has a rule against that
    // aside, and hides all of the article that the parser put into it.
    name: 'a blocker’s rule hides a promotion’s aside that was never closed, and with it the rest of the text',
    html: paper({
      body: withOpenAside(5),
      // The blocker's own sheet, as it stands in the page with blockers that inject an element.
      style:
        '.topics{font:14px sans-serif}.fakesidebar,.ad-slot,.promo-rail{display:none!important}',
    }),
    ...QUIET,
    bare: ['100,000 artillery shells'],
  },
];
