/** How the lines of a text may be broken, and its words at their ends. */
import { type Case, RIGHT, TOLD, WORDS } from '../case.ts';
import { article, BODY, inAll, PARAGRAPHS, paper, TITLE } from '../paper.ts';

/** Lines of no more than so many letters. */
const linesOf = (text: string, most: number): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
    return lines;
  }, []);

/** Where a typesetter would part a word. */
const PARTED: readonly [string, string][] = [
  ['ammuni', 'tion'],
  ['sec', 'retary'],
  ['Sec', 'retary'],
  ['Gen', 'eral'],
  ['gen', 'eral'],
  ['mili', 'tary'],
  ['sup', 'port'],
  ['warn', 'ing'],
  ['run', 'ning'],
  ['lis', 'teners'],
  ['Insti', 'tute'],
  ['Ad', 'vanced'],
  ['Stud', 'ies'],
  ['deci', 'sion'],
  ['weap', 'ons'],
  ['coun', 'tries'],
  ['coun', 'try'],
  ['poli', 'cy'],
  ['inva', 'sion'],
  ['Feb', 'ruary'],
  ['autoc', 'racy'],
  ['tyr', 'anny'],
  ['con', 'tracts'],
  ['hun', 'dreds'],
  ['how', 'itzers'],
  ['fight', 'er'],
  ['equip', 'ment'],
  ['humani', 'tarian'],
  ['be', 'cause'],
  ['offi', 'cials'],
  ['offi', 'cial'],
  ['diffi', 'cult'],
  ['fight', 'ing'],
  ['Presi', 'dent'],
  ['re', 'ceived'],
  ['govern', 'ment'],
  ['play', 'ing'],
  ['what', 'ever'],
  ['to', 'gether'],
  ['inter', 'national'],
  ['commu', 'nity'],
  ['ac', 'cording'],
  ['No', 'vember'],
  ['dis', 'closed'],
  ['Wash', 'ington'],
  ['Ko', 'rean'],
  ['in', 'sisted'],
  ['Amer', 'ican'],
  ['ac', 'cused'],
  ['sup', 'plying'],
  ['ver', 'sion'],
  ['mak', 'ing'],
  ['adver', 'sary'],
  ['alli', 'ance'],
  ['Stol', 'tenberg'],
  ['coer', 'cive'],
  ['behav', 'iour'],
  ['agen', 'da'],
  ['Minis', 'ter'],
  ['part', 'ners'],
];

/** Lines of a printed column, whose last words are parted where they do not fit; words that are looked for stay together. */
const columnOf = (text: string, most: number): string => {
  const kept = WORDS.reduce((all, one) => all.replace(one, one.replaceAll(' ', '_')), text);
  const lines = [''];
  for (const word of kept.split(' ')) {
    const line = lines[lines.length - 1]!;
    const room = most - line.length - 1;
    const parts = PARTED.find(([start, end]) => word.startsWith(start + end));
    if (line === '') lines[lines.length - 1] = word;
    else if (word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else if (parts && parts[0].length < room) {
      lines[lines.length - 1] = `${line} ${parts[0]}-`;
      lines.push(word.slice(parts[0].length));
    } else lines.push(word);
  }
  return lines.join('<br>\n').replaceAll('_', ' ');
};

/** Paragraphs run together, without the spaces that stood behind full stops. */
const runTogether = (from: number, to: number): string =>
  `<p>${PARAGRAPHS.slice(from, to)
    .map((text) => text.replace(/\. (?=[A-Z])/g, '.'))
    .join('')}</p>`;

export const LINES: Case[] = [
  {
    name: 'all paragraphs stand in one box whose style sheet keeps the breaks between their lines',
    html: paper({
      body: article(PARAGRAPHS.join('\n\n')),
      style: '.body{white-space:pre-line}',
    }),
    ...RIGHT,
  },
  {
    name: 'the text is typed, with lines broken at seventy-two letters and empty lines for paragraphs',
    html: paper({
      body: `<h1>${TITLE}</h1><pre>By Ada Quill in Seoul\n\n${PARAGRAPHS.map((text) => linesOf(text, 72).join('\n')).join('\n\n')}</pre>`,
    }),
    ...RIGHT,
  },
  {
    name: 'sentences are broken into lines as short as those of a column',
    html: inAll((text) => `<p>${linesOf(text, 31).join('<br>\n')}</p>`, 'article{max-width:18em}'),
    ...TOLD,
    bare: ['alone: '],
  },
  {
    name: 'long words and numbers may break where the page says',
    html: paper({
      body: article(
        BODY.replaceAll('100,000', '100,<wbr>000')
          .replaceAll('Stoltenberg', 'Stolten<wbr>berg')
          .replaceAll('ammunition', 'ammu<wbr>nition'),
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'the text of a printed column keeps the hyphens at the ends of its lines, where words are parted',
    html: inAll((text) => `<p>${columnOf(text, 36)}</p>`),
    ...TOLD,
  },
  {
    // acl-org/acl-anthology #9764 (and bcoe/wikifetch #3): when texts were taken over, the breaks between their lines
    // were dropped; readers see the next sentence begin right behind the full stop.
    name: 'the move to a new system dropped all breaks, and sentences begin right behind the full stop of the one before',
    html: paper({
      body: article([runTogether(0, 4), runTogether(4, 7), runTogether(7, 10)].join('\n')),
    }),
    ...TOLD,
  },
];
