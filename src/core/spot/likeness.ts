/** How alike a page and a story's tellings are: what a fit turns into a probability. */
import { daysApart } from '../english/calendar.ts';
import type { OpenStory } from '../index/open.ts';
import { alignmentsOf } from './alignments.ts';
import {
  type Figures,
  LEAD,
  type Outline,
  outlineStory,
  type PageOutline,
  type StoryOutline,
  type TellingOutline,
  type Vector,
} from './outline.ts';

export type Likeness = {
  /** Cosine of the whole texts, its root; of the likest telling. */
  whole: number;
  /** Cosine of the openings; of the likest telling. */
  opening: number;
  /** Cosine of the leads; mean of the two likest tellings. */
  lead: number;
  /** Cosine of the tellings' openings with each other: what the others may be expected to have. */
  between: number;
  /** How surely the likeliest two sentences report the same; log odds. */
  sentence: number;
  /** How surely the page reports a telling's headline and lead, wherever; log odds, of the likeliest telling. */
  told: number;
  /** How many things are counted or measured alike early, its logarithm. */
  figures: number;
  /** 1 where both name one day of the year early. */
  date: number;
  /** Days between the nearest days that the two name early or are dated; null where one has none. */
  apart: number | null;
  /** Days between their publications; null where one is not dated. */
  published: number | null;
};

/** The likeness of two tellings of one event, where there are no two to ask. */
const USUAL = 0.35;
/** Values that round to each other. */
const NEARLY = 0.05;

/** Cosine of two vectors, 0 to 1 (Salton & McGill, 1983). */
export const cosine = (a: Vector, b: Vector): number => {
  let dot = 0;
  for (const [hash, value] of a.values) dot += value * (b.values.get(hash) ?? 0);
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
};

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const most = (values: readonly number[]): number => Math.max(0, ...values);

const meanOfTwo = (values: readonly number[]): number =>
  mean([...values].sort((a, b) => b - a).slice(0, 2));

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= NEARLY * Math.max(Math.abs(a), Math.abs(b));

/** How many things are counted or measured alike in both, its logarithm. */
export const alike = (page: Figures, held: Figures): number =>
  Math.log1p(
    [...page].filter(([key, values]) =>
      held.get(key)?.some((other) => values.some((value) => near(value, other))),
    ).length,
  );

/** Days between the nearest two of two lists; null where one has none. */
export const nearest = (some: readonly string[], others: readonly string[]): number | null => {
  const all = some.flatMap((a) => others.flatMap((b) => daysApart(a, b) ?? []));
  return all.length === 0 ? null : Math.min(...all);
};

/** A month: beyond it days say no more of how near two reports are; what rules an event out says so itself. */
const MOST_DOUBLINGS = 5;

/** How far apart days are, as doublings of the days between. */
export const doublings = (days: number): number => Math.min(Math.log2(1 + days), MOST_DOUBLINGS);

/** No sentence is surer than a thousand to one. */
const DOUBT = 0.001;

/** The log odds of a probability; of a certain one, a thousand to one. */
export const logOdds = (p: number): number => Math.log((p + DOUBT) / (1 - p + DOUBT));

/** How surely the page reports each sentence of a telling. */
const reported = (page: Outline, { held }: TellingOutline, story: OpenStory): number[] => {
  const all = page.sentences.map((passage) => alignmentsOf(passage, story).each);
  return held.map((one) => most(all.map((each) => each.get(one)?.same ?? 0)));
};

const between = ({ tellings }: StoryOutline): number => {
  const pairs = tellings.flatMap((a, i) =>
    tellings.slice(i + 1).map((b) => cosine(a.opening, b.opening)),
  );
  return pairs.length === 0 ? USUAL : mean(pairs);
};

/** The likeness of a page to a story. */
export const likeness = (page: PageOutline, open: OpenStory): Likeness => {
  const story = outlineStory(open);
  const { tellings } = story;
  const found = tellings.map((telling) => reported(page, telling, open));
  return {
    whole: Math.sqrt(most(tellings.map(({ whole }) => cosine(page.whole, whole)))),
    opening: most(tellings.map(({ opening }) => cosine(page.opening, opening))),
    lead: meanOfTwo(tellings.map(({ lead }) => cosine(page.lead, lead))),
    between: between(story),
    sentence: logOdds(most(found.map(most))),
    told: logOdds(most(found.map((sure) => mean(sure.slice(0, LEAD))))),
    figures: alike(page.earlyFigures, story.earlyFigures),
    date: [...page.dates].some((date) => story.dates.has(date)) ? 1 : 0,
    apart: nearest(page.days, story.days),
    published: nearest(page.published, story.published),
  };
};
