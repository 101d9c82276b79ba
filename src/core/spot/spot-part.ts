/** Does a page report a part of an event (a visit, a meeting, a reaction) without its act? */

import { addDays, daysApart } from '../english/calendar.ts';
import { isCity } from '../english/places.ts';
import type { DayFact } from '../facts/fact.ts';
import type { OpenStory } from '../index/open.ts';
import { type ReadPage, type ReadSentence, textAt } from '../prose/read.ts';
import type { Code } from '../story/codes.ts';
import type { Part } from '../story/story.ts';
import { fold } from '../text/words.ts';
import { claimsIn, MATCH } from './claims.ts';
import { namesSlot } from './event-slots.ts';
import { dayIn, FAR_DAYS, passing, textOf } from './evidence.ts';
import { aboveLead, leadOf } from './lead.ts';
import { names, type PartPlace, placeOf, SCENE, slotOf } from './part-place.ts';

export type PartVerdict = { part: Part; confidence: number; why: Code[] };

const WEEK = 7;
/** News of an evening is the next day's elsewhere. */
const LATER = 1;
/**
 * Points of a part that a page must state: none where headline or first sentence name on a fitting day all
 * that makes it, one where that stands later or apart, two where nothing tells the day.
 */
const POINTS = { news: 0, later: 1, undated: 2 };
/**
 * Taken for the right part each time on the seen half of `bench/strangers` and on our own pages
 * (`corpus/fixtures/parts.yaml`), on which the rule was made; Laplace's rule of succession gives no more
 * for so few.
 */
const PROBABLE = 0.85;

const isWithin = (day: string, { days: [first, last] }: Part): boolean =>
  day >= first && day <= addDays(last, LATER);

/** "Monday" alone, which a page's date made a day of. */
const isWeekday = (fact: DayFact, date: string | null): boolean =>
  fact.weekday !== null && (daysApart(fact.day, date) ?? WEEK + 1) <= WEEK;

/** Whether sentences name days of a part, with a year or none; null where they name no day by its month. */
const namesDayOf = (
  { page: { date } }: ReadPage,
  sentences: readonly ReadSentence[],
  part: Part,
): boolean | null => {
  const named = sentences.flatMap(({ facts }) =>
    facts.flatMap((fact) => {
      if (fact.facet === 'day' && isWeekday(fact, date)) return [];
      return dayIn(fact, part.days[0]) ?? [];
    }),
  );
  return named.length === 0 ? null : named.some((day) => isWithin(day, part));
};

/**
 * Whether the days of a page fit those of a part: by its date, else by what its lead names. A date weeks
 * later vetoes nothing where the lead names the day (null: it tells nothing); a few days later the lead recalls.
 */
const fits = (page: ReadPage, part: Part, { sentences }: PartPlace): boolean | null => {
  const { date } = page.page;
  if (date !== null && isWithin(date, part)) return true;
  const named = namesDayOf(
    page,
    [...aboveLead(page), ...leadOf(page).slice(0, SCENE), ...sentences],
    part,
  );
  if (date === null) return named;
  const later = date > part.days[1] && (daysApart(date, part.days[1]) ?? 0) > FAR_DAYS;
  return later && named === true ? null : false;
};

/** How many points of a part a page states. */
const pointsOf = (page: ReadPage, open: OpenStory, { topics }: Part): number => {
  const stated = page.sentences.flatMap((sentence) =>
    claimsIn(sentence, open, null, MATCH).stated.map(({ held }) => held.claim),
  );
  return new Set(stated.flatMap(({ id, topic }) => (topics.includes(topic) ? [id] : []))).size;
};

/** "Talks in Marle": no capital that stands for its government, nor the city that a report was filed from. */
const SET_IN = /\b(?:in|at)\s$/i;

/** True where headline and first sentences are set in a city that neither the event nor a part of it names. */
const isElsewhere = (page: ReadPage, { story }: OpenStory): boolean => {
  const where = story.event.slots.filter(({ slot }) => slot === 'where');
  const first = leadOf(page).slice(0, SCENE);
  const text = textOf(page, first);
  if (where.some((slot) => namesSlot(text, slot) !== null)) return false;
  const own = new Set(
    [...where, ...story.event.parts.flatMap(({ slots }) => slots)].flatMap(({ any }) =>
      any.map(fold),
    ),
  );
  return first.some(({ facts, headline, start }) =>
    facts.some(
      (fact) =>
        fact.facet === 'place' &&
        isCity(fact.name) &&
        !own.has(fold(fact.name)) &&
        (headline || SET_IN.test(page.page.text.slice(start, fact.start))),
    ),
  );
};

/** The persons that a page names, each in the fullest form it has, and in how many sentences. */
const personsOf = (page: ReadPage): [string, number][] => {
  const counts = new Map<string, number>();
  for (const { facts } of page.sentences) {
    const here = facts.flatMap((fact) => (fact.facet === 'person' ? [fact.name] : []));
    for (const name of new Set(here)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts];
};

/** True where a part is a person's and the page speaks more of another person that the part does not name. */
const isOfAnother = (page: ReadPage, part: Part): boolean => {
  const who = slotOf(part, 'who');
  const persons = personsOf(page);
  if (!persons.some(([name]) => names(name, who))) return false;
  const own = page.sentences.filter((sentence) => names(textAt(page, sentence), who)).length;
  return persons.some(([name, n]) => n > own && !part.slots.some((slot) => names(name, slot)));
};

type Found = { part: Part; place: PartPlace; dated: boolean | null };

const foundOn = (page: ReadPage, open: OpenStory, part: Part): Found[] => {
  const place = placeOf(page, part);
  if (!place || isElsewhere(page, open) || isOfAnother(page, part)) return [];
  const dated = fits(page, part, place);
  return dated === false ? [] : [{ part, place, dated }];
};

/** Whether a page's headline reports an answer, whatever it follows on: "North Korea slams the chief's visit". */
export const isTitledAnswer = (page: ReadPage, { story }: OpenStory): boolean =>
  story.event.parts.some((part) => {
    if (!part.answers) return false;
    const place = placeOf(page, part);
    return place?.news === true && place.at === 0;
  });

/**
 * The part that a page reports, the one that its lead names first as news; of two that it names at once the
 * one that the edition has first; null where it reports none.
 */
export const spotPart = (page: ReadPage, open: OpenStory): PartVerdict | null => {
  const [found] = open.story.event.parts
    .flatMap((part) => foundOn(page, open, part))
    .sort((a, b) => Number(b.place.news) - Number(a.place.news) || a.place.at - b.place.at);
  if (!found || passing(page, open).length > 0) return null;
  const { part, place, dated } = found;
  const n = pointsOf(page, open, part);
  const needed = dated === null ? POINTS.undated : place.news ? POINTS.news : POINTS.later;
  if (n < needed) return null;
  return {
    part,
    confidence: PROBABLE,
    why: [
      ...(dated === null ? [] : [{ code: 'day', day: open.story.event.day }]),
      { code: 'names', names: part.slots.map(({ label }) => label) },
      ...(n > 0 ? [{ code: 'points', n }] : []),
    ],
  };
};
