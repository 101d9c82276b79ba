/** What a page says of its article where readers do not see it, looked up once. */
import { addresses } from './address.ts';
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
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = found.get(name.toLowerCase());
      if (content) return content;
    }
    return null;
  };
  const heading = doc.querySelector('h1')?.textContent?.trim() ?? '';
  const titles = [meta('og:title'), meta('twitter:title'), doc.title, heading];
  const known = {
    addresses: addresses(doc),
    titles: titles.filter((title): title is string => Boolean(title)),
  };
  return { meta, described: described(doc, known) };
};
