/** Why two figures that differ may be of two things, or both right. */
import { type Fact, isNamed, type NamedFact } from '../facts/fact.ts';
import { sameName } from '../facts/same-name.ts';
import { has, isBeside, mark, type Side, tells } from './qualifiers.ts';

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

/** The names next to a figure, before and after it. */
const namesBeside = ({ one, own }: Side): NamedFact[] =>
  [own.facts.slice(0, one.at).findLast(isNamed), own.facts.slice(one.at + 1).find(isNamed)].filter(
    (name) => name !== undefined,
  );

const isAmong = ({ name }: NamedFact, facts: readonly Fact[]): boolean =>
  facts.some((fact) => isNamed(fact) && sameName(name, fact.name));

/** A figure is one of several in its unit, as where a sentence goes through a list. */
const isListed = ({ one: { fact }, own }: Side): boolean =>
  fact.facet === 'figure' &&
  own.facts.filter((other) => other.facet === 'figure' && other.unit === fact.unit).length > 1;

/** "80 percent in Egypt, 65 in India": next to the two values stand two names that both sentences have. */
const ofTwoBearers = (here: Side, there: Side): boolean => {
  const [mine, theirs] = [namesBeside(here), namesBeside(there)];
  return (
    (isListed(here) || isListed(there)) &&
    !mine.some((name) => isAmong(name, theirs)) &&
    mine.some((name) => isAmong(name, there.own.facts)) &&
    theirs.some((name) => isAmong(name, here.own.facts))
  );
};

/** Hours are told in many zones and rounded, ranks of many things; figures in two units are seldom one. */
const isLoose = (a: Fact, b: Fact): boolean =>
  a.facet === 'figure' &&
  b.facet === 'figure' &&
  (a.unit === 'clock' || a.unit === 'ordinal' || a.unit !== b.unit);

/** True where two figures may be of two things, or both right. */
export const doubtFigures = (here: Side, there: Side): boolean =>
  isLoose(here.one.fact, there.one.fact) ||
  endOf(here) !== endOf(there) ||
  ofTwoBearers(here, there) ||
  holdsFor(here, there) ||
  holdsFor(there, here) ||
  isOfAKind(here, there) ||
  isOfAKind(there, here);
