import type { Facet, Quoted } from '../story/codes.ts';
import type { Span } from '../text/span.ts';

/** Where a telling says it; `words` is `text.slice(start, end)`, offsets are UTF-16. */
export type Side = Span & { source: string; words: string };

/** A slot in which two tellings differ; a finding, no verdict on which is right or whether both can be. */
export type Discrepancy = {
  facet: Facet;
  /** How the quotation of `a` differs from that of `b`; null for other facets. */
  quoted: Quoted | null;
  a: Side;
  b: Side;
  /** How sure it is that both sides are about one slot, 0 to 1. */
  strength: number;
};
