import type { Fact } from '../facts/fact.ts';
import type { Measured } from '../terms/measure.ts';
import type { Located } from '../text/span.ts';

/** What of a sentence, a page's or a telling's, is compared: its terms, its facts, and the words beside each (`neighbours.ts`). */
export type Compared = {
  measured: Measured;
  facts: readonly Fact[];
  beside: readonly (readonly number[])[];
};

/** The same with where each fact stands in its text. */
export type ComparedAt = Omit<Compared, 'facts'> & { facts: readonly Located<Fact>[] };
