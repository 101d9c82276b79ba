/** What can be found in raw tellings: claims, discrepancies, lineage. */

import { type Cleaned, clean } from '../prose/lines/furniture.ts';
import type { Telling } from '../story/telling.ts';
import type { Weights } from '../terms/weights.ts';
import { type DraftClaim, draftClaims } from './claims.ts';
import { findDiscrepancies } from './discrepancies.ts';
import type { Discrepancy } from './discrepancy.ts';
import { type Derived, inferLineage } from './lineage.ts';
import { type DraftTelling, readTellings } from './tellings.ts';

/** What was found in tellings, before it is put into an edition. */
export type Drafted = {
  tellings: DraftTelling[];
  cleaned: Map<string, Cleaned>;
  discrepancies: Discrepancy[];
  claims: DraftClaim[];
  lineage: Map<string, Derived>;
};

/** Finds claims, discrepancies and lineage; `report` is told what is being done. */
export const findAll = (
  files: readonly Telling[],
  weights: Weights,
  report: (doing: string) => void = () => {},
): Drafted => {
  const cleaned = new Map(files.map(({ id, text }) => [id, clean(text)]));
  report(`${files.length} tellings: reading`);
  const tellings = readTellings(
    files.map(({ id, text, meta }) => ({
      id,
      text,
      date: meta.date,
      blocks: cleaned.get(id)?.blocks ?? [],
    })),
    weights,
  );
  const discrepancies = findDiscrepancies(tellings, 'reader', (done, of) =>
    report(`comparing, ${done} of ${of} pairs`),
  );
  report('aligning claims');
  const claims = draftClaims(tellings, discrepancies);
  report('inferring lineage');
  const known = files.flatMap(({ id, meta }) => {
    const telling = tellings.find((one) => one.id === id);
    const own = cleaned.get(id);
    return telling && own ? [{ telling, cleaned: own, credited: meta }] : [];
  });
  return {
    tellings,
    cleaned,
    discrepancies,
    claims,
    lineage: inferLineage(known, claims, discrepancies),
  };
};
