/** Puts chunks together to one text, and leads from its offsets back to the nodes. */
import type { Block } from '../core/text/page.ts';
import type { Chunk } from './chunks.ts';
import { walk } from './walk.ts';

/** `node.data.slice(from, from + length)` stands at `start` of the text; `resumes` where the page has something between it and the last. */
type Span = { node: Text; from: number; start: number; length: number; resumes: boolean };

const BETWEEN = '\n\n';

/** A chunk's nodes without white space at both ends, as spans from an offset; a gap between two is one character wide. */
const spansOf = ({ nodes, apart, resumed }: Chunk, start: number): Span[] => {
  const first = nodes.findIndex(({ data }) => data.trim() !== '');
  const last = nodes.findLastIndex(({ data }) => data.trim() !== '');
  let at = start;
  return nodes.slice(first, last + 1).map((node, n) => {
    const from = n === 0 ? node.data.length - node.data.trimStart().length : 0;
    const to = n === last - first ? node.data.trimEnd().length : node.data.length;
    if (n > 0 && apart.has(node)) at += 1;
    const span = { node, from, start: at, length: to - from, resumes: n > 0 && resumed.has(node) };
    at += span.length;
    return span;
  });
};

const joined = (spans: Span[]): string =>
  spans.reduce(
    (text, { node, from, start, length }) =>
      `${text.padEnd(start)}${node.data.slice(from, from + length)}`,
    '',
  );

/** A line break inside a text that runs on: the page breaks it into lines, or the next one goes on in lower case. */
const goesOn = (before: string, chunk: Chunk, text: string): boolean =>
  chunk.broken &&
  (chunk.whole > chunk.length || (/[\p{L}\p{N},;–-]$/u.test(before) && /^\p{Ll}/u.test(text)));

/** Headline first, then the main text; the raw text of the nodes, blocks apart by an empty line. */
export const compose = (doc: Document, headline: Chunk[], main: Chunk[]) => {
  const spans: Span[] = [];
  const blocks: Block[] = [];
  let text = '';
  let above: Element | null = null;
  const add = (chunk: Chunk, kind: Block['kind']): void => {
    const said = joined(spansOf(chunk, 0));
    if (said === '') return;
    const last = blocks.at(-1);
    const same = last?.kind === kind && chunk.block === above && goesOn(text, chunk, said);
    if (last) text += same ? '\n' : BETWEEN;
    spans.push(...spansOf(chunk, text.length));
    const start = text.length;
    text += said;
    if (last && same) last.end = text.length;
    else blocks.push({ kind, start, end: text.length });
    above = chunk.block;
  };
  for (const chunk of headline) add(chunk, 'headline');
  for (const chunk of main) add(chunk, chunk.block.localName === 'h1' ? 'headline' : 'paragraph');
  return {
    text,
    blocks,
    stands: (start: number, end: number) =>
      touched(spans, start, end).every((span) => stands(span, text)),
    ranges: rangesIn(doc, text, blocks, spans),
    toBody: bodyOffsets(doc, spans),
  };
};

/** Index of the last span that starts at or before an offset; -1 if none. */
const spanAt = (spans: Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The spans that a stretch touches. */
const touched = (spans: Span[], start: number, end: number): Span[] =>
  spans
    .slice(Math.max(0, spanAt(spans, start)), spanAt(spans, end - 1) + 1)
    .filter((span) => span.start < end && span.start + span.length > start);

/** First and last of each run of spans that nothing stands between. */
const runsOf = (spans: Span[]): [Span, Span][] => {
  const found: [Span, Span][] = [];
  for (const span of spans) {
    const run = found.at(-1);
    if (!run || span.resumes) found.push([span, span]);
    else run[1] = span;
  }
  return found;
};

const rangesIn =
  (doc: Document, text: string, blocks: Block[], spans: Span[]) =>
  (start: number, end: number): Range[] | null => {
    const found: Range[] = [];
    for (const block of blocks) {
      if (block.end <= start || block.start >= end) continue;
      const some = touched(spans, Math.max(start, block.start), Math.min(end, block.end));
      if (some.length === 0 || !some.every((span) => stands(span, text))) return null;
      for (const [first, last] of runsOf(some)) {
        const range = doc.createRange();
        range.setStart(first.node, first.from + Math.max(0, start - first.start));
        range.setEnd(last.node, last.from + Math.min(last.length, end - last.start));
        found.push(range);
      }
    }
    return found.length > 0 ? found : null;
  };

const stands = ({ node, from, start, length }: Span, text: string): boolean =>
  node.isConnected && node.data.slice(from, from + length) === text.slice(start, start + length);

const nodeOffsets = (root: Node): Map<Node, number> => {
  const offsets = new Map<Node, number>();
  let at = 0;
  walk(root, (node) => {
    if (node.nodeType === 3 || node.nodeType === 4) {
      offsets.set(node, at);
      at += (node as Text).data.length;
    }
    return true;
  });
  return offsets;
};

const bodyOffsets = (doc: Document, spans: Span[]) => {
  let offsets: Map<Node, number> | null = null;
  return (start: number, end: number): { start: number; end: number } | null => {
    offsets ??= nodeOffsets(doc.body);
    const some = touched(spans, start, end);
    const [first, last] = [some[0], some.at(-1)];
    const from = first && offsets.get(first.node);
    const to = last && offsets.get(last.node);
    if (from === undefined || to === undefined || !first || !last) return null;
    return {
      start: from + first.from + Math.max(0, start - first.start),
      end: to + last.from + Math.min(last.length, end - last.start),
    };
  };
};
