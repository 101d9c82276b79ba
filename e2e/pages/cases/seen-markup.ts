/** What readers see is what is read, in mark-up that has other names, other boxes or other signs than a plain page. */
import { type Case, RIGHT, TOLD } from './case.ts';
import { article, BODY, OTHER_TITLE, PARAGRAPHS, paper, rewritten } from './paper.ts';

const CLASSES = ['MsoHeader', 'MsoFooter', 'MsoNormal', 'MsoCommentText'];

const SIGNS = ['«»', '„“', '「」', '‹›'];

const inSigns = (html: string): string => {
  let at = 0;
  return html.replace(/“([^”]+)”/g, (_, words: string) => {
    const [open, close] = SIGNS[at % SIGNS.length]!;
    at += 1;
    return `${open}${words}${close}`;
  });
};

const asButtons = (html: string, ...all: string[]): string =>
  all.reduce(
    (text, words) =>
      text.replace(
        words,
        `<button type="button" class="term" aria-expanded="false">${words}</button>`,
      ),
    html,
  );

export const SEEN_MARKUP: Case[] = [
  {
    // mozilla/readability#388
    name: 'paragraphs are of classes that a word processor gave them',
    html: paper({
      body: article(
        rewritten((text, at) => `<p class="${CLASSES[at % CLASSES.length]}">${text}</p>`),
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'all of the page stands in one form, as its server’s framework wants it',
    html: paper({
      body: `<form id="aspnetForm" name="aspnetForm" method="post" action="./story.aspx?id=7"><input type="hidden" name="__VIEWSTATE" value="dDwtMTA4NzczMzUxODs7Pg=="><div id="top"><input type="text" name="q" aria-label="Search"> <input type="submit" value="Search"></div>\n${article(BODY)}\n<div id="foot"><a href="/mail">Write to us</a></div></form>`,
    }),
    ...RIGHT,
  },
  {
    name: 'the main part is a list of headlines, and the article stands in an aside that is called a reading pane',
    html: paper({
      body: `<div class="panes"><main><h2>Today</h2><ul>${[OTHER_TITLE, 'Ferries run late', 'Snow by the evening'].map((title) => `<li><a href="/x">${title}</a></li>`).join('')}</ul></main><aside role="complementary" aria-label="Reading pane" class="reading-pane">${article(BODY)}</aside></div>`,
      style: 'body{max-width:64em}.panes{display:grid;grid-template-columns:14em 1fr;gap:2em}',
    }),
    ...RIGHT,
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
    name: 'all paragraphs stand in one box whose style sheet keeps the breaks between their lines',
    html: paper({
      body: article(PARAGRAPHS.join('\n\n')),
      style: '.body{white-space:pre-line}',
    }),
    ...RIGHT,
  },
  {
    name: 'quotation marks are those of French, German and Japanese type',
    html: paper({ body: article(inSigns(BODY)) }),
    ...TOLD,
  },
];
