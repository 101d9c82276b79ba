/** What tells how alike two articles are, apart from their days. */
import { alike as alikeFigures, cosine, logOdds } from '../spot/likeness.ts';
import { LEAD, type Outline, type Vector } from '../spot/outline.ts';
import { align } from '../terms/align.ts';
import { power } from '../terms/measure.ts';
import { memo } from '../text/memo.ts';
import type { OpenSketch } from './sketch.ts';

/** Sentences in which a report has named whom it is about and given its figures. */
const OPENING = 10;
/** As many names as an event has people, places and organisations that make it this one. */
const MOST_NAMES = 6;
/** A share of nothing says neither yes nor no. */
const NOTHING = 0.5;

/** Terms by how much they count. */
type Weighed = readonly (readonly [hash: number, value: number])[];

/** The share of some terms of which something is so; `nothing` where there are none. */
const shareOf = (terms: Weighed, isSo: (hash: number) => boolean, nothing: number): number => {
  let [part, all] = [0, 0];
  for (const [hash, value] of terms) {
    all += value;
    if (isSo(hash)) part += value;
  }
  return all === 0 ? nothing : part / all;
};

/** How much of some terms another text has. */
const covered = (terms: Weighed, { values }: Vector): number =>
  shareOf(terms, (hash) => values.has(hash), NOTHING);

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
const mainNames = memo(
  (text: Outline): Weighed =>
    countsIn(text, ({ name }) => name)
      .filter(([, n]) => n > 1)
      .sort(([hashA, a], [hashB, b]) => b - a || hashA - hashB)
      .slice(0, MOST_NAMES)
      .map(([hash, n]) => [hash, Math.sqrt(n)]),
);

const figuresOf = memo(
  (text: Outline): Weighed => countsIn(text, ({ number }) => number).map(([hash]) => [hash, 1]),
);

/** Headline and two sentences: whom a report is on is named by then. */
const BEGINNING = 3;
/** Sentences after which a report has turned to what was before. */
const EARLY = 6;

/** Names with which a report begins and to which it comes back: whom it is on. */
const ownNames = memo((text: Outline): Weighed => {
  const beginning = text.sentences.slice(0, BEGINNING);
  return countsIn(text, ({ name }) => name).flatMap(([hash, n]) => {
    const term = beginning.find(({ terms }) => terms.has(hash))?.terms.get(hash);
    return n > 1 && term ? [[hash, Math.sqrt(n) * term.weight] as const] : [];
  });
});

const earlyOf = memo(
  ({ sentences }: Outline): ReadonlySet<number> =>
    new Set(sentences.slice(0, EARLY).flatMap(({ terms }) => [...terms.keys()])),
);

/** How much of whom one report is on another does not name early: two arrests are of two people. */
const unnamed = (whose: Outline, where: Outline): number => {
  const early = earlyOf(where);
  return shareOf(ownNames(whose), (hash) => !early.has(hash), 0);
};

/** A name or figure of a headline counts half as much again. */
const NAMED = 1.5;

const headlineOf = memo(
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
export const bodies = (a: OpenSketch, b: OpenSketch): number => {
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

/** In what two articles are alike but for their days; `kinship.ts` weighs each. */
export const signs = (a: OpenSketch, b: OpenSketch) => {
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
