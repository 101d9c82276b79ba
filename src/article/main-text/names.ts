/** What a site calls its elements: seldom anything for sure, often a hint. */

/** Of Office's styles, which say what a paragraph looks like: an "MsoHeader" is text. */
const STYLES = /\bMso\w+/g;

export const classOf = (element: Element): string => {
  const names = element.getAttribute('class') ?? '';
  return names.includes('Mso') ? names.replace(STYLES, '') : names;
};

export const idOf = (element: Element): string => element.getAttribute('id') ?? '';

/** What `namesOf` has for an element without names: most, which need not be asked about any. */
export const NAMELESS = ' ';

/** Classes and id, apart by a space. */
export const namesOf = (element: Element): string => `${classOf(element)} ${idOf(element)}`;
