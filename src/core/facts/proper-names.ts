import { placeOf } from '../english/places.ts';
import { FUNCTION_WORDS } from '../english/stop-words.ts';
import { isTitlePart } from '../english/titles.ts';
import type { Span } from '../text/span.ts';

/** A run of capitalised words with what joins them; `initial` where it begins a sentence. */
export type ProperName = Span & { name: string; initial: boolean };

/** A word of a run; connecting words ("of", "al") are words of it too. */
export type NameWord = Span & { word: string };

/** A maximal run of capitalised words before titles and names are told apart. */
export type CapitalRun = Span & { initial: boolean; words: NameWord[] };

const SHORT =
  'St|Jr|Sr|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Prof|Lt|Col|Sgt|Capt|Maj|Adm|Rev|Pres|Brig|Cpl|Cmdr|No';
const ADJECTIVE =
  'based|led|backed|born|style|area|bound|era|wide|made|like|funded|held|controlled|run|owned|trained|speaking|old|related|occupied|listed|sized|member|allied|supplied|designed|ranked|seeded';
const CAP =
  `(?:(?:\\p{Lu}\\.)+(?:-\\p{Lu}\\.)?|(?:${SHORT})\\.|(?:(?:al|el|ul|an|as|ad|ash|bin)[-‐])?\\p{Lu}[\\p{L}\\p{M}\\p{N}]*` +
  `(?:&\\p{Lu}+|['’](?!s\\b)[\\p{L}\\p{M}]+|(?<=\\p{Ll}\\p{M}*)[-‐](?!(?:${ADJECTIVE})\\b)[\\p{L}\\p{M}]+|[-‐](?=\\p{Lu})[\\p{L}\\p{M}]+)*)`;
const JOIN =
  '[ \\u00a0](?:(?:of the|of|&|for|de la|del|de|da|di|du|van der|van den|van|von der|von|zu|bin|ibn|al|el|la|le|y|dos|das|ter|ten) )?';
const RUN = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_@/.-])${CAP}(?:${JOIN}${CAP})*`, 'gu');
const WORD = /\S+/gu;
const LOWER = /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]+/gu;
const OPENING = /["“‘'«„([「『\s]/u;
const DATE_WORD =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|AM|PM|A\.M\.|P\.M\.|GMT|I(?:['’].*)?)$/;

const ARTICLE = /^(?:the|an?|in|on|at|of|and|but|for|to|we|he|she|it|they|his|her|its)$/i;
// Given names that are common words too: "Per Lund", "Will Carter".
const GIVEN = /^(?:Per|Will|May|Said)$/;

const isLoose = (word: string): boolean =>
  FUNCTION_WORDS.has(word.toLowerCase().replace(/['’].*$/, ''));

/** Whether what stands before a place in the text makes the next word the first of a sentence. */
const beginsSentence = (text: string, start: number): boolean => {
  let index = start - 1;
  while (index >= 0 && start - index < 8 && OPENING.test(text.charAt(index))) {
    if (/["“„«\n「『]/u.test(text.charAt(index))) return true;
    index--;
  }
  return index < 0 || /[.!?…:—。！？”"]/u.test(text.charAt(index));
};

const ENDS = /\p{L}\.(?:[\s"”’]|$)/u;

/** Whether the line around is written in capitals like a headline, so that capitals tell nothing. */
const inTitleCase = (text: string, { start, end }: Span): boolean => {
  const before =
    text
      .slice(Math.max(0, start - 90), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + 90).split('\n')[0] ?? '';
  const words =
    `${before}${text.slice(start, Math.min(end, start + 90))}${after}`.match(
      /(?<![\p{L}’'-])\p{L}{4,}/gu,
    ) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return !ENDS.test(after) && words.length >= 5 && capitals >= words.length * 0.75;
};

const wordsOf = (text: string, { start, end }: Span): NameWord[] =>
  [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    word: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

/** The parts of a run's words between those that are no names. */
const cut = (
  words: NameWord[],
  isCut: (word: NameWord, index: number) => boolean,
): NameWord[][] => {
  const parts: NameWord[][] = [[]];
  for (const [index, word] of words.entries()) {
    if (isCut(word, index)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
};

/** A part without the connecting words at its ends. */
const stripped = (words: NameWord[]): NameWord[] => {
  const isCapital = ({ word }: NameWord): boolean => /^(?:\p{Lu}|\p{Ll}+[-‐]\p{Lu})/u.test(word);
  const first = words.findIndex(isCapital);
  const last = words.findLastIndex(isCapital);
  return first < 0 ? [] : words.slice(first, last + 1);
};

const asRun = (words: NameWord[], initial: boolean): CapitalRun[] => {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [{ start: first.start, end: last.end, initial, words }] : [];
};

const isGiven = (words: NameWord[], { word }: NameWord): boolean =>
  words.length === 2 && GIVEN.test(word);

const runsIn = (text: string, span: Span, known: ReadonlySet<string>): CapitalRun[] => {
  const words = wordsOf(text, span);
  const initial = beginsSentence(text, span.start);
  const headline = words.length > 1 || initial ? inTitleCase(text, span) : false;
  const isCommon = ({ word }: NameWord): boolean =>
    known.has(word.toLowerCase()) && placeOf(word) === null && !isTitlePart(word);
  const isCut = (word: NameWord, index: number): boolean => {
    if (DATE_WORD.test(word.word)) return true;
    if (
      /^\p{Ll}/u.test(word.word) ||
      (/^The$/.test(word.word) && words[index + 1]?.word === 'Hague')
    )
      return false;
    if (isLoose(word.word) && !/^(?:US|IT|\p{Lu}\.)$/u.test(word.word))
      return (
        headline || (index === 0 && (initial ? !isGiven(words, word) : ARTICLE.test(word.word)))
      );
    return isCommon(word) && (headline || (index === 0 && initial));
  };
  const parts = cut(words, isCut).map(stripped);
  return parts.flatMap((part) => asRun(part, initial && part[0]?.start === span.start));
};

/** All runs of capitalised words in a text, function words and words known in lower case left out. */
export const capitalRuns = (text: string): CapitalRun[] => {
  const known = new Set([...text.matchAll(LOWER)].map(([word]) => word));
  return [...text.matchAll(RUN)].flatMap((match) =>
    runsIn(text, { start: match.index, end: match.index + match[0].length }, known),
  );
};
