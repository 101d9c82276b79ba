/** What a page says of its article where readers do not see it, looked up once. */
import { plainTitle, titleWords } from '../title-words.ts';
import { addresses, isHome, sameAddress } from './address.ts';
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

/** Titles of one article have as many of their words in common, as a share; small words of English are of any. */
const ALIKE = 0.4;
const SMALL = /^[a-z]{1,3}$/;

const areAlike = (one: string, other: string): boolean => {
  const all = titleWords(one);
  const long = all.filter((word) => !SMALL.test(word));
  const words = long.length > 0 ? long : all;
  const others = new Set(titleWords(other));
  return words.filter((word) => others.has(word)).length >= ALIKE * words.length;
};

const siteOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

const MOST_HEADINGS = 20;

/** A heading that leads to another article is that one's. */
const leadsOff = (heading: Element, here: string): boolean => {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const to = link?.getAttribute('href') ?? '#';
  return !to.startsWith('#') && !sameAddress(to, here);
};

/**
 * True where the head is that of another article: sites that lead on by script leave the first one's behind. Then it names another page
 * of the site, its title is that of no heading here, and the document's own title is.
 */
const isLeftBehind = (doc: Document, title: string | null, [here, ...named]: string[]): boolean => {
  if (title === null || here === undefined || named.length === 0) return false;
  const isOther = (url: string): boolean =>
    siteOf(url) === siteOf(here) && !isHome(url) && !sameAddress(url, here);
  if (!named.every(isOther)) return false;
  const shown = [...doc.querySelectorAll('h1, h2')]
    .slice(0, MOST_HEADINGS)
    .filter((one) => !leadsOff(one, here))
    .map(({ textContent }) => (textContent ?? '').slice(0, 300));
  return (
    !areAlike(title, `${doc.title} ${shown.join(' ')}`) &&
    shown.some((one) => one.length > 0 && areAlike(one, doc.title))
  );
};

export const metadata = (doc: Document): Metadata => {
  const found = metas(doc);
  const heading = doc.querySelector('h1')?.textContent?.trim() ?? '';
  const all = addresses(doc);
  const leftBehind = isLeftBehind(doc, found.get('og:title') || null, all);
  const meta = (...names: string[]): string | null => {
    for (const name of names.map((one) => one.toLowerCase())) {
      const content = leftBehind && !OF_SITE.has(name) ? null : found.get(name);
      if (content) return content;
    }
    return null;
  };
  const titles = [meta('og:title'), meta('twitter:title'), doc.title, heading];
  const known = {
    addresses: leftBehind ? all.slice(0, 1) : all,
    titles: titles.flatMap((title) => (title ? [plainTitle(title)] : [])),
    leftBehind,
  };
  return { meta, described: described(doc, known) };
};
