/**
 * Which of a reader's own articles may be copies of one another: those that have runs of words in common. Copies among
 * tellings: `draft/lineage.ts`; a page that copies a telling: `spot/recognise.ts`.
 */
import { runs } from '../terms/runs.ts';
import type { ReadArticle } from './article.ts';

const runsOf = ({ printed: { text, blocks } }: ReadArticle): Set<number> =>
  new Set(
    blocks.flatMap(({ kind, start, end }) =>
      kind === 'paragraph' ? [...runs(text, start, end)] : [],
    ),
  );

/** A copy has two runs of six words with its model (`draft/lineage.ts`): four of five words. */
const LEAST_RUNS = 4;

const shares = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean => {
  let n = 0;
  for (const run of one) if (other.has(run) && ++n >= LEAST_RUNS) return true;
  return false;
};

/** Articles in groups, by their places; one that copies no other stands alone. */
export const sharingText = (articles: readonly ReadArticle[]): number[][] => {
  const all = articles.map(runsOf);
  const groups: number[][] = [];
  all.forEach((own, i) => {
    const near = groups.filter((group) => group.some((at) => shares(own, all[at] ?? new Set())));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), i].sort((a, b) => a - b));
  });
  return groups;
};
