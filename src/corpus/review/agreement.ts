/** How far two readings agree beyond chance. */
import type { Edition, EditionClaim } from '../../core/story/edition.ts';
import { secondPresence } from './fold.ts';
import { PRESENCES, type Presence, type Review, type SecondVerdict } from './format.ts';

export type Pair = { first: Presence; second: Presence };

export type Agreement = {
  /** Cohen's kappa, 1 for full agreement and 0 for chance's; null where chance alone would agree always. */
  kappa: number | null;
  agreed: number;
  of: number;
};

const shareOf = (pairs: readonly Pair[], side: keyof Pair, presence: Presence): number =>
  pairs.filter((pair) => pair[side] === presence).length / pairs.length;

/** Cohen, A coefficient of agreement for nominal scales, 1960. */
export const agreement = (pairs: readonly Pair[]): Agreement => {
  const agreed = pairs.filter(({ first, second }) => first === second).length;
  const observed = agreed / pairs.length;
  const chance = PRESENCES.reduce(
    (sum, presence) => sum + shareOf(pairs, 'first', presence) * shareOf(pairs, 'second', presence),
    0,
  );
  const kappa = pairs.length === 0 || chance === 1 ? null : (observed - chance) / (1 - chance);
  return { kappa, agreed, of: pairs.length };
};

type Read = SecondVerdict & { claim: string; source: string };

/** The earliest verdict on each claim in each telling: what was found before anything was settled. */
const earliest = ({ rounds }: Review): Read[] => {
  const found = new Map<string, Read>();
  for (const { tellings } of rounds)
    for (const [source, verdicts] of Object.entries(tellings))
      for (const [claim, verdict] of Object.entries(verdicts)) {
        const key = `${source} ${claim}`;
        if (!found.has(key)) found.set(key, { ...verdict, claim, source });
      }
  return [...found.values()];
};

/** How a claim differs between tellings, as `differences` has it. */
const kindOf = (claim: EditionClaim | undefined): string => {
  if (!claim) return 'since taken out';
  if (claim.kind !== null) return claim.kind;
  return Object.keys(claim.evidence).length === 1 ? 'alone' : 'presence';
};

/** The agreement of all first verdicts, and of each kind of claim, before settling. */
export const agreementOf = (
  review: Review,
  edition: Edition,
): { all: Agreement; kinds: [string, Agreement][] } => {
  const read = earliest(review).map(({ claim, source, first, second }) => ({
    kind: kindOf(edition.claims.find(({ id }) => id === claim)),
    pair: { first, second: secondPresence(second, source, edition) },
  }));
  const kinds = [...new Set(read.map(({ kind }) => kind))].sort();
  const of = (kind: string): Agreement =>
    agreement(read.filter((one) => one.kind === kind).map(({ pair }) => pair));
  return {
    all: agreement(read.map(({ pair }) => pair)),
    kinds: kinds.map((kind) => [kind, of(kind)]),
  };
};
