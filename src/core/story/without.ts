import type { Edition } from './edition.ts';

const dropped = <T>(record: Record<string, T>, source: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => id !== source));

/**
 * An edition as if a source had never been held: without its evidence and readings, and without the
 * claims that it alone carries. Throws where the edition has no such source.
 */
export const without = (edition: Edition, source: string): Edition => {
  if (!edition.sources.some(({ id }) => id === source))
    throw new Error(`--without ${source}: the edition of ${edition.id} has no such source.`);
  const sources = edition.sources
    .filter(({ id }) => id !== source)
    .map((kept) =>
      kept.lineage.from?.source === source
        ? {
            ...kept,
            lineage: { ...kept.lineage, from: { source: null, report: kept.lineage.from.report } },
          }
        : kept,
    );
  const held = new Set(sources.map(({ origin }) => origin));
  const claims = edition.claims
    .map((claim) => ({
      ...claim,
      evidence: dropped(claim.evidence, source),
      readings: dropped(claim.readings, source),
      unsure: claim.unsure.filter((id) => id !== source),
      apart: claim.apart.filter((id) => id !== source),
      alike: claim.alike.map((group) => group.filter((id) => id !== source)),
    }))
    .filter(({ evidence }) => Object.keys(evidence).length > 0);
  const kept = new Set(claims.map(({ id }) => id));
  const abroad = Object.entries(edition.abroad).map(([tag, words]) => [
    tag,
    {
      ...words,
      claims: Object.fromEntries(Object.entries(words.claims).filter(([id]) => kept.has(id))),
    },
  ]);
  return {
    ...edition,
    cues: Object.fromEntries(Object.entries(edition.cues).filter(([id]) => kept.has(id))),
    abroad: Object.fromEntries(abroad) as Edition['abroad'],
    sources,
    origins: Object.fromEntries(Object.entries(edition.origins).filter(([id]) => held.has(id))),
    claims,
    furniture: dropped(edition.furniture, source),
  };
};
