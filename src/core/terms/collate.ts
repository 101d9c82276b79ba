import { diffArrays } from 'diff';

/** A point of variation: words `[from, to)` of one text against words `[otherFrom, otherTo)` of the other. */
export type Variant = { from: number; to: number; otherFrom: number; otherTo: number };

export type Collation = {
  /** Words that stand in both, in order. */
  shared: number;
  variants: Variant[];
};

/** Collates two sequences (words, hashes, facts) by their longest common subsequence (Myers, 1986). */
export const collate = <A, B>(
  one: readonly A[],
  other: readonly B[],
  same: (a: A, b: B) => boolean = (a, b) => (a as unknown) === b,
): Collation => {
  const variants: Variant[] = [];
  let shared = 0;
  let a = 0;
  let b = 0;
  let open: Variant | null = null;
  const comparator = (left: A | B, right: A | B): boolean => same(left as A, right as B);
  for (const { count, added, removed } of diffArrays<A | B>([...one], [...other], { comparator })) {
    if (!added && !removed) {
      shared += count;
      a += count;
      b += count;
      open = null;
      continue;
    }
    if (!open) {
      open = { from: a, to: a, otherFrom: b, otherTo: b };
      variants.push(open);
    }
    if (removed) a += count;
    else b += count;
    open.to = a;
    open.otherTo = b;
  }
  return { shared, variants };
};

/** How many words in a row are shared at most, of two texts of which the first has so many words. */
export const longestRun = ({ variants }: Collation, length: number): number => {
  const starts = [0, ...variants.map(({ to }) => to)];
  const ends = [...variants.map(({ from }) => from), length];
  return Math.max(...ends.map((end, i) => end - (starts[i] ?? end)));
};

/** Fewer shared words than this say nothing: every quotation has "of the". */
const LEAST_SHARED = 4;
/** Of the shorter quotation's words; below it two quotations are two utterances. */
const SAME = 0.6;

/** True where two quotations look like the same utterance. */
export const sameUtterance = (one: readonly number[], other: readonly number[]): boolean => {
  const shorter = Math.min(one.length, other.length);
  if (shorter < LEAST_SHARED) return false;
  const { shared } = collate(one, other);
  return shared >= LEAST_SHARED && shared / shorter >= SAME;
};
