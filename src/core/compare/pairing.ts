/** Which facts of two passages stand in one place, by what they measure and the words around them. */
import type { Fact } from '../facts/fact.ts';
import { accountsForDay } from '../facts/same-day.ts';
import { agree } from '../facts/same-figure.ts';
import type { Compared } from '../prose/sentence.ts';
import { kindFit, OTHER_NOUN } from './slot-fit.ts';

/** A fact with the words around it (`prose/neighbours.ts`) and whether the other side has its value in another place. */
export type FactAt<T extends Fact> = {
  fact: T;
  beside: readonly number[];
  at: number;
  again: boolean;
};
/** Two facts that differ and may stand in one slot, and how well they fit it. */
export type Slot<T extends Fact> = { here: FactAt<T>; there: FactAt<Fact>; fit: number };

/** The facts of a sentence with what stands beside each. */
export const placed = <T extends Fact>(facts: readonly T[], { beside }: Compared): FactAt<T>[] =>
  facts.map((fact, at) => ({ fact, beside: beside[at] ?? [], at, again: false }));

/** How many of the words around two facts are the same. */
export const near = (a: FactAt<Fact>, b: FactAt<Fact>): number =>
  a.beside.filter((word) => b.beside.includes(word)).length;

/** Pairs, the likeliest first, each fact at most once. */
export const paired = <T extends Fact>(
  here: readonly FactAt<T>[],
  there: readonly FactAt<Fact>[],
  fitOf: (a: FactAt<T>, b: FactAt<Fact>) => number,
): Slot<T>[] => {
  const all = here.flatMap((a) =>
    there.flatMap((b): Slot<T>[] => {
      const fit = fitOf(a, b);
      return fit > 0 ? [{ here: a, there: b, fit }] : [];
    }),
  );
  all.sort(
    (a, b) => b.fit - a.fit || Math.abs(a.here.at - a.there.at) - Math.abs(b.here.at - b.there.at),
  );
  const taken = new Set<FactAt<Fact>>();
  return all.filter(({ here: a, there: b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
};

const same = (a: Fact, b: Fact): boolean =>
  a.facet === 'figure' && b.facet === 'figure'
    ? agree(a, b)
    : a.facet === 'day' && b.facet === 'day' && accountsForDay(a, b);

/** True where one value surely fills one slot: as fine a day, or a figure of one thing. */
const accounts = (a: FactAt<Fact>, b: FactAt<Fact>): boolean =>
  same(a.fact, b.fact) &&
  (near(a, b) > 0 ||
    (a.fact.facet === 'figure' && b.fact.facet === 'figure'
      ? kindFit(a.fact, b.fact) > OTHER_NOUN
      : a.fact.facet === 'day' &&
        b.fact.facet === 'day' &&
        a.fact.day?.length === b.fact.day?.length));

/** What no fact of the other side accounts for; a value that stands there once accounts for one here. */
export const unmatched = <T extends Fact>(
  here: readonly FactAt<T>[],
  there: readonly FactAt<Fact>[],
): [FactAt<T>[], FactAt<Fact>[]] => {
  const agreed = paired(here, there, (a, b) => (accounts(a, b) ? 1 + near(a, b) : 0));
  const known = new Set<FactAt<Fact>>(agreed.flatMap((one) => [one.here, one.there]));
  const left = <A extends Fact>(list: readonly FactAt<A>[], others: readonly FactAt<Fact>[]) =>
    list
      .filter((one) => !known.has(one))
      .map((one) => ({ ...one, again: others.some((other) => same(one.fact, other.fact)) }));
  return [left(here, there), left(there, here)];
};
