/** Does a page cover a story? By the event, not by the topic, and with reasons. */
import { stem } from '../features/stem.ts';
import type { OpenStory } from '../index/open.ts';
import type { Code, Slot } from '../index/story.ts';
import { isCity } from '../text/places.ts';
import { fold, words } from '../text/words.ts';
import type { Measured } from './align.ts';
import { claimsIn } from './claims.ts';
import { daysApart, type Likeness, likeness, OPENING } from './likeness.ts';
import type { ReadPage, ReadSentence } from './read.ts';
import type { Recognised } from './recognise.ts';

export type Verdict = { confidence: number; why: Code[]; against: Code[] };

/**
 * Logistic fit to pages against the four likeliest stories of each run of ECB+, GVC, BASIL and
 * AllSides (development part, sets weighed alike, with and without dates), 2026-11-22.
 */
const FIT = {
  bias: -10.099,
  whole: 6.123,
  opening: 6.846,
  reported: 3.765,
  names: 4.354,
  dated: 3.823,
  apart: -1.211,
};
/** Twenty-eight years: beyond it a day says no more. */
const MOST_APART = 10;

/** A page is the story from here on: precision .94 to 1 on the sets above. */
export const SPOTTED = 0.8;
/** From here on it may be the story; no notes are placed. */
export const PERHAPS = 0.5;
/** Something speaks against the event itself: never more than this. */
const CONTRADICTED = 0.4;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const probability = (most: Likeness): number =>
  logistic(
    FIT.bias +
      FIT.whole * most.whole +
      FIT.opening * most.opening +
      FIT.reported * most.reported +
      FIT.names * most.names +
      (most.apart === null
        ? 0
        : FIT.dated + FIT.apart * Math.min(Math.log2(1 + most.apart), MOST_APART)),
  );

const outlines = ({ story, sentences }: OpenStory): { sentences: Measured[]; day: string }[] =>
  story.sources.map(({ id, date }) => ({
    sentences: sentences.filter(({ source }) => source === id).map(({ measured }) => measured),
    day: date,
  }));

const largest = (all: readonly Likeness[]): Likeness => ({
  whole: Math.max(0, ...all.map(({ whole }) => whole)),
  opening: Math.max(0, ...all.map(({ opening }) => opening)),
  reported: Math.max(0, ...all.map(({ reported }) => reported)),
  names: Math.max(0, ...all.map(({ names }) => names)),
  apart: all.reduce<number | null>(
    (least, { apart }) => (apart === null ? least : Math.min(least ?? apart, apart)),
    null,
  ),
});

const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}\s'’.-]+$/u;

const joinedWords = (text: string, shape: (form: string) => string): string =>
  ` ${words(text)
    .map(({ form }) => shape(form))
    .join(' ')}`;
const asWritten = (form: string): string => form;

/**
 * The words by which a text names a slot, or null: in any inflection, or with an ending, where the
 * script parts words; anywhere in the text where it does not.
 */
export const namesSlot = (text: string, { any }: Slot): string | null => {
  const forms = joinedWords(text, asWritten);
  const stems = `${joinedWords(text, stem)} `;
  const hit = any.find((phrase) =>
    SPACED.test(phrase)
      ? forms.includes(joinedWords(phrase, asWritten)) ||
        stems.includes(`${joinedWords(phrase, stem)} `)
      : text.includes(phrase),
  );
  return hit ?? null;
};

/** Sentences within which a report has said what it is about. */
const EARLY = 8;
const STATED = 0.6;
/** Two days: news of an evening is the next day's elsewhere, and a morning paper's a day after. */
const NEAR_DAYS = 2;
/** Below this share of its sentences a long page only mentions the event. */
const PASSING = 0.15;
const LONG = 8;

const textOf = (page: ReadPage, sentences: readonly ReadSentence[]): string =>
  sentences.map(({ start, end }) => page.page.text.slice(start, end)).join('\n');

/** The full days that an opening names outright, or by a weekday that the page's date resolves. */
const daysNamed = (sentences: readonly ReadSentence[]): string[] =>
  sentences.flatMap(({ facts }) =>
    facts.flatMap((fact) => (fact.facet === 'day' && fact.day?.length === 10 ? [fact.day] : [])),
  );

const yearsNamed = (sentences: readonly ReadSentence[]): string[] =>
  sentences.flatMap(({ facts }) =>
    facts.flatMap((fact) => (fact.facet === 'day' && fact.day ? [fact.day.slice(0, 4)] : [])),
  );

/** What the days say: a code for it, a code against it, or nothing. */
const dayEvidence = (page: ReadPage, day: string): { why: Code[]; against: Code[] } => {
  const early = page.sentences.slice(0, EARLY);
  const named = daysNamed(early);
  if (named.some((other) => daysApart(other, day) === 0))
    return { why: [{ code: 'day', day }], against: [] };
  const { date } = page.page;
  const apart = daysApart(date, day);
  if (apart === 0) return { why: [{ code: 'day', day }], against: [] };
  if (apart !== null && date && apart > NEAR_DAYS)
    return { why: [], against: [{ code: 'day', here: date, story: day }] };
  const years = yearsNamed(page.sentences.slice(0, OPENING)).filter(
    (year) => year !== day.slice(0, 4),
  );
  const [first] = years;
  if (first && !named.includes(day) && Number(first) > Number(day.slice(0, 4)))
    return { why: [], against: [{ code: 'day', here: first, story: day }] };
  return { why: [], against: [] };
};

// "SEOUL (Reuters) -", "MOSCOW, January 30": where a report was filed, not where its event took place.
const DATELINE =
  /^\s*\p{Lu}[\p{L}\s,.]{1,40}?(?:\([^)]{1,60}\)|,?\s*\p{Lu}?\p{Ll}*\.?\s*\d{1,2})?\s*[-–—]\s/u;

/** What the places of headline and lead say. */
const placeEvidence = (page: ReadPage, open: OpenStory): { why: Code[]; against: Code[] } => {
  const where = open.story.event.slots.find(({ slot }) => slot === 'where');
  if (!where) return { why: [], against: [] };
  const found = namesSlot(textOf(page, page.sentences.slice(0, EARLY)), where);
  const lead = page.sentences.slice(0, 3).flatMap(({ start, end, facts }) => {
    const dateline = DATELINE.exec(page.page.text.slice(start, end))?.[0].length ?? 0;
    return facts.flatMap((fact) =>
      fact.facet === 'place' && fact.start >= start + dateline ? [fact.name] : [],
    );
  });
  if (found !== null) return { why: [{ code: 'place', names: [where.label] }], against: [] };
  // A country in the lead may be anything; a city that is not the event's is another event's place.
  const known = new Set(where.any.map(fold));
  const elsewhere = [...new Set(lead)].filter((name) => isCity(name) && !known.has(fold(name)));
  return {
    why: [],
    against: elsewhere.length > 0 ? [{ code: 'place', here: elsewhere, story: where.label }] : [],
  };
};

/** What the slots and the core claims say: who did what to whom, early and not in passing. */
const coreEvidence = (
  page: ReadPage,
  open: OpenStory,
): { why: Code[]; against: Code[]; veto: boolean } => {
  const why: Code[] = [];
  const against: Code[] = [];
  const { slots } = open.story.event;
  const opening = textOf(page, page.sentences.slice(0, EARLY));
  const acting = slots.filter(({ slot }) => slot !== 'where');
  const missing = acting.filter((slot) => namesSlot(opening, slot) === null);
  const named = acting.filter((slot) => !missing.includes(slot));
  if (named.length > 0) why.push({ code: 'names', names: named.map(({ label }) => label) });
  if (missing.length > 0) against.push({ code: 'core', names: missing.map(({ label }) => label) });

  const core = open.claims.filter(({ claim }) => claim.core);
  const first = new Map<string, number>();
  let touched = 0;
  page.sentences.forEach((sentence, i) => {
    const { stated } = claimsIn(sentence, open, null, STATED);
    if (stated.length > 0) touched += 1;
    for (const { held } of stated)
      if (held.claim.core && !first.has(held.claim.id)) first.set(held.claim.id, i);
  });
  if (core.length > 0 && first.size > 0) why.push({ code: 'act', n: first.size, of: core.length });
  const body = page.sentences.length;
  const passing = body > LONG && touched / body < PASSING;
  if (passing) against.push({ code: 'passing', n: touched, of: body });
  const late = first.size > 0 && Math.min(...first.values()) > Math.max(EARLY, body / 2);
  if (late) against.push({ code: 'late' });
  const unstated = core.length > 0 && first.size === 0;
  if (unstated && missing.length === 0)
    against.push({
      code: 'core',
      names: core.slice(0, 1).map(({ claim }) => claim.statement ?? claim.label ?? ''),
    });
  return { why, against, veto: missing.length > 0 || passing || late || unstated };
};

const CLOCK = /\b\d{1,2}[:.]\d{2}\b/;

/** Entries under clock times are a live blog's. */
const liveEntries = (page: ReadPage): number =>
  page.page.blocks.filter(({ start, end }) => {
    const text = page.page.text.slice(start, Math.min(end, start + 40));
    return CLOCK.test(text) && text.search(CLOCK) <= 6;
  }).length;
const LIVE = 3;

/** A page that holds a telling's very wording is about its story, whatever else it lacks. */
const KNOWN = 0.97;
/** Slots of the event that a page must contradict to be another event in the same words. */
const IDENTITY = 2;

/** The slots that a whole page never names. */
const elsewhere = (page: ReadPage, slots: readonly Slot[]): Code[] => {
  const text = textOf(page, page.sentences);
  return slots
    .filter((slot) => namesSlot(text, slot) === null)
    .map(({ label }) => ({ code: 'core', names: [label] }));
};

/** Weighs a page against a story. `recognised` are the held tellings found on it. */
export const spot = (
  page: ReadPage,
  open: OpenStory,
  recognised: readonly Recognised[],
): Verdict => {
  const measured = page.sentences.map((sentence) => sentence.measured);
  const outline = { sentences: measured, day: page.page.date };
  const likely = probability(largest(outlines(open).map((telling) => likeness(outline, telling))));
  const day = dayEvidence(page, open.story.event.day);
  const [known] = recognised;
  if (known) {
    const against = [...elsewhere(page, open.story.event.slots), ...day.against];
    // One slot exchanged is the telling with a change in it; two make another event, however like it reads.
    const another = against.length >= IDENTITY;
    return {
      confidence: another ? CONTRADICTED : Math.max(likely, KNOWN),
      why: [{ code: 'wording', source: known.source }],
      against: another ? against : [],
    };
  }
  const place = placeEvidence(page, open);
  const core = coreEvidence(page, open);
  const live = liveEntries(page);
  const against = [
    ...day.against,
    ...place.against,
    ...core.against,
    ...(live >= LIVE && page.sentences.length > LONG ? [{ code: 'live', n: live }] : []),
  ];
  const vetoed = core.veto || day.against.length > 0 || place.against.length > 0;
  return {
    confidence: vetoed ? Math.min(likely, CONTRADICTED) : likely,
    why: [...core.why, ...place.why, ...day.why],
    against,
  };
};
