/** Signs that two sentences, however alike, tell of two days or two places. */

import type { DayFact, Fact, Figure } from '../facts/fact.ts';
import { sameDay } from '../facts/same-day.ts';
import type { Compared } from '../prose/sentence.ts';
import { atOtherHours, inOtherWays } from './hours.ts';
import type { Slot } from './pairing.ts';
import { has, mark } from './qualifiers.ts';

const daysOf = (facts: readonly Fact[]): DayFact[] =>
  facts.filter(
    (fact): fact is DayFact => fact.facet === 'day' && (fact.day !== null || fact.weekday !== null),
  );

/** Both name days, and none of them can be one. */
const onOtherDays = (page: readonly Fact[], held: readonly Fact[]): boolean => {
  const [here, there] = [daysOf(page), daysOf(held)];
  return (
    here.length > 0 &&
    there.length > 0 &&
    here.every((one) => there.every((other) => sameDay(one, other) === false))
  );
};

/** Points from which two places stand in one slot. */
const IN_ONE_SLOT = 2.5;

const inOtherPlaces = (slots: readonly Slot<Fact>[]): boolean =>
  slots.some(
    ({ here, there, fit }) =>
      here.fact.facet === 'place' && there.fact.facet === 'place' && fit >= IN_ONE_SLOT,
  );

/** Names that tell by their last word that they are a place's. */
const REGION = /\b(?:County|City|State|Province|District|Island|Beach|Valley|Town|Village)$/;
const isRegion = (fact: Fact): boolean =>
  fact.facet === 'place' || (fact.facet === 'name' && REGION.test(fact.name));

/** Each tells of a place that the other does not know: Texas, Ventura County. */
export const ofTwoRegions = (strange: ReadonlySet<Fact>, missing: ReadonlySet<Fact>): boolean =>
  [...strange].some(isRegion) && [...missing].some(isRegion);

const MONEY = /^(?:dollar|cent|euro|pound|pence|yen|point)$/;

const sizesOf = (facts: readonly Fact[]): number[] =>
  facts
    .filter((fact): fact is Figure => fact.facet === 'figure')
    .filter(({ unit, counts }) => (unit === null ? counts === null : MONEY.test(unit)))
    .map(({ value, unit }) => (unit === 'cent' || unit === 'pence' ? value / 100 : value));

/** A step is small beside its level. */
const SMALL = 0.2;

/** "Fell 4 to 96", "rose 2 to 96": what a level was before its step, either way. */
const basesOf = (sizes: readonly number[]): { base: number; step: number }[] =>
  sizes.flatMap((level) =>
    sizes
      .filter((step) => step > 0 && step < level * SMALL && level < 1e6)
      .flatMap((step) => [
        { base: level - step, step },
        { base: level + step, step },
      ]),
  );

/** Both give a step and a level, and in no way did the two begin at one. */
const fromOtherBases = (page: readonly Fact[], held: readonly Fact[]): boolean => {
  const [here, there] = [basesOf(sizesOf(page)), basesOf(sizesOf(held))];
  return (
    here.length > 0 &&
    there.length > 0 &&
    !here.some((one) =>
      there.some(({ base, step }) => Math.abs(base - one.base) <= 0.1 * Math.min(step, one.step)),
    )
  );
};

const BEFORE = mark('last previous prior');
const PERIOD = mark('year quarter month week session');

/** Only one tells of "last year" or of "the previous session". */
const inOtherPeriods = (page: Compared, held: Compared): boolean =>
  has(page, BEFORE) !== has(held, BEFORE) && (has(page, PERIOD) || has(held, PERIOD));

/** True where figures that differ are no two tellings of one: Monday's close and Friday's, London's and New York's. */
export const ofTwoOccasions = (
  page: Compared,
  held: Compared,
  slots: readonly Slot<Fact>[],
): boolean =>
  onOtherDays(page.facts, held.facts) ||
  inOtherPlaces(slots) ||
  fromOtherBases(page.facts, held.facts) ||
  atOtherHours(page, held) ||
  inOtherWays(page, held) ||
  inOtherPeriods(page, held);
