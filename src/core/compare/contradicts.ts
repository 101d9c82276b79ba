/** Does a passage deny what a telling says of a claim, or say what it denies? */

import type { Compared } from '../prose/sentence.ts';
import { type Measured, power } from '../terms/measure.ts';
import type { Term } from '../terms/terms.ts';

/** Of a claim's own words that both have, so many are denied by one alone: fewer are of another clause. */
const DENIED = 0.1;

const isApart = (a: Term, b: Term): boolean =>
  !(a.affirmed && b.affirmed) && !(a.denied && b.denied);

/** The weight of a claim's own words that two passages share, and of those that only one of them denies. */
type Shared = { own: number; apart: number };

const shared = (a: Measured, b: Measured, own: ReadonlySet<number>): Shared => {
  const found = { own: 0, apart: 0 };
  for (const hash of own) {
    const [here, there] = [a.terms.get(hash), b.terms.get(hash)];
    if (!here || !there) continue;
    found.own += power(here);
    if (isApart(here, there)) found.apart += power(here);
  }
  return found;
};

/** A claim's own words: the editor's, and those of each way of putting it; and its statement, whole. */
type Words = { must: Measured; ways: readonly Measured[]; statement: Measured };

const isDenied = ({ own, apart }: Shared): boolean => own > 0 && apart / own >= DENIED;

/**
 * True where a passage and a claim's evidence disagree on whether it is so. The passage is held against
 * the sentence that has most of the claim's own words in common with it: another may deny them in a
 * clause about something else. A telling may also say it by a denial ("to avoid sending the message"): a
 * passage that has words of the statement, and all as the statement has them, does not contradict.
 */
export const contradicts = (
  passage: Measured,
  { must, ways, statement }: Words,
  evidence: readonly Pick<Compared, 'measured'>[],
): boolean => {
  const own = new Set([must, ...ways].flatMap(({ terms }) => [...terms.keys()]));
  let nearest: Shared = { own: 0, apart: 0 };
  for (const { measured } of evidence) {
    const found = shared(passage, measured, own);
    if (found.own > nearest.own) nearest = found;
  }
  if (!isDenied(nearest)) return false;
  const stated = shared(passage, statement, own);
  return stated.own === 0 || isDenied(stated);
};
