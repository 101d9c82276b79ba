/** Readings of a value that can both be so, "in February 2022" and "on February 24": between them nothing differs. */

import type { Fact } from '../../core/facts/fact.ts';
import { facts } from '../../core/facts/facts.ts';
import { sameFact } from '../../core/facts/same-fact.ts';
import type { Edition, EditionClaim } from '../../core/story/edition.ts';
import { memoPair } from '../../core/text/memo.ts';
import type { Open } from '../edition-rules.ts';

type Value = { source: string; says: string; facts: Fact[] };

type Sources = Edition['sources'];

const valuesOf = ({ facet, readings }: EditionClaim, sources: Sources): Value[] =>
  Object.entries(readings).flatMap(([source, says]) => {
    const published = sources.find(({ id }) => id === source)?.date ?? null;
    const found = facts(says, 0, says.length, published).filter((fact) => fact.facet === facet);
    return found.length > 0 ? [{ source, says, facts: found }] : [];
  });

const canBothBe = (one: Value, other: Value): boolean =>
  one.says.toLowerCase() !== other.says.toLowerCase() &&
  one.facts.every((a) => other.facts.some((b) => sameFact(a, b)));

// Editions that differ in other claims have the same sources.
const openIn = memoPair((claim: EditionClaim, sources: Sources): Open[] => {
  if (claim.facet !== 'day' && claim.facet !== 'figure') return [];
  const values = valuesOf(claim, sources);
  const alike = (one: Value, other: Value): boolean =>
    claim.alike.some((group) => group.includes(one.source) && group.includes(other.source));
  return values.flatMap((one, i) =>
    values
      .slice(i + 1)
      .filter((other) => canBothBe(one, other) && !alike(one, other))
      .map((other) => ({
        place: `claims › ${claim.id} › readings › ${other.source}`,
        message: `“${other.says}” fits “${one.says}” of ${one.source}: name both under alike.`,
      })),
  );
});

/** Values given as differing that are the same, or the one more exact than the other. */
export const fittingOpen = ({ claims, sources }: Edition): Open[] =>
  claims.flatMap((claim) => openIn(claim, sources));
