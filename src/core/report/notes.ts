/** From what a page's sentences state to the notes they get. */
import type { HeldSentence, OpenStory } from '../index/open.ts';
import type { Claim, Reading } from '../index/story.ts';
import { claimsIn, type Stated, sameSentence } from '../match/claims.ts';
import { type Clash, compare } from '../match/compare.ts';
import { passage } from '../match/locate.ts';
import type { ReadPage, ReadSentence } from '../match/read.ts';
import type { Recognised } from '../match/recognise.ts';
import { phrase } from '../text/phrase.ts';
import type { Span } from '../text/sentences.ts';
import { originOn, origins } from './origins.ts';
import { quotationNotes } from './quotations.ts';
import type { Note } from './report.ts';

/** The shipped line: a weaker match gets no note (`align.ts` gives its precision). */
export const LINE = 0.7;
/** A headline has few words to match with, but is the page's own summary. */
const HEADLINE_LINE = 0.5;
/** Only where nothing held comes this near may a passage be said to stand here alone. */
export const ABSENCE_LINE = 0.3;
/** Names of persons and places clash only where the sentences are nearly one. */
const CLOSE = 0.9;

/** What a page is taken for while its notes are made. */
export type Setting = {
  page: ReadPage;
  open: OpenStory;
  recognised: readonly Recognised[];
  /** Held tellings whose text the page has: never "other sources" to their own passages. */
  own: string[];
};

const sourceOf = (setting: Setting, id: string) =>
  setting.open.story.sources.find((source) => source.id === id);

/** The origin behind a passage of the page: its telling's, or null. */
const originHere = (setting: Setting, held: HeldSentence | null, claim: Claim): string | null => {
  const source = sourceOf(setting, held?.source ?? setting.recognised[0]?.source ?? '');
  return source ? originOn(source, claim.sources, setting.open.story.sources) : null;
};

const note = (
  setting: Setting,
  kind: Note['kind'],
  at: Span,
  rest: Partial<Note> & Pick<Note, 'strength'>,
): Note => {
  const here = setting.page.page.text.slice(at.start, at.end);
  return {
    kind,
    facet: null,
    quoted: null,
    passage: passage(setting.page.page.text, at.start, at.end),
    claim: null,
    statement: null,
    sources: [],
    origins: 0,
    here,
    readings: [],
    ...rest,
  };
};

/** The words of a claim's readings that the sentence has: the telling's own first, then the longest. */
const readingHere = (
  setting: Setting,
  sentence: ReadSentence,
  own: string | null,
  readings: readonly Reading[],
) => {
  const { text } = setting.page.page;
  const found = readings.flatMap((reading) => {
    const at =
      reading.says === null ? null : phrase(text, reading.says, sentence.start, sentence.end);
    return at ? [{ reading, at }] : [];
  });
  const mine = found.find(({ reading }) => own !== null && reading.sources.includes(own));
  return mine ?? found.sort((a, b) => b.at.end - b.at.start - (a.at.end - a.at.start))[0] ?? null;
};

const telling = (sentence: ReadSentence): boolean =>
  sentence.facts.length > 0 || sentence.quotes.length > 0;

/** The note for one claim that a sentence states. */
const claimNote = (
  setting: Setting,
  sentence: ReadSentence,
  stated: Stated,
  own: HeldSentence | null,
): Note[] => {
  const { claim } = stated.held;
  const self = own ? [own.source] : setting.own;
  const others = claim.sources.filter((id) => !self.includes(id));
  const { sources } = setting.open.story;
  const count = origins(others, sources, originHere(setting, own, claim));
  const rest = {
    strength: stated.strength,
    claim: claim.id,
    statement: claim.statement ?? claim.label,
    sources: others,
    origins: count.size,
    quoted: claim.quoted,
  };
  const readings = claim.readings
    .map(({ sources: ids, says }) => ({ sources: ids.filter((id) => !self.includes(id)), says }))
    .filter(({ sources: ids }) => ids.length > 0);
  const found = readingHere(setting, sentence, own?.source ?? null, claim.readings);
  const differing = readings.filter(({ says }) => says !== found?.reading.says);
  if (found && differing.length > 0) {
    const kind = claim.conflict ? 'conflict' : 'worded';
    return [note(setting, kind, found.at, { ...rest, facet: claim.facet, readings })];
  }
  const plain = { ...rest, quoted: null, readings: [] };
  if (count.size > 0) return [note(setting, 'shared', sentence, { ...plain, readings })];
  return telling(sentence) ? [note(setting, 'alone', sentence, plain)] : [];
};

const clashNote = (setting: Setting, clash: Clash, stated: Stated, held: HeldSentence): Note => {
  const { claim } = stated.held;
  const others = [held.source];
  return note(setting, 'conflict', clash, {
    facet: clash.facet,
    strength: stated.strength,
    claim: claim.id,
    statement: claim.statement ?? claim.label,
    sources: others,
    origins: origins(others, setting.open.story.sources).size,
    readings: [{ sources: others, says: clash.says }],
  });
};

/** Clashes with the evidence of the claims a sentence states; one note a passage and facet, its rivals together. */
const clashNotes = (
  setting: Setting,
  sentence: ReadSentence,
  stated: readonly Stated[],
  own: HeldSentence | null,
): Note[] => {
  const merged = new Map<string, Note>();
  const [best] = stated;
  if (!best) return [];
  const backing = own ? [own] : best.held.evidence;
  for (const held of backing)
    for (const clash of compare(sentence, held, own !== null || best.strength >= CLOSE)) {
      const made = clashNote(setting, clash, best, held);
      const key = `${clash.facet} ${clash.start}`;
      const known = merged.get(key);
      if (!known) merged.set(key, made);
      else {
        known.sources = [...new Set([...known.sources, ...made.sources])];
        known.origins = origins(known.sources, setting.open.story.sources).size;
        known.readings = join([...known.readings, ...made.readings]);
      }
    }
  return [...merged.values()].filter((made) => !agreedElsewhere(sentence, made, best));
};

/** A value that another telling of the same claim has too is told differently elsewhere, not at odds with all. */
const agreedElsewhere = (sentence: ReadSentence, made: Note, { held }: Stated): boolean =>
  held.evidence.some(
    (backing) =>
      !made.sources.includes(backing.source) &&
      backing.facts.some(({ facet }) => facet === made.facet) &&
      compare(sentence, backing, true).every(({ start }) => start !== made.passage.start),
  );

const join = (readings: readonly Reading[]): Reading[] => {
  const bySays = new Map<string | null, string[]>();
  for (const { says, sources } of readings)
    bySays.set(says, [...new Set([...(bySays.get(says) ?? []), ...sources])]);
  return [...bySays].map(([says, sources]) => ({ sources, says }));
};

/** A sentence that nothing held comes near, with something in it that could be checked. */
const aloneNote = (setting: Setting, sentence: ReadSentence, nearest: number): Note[] =>
  !sentence.headline && nearest < ABSENCE_LINE && telling(sentence)
    ? [note(setting, 'alone', sentence, { strength: 1 - nearest })]
    : [];

const sentenceNotes = (
  setting: Setting,
  sentence: ReadSentence,
): { notes: Note[]; stated: Stated[] } => {
  const own = sameSentence(sentence, setting.open, setting.own);
  const all = claimsIn(sentence, setting.open, own, ABSENCE_LINE);
  const line = sentence.headline ? HEADLINE_LINE : LINE;
  const stated = all.filter(({ strength }) => strength >= line);
  const notes = [
    ...stated.flatMap((one) => claimNote(setting, sentence, one, own)),
    ...clashNotes(setting, sentence, stated, own),
    ...quotationNotes(setting, sentence, own),
  ];
  if (notes.length === 0 && !own)
    notes.push(...aloneNote(setting, sentence, all[0]?.strength ?? 0));
  return { notes, stated: all };
};

/** A claim is noted at its headline and where the body states it best: once each. */
const once = (notes: readonly (Note & { headline: boolean })[]): Note[] => {
  const best = new Map<string, Note & { headline: boolean }>();
  notes.forEach((made, i) => {
    const key = made.claim ? `${made.headline} ${made.claim} ${made.facet} ${made.kind}` : `${i}`;
    const known = best.get(key);
    if (!known || made.strength > known.strength) best.set(key, made);
  });
  return [...best.values()].map(({ headline: _headline, ...made }) => made);
};

/** The notes of a page in its order, and the claims that it comes near at all, by strength. */
export const notesOn = (setting: Setting): { notes: Note[]; near: Map<string, number> } => {
  const near = new Map<string, number>();
  const notes = setting.page.sentences.flatMap((sentence) => {
    const made = sentenceNotes(setting, sentence);
    for (const { held, strength } of made.stated)
      near.set(held.claim.id, Math.max(strength, near.get(held.claim.id) ?? 0));
    return made.notes.map((one) => ({ ...one, headline: sentence.headline }));
  });
  return {
    notes: once(notes).sort(
      (a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end,
    ),
    near,
  };
};
