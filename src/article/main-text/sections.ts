/** Parts of an article under a heading of their own that tell nothing of what it reports. */
import { type Chunk, isProse, sizeOf, textOf } from '../chunks.ts';
import { closest, holds, parentOf } from '../flat-tree.ts';

const LABEL = 60;

/** What a paper wrote once, of other days, set between its paragraphs. */
const ARCHIVE =
  /^(?:from (?:our|the) (?:archives?|vaults?|files)|on this day|this day in history)\b/i;

const HEADING = /^h[2-6]$/;

/** What a report rests on, set below it. */
const SOURCES =
  /^(?:sources?|references?|notes|footnotes|endnotes|further reading|bibliography|credits|where this comes from)\W*$/i;
const LONGEST_SOURCE = 300;

/** The end of a text from such a heading on, where all behind it is a list. */
export const sourcesAtEnd = (chunks: Chunk[]): ReadonlySet<Chunk> => {
  const at = chunks.findLastIndex(
    (chunk) => HEADING.test(chunk.block.localName) && SOURCES.test(textOf(chunk)),
  );
  const end = at < 0 ? [] : chunks.slice(at);
  const isList = end
    .slice(1)
    .every(
      ({ block, length }) => length <= LONGEST_SOURCE && closest(block, 'ol, ul, dl') !== null,
    );
  return new Set(isList && 2 * sizeOf(end) < sizeOf(chunks) ? end : []);
};

/** The boxes in the text that such a heading heads, none of which is much of it. */
export const archiveBoxes = (chunks: Chunk[], main: Element | null): Element[] =>
  chunks.flatMap((chunk) => {
    const { block, length } = chunk;
    if (length > LABEL || !HEADING.test(block.localName) || !ARCHIVE.test(textOf(chunk))) return [];
    const box = parentOf(block);
    if (!box || box === main || (main && holds(box, main))) return [];
    const inside = chunks.filter((one) => holds(box, one.block));
    return inside[0] === chunk && 3 * sizeOf(inside) < sizeOf(chunks) ? [box] : [];
  });

const FOLD = 'details, [hidden="until-found"]';
/** As much of a paragraph tells that it is another one's earlier wording. */
const BEGINNING = 40;

/** What is folded away and has the text once more: an earlier version, or one for other readers. */
export const folded = (chunks: Chunk[]): ReadonlySet<Chunk> => {
  const doc = chunks[0]?.block.ownerDocument;
  if (!doc || doc.querySelector(FOLD) === null) return new Set();
  const outside = new Set<string>();
  const inside = new Map<Element, string[]>();
  for (const chunk of chunks.filter(isProse)) {
    const beginning = textOf(chunk).slice(0, BEGINNING);
    const fold = closest(chunk.block, FOLD);
    if (!fold) {
      outside.add(beginning);
      continue;
    }
    const beginnings = inside.get(fold) ?? [];
    inside.set(fold, beginnings);
    beginnings.push(beginning);
  }
  const repeated = [...inside].flatMap(([fold, beginnings]) =>
    beginnings.every((one) => outside.has(one)) ? [fold] : [],
  );
  return new Set(chunks.filter(({ block }) => repeated.some((fold) => holds(fold, block))));
};
