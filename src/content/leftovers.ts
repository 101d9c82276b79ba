/** What a script whose extension was updated or switched off could not take along. */
import { HIGHLIGHTS } from './highlight-names.ts';
import { isAsSet } from './panels/host-style.ts';

/** Takes away marks and cards that nobody answers for any more. */
export const clearLeftovers = (): void => {
  // By name: one browser lets no extension go through the registry of a page.
  if ('highlights' in CSS)
    for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
  for (const element of [...document.documentElement.children])
    if (element.localName === 'div' && isAsSet(element) && element.childNodes.length === 0)
      element.remove();
};
