/** Whose word a sentence gives, by its grammar: the subject of its verb of saying. */

import { placeOf } from '../english/places.ts';
import { isTitlePart } from '../english/titles.ts';
import { CUE_PATTERN } from '../english/verbs-of-saying.ts';
import { MOUTH_PATTERN, OPINION_PATTERN, TITLE_PATTERN, VOICE_PATTERN } from '../english/voices.ts';
import { quotations } from '../text/quotations.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { ReadSentence } from './read.ts';
import { RELATIVE } from './utterances.ts';

/** The words by which it is named, folded; `introduced` where the sentence says who that is ("an analyst"), not a name alone. */
export type Voice = { forms: string[]; introduced: boolean };

const SAYS = `${CUE_PATTERN}|${OPINION_PATTERN}`;
const CUE = new RegExp(`(?<![\\p{L}-])(?:${SAYS})\\b`, 'giu');
/** Who passes on what was said, a paper or an agency, is not whose word it is. */
const PASSES_ON = /^(?:according|report|cit|quot)/i;
const OFFICE = new RegExp(
  `(?<![\\p{L}])(?:${VOICE_PATTERN}|${MOUTH_PATTERN})(?![\\p{L}]|['’]s)`,
  'giu',
);
/** So far before a name its title may stand: "Dr.", "Rear Adm.". */
const BEFORE = 6;
const MOUTH = new RegExp(`^(?:${MOUTH_PATTERN})$`, 'i');
const TITLE = new RegExp(`\\b(?:${TITLE_PATTERN})\\b`, 'iu');
/** "Birch, who teaches", "Birch, a farmer". */
const INTRODUCED = /^,\s(?:who|whose|an?|the)\s/u;
const GENITIVE = /^['’]s?\b/;
const PRONOUN = /(?<![\p{L}])(?:he|she|they|it|we|you|i)(?![\p{L}'’])/giu;
/** "Who has followed it for years believes": a relative clause without commas. */
const CLAUSE = new RegExp(`\\s(?:who|whose)\\s[^,.]{1,90}?(?=\\s(?:${SAYS})\\b)`, 'giu');
/** "Remarks by", "a spokeswoman for the", "ambassador to": what follows is no subject. */
const GOVERNED =
  /\b(?:of|for|at|in|to|from|with|by|about|on|near|against|between|among|than)\s(?:\p{Ll}[\p{L}-]*\s){0,3}$/u;
/** A quotation, then whom the verb names after itself: "…”, said retired Colonel". */
const INVERTED = /\ue000[,.!?…”"’']*\s*$/u;
const NEXT = /^\s(?:[\p{L}.'’-]+\s){0,4}$/u;
/** An acronym is an office of which the text has or had the full name. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d&.]*$/u;

type Subject = Span & { voice: Voice | null };

/** A sentence without what it quotes and its relative clauses, all places kept. */
const frameOf = (text: string, { start, end }: Span): string => {
  let frame = text.slice(start, end);
  for (const quote of quotations(text, start, end))
    frame =
      frame.slice(0, quote.start - start) +
      '\ue000'.repeat(quote.end - quote.start) +
      frame.slice(quote.end - start);
  const blank = (clause: string): string => ','.padEnd(clause.length, '\ue001');
  return frame
    .replace(RELATIVE, blank)
    .replace(CLAUSE, (clause) => ' '.padEnd(clause.length, '\ue001'));
};

const isFree = (frame: string, at: number): boolean => !/[\ue000\ue001]/.test(frame.charAt(at));

const ONLY_CUE = new RegExp(`^(?:${SAYS})$`, 'iu');
/** A place, an acronym, or a verb that begins a sentence. */
const isNoVoice = (name: string): boolean =>
  placeOf(name) !== null || ACRONYM.test(name) || ONLY_CUE.test(name);

/** The words of a name without its title and without where its bearer belongs. */
const nameForms = (name: string): string[] =>
  (name.split(' of ')[0] ?? '')
    .split(' ')
    .filter((word) => !isTitlePart(word))
    .flatMap((word) => words(word).map(({ form }) => form));

/** Whoever is named in a frame and may be its subject, in order. */
const subjectsIn = (text: string, frame: string, sentence: ReadSentence): Subject[] => {
  const from = sentence.start;
  const found = (pattern: RegExp): Span[] =>
    [...frame.matchAll(pattern)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
  const offices = found(OFFICE);
  const isIntroduced = ({ start, end }: Span): boolean =>
    TITLE.test(frame.slice(Math.max(0, start - BEFORE), end)) ||
    INTRODUCED.test(text.slice(from + end)) ||
    offices.some(
      (one) => frame.slice(Math.min(end, one.end), Math.max(start, one.start)).search(CUE) < 0,
    );
  const named = sentence.names
    .filter(({ name, end }) => !isNoVoice(name) && !GENITIVE.test(text.slice(end)))
    .map(({ name, start, end }): Subject => {
      const span = { start: start - from, end: end - from };
      return { ...span, voice: { forms: nameForms(name), introduced: isIntroduced(span) } };
    });
  const voices = offices.map(({ start, end }): Subject => {
    const forms = words(frame, start, end).map(({ form }) => form);
    const isMouth = MOUTH.test(frame.slice(start, end));
    return { start, end, voice: isMouth ? null : { forms, introduced: true } };
  });
  const pointing = found(PRONOUN).map((span): Subject => ({ ...span, voice: null }));
  return [...named, ...voices, ...pointing]
    .filter(({ start, voice }) => isFree(frame, start) && voice?.forms.length !== 0)
    .sort((a, b) => a.start - b.start || b.end - a.end);
};

/** Where the subject of the verb after these words ends at the latest: before an apposition that a comma closes. */
const latest = (before: string): number => {
  const own = before.replace(/,?\s*$/, '');
  const apposition = own.length < before.trimEnd().length ? own.lastIndexOf(',') : -1;
  return apposition < 0 ? own.length : apposition;
};

const subjectOf = (frame: string, cue: Span, subjects: readonly Subject[]): Subject | undefined => {
  const before = frame.slice(0, cue.start);
  const after = subjects.find(({ start }) => start >= cue.end);
  const isInverted = INVERTED.test(before) || /^according/i.test(frame.slice(cue.start));
  if (isInverted && after && NEXT.test(frame.slice(cue.end, after.start))) return after;
  const end = latest(before);
  const subject = subjects.findLast(
    (one) => one.end <= end && !GOVERNED.test(frame.slice(0, one.start)),
  );
  return subject && !frame.slice(subject.end, end).includes(', ') ? subject : undefined;
};

const ANONYMOUS =
  /\b(?:anonymity|anonymous(?:ly)?|(?:not to|without|declined? to|declining to|refused? to) be(?:ing)? (?:named|identified))\b/i;

/** Whose word a sentence gives; null where it gives nobody's, an office's, or somebody's that it only points at ("she") or does not name. */
export const voiceIn = (text: string, sentence: ReadSentence): Voice | null => {
  if (ANONYMOUS.test(text.slice(sentence.start, sentence.end))) return null;
  const frame = frameOf(text, sentence);
  const subjects = subjectsIn(text, frame, sentence);
  for (const { index, 0: word } of frame.matchAll(CUE)) {
    const subject = subjectOf(frame, { start: index, end: index + word.length }, subjects);
    if (subject) return subject.voice?.introduced || !PASSES_ON.test(word) ? subject.voice : null;
  }
  return null;
};
