/** Tells what belongs to another article of the page by the headline that it stands under. */
import { type Chunk, isProse, sizeOf } from '../chunks.ts';
import { closest, follows, holds, parentOf } from '../flat-tree.ts';

const HEADING = /^h[1-3]$/;
const ARTICLE = 'article, [itemtype$="Article"]';
/** Posts of a live blog have headings, too: what stands outside of them is little. */
const MUCH = 0.4;

/** The largest part of the page around a heading that has not got the headline in it. */
const partOf = (heading: Element, headline: Element): Element => {
  let part = heading;
  for (let up = parentOf(part); up && !holds(up, headline); up = parentOf(up)) part = up;
  return part;
};

const isFirstIn = (article: Element, heading: Chunk, chunks: readonly Chunk[]): boolean =>
  chunks.find(
    (one) => holds(article, one.block) && (isProse(one) || HEADING.test(one.block.localName)),
  ) === heading;

/** The parts of a page that other headlines than its own head. */
const otherParts = (chunks: readonly Chunk[], headline: Element): Element[] => {
  const own = closest(headline, ARTICLE);
  const start = chunks.findIndex((one) => follows(one.block, headline) && isProse(one));
  const lead = chunks[start];
  const headings = chunks.filter(
    ({ block }) => HEADING.test(block.localName) && block !== headline,
  );
  return headings.flatMap((heading) => {
    const article = closest(heading.block, ARTICLE);
    const part =
      article && !holds(article, headline) && isFirstIn(article, heading, chunks)
        ? article
        : heading.block.localName === 'h1'
          ? partOf(heading.block, headline)
          : null;
    // An article inside the article is a card or a post, and dealt with as such.
    if (!part || (own && holds(own, part)) || (lead && holds(part, lead.block))) return [];
    return [part];
  });
};

/** The chunks that belong to the page's own article, as far as headlines tell. */
export const ownChunks = (chunks: Chunk[], headline: readonly Chunk[]): Chunk[] => {
  const [first] = headline;
  if (!first) return chunks;
  const parts = otherParts(chunks, first.block);
  if (parts.length === 0) return chunks;
  const own = chunks.filter(({ block }) => !parts.some((part) => holds(part, block)));
  return sizeOf(own.filter(isProse)) >= MUCH * sizeOf(chunks.filter(isProse)) ||
    closest(first.block, ARTICLE)
    ? own
    : chunks;
};
