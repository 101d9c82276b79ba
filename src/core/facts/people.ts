import { placeOf } from '../english/places.ts';
import { isNoTitleBefore, isTitleHead, isTitlePart, titleOf } from '../english/titles.ts';
import { CUE_PATTERN } from '../english/verbs-of-saying.ts';
import type { Located } from '../text/span.ts';
import type { CapitalRun, NameWord } from './proper-names.ts';

/** A person as a text names one: `name` is the fullest form the text has. */
export type PersonMention = Located<{ name: string; title: string | null }>;

/** A run whose title, if any, is told apart from the name. */
export type NamedRun = {
  run: CapitalRun;
  words: NameWord[];
  title: string | null;
  titled: boolean;
};

const ORGANISATION =
  /^(?:Institute|University|College|School|Agency|Ministry|Council|Party|Bank|Company|Corp|Corporation|Inc|Ltd|News|Times|Post|Press|Court|Department|Office|Union|Committee|Association|Group|Police|Army|Navy|Forces?|Commission|House|Senate|Congress|Parliament|Exchange|Institution|Foundation|Center|Centre|Hospital|Church|League|Club|Board|Bureau|Organi[sz]ation|Nations|Assembly|Authority|Service|Services|Fund|Society|Federation|Alliance|Airlines?|Airways|Industries|Systems|Technologies|Games?|Prize|Awards?|Street|Avenue|River|Lake|Mount|Island|Islands|Sea|Ocean|Gulf|War|Act|Treaty|Day|Reuters|Yonhap|Sputnik|Tass|TASS|Microsoft|Google|Apple|Amazon|Facebook|Twitter|Internet|Explorer|Windows|State|States|Republic|Kingdom|Treasury|Pentagon|Kremlin|Korean?|Christmas|Democrats?|Republicans?|Muslims?|Christians?|Jews?|Islam|Shares|Police|Officials|Sources|Authorities|Residents|Witnesses|Critics|Analysts)$/;
const COUNTERPART =
  /\b(?:counterpart|colleague|predecessor|successor|husband|wife|son|daughter|brother|sister|father|mother),?\s$/u;
const LOWER_TITLE = /((?:\p{Ll}+[- ]){0,3}\p{Ll}+)[ \u00a0]$/u;
const AGE_OR_WHO = /^(?:,?\s\(?\d{2},|,\s(?:\d{2}|who|whose)\b|,\saged?\s\d)/u;
const CUE_AFTER = new RegExp(
  `^(?:,[^,.\\n"“”]{1,60},)?\\s(?:(?:has|had|also|later|then|himself|herself)\\s){0,2}(?:${CUE_PATTERN})\\b`,
  'u',
);
const CUE_BEFORE = new RegExp(`\\b(?:${CUE_PATTERN})\\s$`, 'u');
const APPOSITIVE =
  /^,\s((?:[\p{L}’'-]+\s){0,5}?[\p{L}-]+)(?=[,.;]|\s(?:of|for|at|in|said|and|who)\b)/u;

const isAcronym = (word: string): boolean =>
  /^[\p{Lu}\p{N}&.]{2,}$/u.test(word) && !/^\p{Lu}\.$/u.test(word);

/** The place of a run's last title word that a name follows, or -1. */
const headIn = (words: NameWord[]): number =>
  words.findLastIndex(
    ({ word }, index) =>
      isTitleHead(word) &&
      index < words.length - 1 &&
      !isNoTitleBefore(words[index + 1]?.word ?? ''),
  );

/** Words after "of" that still belong to the title: "of State", "of NATO". */
const skipOffice = (words: NameWord[], from: number): number => {
  if (words[from]?.word !== 'of') return from;
  const next = words[from + 1]?.word ?? '';
  if (/^(?:State|Defen[cs]e|Energy|Commerce|Labor|Staff)$/.test(next) || isAcronym(next))
    return from + 2;
  for (let size = 3; size > 0; size--) {
    const place = words
      .slice(from + 1, from + 1 + size)
      .map(({ word }) => word)
      .join(' ');
    if (placeOf(place) !== null) return from + 1 + size;
  }
  return words.length;
};

const lowerTitle = (text: string, start: number): string[] => {
  const before =
    LOWER_TITLE.exec(text.slice(Math.max(0, start - 48), start))?.[1]?.split(' ') ?? [];
  if (!isTitleHead(before.at(-1) ?? '')) return [];
  const first = before.findLastIndex((word) => !isTitlePart(word));
  return before.slice(first + 1);
};

/** Tells the title of a run from its name. */
export const titled = (text: string, run: CapitalRun): NamedRun => {
  const head = headIn(run.words);
  if (head >= 0) {
    const before = run.words.slice(0, head).findLastIndex(({ word }) => !isTitlePart(word));
    const title = titleOf(run.words.slice(before + 1, head + 1).map(({ word }) => word));
    const from = skipOffice(run.words, head + 1);
    const office =
      run.words[head + 1]?.word === 'of' &&
      /^(?:State|Defense|Defence)$/.test(run.words[head + 2]?.word ?? '');
    const full = office
      ? `${title} of ${run.words[head + 2]?.word.toLowerCase().replace('defence', 'defense')}`
      : title;
    if (from < run.words.length)
      return { run, words: run.words.slice(from), title: full, titled: true };
  }
  const lower = lowerTitle(text, run.start);
  if (lower.length > 0) return { run, words: run.words, title: titleOf(lower), titled: true };
  return { run, words: run.words, title: null, titled: false };
};

const nameOf = (words: NameWord[]): string =>
  words
    .map(({ word }) => word)
    .join(' ')
    .replace(/['’]$/, '');

/** Whether words can be the name of a person at all. */
const isPersonal = (words: NameWord[]): boolean => {
  const name = nameOf(words);
  if (words.length === 0 || words.length > 5 || placeOf(name) !== null) return false;
  if (words.some(({ word }) => ORGANISATION.test(word) || /^(?:of|for)$/.test(word))) return false;
  return (
    !words.every(({ word }) => isAcronym(word)) && !words.some(({ word }) => isTitleHead(word))
  );
};

const shows = (text: string, { words, titled: isTitled }: NamedRun): boolean => {
  if (isTitled) return true;
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const after = text.slice(end, end + 100);
  return (
    AGE_OR_WHO.test(after) ||
    CUE_AFTER.test(after) ||
    CUE_BEFORE.test(text.slice(Math.max(0, start - 20), start)) ||
    COUNTERPART.test(text.slice(Math.max(0, start - 20), start))
  );
};

const titleAfter = (text: string, end: number): string | null => {
  const words = APPOSITIVE.exec(text.slice(end, end + 80))?.[1]?.split(' ') ?? [];
  if (words.some((word) => /^(?:former|ex|then)\b/i.test(word)) || !isTitleHead(words.at(-1) ?? ''))
    return null;
  return titleOf(words.slice(words.findLastIndex((word) => !isTitlePart(word)) + 1));
};

/** Words by which a person can be named for short. */
const handles = (name: string): string[] => {
  const words = name.replace(/,? (?:Jr|Sr)\.?$/, '').split(' ');
  return words.length < 2 ? [name] : [name, words.at(-1) ?? name, words[0] ?? name];
};

/** The persons in a text's runs, in order: by title, by what they say, by age, and named for short after that. */
export const people = (text: string, runs: CapitalRun[]): PersonMention[] => {
  const named = runs.map((run) => titled(text, run)).filter(({ words }) => isPersonal(words));
  const known = new Map<string, string>();
  const evident = named.filter((run) => shows(text, run));
  for (const { words } of [...evident].sort(
    (a, b) => Number(b.words.length > 1) - Number(a.words.length > 1),
  ))
    for (const handle of handles(nameOf(words)))
      if (!known.has(handle)) known.set(handle, nameOf(words));
  const surnames = new Set(evident.map(({ words }) => words.at(-1)?.word ?? ''));
  const latest = new Map(known);
  return named.flatMap(({ words, title }) => {
    const own = nameOf(words);
    const full = words.length > 1 && surnames.has(words.at(-1)?.word ?? '') ? own : null;
    const name = latest.get(own) ?? full;
    if (name === null || name === undefined) return [];
    if (words.length > 1) for (const handle of handles(name)) latest.set(handle, name);
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    return [{ name, title: title ?? titleAfter(text, end), start, end }];
  });
};
