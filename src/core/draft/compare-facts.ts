/** Facts of two aligned sentences, compared slot by slot. */

import { isCity } from '../english/places.ts';
import type { Fact } from '../facts/fact.ts';
import { sameDay } from '../facts/same-day.ts';
import { agree } from '../facts/same-figure.ts';
import { sameName } from '../facts/same-name.ts';
import type { Facet } from '../story/codes.ts';
import type { Located } from '../text/span.ts';
import type { Found } from './discrepancy.ts';
import type { Pair } from './pairs.ts';
import type { DraftSentence } from './tellings.ts';

type Of<F extends Fact['facet']> = Extract<Located<Fact>, { facet: F }>;

const of = <F extends Fact['facet']>({ facts }: DraftSentence, facet: F): Of<F>[] =>
  facts.filter((fact): fact is Of<F> => fact.facet === facet);

const unmatched = <A>(here: A[], there: A[], same: (a: A, b: A) => boolean): [A[], A[]] => [
  here.filter((a) => !there.some((b) => same(a, b))),
  there.filter((b) => !here.some((a) => same(a, b))),
];

/** Content words before a fact that say what slot it fills ("met Park", "troops in Seoul"). */
const REACH = 2;

const around = ({ words }: DraftSentence, fact: Located<Fact>): Set<string> => {
  const content = words.filter((word) => word.content);
  const before = content.filter(({ end }) => end <= fact.start).slice(-REACH);
  const after = content.filter(({ start }) => start >= fact.end).slice(0, 1);
  return new Set([...before, ...after].map(({ stem }) => stem));
};

/** Whether two facts stand in one slot: a word beside the one stands beside the other. */
const sameSlot = ({ a, b }: Pair, one: Located<Fact>, other: Located<Fact>): boolean => {
  const beside = around(b, other);
  return [...around(a, one)].some((stem) => beside.has(stem));
};

/** So much alike that what is left over on each side fills one slot, whatever stands beside it. */
const SURE = 0.75;

/** Facts that fill one slot and differ: by the words beside them, or because nothing else is left. */
const rivals = <A extends Located<Fact>>(
  pair: Pair,
  facet: Facet,
  [here, there]: [A[], A[]],
  fits: (one: A, other: A) => boolean = () => true,
): Found[] => {
  const inSlot = (one: A, other: A): boolean => fits(one, other) && sameSlot(pair, one, other);
  const beside = here.flatMap((one): [A, A][] => {
    const [other, second] = there.filter((each) => inSlot(one, each));
    if (!other || second || here.filter((each) => inSlot(each, other)).length > 1) return [];
    return [[one, other]];
  });
  // Of names a sentence has many, and two that are left over are seldom one's place.
  const alone = pair.strength >= SURE && (facet === 'figure' || facet === 'day');
  const [one] = here;
  const [other] = there;
  const left: [A, A][] =
    alone && one && other && here.length + there.length === 2 && fits(one, other)
      ? [[one, other]]
      : [];
  return (beside.length > 0 ? beside : left).map(([a, b]) => ({
    facet,
    quoted: null,
    slot: null,
    a,
    b,
    strength: pair.strength,
  }));
};

const THEN = /\b(?:then|former|ex|late|outgoing|incoming|previous)[-\s]+(?:\p{L}+[-\s]+){0,4}$/iu;

const isThen = (text: string, { start }: Located<Fact>): boolean =>
  THEN.test(text.slice(Math.max(0, start - 60), start));

/** One unit and one noun; what counts nothing must say in what it is measured. */
const sameKind = (one: Of<'figure'>, other: Of<'figure'>): boolean =>
  one.unit === other.unit && (one.counts === other.counts || one.unit !== null);

const figures = (pair: Pair): Found[] =>
  rivals(pair, 'figure', unmatched(of(pair.a, 'figure'), of(pair.b, 'figure'), agree), sameKind);

/** "Last year" beside a date in it is no conflict (`sameDay`); two occasions are no slot in common. */
const days = (pair: Pair): Found[] => {
  const same = (a: Of<'day'>, b: Of<'day'>): boolean => sameDay(a, b) !== false;
  return rivals(pair, 'day', unmatched(of(pair.a, 'day'), of(pair.b, 'day'), same));
};

const named = (pair: Pair, facet: 'person' | 'place', texts: [string, string]): Found[] => {
  const same = (a: Of<typeof facet>, b: Of<typeof facet>): boolean => sameName(a.name, b.name);
  const left = unmatched<Of<typeof facet>>(of(pair.a, facet), of(pair.b, facet), same);
  return rivals(pair, facet, left, (one, other) =>
    facet === 'place'
      ? // "In Seoul" and "in South Korea" can both be; so can a minister and his predecessor.
        isCity(one.name) === isCity(other.name)
      : !isThen(texts[0], one) && !isThen(texts[1], other),
  );
};

const OFFICE = /\b(foreign|defen[cs]e|finance|interior|prime|justice|health|trade|economy)\b/gi;

const offices = (title: string | null): string[] =>
  [...(title ?? '').matchAll(OFFICE)].map(([word]) => word.toLowerCase().replace('ence', 'ense'));

/** One person with two offices. */
const titles = (pair: Pair): Found[] =>
  of(pair.a, 'person').flatMap((one) =>
    of(pair.b, 'person').flatMap((other): Found[] => {
      if (!sameName(one.name, other.name)) return [];
      const [here, there] = [offices(one.title), offices(other.title)];
      const clash =
        here.length > 0 && there.length > 0 && !here.some((office) => there.includes(office));
      return clash
        ? [{ facet: 'person', quoted: null, slot: null, a: one, b: other, strength: pair.strength }]
        : [];
    }),
  );

/** The facts in which two aligned sentences differ. */
export const compareFacts = (pair: Pair, texts: [string, string]): Found[] => [
  ...figures(pair),
  ...days(pair),
  ...named(pair, 'person', texts),
  ...named(pair, 'place', texts),
  ...titles(pair),
];
