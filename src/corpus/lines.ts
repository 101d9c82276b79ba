/** Where in an edition's file something stands. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** The parts of a place are joined so: `claims › appeal › readings › ap`. */
export const APART = ' › ';

const names = (item: unknown, part: string): boolean => {
  if (isScalar(item)) return String(item.value) === part;
  return isMap(item) && (item.get('id') === part || item.get('code') === part);
};

/** The node that a part of a place leads to, and where it begins; null where it is not there. */
const step = (node: unknown, part: string): { at: number; node: unknown } | null => {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
    const key = pair?.key as Node | undefined;
    return pair && key?.range ? { at: key.range[0], node: pair.value } : null;
  }
  if (!isSeq(node)) return null;
  const item = (node.items.find((one) => names(one, part)) ?? node.items[Number(part) - 1]) as
    | Node
    | undefined;
  return item?.range ? { at: item.range[0], node: item } : null;
};

/** The line, counted from 1, of the deepest part of a place that the text of an edition has. */
export const lineOf = (yaml: string): ((place: string) => number) => {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  return (place) => {
    let at = 0;
    let node: unknown = document.contents;
    for (const part of place.split(APART)) {
      const next = step(node, part);
      if (!next) break;
      ({ at, node } = next);
    }
    return counter.linePos(at).line;
  };
};
