/** Which words of a sentence are said not to be so: a state machine over its words, kept whole. */
import type { Word } from '../text/words.ts';

const listed = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NOT =
  /^(?:not|never|cannot|(?:do|does|did|is|are|was|were|has|have|had|wo|would|ca|could|should|might|must|need|sha)nt)$/;
const NOBODY = listed('nobody nothing none neither nor nowhere');
/** After these "not", "no" and the like deny nothing. */
const IDLE_AFTER_NOT = listed('only just merely least simply but help long far');
const IDLE_AFTER_NO = listed(
  'doubt doubts question wonder matter secret less fewer sooner more accident other but',
);
/** "Without doubt", "without delay". */
const AT_ONCE = listed('doubt question delay');
/** "The law bars", "it refuses to", "a ban on": what follows is not done. */
const DENIES =
  /^(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing|ion)?|dismiss(?:es|ed|ing)?|avoid(?:s|ed|ing)?|prohibit\w*|forbid\w*|forbade|bann?(?:s|ed|ing)?|impossib(?:le|ility)|lack(?:s|ed|ing)?|without|non)$/;
const DENIES_TO =
  /^(?:refus(?:es?|ed|ing|als?)|declin(?:es?|ed|ing)|fail(?:s|ed|ing|ure)?|unable|unwilling|unwillingness|inability)$/;
/** Two or three words that deny what follows. */
const PHRASES = [
  'ruled out',
  'rule out',
  'rules out',
  'ruling out',
  'turned down',
  'turn down',
  'turns down',
  'stopped short of',
  'stops short of',
  'stopping short of',
  'instead of',
  'rather than',
  'yet to',
].map((phrase) => phrase.split(' '));
/** A rule "against" something is one not to do it; to act against an enemy is no denial. */
const RULES = listed(
  'policy policies rule rules law laws decision decided principle principles bars',
);
/** What is refused was asked all the same. */
const ASKED = listed(
  'request requests appeal appeals call calls plea pleas demand demands offer offers',
);

const LEADS_OVER = listed(
  'but while although though whereas because since unless until till after before when as if who whom whose which where so nor',
);
const FINITE = listed(
  'has have had is are was were will would can could did does do may might must should makes made says said told',
);
const PAST = listed(
  'spoke went met held gave took came left sent sold bought brought kept lost paid saw wrote began fell found knew led rose stood won',
);
/** After these a clause begins, with or without its "that". */
const THAT = listed('that said says');
const PRONOUNS = listed('he she it they we you i his its their');
const BE = listed('is are was were be been being');
/** An aside between commas is no longer. */
const ASIDE = 5;
const STOP = /[.;:!?()\n—–]|\s-\s/;

type Read = { text: string; all: readonly Word[] };

const form = ({ all }: Read, i: number): string => all[i]?.form ?? '';
/** What stands between a word and the one before it. */
const gap = ({ text, all }: Read, i: number): string =>
  text.slice(all[i - 1]?.end ?? all[i]?.start ?? 0, all[i]?.start ?? 0);

const beginsClause = (read: Read, i: number): boolean =>
  i === 0 ||
  /[,“”"]/.test(gap(read, i)) ||
  STOP.test(gap(read, i)) ||
  LEADS_OVER.has(form(read, i - 1)) ||
  THAT.has(form(read, i - 1));

const isVerb = (word: string): boolean => FINITE.has(word) || PAST.has(word) || /ed$/.test(word);

const beginsAnew = (word: string): boolean => word === 'to' || PRONOUNS.has(word) || isVerb(word);

/** The word at which a denial that begins at `from` ends: another clause, or the sentence's end. */
const reach = (read: Read, from: number, verbs: number): number => {
  let left = verbs;
  let i = from;
  for (; i < read.all.length; i++) {
    const word = form(read, i);
    if (STOP.test(gap(read, i)) || LEADS_OVER.has(word)) break;
    if (gap(read, i).includes(',') && i > from) break;
    if (word === 'and' && beginsAnew(form(read, i + 1))) break;
    if (word === 'that') left += 1;
    if (!FINITE.has(word) || i === from || form(read, i - 1) === 'to') continue;
    if (left === 0) break;
    left -= 1;
  }
  return i;
};

/** A stretch of words, by index, that a denial holds for. */
type Scope = [from: number, to: number];

/** Past "she said" in "it has not, she said, been sold". */
const pastAside = (read: Read, from: number): number => {
  if (from === 0 || !gap(read, from).includes(',')) return from;
  const after = Array.from({ length: ASIDE }, (_, step) => from + 1 + step);
  return after.find((i) => i < read.all.length && gap(read, i).includes(',')) ?? from;
};

const onwards = (read: Read, first: number, verbs = 0): Scope[] => {
  const from = pastAside(read, first);
  return [[from, reach(read, from, verbs)]];
};

/** The clause up to a word, as it is denied in "the talks were ruled out". */
const upTo = (read: Read, i: number): Scope[] => {
  let from = i;
  while (from > 0 && !beginsClause(read, from)) from -= 1;
  return [[from, i]];
};

/** The subject of a denied clause; none where a verb stands in it, whose own clause may be so. */
const subject = (read: Read, i: number): Scope[] =>
  upTo(read, i).filter(
    ([from, to]) => !read.all.slice(from, to - 1).some(({ form: word }) => isVerb(word)),
  );

/** Where the denial is the clause's own its subject belongs to it: "Oslo did not agree", not "a rule not to agree". */
const deniesClause = (read: Read, i: number): boolean => {
  const [word, before, next] = [form(read, i), form(read, i - 1), form(read, i + 1)];
  if (word === 'not') return FINITE.has(before) || BE.has(before);
  return word !== 'never' || !(next === 'to' || /ing$/.test(next) || before === 'to');
};

const afterNot = (read: Read, i: number): Scope[] => {
  const [word, before, next] = [form(read, i), form(read, i - 1), form(read, i + 1)];
  if (word !== 'never' && IDLE_AFTER_NOT.has(next)) return [];
  if (/^(?:if|why|or)$/.test(before)) return [];
  const found = onwards(read, i + 1);
  // What was not so until a day is so from that day on.
  if (found.some(([, to]) => /^(?:until|till)$/.test(form(read, to)))) return [];
  const twice = DENIES.test(next) || DENIES_TO.test(next);
  return deniesClause(read, i) && !twice ? [...found, ...subject(read, i)] : found;
};

/** "No talks were held", "they held no talks", "they sent nothing". */
const afterNo = (read: Read, i: number): Scope[] => {
  const [word, next] = [form(read, i), form(read, i + 1)];
  if (IDLE_AFTER_NO.has(next) || /^\d/.test(next)) return [];
  if (next === 'longer') return [...onwards(read, i + 1), ...subject(read, i)];
  return word === 'nor' || beginsClause(read, i) ? onwards(read, i + 1, 1) : onwards(read, i - 1);
};

const denied = (read: Read, at: number, last: number): Scope[] => {
  const passive = BE.has(form(read, at - 1)) && /(?:ed|d|out|down)$/.test(form(read, last));
  const found = passive ? upTo(read, at) : onwards(read, last + 1);
  const [from, to] = passive ? [0, at] : [at, found[0]?.[1] ?? at];
  return read.all.slice(from, to).some((word) => ASKED.has(word.form)) ? [] : found;
};

const scopesAt = (read: Read, i: number): Scope[] => {
  const word = form(read, i);
  if (NOT.test(word)) return afterNot(read, i);
  if (word === 'no' || NOBODY.has(word)) return afterNo(read, i);
  if (word === 'non') return [[i + 1, i + 2]];
  if (word === 'without' && [1, 2].some((step) => AT_ONCE.has(form(read, i + step)))) return [];
  if (DENIES.test(word)) return denied(read, i, i);
  const to = [1, 2].find((step) => form(read, i + step) === 'to');
  if (DENIES_TO.test(word) && to) {
    const clause = /e[ds]$|s$/.test(word) && !NOT.test(form(read, i - 1));
    return [...onwards(read, i + to + 1), ...(clause ? subject(read, i) : [])];
  }
  if (word === 'against' && [1, 2, 3].some((step) => RULES.has(form(read, i - step))))
    return onwards(read, i + 1);
  const phrase = PHRASES.find((one) => one.every((part, step) => part === form(read, i + step)));
  return phrase ? denied(read, i, i + phrase.length - 1) : [];
};

/** True for a folded word that makes a yes a no wherever it stands. */
export const isDenial = (word: string): boolean =>
  NOT.test(word) || word === 'no' || NOBODY.has(word);

/**
 * Those of a text's words that are denied: in the clause of a "not", "no",
 * "refused to" or the like, and not twice denied. How a denial's scope is found follows Chapman et al.,
 * "A simple algorithm for identifying negated findings" (2001), with clauses for its window of words.
 */
export const deniedWords = (text: string, all: readonly Word[]): ReadonlySet<Word> => {
  const scopes = all.flatMap((_, i) => scopesAt({ text, all }, i));
  const times = (at: number): number =>
    scopes.filter(([first, last]) => at >= first && at < last).length;
  return new Set(all.filter((_, i) => times(i) % 2 === 1));
};
