/** What a site calls its elements: seldom anything for sure, often a hint. */
import { titleWords } from '../title-words.ts';

/** Of Office's styles, which say what a paragraph looks like: an "MsoHeader" is text. */
const STYLES = /\bMso\w+/g;

export const classOf = (element: Element): string => {
  const names = element.getAttribute('class') ?? '';
  return names.includes('Mso') ? names.replace(STYLES, '') : names;
};

/** Words that head what stands around an article; an id of others, too, tells of its heading's matter. */
const GENERIC = new Set(
  'about ad ads also and article articles at author authors bio by caption comment comments contact content for from gallery in latest like links may media more most my news newsletter next of on our poll popular posts promo read reading recommended related replies section see share sidebar signup social sponsored stories story subscribe tags the this to top topics trending up us viewed with you your'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
/** "related-contracts" over "Related contracts, and a law": what a content system makes of a heading is no name of the site's. */
const isOfHeading = (id: string, element: Element): boolean => {
  const heading = HEADING.test(element.localName) ? element : element.firstElementChild;
  if (!heading || !HEADING.test(heading.localName)) return false;
  // WordPress puts an h before.
  const words = titleWords(id.replace(/^h-/, ''));
  const says = titleWords(heading.textContent ?? '').slice(0, words.length);
  return says.join(' ') === words.join(' ') && !words.every((word) => GENERIC.has(word));
};

export const idOf = (element: Element): string => {
  const id = element.getAttribute('id') ?? '';
  return id.includes('-') && isOfHeading(id, element) ? '' : id;
};

/** What `namesOf` has for an element without names: most, which need not be asked about any. */
export const NAMELESS = ' ';

/** Classes and id, apart by a space. */
export const namesOf = (element: Element): string => `${classOf(element)} ${idOf(element)}`;
