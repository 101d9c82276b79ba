/** What a site calls its elements: seldom anything for sure, often a hint. */
import { isOfHeading } from './heading-id.ts';

/** Of Office's styles, which say what a paragraph looks like: an "MsoHeader" is text. */
const STYLES = /\bMso\w+/g;

export const classOf = (element: Element): string => {
  const names = element.getAttribute('class') ?? '';
  return names.includes('Mso') ? names.replace(STYLES, '') : names;
};

/** Of what the site itself calls so. */
export const idOf = (element: Element): string => {
  const id = element.getAttribute('id') ?? '';
  return id.includes('-') && isOfHeading(id, element) ? '' : id;
};

/** What `namesOf` has for an element without names: most, which need not be asked about any. */
export const NAMELESS = ' ';

/** What finds one of several names, alternatives of an expression, among the words of classes and ids. */
export const named = (names: string): RegExp =>
  new RegExp(`(?:^|[-_\\s])(?:${names})(?:$|[-_\\s])`, 'i');

/** "authorBio" is two words. */
export const apart = (names: string): string =>
  names.slice(0, 500).replace(/([a-z])([A-Z])/g, '$1-$2');

/** Classes and id, apart by a space. */
export const namesOf = (element: Element): string => `${classOf(element)} ${idOf(element)}`;
