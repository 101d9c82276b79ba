/** Passages cut apart where they nest, so that no word has two lines. */

import { KINDS_BY_WEIGHT, type Passage } from '../core/report/passages.ts';
import { covers } from '../core/text/span.ts';

/** A stretch that is marked in one way: it belongs to the innermost passage there. */
export type Segment = { start: number; end: number; passage: Passage };

const inner = (a: Passage, b: Passage): number =>
  a.end - a.start - (b.end - b.start) ||
  KINDS_BY_WEIGHT.indexOf(a.kind) - KINDS_BY_WEIGHT.indexOf(b.kind);

/** Cuts passages into stretches that do not overlap, each of its innermost passage, each with a word in it. */
export const segmentsOf = (passages: readonly Passage[], text: string): Segment[] => {
  const drawn = passages.filter(({ mixed }) => !mixed);
  const edges = [...new Set(drawn.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const segments: Segment[] = [];
  edges.forEach((start, at) => {
    const end = edges[at + 1];
    if (end === undefined) return;
    const [passage] = drawn.filter((one) => covers(one, { start, end })).sort(inner);
    const last = segments.at(-1);
    if (passage && last?.passage === passage && last.end === start) last.end = end;
    else if (passage) segments.push({ start, end, passage });
  });
  return segments.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
};
