/** Drafting, as `bench -- draft` measures it on the bundled story. */
import { ARTICLES, absent } from '../../src/corpus/at-hand.ts';
import { editionIds } from '../../src/corpus/editions.ts';
import { benchDraft } from '../draft.ts';
import type { Measure } from '../draft-claims.ts';

export type Drafting = {
  claims: Measure | null;
  lineage: Measure | null;
  discrepancies: Measure | null;
  /** Why there is nothing. */
  why: string | null;
};

/** Claims of all tellings, lineage in all its parts, discrepancies by their facet. */
export const measureDrafting = (data: string): Drafting => {
  const [story] = editionIds();
  if (absent !== null || story === undefined)
    return {
      claims: null,
      lineage: null,
      discrepancies: null,
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
