const MOST_NODES = 300_000;

/**
 * Visits a node and all below it in document order, but nothing below what `visit` turns down. Never recursive;
 * of a page beyond measure it visits the beginning.
 */
export const walk = (root: Node, visit: (node: Node, depth: number) => boolean): void => {
  let node = root;
  let depth = 0;
  for (let n = 0; n < MOST_NODES; n += 1) {
    let next: Node | null = visit(node, depth) ? node.firstChild : null;
    if (next) depth += 1;
    while (!next && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode as Node;
      depth -= 1;
    }
    if (!next) return;
    node = next;
  }
};
