/** One article of ours, in as many page builds as sites have. Outlet, reporter and wording are made up. */

export const TITLE =
  'Stoltenberg asks Seoul for arms for Ukraine and points to allies that ended export bans';
export const SITE = 'https://www.theguardian.com';
export const HOME = `${SITE}/world/2023/jan/30/stoltenberg-seoul-arms-ukraine`;
export const NPR = 'https://www.npr.org/stoltenberg-seoul-arms';
export const DAY = '2023-01-30T09:20:00Z';

export const PARAGRAPHS: readonly string[] = [
  'SEOUL — On a visit to the South Korean capital on Monday, NATO Secretary General Jens Stoltenberg asked his hosts to give Ukraine more military support, warning that Kyiv is running short of ammunition.',
  'South Korea ought to “step up” what it already does, he told listeners at the Chey Institute for Advanced Studies, though he left no doubt that the decision was for Seoul alone to take.',
  'Germany, Sweden and Norway, he pointed out, all used to forbid the export of weapons to countries at war, and all three have given up that policy since Russia’s invasion began last February.',
  'Ukraine has an “urgent need” of ammunition, Stoltenberg said, and must have weapons if autocracy and tyranny are not to win.',
  'The South has signed contracts with Poland for hundreds of tanks, for howitzers and for fighter jets, but Kyiv has so far had only non-lethal equipment and humanitarian aid from it, because, officials in Seoul argue, the law makes it difficult to arm a country that is fighting.',
  'President Yoon Suk Yeol, who received Stoltenberg later in the day, said his government would keep playing whatever part it can for the people of Ukraine together with the international community, according to his office.',
  'In November a U.S. official disclosed that Washington would buy 100,000 artillery shells from South Korean makers and hand them to Ukraine. Seoul insisted that they were meant for the American army only.',
  'North Korea, accused by Washington of supplying arms to Russia, called the visit a “prelude to confrontation and war” and warned of an “Asian version of NATO” in the making.',
  'China is not an adversary of the alliance, Stoltenberg added, but its military build-up and coercive behaviour in the region have moved it higher on the agenda.',
  'From Seoul the secretary general flies on to Japan, where he is to meet Prime Minister Fumio Kishida and to talk about closer ties between the alliance and its partners in Asia.',
];

/** Paragraphs of another article altogether. */
export const OTHER: readonly string[] = [
  'The river market opens at six, long before the ferries, and by seven the dumpling stalls on the east steps have queues that wind twice around the flower sellers.',
  'Regulars know to bring their own bowls. A refill costs half of what the first serving does, and nobody minds if you sit on the sea wall to eat it.',
  'Stallholders say that rents have climbed by a third in two years. Several of the oldest families have handed their pitches to cousins who sell phone covers.',
  'The council wants the market roofed by autumn. A consultation runs until the end of next month, and the plans hang in the old customs hall for all to see.',
  'Visitors should come hungry, come early and leave the car at home. There are eleven parking places, and the baker’s van takes three of them.',
];
export const OTHER_TITLE = 'At the river market, breakfast begins before the ferries do';
export const OTHER_URL = 'https://www.theguardian.com/food/2022/jun/18/river-market-breakfast';

/** A beginning of our article in another language. */
export const GERMAN = [
  'Bei seinem Besuch in der südkoreanischen Hauptstadt bat der Generalsekretär seine Gastgeber am Montag, der Ukraine militärisch mehr zu helfen.',
  'Das Land solle ausbauen, was es schon tut, sagte er vor Zuhörern, doch die Entscheidung liege allein bei der Regierung in Seoul.',
  'Deutschland, Schweden und Norwegen hätten früher keine Waffen in Kriege geliefert und diese Politik alle drei aufgegeben.',
  'Die Ukraine brauche dringend Munition, und sie müsse Waffen haben, wenn Alleinherrschaft und Tyrannei nicht siegen sollen.',
];

/** What nobody reports: for machines alone, and for pages that hide it. */
export const DECOY =
  'Stoltenberg told listeners in Tokyo that Seoul had already agreed to send 900,000 artillery shells to Ukraine by way of Norway.';

export const set = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${text}</p>`).join('\n');

/** The whole text; or its beginning, and the rest that is not always there. */
export const BODY = set(PARAGRAPHS);
export const HEAD = set(PARAGRAPHS.slice(0, 6));
export const REST = set(PARAGRAPHS.slice(6));

export const ld = (what: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...what })}</script>`;

export const described = (more: object = {}): string =>
  ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: DAY, ...more });

export const dated = (day: string): string =>
  `<meta property="article:published_time" content="${day}">`;

export const article = (body: string, byline = ''): string =>
  `<article>\n<h1>${TITLE}</h1>\n<p class="byline">By Ada Quill in Seoul${byline}</p>\n<div class="body">\n${body}\n</div>\n</article>`;

type Paper = {
  /** The document's body; the plain article where nothing is given. */
  body?: string;
  style?: string;
  /** In place of the dates and the description. */
  head?: string;
  lang?: string;
};

/** A page with our article. */
export const paper = ({
  body = article(BODY),
  style = '',
  head = dated(DAY) + described(),
  lang = 'en',
}: Paper = {}): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${TITLE} | The Harbour Post</title>
<meta property="og:title" content="${TITLE}">
<meta property="og:type" content="article">
${head}
<style>body{font:18px/1.55 Georgia,serif;max-width:42em;margin:2em auto;padding:0 1em}${style}</style>
</head>
<body>
${body}
</body>
</html>`;

/** Puts something behind the paragraph of a place. */
export const after = (at: number, what: string): string =>
  `${set(PARAGRAPHS.slice(0, at + 1))}\n${what}\n${set(PARAGRAPHS.slice(at + 1))}`;

/** Our article with an aside written as if it closed itself, which takes in all that follows the paragraph of a place. */
export const withOpenAside = (at: number): string =>
  article(after(at, '<aside class="fakesidebar" id="promo-inline"/>')).replace(
    '</article>',
    '<p class="topics">Topics: <a href="https://www.theguardian.com/world/nato">NATO</a> · <a href="https://www.theguardian.com/world/south-korea">South Korea</a></p>\n</article>',
  );

/** The article as it comes by script: `id` holds it, unseen, until then. */
export const later = (body = article(BODY)): string =>
  `<script type="text/plain" id="story">${body}</script>`;

/** Our paragraphs, some of them rewritten by their place. */
export const rewritten = (change: (text: string, at: number) => string): string =>
  PARAGRAPHS.map(change).join('\n');

/** A page whose paragraphs are all rewritten. */
export const inAll = (change: (text: string, at: number) => string, style = ''): string =>
  paper({ body: article(rewritten(change)), style });

/** Our page with some of its words written in another way. */
export const withText = (from: string, to: string): string =>
  paper({ body: article(BODY.replaceAll(from, to)) });

/** A picture without a day or words. */
export const IMAGE =
  '<img alt="" width="600" height="200" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">';
