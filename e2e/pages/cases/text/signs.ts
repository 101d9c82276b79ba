/** In what letters, signs and numbers a text may be written. */
import { type Case, RIGHT, TOLD, WORDS } from '../case.ts';
import { article, BODY, inAll, paper, withText } from '../paper.ts';

const wide = (text: string): string =>
  text.replace(/[\d,]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

const SIGNS = ['«»', '„“', '「」', '‹›'];

const inSigns = (html: string): string => {
  let at = 0;
  return html.replace(/“([^”]+)”/g, (_, words: string) => {
    const [open, close] = SIGNS[at % SIGNS.length]!;
    at += 1;
    return `${open}${words}${close}`;
  });
};

/** What becomes of type in UTF-8 that is taken for Windows-1252 and saved as that. */
const MOVED: Record<string, string> = {
  '“': '\u00e2\u20ac\u0153',
  '”': '\u00e2\u20ac\u009d',
  '’': '\u00e2\u20ac\u2122',
  '—': '\u00e2\u20ac\u201d',
};

const movedWrongly = (text: string): string =>
  text.replace(/[“”’—]/g, (sign) => MOVED[sign] ?? sign);

/** The same letters to the eye. */
const mixed = (text: string): string => text.replaceAll('e', '\u0435');

export const SIGNS_AND_NUMBERS: Case[] = [
  ...(
    [
      ['narrow', '\u202f'],
      ['thin', '\u2009'],
      ['no-break', '\u00a0'],
      ['plain', ' '],
    ] as const
  ).map(
    ([kind, space]): Case => ({
      name: `thousands are parted by a ${kind} space`,
      html: withText('100,000', `100${space}000`),
      url: 'https://www.dailymaverick.co.za/article/stoltenberg-seoul-arms-ukraine',
      ...RIGHT,
    }),
  ),
  ...(
    [
      ['an apostrophe', '100’000'],
      ['a straight apostrophe', "100'000"],
      ['commas as in India', '1,00,000'],
    ] as const
  ).map(
    ([kind, written]): Case => ({
      name: `thousands are parted by ${kind}`,
      html: withText('100,000', written),
      ...RIGHT,
    }),
  ),
  ...(
    [
      ['a zero-width space', '\u200b'],
      ['a soft hyphen', '\u00ad'],
      ['a word joiner', '\u2060'],
    ] as const
  ).map(
    ([kind, one]): Case => ({
      name: `${kind} stands inside names`,
      html: withText('Stoltenberg', `Stolten${one}berg`),
      ...RIGHT,
    }),
  ),
  {
    name: 'letters are joined to ligatures and words by no-break spaces',
    html: paper({
      body: article(
        BODY.replaceAll('ffi', '\ufb03')
          .replaceAll('fi', '\ufb01')
          .replaceAll('Jens ', 'Jens\u00a0'),
      ),
    }),
    ...RIGHT,
  },
  {
    name: 'quotation marks are straight, hyphens do not break, dashes are two hyphens',
    html: paper({
      body: article(
        BODY.replace(/[“”]/g, '"')
          .replaceAll('’', "'")
          .replace(/(?<=\w)-(?=\w)/g, '\u2011')
          .replaceAll('—', '--'),
      ),
    }),
    ...TOLD,
  },
  {
    name: 'the page says that it is in another language than it is',
    html: paper({ lang: 'nl' }),
    ...RIGHT,
  },
  // Characters.
  {
    name: 'digits and commas have the full width of Japanese type',
    html: paper({ body: article(BODY.replaceAll('100,000', wide('100,000'))) }),
    url: 'https://english.kyodonews.net/news/stoltenberg-seoul-arms.html',
    ...RIGHT,
  },
  {
    name: 'the page reads from right to left, and names are isolated and followed by direction marks',
    html: paper({
      body: `<main dir="ltr">${article(
        BODY.replaceAll('Stoltenberg', '\u2068Stoltenberg\u2069')
          .replaceAll('Seoul', 'Seoul\u200e')
          .replaceAll('Yoon Suk Yeol', '<bdi>Yoon Suk Yeol</bdi>\u200f')
          .replaceAll('“', '\u200e“'),
      )}</main>`,
    }).replace('<html lang="en"', '<html lang="en" dir="rtl"'),
    ...RIGHT,
  },
  {
    name: 'entities were encoded twice and are seen as such',
    html: paper({
      body: article(
        BODY.replaceAll('“', '&amp;ldquo;')
          .replaceAll('”', '&amp;rdquo;')
          .replaceAll('’', '&amp;#8217;'),
      ),
    }),
    ...TOLD,
  },
  {
    name: 'quotation marks are those of French, German and Japanese type',
    html: paper({ body: article(inSigns(BODY)) }),
    ...TOLD,
  },
  {
    name: 'quotation marks and dashes were taken for three letters each when the site moved, and are seen as such',
    html: inAll((text) => `<p>${movedWrongly(text)}</p>`),
    ...TOLD,
  },
  {
    name: 'a letter of the text is everywhere that of Cyrillic type that looks the same, so that copies are known',
    html: inAll((text) => `<p>${mixed(text)}</p>`),
    marks: WORDS.map(mixed),
    missing: 'control',
  },
  {
    name: 'the page sets its own text in capitals and hides its letters’ case',
    html: paper({ style: 'body{text-transform:uppercase;font-variant:small-caps}' }),
    ...RIGHT,
  },
];
