/**
 * A text as it is meant: without what nobody sees (soft hyphens, zero-width characters), with ligatures taken
 * apart, and every space, hyphen, apostrophe and thousand written in one way. Offsets lead back.
 */

import { COMMAND, isBetweenWords } from './commands.ts';

/** `text` is read; `back` leads a stretch of it to the stretch of the original that it stands for. */
export type Plain = { text: string; back: (start: number, end: number) => [number, number] };

const UNSEEN = '\\p{Default_Ignorable_Code_Point}';
// The byte order mark counts as white space, and is as wide as nothing.
const SPACE = '[^\\S\\uFEFF]';
const UNBROKEN = '[\\u2000-\\u200a\\u202f\\u205f]';
const NUMBER = [
  `(?<![\\p{L}\\p{N}.,:/#'’-])(?<first>[1-9]\\d{0,2})(?<mark>${SPACE}|['‘’′·˙٬])\\d{3}(?:\\k<mark>\\d{3})*(?![\\p{N}'’]|[.,]\\d{3}(?!\\d))`,
  '(?<![\\p{L}\\p{N}.,:/#-])[1-9]\\d?(?:,\\d{2})+,\\d{3}(?!\\p{N}|,\\d)',
].join('|');
/** Before a hyphen that a word has of its own. */
const OWN =
  '[Nn]on|[Aa]nti|[Pp]ro|[Ss]elf|[Ee]x|[Cc]o|[Cc]ross|[Ll]ong|[Ss]hort|[Hh]igh|[Ll]ow|[Ww]ell|[Ss]o|[Aa]ll|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Hh]alf|[Ff]ar|[Ww]ar';
/** Where a line of print ends within a word that goes on in the next one; not in "two- and three-day". */
const SPLIT = `-(?<=\\p{L}\\p{Ll}-)(?<!(?<!\\p{L})(?:${OWN})-)[^\\S\\n]*\\n[^\\S\\n]*(?!(?:and|or|nor|but|to)\\b)(?=\\p{Ll}{2})`;
const ODD = new RegExp(
  [
    `(?<command>(?:${COMMAND}\\s*)+)`,
    `(?<number>${NUMBER})`,
    `(?<split>${SPLIT})`,
    `(?<space>${UNSEEN}*${SPACE}(?:${SPACE}|${UNSEEN})*)`,
    `(?<unseen>${UNSEEN}+)`,
    // One character for several, or another's shape: "ﬁ", "Ｎ", "𝐍", and "，" in a number.
    '(?<shaped>[\\uFB00-\\uFB06\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\u{1D400}-\\u{1D7FF}]|(?<=\\p{N})[\\uFF0C\\uFF0E\\uFE50\\uFE52](?=\\p{N}))',
    '(?<parted>[\\p{L}\\p{N}]\\p{M}+)',
    '(?<hyphen>[\\u2010\\u2011\\uFE63\\uFF0D])',
    '(?<=\\p{L})(?<apostrophe>[\\u02BC\\u02BB\\u201B\\u2032\\u00B4`\\uFF07])(?=\\p{L})',
  ].join('|'),
  'gu',
);

/** Letters of Cyrillic type that look like ours. */
const LOOKALIKES: Record<string, string> = {
  ...{ а: 'a', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', о: 'o', р: 'p', ԛ: 'q', ѕ: 's' },
  ...{ ԝ: 'w', х: 'x', у: 'y', А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', Ј: 'J', К: 'K' },
  ...{ М: 'M', О: 'O', Р: 'P', Ѕ: 'S', Т: 'T', Х: 'X', У: 'Y' },
};
/** A word of both scripts: a copy's mark, or a slip of the keys. */
const MIXED = /(?<!\p{L})(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}+/gu;

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Words of Latin letters that some Cyrillic ones stand among, in Latin ones alone; as long as they were. */
const inOneScript = (text: string): string =>
  !CYRILLIC.test(text)
    ? text
    : text.replace(MIXED, (word) =>
        word.replace(/\p{Script=Cyrillic}/gu, (one) => LOOKALIKES[one] ?? one),
      );

/** In these scripts a joiner tells one word from another. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}]/u;

const joins = ({ 0: was, index, input }: RegExpExecArray): boolean =>
  /^[\u200c\u200d]$/.test(was) &&
  JOINING.test(input.charAt(index - 1)) &&
  JOINING.test(input.charAt(index + 1));

/** The capitalised word before a number, not the first of its sentence. */
const NAME = /(?<=[^.!?…:\s"“‘(]["”’]?\s)(\p{Lu}[\p{L}.]*)\s$/u;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "January 30 100 people", "a Boeing 737 800": two numbers, of which the first belongs to a name. */
const isTwo = ({ index, input, groups = {} }: RegExpExecArray): boolean => {
  const { first, mark = '' } = groups;
  if (!/\s/.test(mark) || new RegExp(UNBROKEN).test(mark)) return false;
  const name = NAME.exec(input.slice(Math.max(0, index - 24), index))?.[1];
  if (name === undefined || WEEKDAY.test(name)) return false;
  return !MONTH.test(name) || Number(first) <= 31;
};

const withCommas = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A blank line parts paragraphs of a plain text; any other run of white space is one space. */
const spaced = (space: string): string => (/\n[^\S\n]*\n/.test(space) ? '\n\n' : ' ');

const meant = (match: RegExpExecArray): string => {
  const { command, number, split, space, unseen, shaped, parted, hyphen } = match.groups ?? {};
  if (split) return '';
  if (command) return isBetweenWords(match) || /\n\s*\n/.test(command) ? spaced(command) : '';
  if (number) return isTwo(match) ? number : withCommas(number.replace(/\D/gu, ''));
  if (space) return spaced(space);
  if (unseen) return joins(match) ? unseen : '';
  if (shaped) return shaped.normalize('NFKC');
  if (parted) return parted.normalize('NFC');
  return hyphen ? '-' : '’';
};

/** `length` characters at `at` stand for `was` characters at `from` of the original. */
type Edit = { at: number; length: number; from: number; was: number };

/** Index of the last edit at or before an offset; -1 if none. */
const before = (edits: readonly Edit[], offset: number): number => {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The way back over edits: a stretch that cuts one has all of it. */
const wayBack = (edits: readonly Edit[]): Plain['back'] => {
  const lead = (offset: number, reach: number): number => {
    const edit = edits[before(edits, offset - reach)];
    if (!edit) return offset;
    const { at, length, from, was } = edit;
    const inside = offset - at;
    if (inside - reach >= length) return from + was + inside - length;
    return reach === 0 ? from : from + was;
  };
  return (start, end) => [lead(start, 0), end > start ? lead(end, 1) : lead(start, 0)];
};

/** Writes a text in one way. */
export const plain = (said: string): Plain => {
  const text = inOneScript(said);
  const edits: Edit[] = [];
  let read = '';
  let done = 0;
  for (const match of text.matchAll(ODD)) {
    const [was] = match;
    const written = meant(match);
    if (written === was) continue;
    read += text.slice(done, match.index);
    edits.push({ at: read.length, length: written.length, from: match.index, was: was.length });
    read += written;
    done = match.index + was.length;
  }
  return { text: read + text.slice(done), back: wayBack(edits) };
};
