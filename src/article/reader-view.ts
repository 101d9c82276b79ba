/** Mozilla's Readability on a copy of the page. */
import { Readability } from '@mozilla/readability';

const OPTIONS = {
  // It would try again with fewer rules, on new nodes that lead nowhere, where it finds little.
  charThreshold: -1,
  disableJSONLD: true,
  keepClasses: true,
  serializer: (content: Node) => content,
};

/** What Readability keeps of a copy, with the very nodes of the copy; null where it finds nothing or fails. */
export const readerView = (copy: Document): Node | null => {
  try {
    return new Readability<Node>(copy, OPTIONS).parse()?.content ?? null;
  } catch {
    // It throws on a few broken documents.
    return null;
  }
};
