/** Holds an edition against the tellings that it was made from: nothing may stay open. */
import type { Discrepancy } from '../../core/draft/discrepancies.ts';
import { allSentences } from '../../core/prose/telling-sentences.ts';
import type { Edition } from '../../core/story/edition.ts';
import type { Open } from '../edition-rules.ts';
import type { Review } from '../review/format.ts';
import { reviewOpen } from '../review/open.ts';
import type { TellingFile } from '../tellings.ts';
import { claimOpen } from './claims.ts';
import { discrepanciesOpen } from './discrepancies-open.ts';
import { factsOpen } from './facts.ts';
import { fittingOpen } from './fitting.ts';
import { ledgerOpen } from './ledger.ts';
import { lineageOpen } from './lineage-open.ts';
import { cutsOpen } from './readings.ts';
import { reviewRuns, sharedRuns } from './shared-runs.ts';
import { furnitureOpen, sourcesOpen } from './sources.ts';

export type { Open } from '../edition-rules.ts';

/**
 * Everything that is open in an edition; empty where it stands. `found` are the discrepancies that the
 * core finds between the tellings; without them answers and dismissals are not looked at. `review` is
 * the second reading, if one was made.
 */
export const check = (
  edition: Edition,
  tellings: readonly TellingFile[],
  found: readonly Discrepancy[] | null = null,
  review: Review | null = null,
): Open[] => {
  const all = allSentences(tellings);
  return [
    ...sourcesOpen(edition, tellings),
    ...furnitureOpen(edition, all),
    ...edition.claims.flatMap((claim) => claimOpen(claim, all)),
    ...factsOpen(edition, all),
    ...cutsOpen(edition, all),
    ...fittingOpen(edition),
    ...ledgerOpen(edition, all),
    ...lineageOpen(edition, tellings),
    ...(found ? discrepanciesOpen(edition, tellings, found) : []),
    ...sharedRuns(edition, tellings),
    ...(review ? [...reviewOpen(review, edition), ...reviewRuns(review, tellings)] : []),
  ];
};
