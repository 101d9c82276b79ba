/** Pages that are no article, or of another one. */
// Gives the page's change time to do harm, or us time to have read what is there before it.
import { setTimeout as wait } from 'node:timers/promises';
import { badgeOf } from '../../../popup.ts';
import type { Case } from '../case.ts';
import {
  article,
  BODY,
  DAY,
  dated,
  described,
  HOME,
  ld,
  OTHER,
  OTHER_TITLE,
  OTHER_URL,
  PARAGRAPHS,
  paper,
  set,
  TITLE,
} from '../paper.ts';

const COMMENTS: readonly (readonly [string, string])[] = [
  [
    'Mudlark',
    'So he flies to Seoul and asks for shells, and Seoul says that the law forbids it. Did anybody at NATO read that law before the tickets were bought?',
  ],
  [
    'harbour_rat_66',
    'The law says nothing of the kind. It says that arms must be for peaceful purposes, and a lawyer could drive one of those howitzers for Poland through that.',
  ],
  [
    'Tess K.',
    'An “urgent need” of ammunition, he said, and he is right. My cousin is in Kyiv, and she counts how often ours answer theirs: one shot for every seven.',
  ],
  [
    'Quay Side',
    'What about the 200,000 artillery shells that Washington is said to buy from South Korean makers for Ukraine? Officials in Seoul deny it, so it must be true.',
  ],
  [
    'Mudlark',
    'That was last November, and they were for the American army alone. Whoever believes that may have a bridge of mine over the Han, with the tolls of ten years.',
  ],
  [
    'Ferryman',
    'Germany, Sweden and Norway changed their policy since there is a war next door to them. Russia is next door to Korea as well, and so is North Korea, which has arms to sell.',
  ],
  [
    'OldSalt',
    'Pyongyang calls the visit a “prelude to confrontation and war”. It called the last one that too, and the weather of the spring before.',
  ],
  [
    'Tess K.',
    'President Yoon received him and said he would do what he can with the international community. That is what one says when one will do nothing.',
  ],
  [
    'gull-on-a-post',
    'And then on to Japan and Mr Kishida, to talk about an “Asian version of NATO” that nobody wants to call by its name. China is not an adversary, he says. Tell them.',
  ],
  [
    'Quay Side',
    'I wish that Stoltenberg’s speech at the institute were printed here in full. The decision is for Seoul alone, he said; then why come so far and ask?',
  ],
];

const COMMENTS_PAGE = paper({
  head: '',
  body: `<header><a href="/">The Harbour Post</a> · <a href="${HOME}">Back to the report</a></header>
<main><h1>${TITLE}</h1>
<p>Sorted by: <a href="?sort=new">newest</a> · <a href="?sort=best">best</a></p>
<ol class="comments">
${COMMENTS.map(([who, what], at) => `<li id="comment-${at}"><div class="who"><b>${who}</b> <time datetime="2023-01-30T1${at}:14:00Z">30 January 2023, 1${at}:14</time></div><div class="what"><p>${what}</p></div><button type="button">Reply</button> <button type="button">Report</button></li>`).join('\n')}
</ol>
<p><a href="?page=2">Older comments</a></p></main>`,
}).replaceAll(TITLE, `Comments on: ${TITLE}`);

const OLD_TITLE = 'Stoltenberg, in Seoul, calls on all nations to enforce sanctions on North Korea';

const OLD_DAY = '2017-11-02T08:10:00Z';

const OLD = [
  'SEOUL — On a visit to the South Korean capital on Thursday, NATO Secretary General Jens Stoltenberg asked all nations to enforce the sanctions on North Korea in full, warning that its missiles can by now reach cities of the alliance in Europe and America.',
  'The North’s tests are a threat to the whole world, he told listeners at a university in Seoul, and the answer has to come from the whole world as well, though nobody wants a war on the peninsula.',
  'President Moon Jae-in, who received Stoltenberg in the morning, thanked the alliance for its support and said his government would keep the door to talks with Pyongyang open, according to his office.',
  'Stoltenberg came from Japan, where he had met Prime Minister Shinzo Abe and called the two missiles that flew over Hokkaido in late summer “reckless”.',
  'China and Russia, he pointed out, both voted for the sanctions in September, and both have a particular duty to see that no oil, coal or weapons cross the North’s borders in the dark.',
  'North Korea called the visit a “rehearsal of aggression” and said that it would go on with its programme for as long as American bombers fly along its coast.',
  'The secretary general did not ask his hosts for soldiers or weapons. South Korea, a partner of the alliance since 2005, had sent engineers and medics to Afghanistan and ships against pirates off Somalia.',
  'On Friday he is to see the demarcation line at Panmunjom before he flies back to Brussels, where the ministers of defence of the alliance meet next week.',
];

const TERMS = [
  'With an account you read five reports in a month for nothing, keep texts for later and choose which of our letters come to you in the morning.',
  'An account is yours alone. Do not hand your password to others, and tell us at once where you think that somebody else has come to know it.',
  'We keep your address for as long as you have the account, and delete it thirty days after you close it. What we send you is counted, and what you open of it as well.',
  'Subscribers of the printed paper find the number of their subscription on the label of each issue, above their name, and sign in with it and their postal code.',
  'Where a library or a school pays for your access, sign in by its own page. It may ask for the number of your card, which we never see.',
  'Something does not work? Our service answers from Monday to Friday between eight and six, and on Saturdays until noon.',
];

const OTHER_ARTICLE = `<article>\n<h1>${OTHER_TITLE}</h1>\n<p class="byline">By Ida Slate</p>\n<div class="body">\n${set(OTHER)}\n</div>\n</article>`;

/** A page whose title is another article's. */
const river = (page: string): string =>
  page
    .replace(`<title>${TITLE}`, `<title>${OTHER_TITLE}`)
    .replace(`og:title" content="${TITLE}`, `og:title" content="${OTHER_TITLE}`);

const RIVER_HEAD =
  dated('2022-06-18T07:00:00Z') +
  ld({
    '@type': 'NewsArticle',
    headline: OTHER_TITLE,
    url: OTHER_URL,
    datePublished: '2022-06-18T07:00:00Z',
  });

export const NOT_THIS: Case[] = [
  {
    name: 'the page has nothing but what readers wrote about the article, under its headline',
    url: 'https://www.theguardian.com/discussion/p/nf3q8',
    html: COMMENTS_PAGE,
    act: async () => {
      await wait(3000);
    },
    marks: 'none',
    missing: 'quiet',
  },
  {
    name: 'the page reports a visit of the same man to the same city, five years before',
    url: 'https://www.theguardian.com/world/2017/nov/02/stoltenberg-seoul-north-korea-sanctions',
    html: paper({
      head: dated(OLD_DAY) + described({ datePublished: OLD_DAY }),
      body: article(set(OLD), ` · <time datetime="${OLD_DAY}">2 November 2017</time>`),
    }).replaceAll(TITLE, OLD_TITLE),
    act: async () => {
      await wait(3000);
    },
    marks: 'none',
    missing: 'quiet',
  },
  {
    name: 'the address answers with a form to sign in, and only the description has the text',
    html: paper({
      head:
        dated(DAY) +
        described({ isAccessibleForFree: false, articleBody: PARAGRAPHS.join('\n\n') }),
      body: `<main><h1>Sign in to go on</h1>
<form><p><label>Address <input type="email" autocomplete="off"></label></p><p><label>Password <input type="password" autocomplete="off"></label></p><p><button type="button">Sign in</button> <a href="/new">Open an account</a></p></form>
<h2>What you should know</h2>
${set(TERMS)}</main>`,
    }),
    act: async () => {
      await wait(3000);
    },
    marks: 'none',
    missing: 'quiet',
  },
  {
    // mozilla/readability#682
    name: 'the page is of another article, and this one stands below it as the next',
    html: river(
      paper({
        head: RIVER_HEAD,
        body: `<main>${OTHER_ARTICLE}\n<h2>Up next</h2>\n${article(BODY)}</main>`,
      }),
    ),
    url: OTHER_URL,
    act: async (tab) => {
      await badgeOf(tab);
    },
    marks: 'none',
  },
  {
    name: 'the paper’s rights in the article have run out, and its page has the headline, the day and a line that says so',
    html: paper({
      head: `${dated(DAY)}${described()}<meta name="description" content="${PARAGRAPHS[0]}">`,
      body: `<main><h1>${TITLE}</h1>
<p class="byline">By Ada Quill in Seoul · <time datetime="${DAY}">Mon 30 Jan 2023 09.20 GMT</time></p>
<p class="gone">Sorry, this article has been taken down. That may be because our rights in it have run out, because it came too early, or for a legal reason.</p></main>
<aside><h2>You may want to read instead</h2><ul><li><a href="${OTHER_URL}">${OTHER_TITLE}</a><p>${OTHER[0]}</p></li><li><a href="https://www.theguardian.com/food/seaweed">How to cook with seaweed</a><p>${OTHER[4]}</p></li></ul></aside>`,
      style: '.gone{border:1px solid #bbb;padding:1em;font:16px sans-serif}',
    }),
    marks: 'none',
    missing: 'quiet',
  },
];
