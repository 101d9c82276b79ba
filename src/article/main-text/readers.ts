/** What readers wrote below an article, or on a page of its own: never the article, whatever else there is. */
import { type Chunk, isProse } from '../chunks.ts';
import { holds, parentOf } from '../flat-tree.ts';
import { NAMELESS, namesOf } from './names.ts';

/** "comment", "comment-17", "comment_body": one of a row, not the section or a "commentary". */
const ONE = /(?:^|[-_\s])comments?(?:$|[-_\s\d])/i;
/** Paragraphs may be called so by an editor's plug-in; a row of boxes with a writer each is readers'. */
const BOXES = new Set(['li', 'article', 'div', 'section', 'details']);
const FEW = 3;
const MOST_UP = 12;

/** The innermost box above a text that is called a comment, and is one of several in its parent. */
const commentAround = (block: Element): Element | null => {
  let up: Element | null = block;
  for (let n = 0; up && n < MOST_UP; up = parentOf(up), n += 1) {
    const names = namesOf(up);
    if (names !== NAMELESS && ONE.test(names) && BOXES.has(up.localName)) {
      const { localName } = up;
      const row = [...(parentOf(up)?.children ?? [])].filter((one) => one.localName === localName);
      if (row.length >= FEW) return up;
    }
  }
  return null;
};

/** Without what stands in a row of comments, where there are a few of them. */
export const withoutReaders = (chunks: Chunk[], headline: readonly Chunk[]): Chunk[] => {
  const boxes = new Set<Element>();
  for (const chunk of chunks) {
    const box = isProse(chunk) ? commentAround(chunk.block) : null;
    if (box && !headline.some(({ block }) => holds(box, block))) boxes.add(box);
  }
  if (boxes.size < FEW) return chunks;
  return chunks.filter(({ block }) => {
    for (let up: Element | null = block; up; up = parentOf(up)) if (boxes.has(up)) return false;
    return true;
  });
};
