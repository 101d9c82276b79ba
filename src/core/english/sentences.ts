import type { Span } from '../text/span.ts';

const STOPS = /\n\s*|[.!?…]+["”’»›')\]]*|[。！？]+[」』”’）]*/gu;
const NEXT_WORD = /["“‘«„'([¿¡]*([\p{L}\p{N}]+)/uy;
const SPACE = /\s*/y;
const WORDLIKE = /[\p{L}\p{N}]/u;
const setOf = (list: string): Set<string> => new Set(list.split(' '));

/** Abbreviations that something always follows. */
const OPEN = setOf(
  'dr mr mrs ms mx prof gen sen rep gov lt col sgt capt cpl maj adm cmdr rev hon pres st mt ft ' +
    'messrs vs approx dept fr det supt insp amb atty e.g i.e cf al ' +
    'brig',
);
/** Abbreviations that may end a sentence: they do where a word follows that often begins one. */
const CLOSING = setOf(
  'jr sr inc ltd co corp bros plc etc est dist no jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm ave blvd rd ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb ' +
    'nev okla ore pa penn tenn tex vt va wash wis wyo ont que',
);
const STARTERS = setOf(
  'the a an he she it they we i you his her its their our my this that these those there here in on at ' +
    'but and or so if when while as after before since although though however yet still also for from ' +
    'with without by to of meanwhile earlier later both some many most several other another no not ' +
    'what who why how where which one two three officials under during despite once because according',
);
const SAID =
  /(?:\p{Lu}[\p{L}\p{M}'’.-]*\s){1,4}(?:said|says|asked|asks|told|added|wrote|tweeted|replied|shouted|declared|warned|quipped)\b/uy;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/**
 * Where a move to another system dropped the breaks: "running short.Seoul ought to", "in Seoul.The talks". No "Mail.Ru
 * Group", no "U.S.Army": names are capitalised before the stop, and what follows it is short and begins no sentence.
 */
const LOW_WORD = /(?<!\p{L})\p{Ll}{3,}$|\d{4}$/u;
const NAME = /\p{Ll}{3}$/u;
const RUN_ON = /["“‘(]?(?:(\p{Lu}\p{Ll}*)|\p{Lu}{2,6})(?=[\s,’'])/uy;
/** In characters. */
const LONG = 5;
const LONGEST_WORD = 24;

const runsOn = (text: string, index: number, end: number, from: number): boolean => {
  const next = at(RUN_ON, text, end);
  if (!next || text.charAt(index) !== '.') return false;
  const [, word = ''] = next;
  const before = text.slice(Math.max(from, index - LONGEST_WORD), index);
  return (
    LOW_WORD.test(before) ||
    (NAME.test(before) && (STARTERS.has(word.toLowerCase()) || word.length >= LONG))
  );
};

/** The run of letters and inner points that ends at a stop: "p.m" before the second point of "p.m.". */
const runBefore = (text: string, stop: number, from: number): string => {
  let start = stop;
  while (start > from && stop - start < 14 && /[\p{L}.]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, stop);
};

const isInitial = (run: string): boolean =>
  /^\p{Lu}$/u.test(run) || /^(?:\p{L}\.)+\p{L}$/u.test(run);

const isAbbreviation = (run: string, next: string): boolean => {
  const folded = run.toLowerCase();
  if (folded === 'no') return /^\p{N}/u.test(next);
  if (OPEN.has(folded)) return true;
  if (!CLOSING.has(folded) && !isInitial(run)) return false;
  return !STARTERS.has(next.toLowerCase());
};

const startsLow = (word: string): boolean => /^\p{Ll}(?!\p{Lu})/u.test(word);

// A single line feed is white space: HTML is wrapped anywhere.
const partsLines = (gap: string): boolean => /\n[^\S\n]*\n/.test(gap);

/** Whether the stop (with the closing marks after it) ends a sentence. */
const endsSentence = (
  text: string,
  stop: string,
  index: number,
  from: number,
  to: number,
): boolean => {
  const end = index + stop.length;
  if (end >= to || /^[。！？]/.test(stop)) return true;
  const gap = at(SPACE, text, end)?.[0] ?? '';
  if (gap === '' && !runsOn(text, index, end, from)) return false;
  const after = end + gap.length;
  const next = at(NEXT_WORD, text, after)?.[1] ?? '';
  if (startsLow(next)) return false;
  if (/^[.!?…]+["”’»›']/.test(stop) && at(SAID, text, after)) return false;
  return !(/^\.["”’»')\]]*$/.test(stop) && isAbbreviation(runBefore(text, index, from), next));
};

const trimmed = (text: string, start: number, end: number): Span | null => {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return WORDLIKE.test(text.slice(start, end)) ? { start, end } : null;
};

/** The sentences of a block, in order, without the white space around them. */
export const sentences = (text: string, from = 0, to = text.length): Span[] => {
  const found: Span[] = [];
  let start = from;
  const close = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span) found.push(span);
    start = end;
  };
  for (const match of text.slice(from, to).matchAll(STOPS)) {
    const index = from + match.index;
    const stop = match[0];
    const ends = stop.startsWith('\n')
      ? partsLines(stop)
      : endsSentence(text, stop, index, from, to);
    if (ends) close(index + stop.length);
  }
  close(to);
  return found;
};
