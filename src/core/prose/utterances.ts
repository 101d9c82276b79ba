import { placeOf } from '../english/places.ts';
import { sentences } from '../english/sentences.ts';
import { CUE_PATTERN } from '../english/verbs-of-saying.ts';
import { persons, properNames } from '../facts/names.ts';
import { quotations } from '../text/quotations.ts';
import type { Span } from '../text/span.ts';

/** What a text quotes, its place inside the marks; who said it and the word that says so. */
export type Quoted = Span & { speaker: string | null; cue: string | null };

const CUE = new RegExp(`(?<![\\p{L}-])(?:${CUE_PATTERN})\\b`, 'giu');
const PRONOUN =
  /\b(?:he|she|they|the\s(?:[\p{L}.-]+\s){0,3}?(?<office>chief|leader|president|minister|secretary|general|chancellor|premier|king|pope|senator|governor|mayor|ambassador|spokesman|spokeswoman|chairman|director|candidate))\b(?!['’])/giu;
/** A clause about whom a text just named. */
export const RELATIVE = /,\s(?:who|which|whose|whom)\s[^,.]{1,90},/gu;
// Other names than a person's speak only right before the cue: "North Korea said", "the ministry in Seoul said" not.
const NEXT_TO = 12;
const BESIDE = /^\s(?:(?:has|had|have|also|later|then)\s){0,2}$/u;
const LOOK_BACK = 160;
// How far from its marks a sentence is read, and how far back a pronoun reaches: junk has no full stops.
const MARGIN = 500;
const REACH = 20_000;
const MANY = 40;
const LEAD = /^(?:(?:However|But|And|Meanwhile|Earlier),?\s)?(?:the\s|The\s)?$/u;
// A name on its own after a dash: "…” — Name".
const SIGNED = /^[”"’']?\s?[—–―-]\s?$/u;

type Group = { quotes: Span[]; start: number; end: number };
type Voice = { speaker: string | null; cue: string | null };
type Cue = Span & { word: string };

/** Quotations that share a sentence, with the stretch that their sentences cover. */
const grouped = (quotes: Span[], lines: Span[]): Group[] => {
  const groups: Group[] = [];
  let line = 0;
  for (const quote of quotes) {
    while (line < lines.length - 1 && (lines[line]?.end ?? 0) <= quote.start) line++;
    const start = Math.max(
      Math.min(lines[line]?.start ?? quote.start, quote.start),
      quote.start - MARGIN,
    );
    while (line < lines.length - 1 && (lines[line]?.end ?? 0) < quote.end) line++;
    const end = Math.min(Math.max(lines[line]?.end ?? quote.end, quote.end), quote.end + MARGIN);
    const last = groups.at(-1);
    if (last && start < last.end && last.quotes.length < MANY) {
      last.quotes.push(quote);
      last.end = Math.max(last.end, end);
    } else
      groups.push({ quotes: [quote], start: Math.max(start, last?.quotes.at(-1)?.end ?? 0), end });
  }
  return groups;
};

/** The parts of a group outside its quotations, what is quoted blanked out, so that places stay. */
const frameOf = (text: string, { quotes, start, end }: Group): string => {
  let frame = '';
  let at = start;
  for (const quote of quotes) {
    frame += text.slice(at, quote.start) + '\ue000'.repeat(quote.end - quote.start);
    at = quote.end;
  }
  return (frame + text.slice(at, end)).replace(RELATIVE, (clause) =>
    ','.padEnd(clause.length, '\ue001'),
  );
};

const nearestCue = (cues: Cue[], quote: Span): Cue | null => {
  const after = cues.find(({ start }) => start >= quote.end);
  const before = cues.findLast(({ end }) => end <= quote.start);
  return after && (!before || after.start - quote.end <= 40) ? after : (before ?? after ?? null);
};

/** Whom "the minister" stands for: the last one before with such a title, or else the last speaker. */
const lastInOffice = (text: string, before: number, office: string): string | null => {
  const known = persons(text, Math.max(0, before - REACH), before).slice(-60);
  const holder = known.findLast(({ title }) => title?.endsWith(office.toLowerCase()));
  return holder?.name ?? lastSpeaker(text, before);
};

/** The person that "he" or "she" stands for: the last one before that speaks, or the last one named. */
const lastSpeaker = (text: string, before: number): string | null => {
  const known = persons(text, Math.max(0, before - REACH), before);
  for (let index = known.length - 1; index >= Math.max(0, known.length - 30); index--) {
    const person = known[index];
    if (person && speaks(text, person)) return person.name;
  }
  return known.at(-1)?.name ?? null;
};

const NEAR_CUE = new RegExp(`^[^.!?\\n"“”]{0,60}?\\b(?:${CUE_PATTERN})\\b`, 'u');
const CUE_THEN = new RegExp(`\\b(?:${CUE_PATTERN})\\s(?:\\S+\\s){0,3}$`, 'u');
const speaks = (text: string, { start, end }: Span): boolean =>
  NEAR_CUE.test(text.slice(end, end + 80)) ||
  CUE_THEN.test(text.slice(Math.max(0, start - 60), start));

type Subject = { at: number; end: number; name: () => string | null };

const subjectsIn = (text: string, frame: string, offset: number): Subject[] => {
  const end = offset + frame.length;
  const isFree = ({ start }: Span): boolean => !/[\ue000\ue001]/.test(frame.charAt(start - offset));
  const named = persons(text, offset, end)
    .filter((person) => isFree(person) && !/^['’]s?\b/.test(text.slice(person.end, person.end + 2)))
    .map(({ start, end, name }): Subject => ({ at: start, end, name: () => name }));
  const pronouns = [...frame.matchAll(PRONOUN)].map(({ index, 0: word, groups }): Subject => {
    const at = offset + index;
    const office = groups?.office;
    const name = () => (office ? lastInOffice(text, at, office) : lastSpeaker(text, at));
    return { at, end: at + word.length, name };
  });
  return [...named, ...pronouns].sort((a, b) => a.at - b.at);
};

/** The name, if not a person's, that stands right by the cue: an office, a paper, a capital. */
const bystander = (text: string, cue: Cue, group: Group): string | null => {
  const known = properNames(text, group.start, group.end).filter(
    ({ start, end }) => !group.quotes.some((quote) => quote.start < end && start < quote.end),
  );
  const near = known.find(({ start, end }) =>
    end <= cue.start
      ? BESIDE.test(text.slice(end, Math.min(cue.start, end + 40)))
      : /^according/.test(cue.word) && start >= cue.end && start - cue.end <= NEXT_TO,
  );
  const first = known.find(({ end }) => !/^['’]/.test(text.slice(end, end + 1)));
  const heads = first && first.end <= cue.start && LEAD.test(text.slice(group.start, first.start));
  const name = near ?? (heads || /ing$/.test(cue.word) ? first : null);
  return name ? (placeOf(name.name) ?? name.name) : null;
};

const speakerAt = (text: string, cue: Cue, subjects: Subject[], group: Group): string | null => {
  const follows = subjects.find(({ at }) => at >= cue.end);
  const between = follows ? text.slice(cue.end, follows.at) : null;
  const inverted = between !== null && /^\s(?:(?:\p{L}|[-’'.])+\s){0,5}$/u.test(between);
  const direct = /^according/.test(cue.word) || isAfterQuote(text, cue, group);
  if (follows && inverted && direct) return follows.name();
  const precedes = subjects.findLast(({ end }) => end <= cue.start && cue.start - end < LOOK_BACK);
  return precedes?.name() ?? bystander(text, cue, group);
};

/** Whether the cue comes right after a quotation: then its subject may follow it. */
const isAfterQuote = (text: string, cue: Cue, { quotes }: Group): boolean => {
  const quote = quotes.findLast(({ end }) => end <= cue.start);
  return quote !== undefined && /^\W{0,4}$/u.test(text.slice(quote.end, cue.start));
};

const isBare = (frame: string): boolean =>
  (frame.replace(/[\ue000\ue001]/gu, '').match(/\p{L}+/gu) ?? []).length < 3;

/** The person named after a dash at the end of a quotation. */
const signed = (text: string, quote: Span): string | null => {
  const name = properNames(text, quote.end, Math.min(text.length, quote.end + 80))[0];
  return name && SIGNED.test(text.slice(quote.end, name.start)) ? name.name : null;
};

const voicesOf = (text: string, group: Group, before: Voice | null): Voice[] => {
  const frame = frameOf(text, group);
  const cues = [...frame.matchAll(CUE)].map(({ index, 0: word }): Cue => {
    const start = group.start + index;
    return { start, end: start + word.length, word: word.toLowerCase().replace(/\s+/g, ' ') };
  });
  const subjects = subjectsIn(text, frame, group.start);
  const voices = group.quotes.map((quote): Voice => {
    const cue = nearestCue(cues, quote);
    const below = cue ? null : signed(text, quote);
    if (below !== null) return { speaker: below, cue: null };
    return { speaker: cue && speakerAt(text, cue, subjects, group), cue: cue?.word ?? null };
  });
  const shared = voices.find(({ speaker }) => speaker !== null)?.speaker ?? null;
  if (shared === null && cues.length === 0 && isBare(frame)) {
    const speaker = before ? before.speaker : lastSpeaker(text, group.start);
    return voices.map(() => ({ speaker, cue: null }));
  }
  return voices.map((voice) => ({ ...voice, speaker: voice.speaker ?? shared }));
};

/** The quotations in a block, in order, with their speakers. */
export const utterances = (text: string, from = 0, to = text.length): Quoted[] => {
  const quotes = quotations(text, from, to);
  if (quotes.length === 0) return [];
  const found: Quoted[] = [];
  for (const group of grouped(quotes, sentences(text, from, to))) {
    const last = found.at(-1);
    const voices = voicesOf(text, group, last ?? null);
    for (const [index, quote] of group.quotes.entries())
      found.push({
        ...quote,
        speaker: voices[index]?.speaker ?? null,
        cue: voices[index]?.cue ?? null,
      });
  }
  return found;
};
