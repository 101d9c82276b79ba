/** Does a page report a part of an event (a visit, a meeting, a reaction) without its act? */

import { addDays } from '../english/calendar.ts';
import { isCity } from '../english/places.ts';
import type { OpenStory } from '../index/open.ts';
import type { ReadPage, ReadSentence } from '../prose/read.ts';
import type { Code } from '../story/codes.ts';
import type { Part } from '../story/story.ts';
import { fold } from '../text/words.ts';
import { claimsIn } from './claims.ts';
import { namesSlot } from './event-slots.ts';
import { leadOf } from './news.ts';

export type PartVerdict = { part: Part; confidence: number; why: Code[] };

const STATED = 0.65;
/** Headline and the first two sentences set the scene. */
const SCENE = 3;
/** News of an evening is the next day's elsewhere. */
const LATER = 1;
/** Points of a part that a page must state where nothing tells its day, and where its date fits. */
const POINTS = { undated: 2, dated: 1 };
/**
 * A page that meets all of this was taken for the right part each time, on the seen half of the pages
 * of `bench/strangers`; Laplace's rule of succession gives no more for so few.
 */
const PROBABLE = 0.85;

const textAt = ({ page }: ReadPage, { start, end }: ReadSentence): string =>
  page.text.slice(start, end);

/** Where in a page's lead all that makes a part stands in one sentence; -1 where nowhere. */
const placeOf = (page: ReadPage, { slots }: Part): number =>
  leadOf(page).findIndex((sentence) =>
    slots.every((slot) => namesSlot(textAt(page, sentence), slot) !== null),
  );

/** Whether a page's date fits the days of a part; null where it has none. */
const fits = ({ page: { date } }: ReadPage, { days: [first, last] }: Part): boolean | null =>
  date === null ? null : date >= first && date <= addDays(last, LATER);

/** How many points of a part a page states. */
const pointsOf = (page: ReadPage, open: OpenStory, { topics }: Part): number => {
  const stated = page.sentences.flatMap((sentence) =>
    claimsIn(sentence, open, null, STATED).stated.map(({ held }) => held.claim),
  );
  return new Set(stated.flatMap(({ id, topic }) => (topics.includes(topic) ? [id] : []))).size;
};

/** True where headline and first sentence are set in a city that neither the event nor the part names. */
const isElsewhere = (page: ReadPage, { story }: OpenStory, { slots }: Part): boolean => {
  const where = story.event.slots.filter(({ slot }) => slot === 'where');
  const first = leadOf(page).slice(0, SCENE);
  const text = first.map((sentence) => textAt(page, sentence)).join('\n');
  if (where.some((slot) => namesSlot(text, slot) !== null)) return false;
  const own = new Set([...where, ...slots].flatMap(({ any }) => any.map(fold)));
  return first.some(({ facts }) =>
    facts.some((fact) => fact.facet === 'place' && isCity(fact.name) && !own.has(fold(fact.name))),
  );
};

/** The part that a page reports, the one that its lead names first; null where it reports none. */
export const spotPart = (page: ReadPage, open: OpenStory): PartVerdict | null => {
  const [found] = open.story.event.parts
    .map((part) => ({ part, at: placeOf(page, part), dated: fits(page, part) }))
    .filter(({ part, at, dated }) => at >= 0 && dated !== false && !isElsewhere(page, open, part))
    .sort((a, b) => a.at - b.at);
  if (!found) return null;
  const { part, dated } = found;
  const n = pointsOf(page, open, part);
  const needed = dated === null ? POINTS.undated : POINTS.dated;
  if (n < needed) return null;
  return {
    part,
    confidence: PROBABLE,
    why: [
      ...(dated === null ? [] : [{ code: 'day', day: open.story.event.day }]),
      { code: 'names', names: part.slots.map(({ label }) => label) },
      { code: 'points', n },
    ],
  };
};
