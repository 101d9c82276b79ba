/** Which parts of a page hold running text, and which of them belong to its articles. */
import { type Chunk, isProse } from '../chunks.ts';
import { closest, holds, parentOf } from '../flat-tree.ts';
import { boxAround } from '../left-open.ts';
import { namedFurniture } from './furniture.ts';
import { classOf } from './names.ts';

const PARAGRAPHS = new Set('p blockquote h1 h2 h3 h4 h5 h6 li ul ol pre dd dt'.split(' '));

/** Lines between breaks stand in the container itself; paragraphs stand one below it. */
export const containerOf = ({ block }: Chunk): Element =>
  PARAGRAPHS.has(block.localName) ? (boxAround(block) ?? block) : block;

const sizes = (chunks: Chunk[]): Map<Element, number> => {
  const sums = new Map<Element, number>();
  for (const chunk of chunks) {
    const container = containerOf(chunk);
    sums.set(container, (sums.get(container) ?? 0) + chunk.length);
  }
  return sums;
};

/** The nearest element above all of these chunks. */
export const above = (chunks: Chunk[]): Element | null => {
  let common = chunks[0]?.block ?? null;
  for (const { block } of chunks) while (common && !holds(common, block)) common = parentOf(common);
  return common;
};

const ROOMY = 0.85;

/** The part that holds most of the page's running text; null where there is next to none. */
export const fullest = (chunks: Chunk[]): Element | null => {
  const prose = chunks.filter(isProse);
  const totals = new Map<Element, number>();
  for (const [container, size] of sizes(prose))
    for (let up: Element | null = container, n = 0; up && n < 8; up = parentOf(up), n += 1)
      totals.set(up, (totals.get(up) ?? 0) + size);
  const all = prose.reduce((sum, { length }) => sum + length, 0);
  let best: Element | null = null;
  // The innermost part that holds nearly as much as any.
  for (const [element, size] of totals)
    if (size >= ROOMY * all && (best === null || holds(best, element))) best = element;
  if (best) return best;
  for (const [element, size] of totals)
    if (best === null || size > (totals.get(best) ?? 0)) best = element;
  return best;
};

const signature = (element: Element): string => `${element.localName}.${classOf(element)}`;

const outside = (container: Element, kept: Set<Element>): boolean => {
  for (const one of kept) if (holds(one, container) || holds(container, one)) return false;
  for (let up: Element | null = container, n = 0; up && n < 12; up = parentOf(up), n += 1)
    if (namedFurniture(up)) return false;
  return true;
};

/** Containers that are built alike and hold together a good part of the text: the article's own. */
export const bodyShapes = (chunks: Chunk[]): Set<string> => {
  const sums = new Map<string, number>();
  let all = 0;
  for (const chunk of chunks.filter(isProse)) {
    const shape = shapeOf(chunk);
    sums.set(shape, (sums.get(shape) ?? 0) + chunk.length);
    all += chunk.length;
  }
  return new Set([...sums].filter(([, size]) => size >= all * BODY).map(([shape]) => shape));
};

/** How the place of a chunk is built: its container and what that stands in. */
export const shapeOf = (chunk: Chunk): string => {
  const container = containerOf(chunk);
  const outer = parentOf(container);
  return `${outer ? signature(outer) : ''} > ${signature(container)}`;
};

const BODY = 0.2;
const MUCH = 400;

/** So many pieces of text may stand between a box that was closed too early and the rest of its text. */
const BETWEEN = 2;
const FEW = 3;
const PARAGRAPH = 80;

/** Paragraphs that follow right behind a text, in a box around its own: what was pasted in may have closed that one. */
export const runOn = (chunks: readonly Chunk[], kept: readonly Chunk[]): Chunk[] => {
  const last = kept.findLast(isProse);
  if (!last) return [];
  const own = containerOf(last);
  const from = chunks.indexOf(last) + 1;
  const start = chunks.findIndex(
    (chunk, at) => at >= from && chunk.block.localName === 'p' && isProse(chunk),
  );
  const [first] = start < 0 || start - from > BETWEEN ? [] : chunks.slice(start, start + 1);
  const outer = first && containerOf(first);
  if (!outer || outer === own || !holds(outer, own)) return [];
  const rest = chunks.slice(start);
  const end = rest.findIndex(
    (chunk) => !isProse(chunk) || chunk.length < PARAGRAPH || containerOf(chunk) !== outer,
  );
  const found = end < 0 ? rest : rest.slice(0, end);
  return found.length >= FEW ? found : [];
};

/** Parts that hold a further article: built like those kept, or an `<article>`, with much running text. */
export const further = (chunks: Chunk[], kept: Chunk[]): Set<Element> => {
  const held = new Set(kept.filter(isProse).map(containerOf));
  const shapes = new Set([...held].map(signature));
  const found = new Set<Element>();
  const main = above(kept);
  const prose = chunks.filter(isProse);
  for (const [container, size] of sizes(prose)) {
    const article = closest(container, 'article, [itemprop="articleBody"]');
    const alike =
      shapes.has(signature(container)) || (article !== null && !(main && holds(main, article)));
    if (size >= MUCH && alike && outside(container, held)) found.add(container);
  }
  return found;
};
