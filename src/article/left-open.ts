/** Asides that a parser leaves open, so that the rest of their box stands in them. */
import { parentOf } from './flat-tree.ts';

export const isAside = (element: Element): boolean =>
  element.localName === 'aside' || element.getAttribute('role') === 'complementary';

const LEAST_PARAGRAPHS = 3;
/** A paragraph of an article, in characters, with its end. */
const PARAGRAPH = /^[\s\S]{80,}[.!?…]["”’»)]*\s*$/;
/** What an empty box waits for is in its names; a box with words is called by these. */
const SLOT =
  /promo|advert|(?:^|[-_\s])ads?(?:$|[-_\s])|slot|newsletter|recirc|related|embed|widget/i;

/**
 * "<aside id="promo"/>", which a parser leaves open: what stands behind it in its box stands in it, paragraphs as those before
 * it. A box beside the text has a heading and a name of its own, and the text mostly goes on behind it.
 */
export const isLeftOpen = (element: Element): boolean => {
  if (!isAside(element) || element.nextElementSibling !== null) return false;
  const [before, first] = [element.previousElementSibling, element.firstElementChild];
  if (before?.localName !== 'p' || first?.localName !== 'p') return false;
  if (!SLOT.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return false;
  const paragraphs = [...element.querySelectorAll('p')];
  return (
    paragraphs.length >= LEAST_PARAGRAPHS &&
    paragraphs
      .slice(0, LEAST_PARAGRAPHS)
      .every(
        (one) =>
          one.className === before.className && PARAGRAPH.test((one.textContent ?? '').trim()),
      )
  );
};

/** The box that a node was meant to stand in: where it stands, but for asides that were left open. */
export const boxAround = (node: Node): Element | null => {
  let box = parentOf(node);
  while (box && isLeftOpen(box)) box = parentOf(box);
  return box;
};
