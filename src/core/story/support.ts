import { originOn } from './origins.ts';
import type { Source, StoryFacts } from './story.ts';

/** Who has a claim, who has it not, and of whom it cannot be told; the page's own telling left out. */
export type Support = {
  /** The page's own telling, or the one it derives from; null where none is held. */
  own: Source | null;
  /** Origin as on this claim: null where what the source says here does not come from its model. */
  has: { source: Source; origin: string | null }[];
  lacks: Source[];
  unsure: Source[];
};

/** Presence by telling (`docs/fairness.md`, 1 and 2): a text that breaks off never lacks anything. */
export const supportOf = (
  { sources: held }: StoryFacts,
  claim: { sources: readonly string[]; unsure: readonly string[] },
  own: string | null,
): Support => {
  const others = held.filter(({ id }) => id !== own);
  const has = others.filter(({ id }) => claim.sources.includes(id));
  const rest = others.filter((source) => !has.includes(source));
  const unsure = rest.filter(({ id, complete }) => !complete || claim.unsure.includes(id));
  return {
    own: held.find(({ id }) => id === own) ?? null,
    has: has.map((source) => ({ source, origin: originOn(source, claim.sources, held) })),
    lacks: rest.filter((source) => !unsure.includes(source)),
    unsure,
  };
};
