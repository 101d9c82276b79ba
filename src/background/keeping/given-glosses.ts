/** What a story file says of points, as something that is kept. */
import { type Gloss, type SentenceOf, sortSentences } from '../../core/articles/gloss.ts';
import type { ArticlePack } from '../../core/files/pack/pack.ts';

const keyOf = ({ on }: Gloss): string => JSON.stringify(on);

/** What a file says of points of its articles, by their ids in its order; each point once. */
export const givenGlosses = ({ glosses = [] }: ArticlePack, ids: readonly string[]): Gloss[] => {
  const now = Date.now();
  const all = glosses.map(({ on, says, small }, i): Gloss => {
    const anchors = on.map(([place, words]): SentenceOf => [ids[place] ?? '', words]);
    // One after the other, as they were said.
    return {
      on: sortSentences(anchors),
      at: now + i,
      says: says?.trim() || null,
      small,
      given: true,
    };
  });
  return [...new Map(all.map((one) => [keyOf(one), one])).values()].filter(
    ({ says, small }) => says !== null || small,
  );
};

/** Those on sentences of which nothing is said so far. */
export const newOf = (given: readonly Gloss[], there: readonly Gloss[]): Gloss[] => {
  const said = new Set(there.map(keyOf));
  return given.filter((one) => !said.has(keyOf(one)));
};
