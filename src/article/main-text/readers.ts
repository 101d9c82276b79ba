/** What readers wrote below an article, or on a page of its own: never the article, whatever else there is. */
import type { Chunk } from '../chunks.ts';
import { holds, parentOf } from '../flat-tree.ts';
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

/** Without what stands in comments, where there are a few of them. */
export const withoutReaders = (
  chunks: Chunk[],
  headline: readonly Chunk[],
  body: Element,
): Chunk[] => {
  const boxes = new Set(
    [...body.querySelectorAll(COMMENTS)].filter(
      (box) => isComment(box) && !headline.some(({ block }) => holds(box, block)),
    ),
  );
  if (boxes.size < FEW) return chunks;
  return chunks.filter(({ block }) => {
    for (let up: Element | null = block; up; up = parentOf(up)) if (boxes.has(up)) return false;
    return true;
  });
};
