import type { Source } from './story.ts';

/**
 * The origin of what a source says on a claim. What a derived telling says beyond its held model
 * does not come from the model: its origin is unclear, null (`docs/fairness.md`, 2).
 */
export const originOn = (
  source: Source,
  holders: readonly string[],
  sources: readonly Source[],
): string | null => {
  const model = sources.find(({ id }) => id === source.lineage.from?.source);
  return model?.complete && !holders.includes(model.id) ? null : source.origin;
};

/**
 * The separate reports behind a claim: distinct known origins of its holders. Copies, rewrites and
 * translations of one report count once, a source of unclear origin counts as none; the origin
 * `own` (the page's) is left out. `ids` may be some of the holders: those with one reading.
 */
export const origins = (
  ids: readonly string[],
  sources: readonly Source[],
  own: string | null = null,
  holders: readonly string[] = ids,
): Set<string> => {
  const found = new Set<string>();
  for (const source of sources) {
    if (!ids.includes(source.id)) continue;
    const origin = originOn(source, holders, sources);
    if (origin !== null && origin !== own) found.add(origin);
  }
  return found;
};
