/** How surely two articles report one event. Long, as all signs of it stand beside the fit that weighs them. */
import { FAR_DAYS } from '../spot/evidence.ts';
import { alike as alikeFigures, cosine, doublings, logOdds, nearest } from '../spot/likeness.ts';
import { LEAD, type Outline, type Vector } from '../spot/outline.ts';
import { align } from '../terms/align.ts';
import { power } from '../terms/measure.ts';
import { remember, rememberOf } from '../text/remember.ts';
import { type OpenSketch, openSketch, type Sketch } from './sketch.ts';

/** Sentences in which a report has named whom it is about and given its figures. */
const OPENING = 10;
/** As many names as an event has people, places and organisations that make it this one. */
const MOST_NAMES = 6;
/** A share of nothing says neither yes nor no. */
const NOTHING = 0.5;

/** Terms by how much they count. */
type Weighed = readonly (readonly [hash: number, value: number])[];

/** How much of some terms another text has. */
const covered = (terms: Weighed, { values }: Vector): number => {
  let [has, all] = [0, 0];
  for (const [hash, value] of terms) {
    all += value;
    if (values.has(hash)) has += value;
  }
  return all === 0 ? NOTHING : has / all;
};

const countsIn = (
  { sentences }: Outline,
  counts: (term: { name: boolean; number: boolean }) => boolean,
): [number, number][] => {
  const found = new Map<number, number>();
  for (const { terms } of sentences.slice(0, OPENING))
    for (const [hash, term] of terms) if (counts(term)) found.set(hash, (found.get(hash) ?? 0) + 1);
  return [...found];
};

/** The names that come again and again: whom a report is about. */
const mainNames = rememberOf(
  (text: Outline): Weighed =>
    countsIn(text, ({ name }) => name)
      .filter(([, n]) => n > 1)
      .sort(([hashA, a], [hashB, b]) => b - a || hashA - hashB)
      .slice(0, MOST_NAMES)
      .map(([hash, n]) => [hash, Math.sqrt(n)]),
);

const figuresOf = rememberOf(
  (text: Outline): Weighed => countsIn(text, ({ number }) => number).map(([hash]) => [hash, 1]),
);

/** Headline and two sentences: whom a report is on is named by then. */
const BEGINNING = 3;
/** Sentences after which a report has turned to what was before. */
const EARLY = 6;

/** Names with which a report begins and to which it comes back: whom it is on. */
const ownNames = rememberOf((text: Outline): Weighed => {
  const beginning = text.sentences.slice(0, BEGINNING);
  return countsIn(text, ({ name }) => name).flatMap(([hash, n]) => {
    const term = beginning.find(({ terms }) => terms.has(hash))?.terms.get(hash);
    return n > 1 && term ? [[hash, Math.sqrt(n) * term.weight] as const] : [];
  });
});

const earlyOf = rememberOf(
  ({ sentences }: Outline): ReadonlySet<number> =>
    new Set(sentences.slice(0, EARLY).flatMap(({ terms }) => [...terms.keys()])),
);

/** How much of whom one report is on another does not name early: two arrests are of two people. */
const unnamed = (whose: Outline, where: Outline): number => {
  let [lacks, all] = [0, 0];
  for (const [hash, value] of ownNames(whose)) {
    all += value;
    if (!earlyOf(where).has(hash)) lacks += value;
  }
  return all === 0 ? 0 : lacks / all;
};

/** A name or figure of a headline counts half as much again. */
const NAMED = 1.5;

const headlineOf = rememberOf(
  ({ sentences: [headline] }: Outline): Weighed =>
    [...(headline?.terms ?? [])].map(([hash, term]) => [
      hash,
      power(term) * (term.name || term.number ? NAMED : 1),
    ]),
);

/** How surely one article reports headline and lead of another, wherever. */
const toldIn = (whose: Outline, where: Outline): number => {
  const lead = whose.sentences.slice(0, LEAD);
  const sure = lead.map((sentence) =>
    where.sentences.reduce((most, passage) => Math.max(most, align(sentence, passage)), 0),
  );
  return sure.reduce((sum, one) => sum + one, 0) / Math.max(1, sure.length);
};

/** The share of the shorter one's runs that both have. */
const sharedRuns = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const shared = [...few].filter((run) => many.has(run)).length;
  return shared / Math.max(1, few.size);
};

/** The cosine of two texts but for the terms of their headlines. */
const bodies = (a: OpenSketch, b: OpenSketch): number => {
  const headlines = new Set([a, b].flatMap((text) => headlineOf(text).map(([hash]) => hash)));
  const body = ({ values }: Vector): Vector => {
    const rest = [...values].filter(([hash]) => !headlines.has(hash));
    return {
      values: new Map(rest),
      norm: Math.sqrt(rest.reduce((sum, [, value]) => sum + value * value, 0)),
    };
  };
  return cosine(body(a.whole), body(b.whole));
};

type Share = (whose: OpenSketch, where: OpenSketch) => number;

/** A share of the one that the other has, and the reverse, the lesser first. */
const bothWays = (a: OpenSketch, b: OpenSketch, share: Share): [number, number] => {
  const [one, other] = [share(a, b), share(b, a)];
  return one < other ? [one, other] : [other, one];
};

/** In what two articles are alike but for their days. */
const signs = (a: OpenSketch, b: OpenSketch) => {
  const told = bothWays(a, b, toldIn);
  const names = bothWays(a, b, (whose, where) => covered(mainNames(whose), where.whole));
  const headline = bothWays(a, b, (whose, where) => covered(headlineOf(whose), where.opening));
  const given = bothWays(a, b, (whose, where) => covered(figuresOf(whose), where.whole));
  const sameDate = [...a.dates].some((date) => b.dates.has(date));
  return {
    whole: Math.sqrt(cosine(a.whole, b.whole)),
    lead: cosine(a.lead, b.lead),
    told: logOdds(told[1]),
    runs: Math.sqrt(sharedRuns(a.runs, b.runs)),
    figures: alikeFigures(a.earlyFigures, b.earlyFigures),
    date: sameDate ? 1 : 0,
    otherDates: !sameDate && a.dates.size > 0 && b.dates.size > 0 ? 1 : 0,
    names: names[1],
    // Both are on somebody whom the other does not name; one of them alone may only say more.
    otherNames: Math.sqrt(unnamed(a, b) * unnamed(b, a)),
    headlineLeast: headline[0],
    headline: headline[1],
    given: given[1],
  };
};

/**
 * Logistic fit to pairs of candidates of ECB+, GVC, BASIL and AllSides (development part, with and without dates;
 * each set weighs alike, AllSides twice, a third of the weight on pairs of one event; pairs of articles of which no
 * set knows the event left out), 2026-11-29. What else was tried and told no more: how alike the openings are, how long
 * the texts, whose figures differ, and the days of the acts.
 */
const BIAS = -8.459;
const FIT = {
  whole: 9.759,
  lead: 1.004,
  told: 0.477,
  runs: 9.449,
  figures: 1.792,
  date: 0.508,
  otherDates: -1.433,
  names: 1.05,
  otherNames: -2.472,
  headlineLeast: 1.46,
  headline: 1.289,
  given: 0.873,
};
/** Days known at all, and each doubling of the days between: those named early or of publication, and the latter alone. */
const DAYS = { named: 5.417, apart: -0.532, published: 0.101, publishedApart: -1.241 };

/** What days add at most: to two articles of one day. */
export const ONE_DAY = DAYS.named + DAYS.published;

/** What rules one event out. */
const NEVER = -1e3;

const weighDays = (a: OpenSketch, b: OpenSketch): number => {
  const apart = nearest(a.days, b.days);
  const published = nearest(a.published, b.published);
  // Later reports are of what followed.
  if ((published ?? 0) > FAR_DAYS) return NEVER;
  return (
    (apart === null ? 0 : DAYS.named + DAYS.apart * doublings(apart)) +
    (published === null ? 0 : DAYS.published + DAYS.publishedApart * doublings(published))
  );
};

/** Bodies that share less than this are on two events, whatever stands above them. */
const LEAST_BODY = 0.08;
const UNKNOWN_BODY = -4;

/** Texts less sure than this of being on one event are not made so by being of one day, as so many of one affair are. */
const LEAST_ALIKE = 1;

/** Log odds that two articles report one event; the same whichever stands first. */
export type Kinship = {
  /** By all but their days. */
  alike: number;
  /** What their days add, or take away. */
  days: number;
};

/** How surely two sketches are of articles on one event; worked out once as long as both are there. */
export const kinship = remember((one: Sketch, other: Sketch): Kinship => {
  const [a, b] = [openSketch(one), openSketch(other)];
  const found = signs(a, b);
  const keys = Object.keys(FIT) as (keyof typeof FIT)[];
  const sum = keys.reduce((total, key) => total + FIT[key] * found[key], BIAS);
  const alike = sum > UNKNOWN_BODY && bodies(a, b) < LEAST_BODY ? UNKNOWN_BODY : sum;
  const days = weighDays(a, b);
  return { alike, days: alike < LEAST_ALIKE ? Math.min(0, days) : days };
});
