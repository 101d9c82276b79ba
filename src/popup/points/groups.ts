import type { Row } from '../../core/report/rows.ts';
import type { Kind } from '../../core/story/kind.ts';

type Group = { kind: Kind; rows: Row[] };

/** Neighbours of one kind together; the order, which says what matters, stays. */
export const groupByKind = (rows: readonly Row[]): Group[] => {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.kind === row.kind) last.rows.push(row);
    else groups.push({ kind: row.kind, rows: [row] });
  }
  return groups;
};

export const keyOfRow = ({ kind, claim, facet, here, notes }: Row): string =>
  [kind, claim, facet, here, notes.join()].join('|');
