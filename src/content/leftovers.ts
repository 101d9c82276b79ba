/** What a script whose extension was updated or switched off could not take along. */
import { hostStyle } from './host-style.ts';

const NAME = /^variorum-/;

/** Takes away marks and cards that nobody answers for any more. */
export const clearLeftovers = (): void => {
  if ('highlights' in CSS)
    for (const name of [...CSS.highlights.keys()]) if (NAME.test(name)) CSS.highlights.delete(name);
  for (const element of [...document.documentElement.children]) {
    if (element.localName !== 'div' || element.attributes.length !== 1) continue;
    if (element.getAttribute('style') === hostStyle() && element.childNodes.length === 0)
      element.remove();
  }
};
