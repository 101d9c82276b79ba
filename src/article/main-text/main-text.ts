import { type Chunk, isProse, sizeOf, textOf } from '../chunks.ts';
import { follows, holds, parentOf } from '../flat-tree.ts';
import { topChunks } from './by-score.ts';
import { above, bodyShapes, containerOf, fullest, further, runOn, shapeOf } from './containers.ts';
import { withoutFurniture } from './furniture.ts';
import { ownChunks } from './other-articles.ts';
import { withoutReaders } from './readers.ts';

const FEW_CHARACTERS = 200;

/** With chunks that were lost between two that were found, in a container that was found. */
const withLost = (chunks: Chunk[], kept: Set<Chunk>): Set<Chunk> => {
  const first = new Map<Element, number>();
  const last = new Map<Element, number>();
  chunks.forEach((chunk, at) => {
    if (!kept.has(chunk) || !isProse(chunk)) return;
    const container = containerOf(chunk);
    if (!first.has(container)) first.set(container, at);
    last.set(container, at);
  });
  const lost = chunks.filter((chunk, at) => {
    const container = containerOf(chunk);
    const direct = chunk.block === container || parentOf(chunk.block) === container;
    return direct && at > (first.get(container) ?? at) && at < (last.get(container) ?? at);
  });
  return new Set([...kept, ...lost]);
};

const byScore = (chunks: Chunk[], body: Element): Chunk[] => {
  const all = withLost(chunks, topChunks(chunks, body));
  return chunks.filter((chunk) => all.has(chunk));
};

/** What the page describes itself by, between the headline and what was found: the lead, wherever a site puts it. */
const leadIn = (
  chunks: Chunk[],
  headline: Chunk[],
  found: Chunk[],
  describes: (text: string) => boolean,
): Chunk[] => {
  const heading = headline.at(-1)?.block;
  const from = chunks.findIndex(({ block }) => heading !== undefined && follows(block, heading));
  const to = found[0] ? chunks.indexOf(found[0]) : -1;
  const between = from < 0 ? [] : chunks.slice(from, Math.max(from, to));
  return between.filter((chunk) => describes(textOf(chunk)));
};

const LEAD = 20;
const ALIKE = 60;

/** Whether a text is a page's description, or one is the beginning of the other. */
const describedBy =
  (description: string | null) =>
  (text: string): boolean =>
    description !== null &&
    text.length > LEAD &&
    (description.includes(text) ||
      (description.length > ALIKE && text.startsWith(description.slice(0, ALIKE))));

const byFullest = (chunks: Chunk[]): Chunk[] => {
  const container = fullest(chunks);
  return container ? chunks.filter(({ block }) => holds(container, block)) : [];
};

/**
 * Without bylines, boxes and notices around the text: before its first paragraph and after its last, only
 * running text next to it belongs to it, and what the page describes itself by.
 */
const trimmed = (chunks: Chunk[], describes: (text: string) => boolean): Chunk[] => {
  const shapes = bodyShapes(chunks);
  const inBody = (chunk: Chunk): boolean => shapes.has(shapeOf(chunk));
  const first = chunks.findIndex((chunk) => inBody(chunk));
  const last = chunks.findLastIndex((chunk) => inBody(chunk));
  if (first < 0) return chunks;
  const body = above(chunks.filter(inBody));
  return chunks.filter((chunk, at) => {
    if (at >= first && at <= last) return true;
    if (at < first && (describes(textOf(chunk)) || chunk.block.localName === 'h1')) return true;
    if (at === first - 1 && /^h[2-4]$/.test(chunk.block.localName)) return true;
    return isProse(chunk) && (at < first || (body !== null && holds(body, chunk.block)));
  });
};

/** The chunks of a page's article or articles, in document order, the headline left out. */
export const mainChunks = (
  chunks: Chunk[],
  body: Element,
  headline: Chunk[],
  description: string | null,
): Chunk[] => {
  const heading = new Set(headline.flatMap(({ nodes }) => nodes));
  const rest = withoutReaders(ownChunks(chunks, headline), headline, body).filter(
    ({ nodes }) => !nodes.some((node) => heading.has(node)),
  );
  const found = byScore(rest, body);
  const most = sizeOf(found.filter(isProse)) >= FEW_CHARACTERS ? found : byFullest(rest);
  const describes = describedBy(description);
  const first = [...leadIn(rest, headline, most, describes), ...most];
  const more = further(rest, first);
  const all = new Set([...first, ...runOn(rest, first)]);
  for (const chunk of rest) if (more.has(containerOf(chunk))) all.add(chunk);
  const main = above(first.filter(isProse));
  const clean = withoutFurniture(
    rest.filter((chunk) => all.has(chunk)),
    main,
  );
  return trimmed(clean, describes);
};
