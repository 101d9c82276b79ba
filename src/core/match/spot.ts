/** Does a page cover a story? By the event, not by the topic, and with reasons. */

import type { Code } from '../index/story.ts';
import type { Measured } from './align.ts';
import {
  actingEvidence,
  coreEvidence,
  dayEvidence,
  liveEvidence,
  placeEvidence,
  unnamed,
} from './evidence.ts';
import { type Likeness, likeness } from './likeness.ts';
import type { OpenStory } from './open.ts';
import type { ReadPage } from './read.ts';
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

/** A page that holds a telling's very wording is about its story, whatever else it lacks. */
const KNOWN = 0.97;
/** Slots of the event that a page must contradict to be another event in the same words. */
const IDENTITY = 2;

/** Weighs a page that holds a telling's wording: one slot exchanged is a change in it, two make another event. */
const known = (page: ReadPage, open: OpenStory, source: string, likely: number): Verdict => {
  const { day, slots } = open.story.event;
  const against = [...unnamed(page, slots), ...dayEvidence(page, day).against];
  const another = against.length >= IDENTITY;
  return {
    confidence: another ? CONTRADICTED : Math.max(likely, KNOWN),
    why: [{ code: 'wording', source }],
    against: another ? against : [],
  };
};

/** What was not named need not be said again as what was not stated. */
const once = (codes: readonly Code[]): Code[] =>
  codes.filter(({ code }, i) => codes.findIndex((other) => other.code === code) === i);

/** Weighs a page against a story. `recognised` are the held tellings found on it. */
export const spot = (
  page: ReadPage,
  open: OpenStory,
  recognised: readonly Recognised[],
): Verdict => {
  const sentences = page.sentences.map(({ measured }) => measured);
  const outline = { sentences, day: page.page.date };
  const likely = probability(largest(outlines(open).map((telling) => likeness(outline, telling))));
  const [first] = recognised;
  if (first) return known(page, open, first.source, likely);
  const deciding = [
    dayEvidence(page, open.story.event.day),
    placeEvidence(page, open),
    actingEvidence(page, open),
    coreEvidence(page, open),
  ];
  const vetoed = deciding.some(({ against }) => against.length > 0);
  return {
    confidence: vetoed ? Math.min(likely, CONTRADICTED) : likely,
    why: deciding.flatMap(({ why }) => why),
    against: once([...deciding, liveEvidence(page)].flatMap(({ against }) => against)),
  };
};
