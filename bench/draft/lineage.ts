/** Inferred lineage held against an edition's, telling by telling. */
import type { Edition } from '../../src/core/story/edition.ts';
import { type Rate, rate } from '../rate.ts';

type Source = Edition['sources'][number];

const fromOf = ({ lineage: { from } }: Source): string =>
  from === null ? 'nothing' : (from.source ?? from.report ?? 'nothing');

export type Lineages = { how: Rate; from: Rate; origin: Rate; all: Rate; wrong: string[] };

const share = (pairs: readonly [Source, Source][], same: (a: Source, b: Source) => boolean): Rate =>
  rate(pairs.filter(([a, b]) => same(a, b)).length, pairs.length);

/** Each telling gets exactly one lineage, so that precision and recall are one. */
export const measureLineage = (drafted: Edition, edition: Edition): Lineages => {
  const pairs = edition.sources.flatMap((known): [Source, Source][] => {
    const found = drafted.sources.find(({ id }) => id === known.id);
    return found ? [[found, known]] : [];
  });
  const how = (a: Source, b: Source): boolean => a.lineage.how === b.lineage.how;
  const from = (a: Source, b: Source): boolean => fromOf(a) === fromOf(b);
  const origin = (a: Source, b: Source): boolean => a.origin === b.origin;
  const all = (a: Source, b: Source): boolean => how(a, b) && from(a, b) && origin(a, b);
  return {
    how: share(pairs, how),
    from: share(pairs, from),
    origin: share(pairs, origin),
    all: share(pairs, all),
    wrong: pairs
      .filter(([a, b]) => !all(a, b))
      .map(
        ([a, b]) =>
          `${b.id}: ${a.lineage.how} from ${fromOf(a)}, origin ${a.origin}; the edition: ${b.lineage.how} from ${fromOf(b)}, origin ${b.origin}`,
      ),
  };
};
