/** Why two values that differ may fill two slots all the same: then they are found, and never shown. */
import { besideByte, LINKS } from '../features/beside.ts';
import type { Fact } from '../text/fact.ts';
import type { Compared } from './compare.ts';
import { has, isBeside, type Mark, mark } from './marks.ts';
import { ofTwoOccasions, ofTwoRegions } from './occasions.ts';
import type { Placed, Slot } from './pairing.ts';

type Side = { one: Placed<Fact>; own: Compared };

/** Neighbours are kept in a byte, so that the sentence is asked for the word too. */
const tells = ({ one, own }: Side, words: Mark): boolean =>
  isBeside(one.beside, words) && has(own, words);

const FROM = mark('from between');
const TO = mark('to and');

/** Which end of "from 5 to 9" a figure is; null where it is none. */
const endOf = ({ one, own }: Side): 'from' | 'to' | null => {
  const unitAt = (at: number): string | null | undefined => {
    const fact = own.facts[at];
    return fact?.facet === 'figure' ? fact.unit : undefined;
  };
  const begins = (at: number): boolean =>
    unitAt(at) !== undefined &&
    unitAt(at) === unitAt(at + 1) &&
    isBeside(own.beside[at] ?? [], FROM) &&
    isBeside(own.beside[at + 1] ?? [], TO);
  if (begins(one.at)) return 'from';
  return begins(one.at - 1) ? 'to' : null;
};

const LEAST = mark('least');
const THAN = mark('than');
const LESS = mark('less fewer lower');

/** "At least 50", "more than 50". */
const isLeast = (side: Side): boolean =>
  side.one.fact.facet === 'figure' &&
  side.one.fact.about &&
  (tells(side, LEAST) || (isBeside(side.one.beside, THAN) && !isBeside(side.one.beside, LESS)));

/** "At least 50" is no other figure than 80. */
const holdsFor = (low: Side, other: Side): boolean =>
  low.one.fact.facet === 'figure' &&
  other.one.fact.facet === 'figure' &&
  low.one.fact.value < other.one.fact.value &&
  isLeast(low) &&
  !isLeast(other);

/** Words that say which of several values of one thing is meant; "so far" is one hour's. */
const KINDS = 'record average expected forecast estimate maximum minimum additional far'
  .split(' ')
  .map(mark);

/** "The record of 2,116", where the other sentence knows of no record. */
const isOfAKind = (side: Side, other: Side): boolean =>
  KINDS.some((kind) => tells(side, kind) && !has(other.own, kind));

/** Hours are told in many zones and rounded, ranks of many things; figures in two units are seldom one. */
const isLoose = (a: Fact, b: Fact): boolean =>
  a.facet === 'figure' &&
  b.facet === 'figure' &&
  (a.unit === 'clock' || a.unit === 'ordinal' || a.unit !== b.unit);

/** True where two figures may be of two things, or both right. */
const doubtFigures = (here: Side, there: Side): boolean =>
  isLoose(here.one.fact, there.one.fact) ||
  endOf(here) !== endOf(there) ||
  holdsFor(here, there) ||
  holdsFor(there, here) ||
  isOfAKind(here, there) ||
  isOfAKind(there, here);

const SAID = 'said told announced reported'.split(' ').map(mark);
const isSaid = (side: Side): boolean => SAID.some((verb) => tells(side, verb));
const TODAY = mark('today');
const YEAR = /^\d{4}$/;
const LINK_BYTES = new Set([...mark(LINKS)].map(besideByte));

/** What stands beside a day: how many words the other day has beside it too, and how many the other sentence lacks. */
const besideDay = ({ one }: Side, other: Side): { shared: number; foreign: number } => {
  const known = new Set([...other.own.measured.terms.keys()].map(besideByte));
  const words = one.beside.filter((byte) => !LINK_BYTES.has(byte));
  return {
    shared: words.filter((byte) => other.one.beside.includes(byte)).length,
    foreign: words.filter((byte) => !known.has(byte)).length,
  };
};

/**
 * Leads are full of weekdays, one an act: two are of one act where the words beside them are more alike
 * than not. Years are compared with each other in one report; a date or a month mostly is of one thing.
 */
const ofTwoActs = (here: Side, there: Side): boolean => {
  const { fact } = here.one;
  if (fact.facet !== 'day' || (fact.weekday === null && !YEAR.test(fact.day ?? ''))) return false;
  const [one, other] = [besideDay(here, there), besideDay(there, here)];
  const foreign = [one.foreign, other.foreign];
  return one.shared <= (fact.weekday === null ? Math.max(...foreign) : Math.min(...foreign));
};

/** The day of a statement is not the day of what it states, and a date beside "today" is the report's own. */
const doubtDays = (here: Side, there: Side): boolean =>
  here.one.again ||
  there.one.again ||
  isSaid(here) !== isSaid(there) ||
  ofTwoActs(here, there) ||
  has(here.own, TODAY) ||
  has(there.own, TODAY);

/** Capitals in most words tell no names. */
const inTitleCase = ({ measured }: Compared): boolean => {
  const words = [...measured.terms.values()].filter(({ number }) => !number);
  return words.filter(({ name }) => name).length > words.length * 0.75;
};

type Names = { strange: ReadonlySet<Fact>; missing: ReadonlySet<Fact> };
/** Points from which two figures surely are of one slot. */
const SURELY = 2.5;

/** Tells of each slot of two sentences whether both its values may be right; `Names` are those that only one of them has. */
export const doubts = (
  page: Compared,
  held: Compared,
  slots: readonly Slot<Fact>[],
  { strange, missing }: Names,
): ((slot: Slot<Fact>) => boolean) => {
  const headline = inTitleCase(page) || inTitleCase(held);
  const apart = ofTwoOccasions(page, held, slots);
  const elsewhere = ofTwoRegions(strange, missing);
  const figures = slots.some(({ here, fit }) => here.fact.facet === 'figure' && fit >= SURELY);
  return ({ here, there }) => {
    const sides = [
      { one: here, own: page },
      { one: there, own: held },
    ] as const;
    if (here.fact.facet === 'figure') return apart || elsewhere || doubtFigures(...sides);
    // A day that differs where a figure does too is another day's report.
    if (here.fact.facet === 'day') return figures || doubtDays(...sides);
    return headline;
  };
};
