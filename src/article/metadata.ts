/** What a page says of its article where readers do not see it, looked up once. */
import { type Described, described } from './json-ld.ts';

export type Metadata = {
  /** What the first of these `<meta>` names or properties that says something says. */
  meta: (...names: string[]) => string | null;
  /** By its JSON-LD. */
  described: Described;
};

const metas = (doc: Document): Map<string, string> => {
  const found = new Map<string, string>();
  for (const element of doc.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
};

export const metadata = (doc: Document): Metadata => {
  const found = metas(doc);
  return {
    meta: (...names) => {
      for (const name of names) {
        const content = found.get(name.toLowerCase());
        if (content) return content;
      }
      return null;
    },
    described: described(doc),
  };
};
