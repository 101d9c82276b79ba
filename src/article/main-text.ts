import { type Chunk, isProse } from './chunks.ts';
import { above, containerOf, fullest, further } from './containers.ts';
import { withoutFurniture } from './furniture.ts';
import { isKept, type Kept } from './reader-view.ts';

const FEW_CHARACTERS = 200;

const size = (chunks: Chunk[]): number => chunks.reduce((sum, { length }) => sum + length, 0);

const keptChunk = (chunk: Chunk, kept: Kept): boolean => {
  let solid = 0;
  for (const node of chunk.nodes)
    if (isKept(kept, node)) solid += node.data.replace(/\s+/g, '').length;
  return solid * 2 > chunk.length;
};

/** Chunks that Readability lost between two that it kept, in a container that it kept. */
const between = (chunks: Chunk[], kept: Set<Chunk>): Set<Chunk> => {
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
    const direct = chunk.block === container || chunk.block.parentElement === container;
    return direct && at > (first.get(container) ?? at) && at < (last.get(container) ?? at);
  });
  return new Set([...kept, ...lost]);
};

const byReadability = (chunks: Chunk[], kept: Kept): Chunk[] => {
  const found = new Set(kept.size > 0 ? chunks.filter((chunk) => keptChunk(chunk, kept)) : []);
  const all = between(chunks, found);
  return chunks.filter((chunk) => all.has(chunk));
};

const byFullest = (chunks: Chunk[]): Chunk[] => {
  const container = fullest(chunks);
  return container ? chunks.filter(({ block }) => container.contains(block)) : [];
};

/** The chunks of a page's article or articles, in document order, the headline left out. */
export const mainChunks = (chunks: Chunk[], kept: Kept, headline: Chunk[]): Chunk[] => {
  const heading = new Set(headline.flatMap(({ nodes }) => nodes));
  const rest = chunks.filter(({ nodes }) => !nodes.some((node) => heading.has(node)));
  const found = byReadability(rest, kept);
  const first = size(found.filter(isProse)) >= FEW_CHARACTERS ? found : byFullest(rest);
  const more = further(rest, first);
  const all = new Set(first);
  for (const chunk of rest) if (more.has(containerOf(chunk))) all.add(chunk);
  const main = above(first.filter(isProse));
  return withoutFurniture(
    rest.filter((chunk) => all.has(chunk)),
    main,
  );
};
