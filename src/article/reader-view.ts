/** Mozilla's Readability on a copy of the page, and the way back to the page's own nodes. */
import { Readability } from '@mozilla/readability';

/** What Readability keeps of the text that stands directly in an element. */
export type Kept = Map<Element, string>;

const TAG = 'data-at';
// Short articles count, too: Readability's own threshold of 500 makes it give up rules one by one.
const FEW_CHARACTERS = 250;

/** A copy whose elements carry their place in the page: marks that survive when Readability parses anew. */
export const copy = (doc: Document): Document => {
  const clone = doc.cloneNode(true) as Document;
  clone.querySelectorAll('*').forEach((element, at) => {
    element.setAttribute(TAG, String(at));
  });
  return clone;
};

const nearestTag = (node: Node): string | null => {
  for (let up = node.parentElement; up; up = up.parentElement) {
    const tag = up.getAttribute(TAG);
    if (tag !== null) return tag;
  }
  return null;
};

const keptText = (root: Node): Map<number, string> => {
  const kept = new Map<number, string>();
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const tag = nearestTag(node);
    if (tag === null || !node.nodeValue?.trim()) continue;
    kept.set(Number(tag), `${kept.get(Number(tag)) ?? ''}${node.nodeValue}\n`);
  }
  return kept;
};

/** What Readability finds in a copy, by the page's own elements; empty where it finds nothing or fails. */
export const readerView = (doc: Document, clone: Document): Kept => {
  let found: Node | null | undefined = null;
  try {
    const options = {
      charThreshold: FEW_CHARACTERS,
      disableJSONLD: true,
      serializer: (el: Node) => el,
    };
    found = new Readability<Node>(clone, options).parse()?.content;
  } catch {
    // It throws on documents without a body and on a few broken ones.
  }
  if (!found) return new Map();
  const elements = doc.querySelectorAll('*');
  const kept: Kept = new Map();
  for (const [at, text] of keptText(found)) {
    const element = elements[at];
    if (element) kept.set(element, text);
  }
  return kept;
};

/** True where Readability kept a text node of the page. */
export const isKept = (kept: Kept, node: Text): boolean => {
  for (let up = node.parentElement, n = 0; up && n < 4; up = up.parentElement, n += 1) {
    const text = kept.get(up);
    // Text that Readability put together from neighbours still holds each of them.
    if (text !== undefined) return text.includes(node.data.trim());
  }
  return false;
};
