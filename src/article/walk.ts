import { below } from './flat-tree.ts';

const MOST_NODES = 300_000;

/** Siblings still to come: a node that others follow, or the nodes of a slot. */
type Row = { next: Node | null; slotted: readonly Node[]; at: number };

const rowOf = (found: Node | readonly Node[] | null): Row =>
  found === null || 'nodeType' in found
    ? { next: found, slotted: [], at: 0 }
    : { next: null, slotted: found, at: 0 };

const taken = (row: Row): Node | null => {
  const { next } = row;
  if (!next) return row.slotted[row.at++] ?? null;
  row.next = next.nextSibling;
  return next;
};

/** So many nodes are visited in less than a millisecond or two. */
const STEP = 100;

/**
 * Visits a node and all that is laid out below it, in that order, but nothing below what `visit` turns down;
 * in steps. Never recursive; of a page beyond measure it visits the beginning.
 */
export function* walking(
  root: Node,
  visit: (node: Node, depth: number) => boolean,
): Generator<void, void> {
  const rows: Row[] = [];
  if (visit(root, 0)) rows.push(rowOf(below(root)));
  for (let n = 1; n < MOST_NODES && rows.length > 0; n += 1) {
    if (n % STEP === 0) yield;
    const row = rows[rows.length - 1] as Row;
    const node = taken(row);
    if (!node) rows.pop();
    else if (visit(node, rows.length)) rows.push(rowOf(below(node)));
  }
}

/** The same at once. */
export const walk = (root: Node, visit: (node: Node, depth: number) => boolean): void => {
  for (const _ of walking(root, visit));
};
