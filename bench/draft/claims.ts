/** Drafted claims held against an edition's, by the sentences that back them. */
import type { EditionClaim } from '../../src/core/story/edition.ts';
import { backing } from '../../src/core/story/opening-words.ts';
import type { TellingSentence } from '../../src/core/text/span.ts';
import { type Rate, rate } from '../rate.ts';

/** Sentences as "source start". */
type Backed = { claim: EditionClaim; sentences: Set<string> };

/** Half of all sentences that either names, both name. */
const ALIKE = 0.5;

/** Claims with the sentences that back them. */
export const backed = (
  claims: readonly EditionClaim[],
  all: readonly TellingSentence[],
): Backed[] =>
  claims.map((claim) => ({
    claim,
    sentences: new Set(
      Object.keys(claim.evidence).flatMap((source) =>
        backing(claim, source, all).map(({ start }) => `${source} ${start}`),
      ),
    ),
  }));

const likeness = (a: Set<string>, b: Set<string>): number => {
  const both = [...a].filter((sentence) => b.has(sentence)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
};

/** Pairs of a drafted and an edition's claim, each in one pair, the likest first (greedy, ties by facet). */
const matched = (drafted: readonly Backed[], edition: readonly Backed[]): [Backed, Backed][] => {
  const all = drafted.flatMap((one) =>
    edition.map((other) => ({
      one,
      other,
      alike: likeness(one.sentences, other.sentences),
      facet: one.claim.facet === other.claim.facet ? 1 : 0,
    })),
  );
  const left = new Set<Backed>([...drafted, ...edition]);
  return all
    .filter(({ alike }) => alike >= ALIKE)
    .sort((x, y) => y.alike - x.alike || y.facet - x.facet)
    .flatMap(({ one, other }): [Backed, Backed][] => {
      if (!left.has(one) || !left.has(other)) return [];
      left.delete(one);
      left.delete(other);
      return [[one, other]];
    });
};

const pairsOf = (claims: readonly Backed[]): Set<string> =>
  new Set(
    claims.flatMap(({ sentences }) => {
      const list = [...sentences].sort();
      return list.flatMap((a, i) =>
        list
          .slice(i + 1)
          .filter((b) => a.split(' ')[0] !== b.split(' ')[0])
          .map((b) => `${a} | ${b}`),
      );
    }),
  );

export type Measure = { precision: Rate; recall: Rate };

const measure = (drafted: readonly Backed[], edition: readonly Backed[]): Measure => {
  const n = matched(drafted, edition).length;
  return { precision: rate(n, drafted.length), recall: rate(n, edition.length) };
};

/** All claims; those of two tellings or more; and pairs of sentences of two tellings that back one claim. */
export const measureClaims = (
  drafted: readonly Backed[],
  edition: readonly Backed[],
): { all: Measure; several: Measure; pairs: Measure } => {
  const several = ({ claim }: Backed): boolean => Object.keys(claim.evidence).length > 1;
  const [found, known] = [pairsOf(drafted), pairsOf(edition)];
  const both = [...found].filter((pair) => known.has(pair)).length;
  return {
    all: measure(drafted, edition),
    several: measure(drafted.filter(several), edition.filter(several)),
    pairs: { precision: rate(both, found.size), recall: rate(both, known.size) },
  };
};
