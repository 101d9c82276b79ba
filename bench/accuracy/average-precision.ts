export type Scored = { score: number; positive: boolean };

/**
 * Average precision: the precision at each score, weighed by the recall that it adds. Items of one
 * score come together, so their order cannot matter. Null where nothing is positive.
 */
export const averagePrecision = (items: readonly Scored[]): number | null => {
  const all = items.filter(({ positive }) => positive).length;
  if (all === 0) return null;
  const sorted = [...items].sort((a, b) => b.score - a.score);
  let sum = 0;
  let found = 0;
  for (let i = 0; i < sorted.length; ) {
    const score = sorted[i]?.score;
    let more = 0;
    while (i < sorted.length && sorted[i]?.score === score) {
      if (sorted[i]?.positive) more += 1;
      i += 1;
    }
    found += more;
    sum += more * (found / i);
  }
  return sum / all;
};
