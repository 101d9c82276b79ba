/** Drafting, as `bench -- draft` measures it on the bundled story. */
import { ARTICLES, absent } from '../../src/corpus/at-hand.ts';
import { editionIds } from '../../src/corpus/editions.ts';
import type { Measure } from '../draft/claims.ts';
import { benchDraft } from '../draft.ts';
import { rate } from '../rate.ts';

export type Drafting = {
  claims: Measure;
  lineage: Measure;
  discrepancies: Measure;
  /** Why there is nothing: then all rates are of nothing. */
  why: string | null;
};

const NOTHING: Measure = { precision: rate(0, 0), recall: rate(0, 0) };

/** Claims of all tellings, lineage in all its parts, discrepancies by their facet. */
export const measureDrafting = (data: string): Drafting => {
  const [story] = editionIds();
  if (absent !== null || story === undefined)
    return {
      claims: NOTHING,
      lineage: NOTHING,
      discrepancies: NOTHING,
      why: absent ?? 'there is no edition',
    };
  const { claims, lineage, discrepancies } = benchDraft({ articles: ARTICLES, story, data });
  return {
    claims: claims.all,
    // Every telling gets one lineage.
    lineage: { precision: lineage.all, recall: lineage.all },
    discrepancies: discrepancies.strict,
    why: null,
  };
};
