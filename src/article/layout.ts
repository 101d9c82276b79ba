/** What readers see of a page, and what stands within a line: told by a browser's layout, or by markup alone. */
import { sheetHidden } from './style-sheets.ts';

export type Layout = {
  /** True for an element that is not shown, with all below it. */
  hides: (element: Element) => boolean;
  /** True for text that nobody sees in an element that is shown: of no size, without colour, off the page. */
  mutes: (text: Text) => boolean;
  /** True for an element that is taken out of the line that it stands in. */
  floats: (element: Element) => boolean;
  /** True for an element that does not begin a line of its own. */
  inline: (element: Element) => boolean;
  /** True where the words of two texts touch in the page and stand apart to the eye. */
  gap: (before: Text, after: Text) => boolean;
};

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output picture q rb rp rt rtc ruby s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const BLOCK =
  'address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link main map menu meta nav noscript ol optgroup option p pre script section select style summary svg table tbody td template textarea tfoot th thead title tr ul';
const BLOCKS = new Set(BLOCK.split(' '));
const BLOCK_INSIDE = 'p, div, section, article, h1, h2, h3, ul, ol, table, blockquote';
const FLOATING = /(?:^|;)\s*float\s*:\s*(?:left|right)/i;
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** In characters: a drop cap floats, and is none the less the first letter of its word. */
export const DROP_CAP = 3;

/** True for what folds away, and opens where something inside is looked for. */
export const isFold = (element: Element): boolean =>
  element.localName === 'details' || element.getAttribute('hidden') === 'until-found';

const MATHEMATICS = 'http://www.w3.org/1998/Math/MathML';

/** A formula is set as boxes of its own, within a line. */
export const isInFormula = ({ namespaceURI }: Element): boolean => namespaceURI === MATHEMATICS;

/** True for names that begin a line of their own wherever they are known. */
export const isBlockName = (name: string): boolean => BLOCKS.has(name);

/** By markup, inline styles and the style sheets that stand in the page. */
export const byMarkup = (doc: Document): Layout => {
  const hidden = sheetHidden(doc);
  return {
    hides: (element) =>
      (element.hasAttribute('hidden') && !isFold(element)) ||
      HIDING.test(element.getAttribute('style') ?? '') ||
      hidden.has(element),
    mutes: () => false,
    floats: (element) => FLOATING.test(element.getAttribute('style') ?? ''),
    inline: (element) => {
      const name = element.localName;
      if (INLINE.has(name) || isInFormula(element)) return true;
      // Whatever HTML does not know stands within a line, unless its content does not.
      return !BLOCKS.has(name) && element.querySelector(BLOCK_INSIDE) === null;
    },
    gap: () => false,
  };
};
