/** Why two values that differ may fill two slots all the same: then they are found, and never shown. */
import type { Fact } from '../facts/fact.ts';
import type { Compared } from '../prose/sentence.ts';
import { doubtDays } from './day-doubts.ts';
import { doubtFigures } from './figure-doubts.ts';
import { ofTwoOccasions, ofTwoRegions } from './occasions.ts';
import type { Slot } from './pairing.ts';

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
