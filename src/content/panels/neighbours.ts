/** What comes before and after a passage, for a reader who goes on from card to card. */
import type { Passage } from '../../core/report/passages.ts';

type Row = readonly Passage[];

const isAt = (a: Passage, b: Passage): boolean => a.start === b.start && a.end === b.end;

/** From a marked passage one goes on to marked ones; from one of the list to whatever comes next. */
export const rowOf = (here: Passage, marked: Row, all: Row): Row =>
  marked.some((one) => isAt(one, here)) ? marked : all;

/** Which of a row it is; -1 where it has been hidden since. */
export const rankIn = (row: Row, here: Passage): number => row.findIndex((one) => isAt(one, here));

/** The next of a row, or the one before; of a passage that has been hidden since, by its place in the page. */
export const neighbourOf = (row: Row, here: Passage, by: 1 | -1): Passage | undefined => {
  const at = rankIn(row, here);
  if (at >= 0) return row[at + by];
  const { start } = here;
  return by > 0 ? row.find((one) => one.start > start) : row.findLast((one) => one.start < start);
};
