/** What speaks for a page's covering an event, and what against it; codes for readers. Long, one kind of evidence after the other. */

import { daysApart } from '../english/calendar.ts';
import { isCity } from '../english/places.ts';
import type { Fact } from '../facts/fact.ts';
import type { HeldClaim, OpenStory } from '../index/open.ts';
import { entriesOf } from '../prose/lines/entries.ts';
import { type ReadPage, type ReadSentence, textAt } from '../prose/read.ts';
import { claimWords } from '../story/claim-words.ts';
import type { Code } from '../story/codes.ts';
import type { Slot } from '../story/story.ts';
import { memo } from '../text/memo.ts';
import { fold } from '../text/words.ts';
import { claimsIn } from './claims.ts';
import { actingSlots, namesSlot } from './event-slots.ts';
import { leadOf, newsBetween, newsOf, STATED } from './lead.ts';
import { EARLY } from './outline.ts';

export type Evidence = { why: Code[]; against: Code[] };

/** Headline, lead and what follows it. */
const OPENING = 5;
/** Two days: news of an evening is the next day's elsewhere, and a morning paper's a day after. */
export const NEAR_DAYS = 2;
/** A fortnight: later reports are of what followed. A page's own date may be wrong by less, and is only weighed. */
export const FAR_DAYS = 14;
const LONG = 8;

/** The text of some of a page's sentences, one a line. */
export const textOf = (page: ReadPage, sentences: readonly ReadSentence[]): string =>
  sentences.map((sentence) => textAt(page, sentence)).join('\n');

/** The full days that an opening names outright, or by a weekday that the page's date resolves. */
const daysNamed = (sentences: readonly ReadSentence[]): string[] =>
  sentences.flatMap(({ facts }) =>
    facts.flatMap((fact) => (fact.facet === 'day' && fact.day?.length === 10 ? [fact.day] : [])),
  );

const yearsNamed = (sentences: readonly { facts: readonly Fact[] }[]): string[] =>
  sentences.flatMap(({ facts }) =>
    facts.flatMap((fact) => (fact.facet === 'day' && fact.day ? [fact.day.slice(0, 4)] : [])),
  );

/** The years that the tellings themselves name early: a later one among them is what the event looks ahead to. */
const yearsTold = memo(
  ({ sentences }: OpenStory): ReadonlySet<string> =>
    new Set(yearsNamed(sentences.filter(({ at }) => at < EARLY))),
);

/** A later year than the event's, and none that its tellings look ahead to, among what a page says first; or null. */
const laterYear = (page: ReadPage, open: OpenStory): string | null =>
  yearsNamed(page.sentences.slice(0, OPENING)).find(
    (year) => Number(year) > Number(open.story.event.day.slice(0, 4)) && !yearsTold(open).has(year),
  ) ?? null;

const namesDayEarly = (page: ReadPage, day: string): boolean =>
  daysNamed(page.sentences.slice(0, EARLY)).some((other) => daysApart(other, day) === 0);

/** What the days say: a code for it, a code against it, or nothing. */
export const dayEvidence = (page: ReadPage, open: OpenStory): Evidence => {
  const { day } = open.story.event;
  const { date } = page.page;
  const apart = daysApart(date, day);
  if (namesDayEarly(page, day) || apart === 0) return { why: [{ code: 'day', day }], against: [] };
  const here = apart !== null && apart > NEAR_DAYS ? date : laterYear(page, open);
  return { why: [], against: here === null ? [] : [{ code: 'day', here, story: day }] };
};

/** True where the days alone make it another event, however alike. */
export const anotherTime = (page: ReadPage, open: OpenStory): boolean => {
  const { day } = open.story.event;
  if (namesDayEarly(page, day)) return false;
  const apart = daysApart(page.page.date, day);
  return (apart ?? 0) > FAR_DAYS || (apart !== 0 && laterYear(page, open) !== null);
};

// "SEOUL (Reuters) -", "MOSCOW, January 30": where a report was filed, not where its event took place.
const DATELINE =
  /^\s*\p{Lu}[\p{L}\s,.]{1,40}?(?:\([^)]{1,60}\)|,?\s*\p{Lu}?\p{Ll}*\.?\s*\d{1,2})?\s*[-–—]\s/u;

/** What the places of headline and lead say. */
export const placeEvidence = (page: ReadPage, open: OpenStory): Evidence => {
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

/** Who did what to whom, named early? */
export const actingEvidence = (page: ReadPage, open: OpenStory): Evidence => {
  const opening = textOf(page, page.sentences.slice(0, EARLY));
  const acting = actingSlots(open.story.event.slots);
  const missing = acting.filter((slot) => namesSlot(opening, slot) === null);
  const named = acting.filter((slot) => !missing.includes(slot));
  return {
    why: named.length > 0 ? [{ code: 'names', names: named.map(({ label }) => label) }] : [],
    against: missing.length > 0 ? [{ code: 'core', names: missing.map(({ label }) => label) }] : [],
  };
};

/** Whether a page names early who acts, or its event has nobody. */
export const actorIn = (page: ReadPage, { story }: OpenStory): boolean => {
  const who = story.event.slots.find(({ slot }) => slot === 'who');
  const early = [...page.sentences.slice(0, EARLY), ...leadOf(page)];
  return !who || namesSlot(textOf(page, early), who) !== null;
};

/** The claims that make an event what it is: its act, or where no claim is one, its core. */
const makingIt = ({ claims }: OpenStory): HeldClaim[] => {
  const core = claims.filter(({ claim }) => claim.core);
  const act = core.filter(({ claim }) => claim.matter === 'act');
  return act.length > 0 ? act : core;
};

/** Headline and the first two sentences. */
const BEGINNING = 3;

/** Does a short report begin with the event's act? One of a story without claims cannot be asked. */
export const beginsWithAct = (page: ReadPage, open: OpenStory): boolean => {
  const making = makingIt(open);
  const begins = page.sentences
    .slice(0, BEGINNING)
    .some((sentence) =>
      claimsIn(sentence, open, null, STATED).stated.some(({ held }) => making.includes(held)),
    );
  return making.length === 0 || begins;
};

/** Below this share of its sentences a long page under another headline only mentions the event. */
const PASSING = 0.15;

/** A page whose headline names nobody of the event and that hardly speaks of it: a front page, a digest. */
export const passing = (page: ReadPage, open: OpenStory): Code[] => {
  const { sentences } = page;
  const headline = textOf(
    page,
    sentences.filter((sentence) => sentence.headline),
  );
  const named = open.story.event.slots.some((slot) => namesSlot(headline, slot) !== null);
  if (named || sentences.length <= LONG) return [];
  const n = sentences.filter(
    (sentence) => claimsIn(sentence, open, null, STATED).stated.length > 0,
  ).length;
  return n / sentences.length < PASSING ? [{ code: 'passing', n, of: sentences.length }] : [];
};

/** The day that a fact gives, in the year of another day where it gives none; null for a weekday or a month alone. */
export const dayIn = (fact: Fact, day: string): string | null => {
  if (fact.facet !== 'day' || fact.day === null) return null;
  const given = fact.day.replace(/^-(?=-)/, day.slice(0, 4));
  return given.length === 10 ? given : null;
};

/** A day far from the event's, the only one that a page without a date gives for the act; null where there is none. */
const farDay = (page: ReadPage, open: OpenStory, making: readonly HeldClaim[]): string | null => {
  const { day } = open.story.event;
  if (page.page.date !== null) return null;
  const given = leadOf(page)
    .filter((sentence) =>
      claimsIn(sentence, open, null, STATED).stated.some(({ held }) => making.includes(held)),
    )
    .flatMap(({ facts }) => facts.flatMap((fact) => dayIn(fact, day) ?? []));
  const isFar = (one: string): boolean => (daysApart(one, day) ?? 0) > FAR_DAYS;
  return given.every(isFar) ? (given[0] ?? null) : null;
};

/** Does the page report the event's act as its news? Asked of stories with claims. */
export const actEvidence = (page: ReadPage, open: OpenStory): Evidence => {
  const making = makingIt(open);
  const [point] = making;
  if (!point) return { why: [], against: [] };
  const { stated, recalled, ahead } = newsOf(page, open);
  const far = farDay(page, open, making);
  if (far !== null)
    return { why: [], against: [{ code: 'day', here: far, story: open.story.event.day }] };
  const isTold = (by: ReadonlySet<string>): boolean => making.some(({ claim }) => by.has(claim.id));
  if (isTold(stated) || isTold(newsBetween(page, open))) {
    const core = open.claims.filter(({ claim }) => claim.core);
    const n = core.filter(({ claim }) => stated.has(claim.id)).length;
    return { why: [{ code: 'act', n, of: core.length }], against: passing(page, open) };
  }
  if (recalled) return { why: [], against: [{ code: 'recalled' }] };
  if (ahead) return { why: [], against: [{ code: 'ahead' }] };
  return { why: [], against: [{ code: 'core', names: [claimWords(point.claim)] }] };
};

/** Stamped entries are a live page's: told here, and judged each for itself (`report/annotate.ts`). */
export const liveEvidence = ({ page }: ReadPage): Evidence => {
  const entries = entriesOf(page);
  const live = entries?.by === 'stamp';
  return { why: [], against: live ? [{ code: 'live', n: entries.pages.length }] : [] };
};

/** The slots that a whole page never names. */
export const unnamed = (page: ReadPage, slots: readonly Slot[]): Code[] => {
  const text = textOf(page, page.sentences);
  return slots
    .filter((slot) => namesSlot(text, slot) === null)
    .map(({ label }) => ({ code: 'core', names: [label] }));
};
