/** What a page says of its article where readers do not see it, looked up once. */
import { plainTitle, titleWords } from '../title-words.ts';
import { addresses, sameAddress } from './address.ts';
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

/** What a head says of the site, whatever its page. */
const OF_SITE = new Set(['og:site_name', 'application-name', 'og:locale', 'content-language']);

/** Titles of one article have as many of their long words in common, as a share. */
const ALIKE = 0.4;
const LONG = 4;

const areAlike = (one: string, other: string): boolean => {
  const words = titleWords(one).filter(({ length }) => length >= LONG);
  const others = new Set(titleWords(other));
  return words.filter((word) => others.has(word)).length >= ALIKE * words.length;
};

/**
 * True where the head is that of another article: sites that lead on by script leave the first one's behind. Then neither the address
 * that it names nor its title is that of what is shown.
 */
const isLeftBehind = (title: string | null, shown: string, known: readonly string[]): boolean => {
  const [here, ...named] = known;
  if (title === null || here === undefined || named.length === 0) return false;
  return !named.some((one) => sameAddress(one, here)) && !areAlike(title, shown);
};

export const metadata = (doc: Document): Metadata => {
  const found = metas(doc);
  const heading = doc.querySelector('h1')?.textContent?.trim() ?? '';
  const leftBehind = isLeftBehind(
    found.get('og:title') || null,
    `${doc.title} ${heading}`,
    addresses(doc),
  );
  const meta = (...names: string[]): string | null => {
    for (const name of names.map((one) => one.toLowerCase())) {
      const content = leftBehind && !OF_SITE.has(name) ? null : found.get(name);
      if (content) return content;
    }
    return null;
  };
  const titles = [meta('og:title'), meta('twitter:title'), doc.title, heading];
  const known = {
    addresses: addresses(doc).slice(0, leftBehind ? 1 : undefined),
    titles: titles.flatMap((title) => (title ? [plainTitle(title)] : [])),
  };
  return { meta, described: described(doc, known) };
};
