/** What readers wrote below an article, or on a page of its own: never the article, whatever else there is. */
import { type Chunk, sizeOf } from '../chunks.ts';
import { parentOf } from '../flat-tree.ts';
import { COMMENTS } from './furniture.ts';
import { NAMELESS, namesOf } from './names.ts';

/** "comment", "comment-17", "comment_body": one of a row, not the section or a "commentary". */
const ONE = /(?:^|[-_\s])comments?(?:$|[-_\s\d])/i;
/** Paragraphs may be called so by an editor's plug-in; a row of boxes with a writer each is readers'. */
const BOXES = new Set(['li', 'article', 'div', 'section', 'details']);
const FEW = 3;

/** What says of a box that it may be commented on, or not. */
const FLAG =
  /\bno-comments?\b|comments?-(?:enabled|disabled|open|closed|on|off|anchor|count|link)/i;
const WRITER = 'time, [class*="author"], [class*="user"], [class*="date"], [rel~="author"]';

const isComment = (box: Element): boolean => {
  const names = namesOf(box);
  return (
    names !== NAMELESS &&
    ONE.test(names) &&
    !FLAG.test(names) &&
    BOXES.has(box.localName) &&
    box.querySelector(WRITER) !== null
  );
};

/** The comments of a page: boxes called so, a few in a row, none of which is the article. */
const commentsIn = (body: Element): Set<Element> => {
  const rows = new Map<Element | null, Element[]>();
  for (const box of [...body.querySelectorAll(COMMENTS)].filter(isComment)) {
    const parent = parentOf(box);
    const row = rows.get(parent) ?? [];
    rows.set(parent, row);
    row.push(box);
  }
  return new Set([...rows.values()].filter((row) => row.length >= FEW).flat());
};

/** Without what stands in a row of comments. */
export const withoutReaders = (
  chunks: Chunk[],
  headline: readonly Chunk[],
  body: Element,
): Chunk[] => {
  const boxes = commentsIn(body);
  for (const { block } of headline)
    for (let up: Element | null = block; up; up = parentOf(up)) boxes.delete(up);
  if (boxes.size === 0) return chunks;
  const written = new Map<Element, Chunk[]>();
  for (const chunk of chunks)
    for (let up: Element | null = chunk.block; up; up = parentOf(up))
      if (boxes.has(up)) {
        const own = written.get(up) ?? [];
        written.set(up, own);
        own.push(chunk);
      }
  const most = sizeOf(chunks) / 2;
  const out = new Set([...written.values()].filter((own) => sizeOf(own) < most).flat());
  return chunks.filter((chunk) => !out.has(chunk));
};
