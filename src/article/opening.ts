/** What the gate looks at: cheap, without a library, and never the whole page. */
import { isMasked } from './masked.ts';
import { shadowOf } from './shadow-root.ts';

const ENOUGH = 2_000;
const FEW = 500;
const MOST_PARAGRAPHS = 200;
const MOST_NODES = 3_000;
// `NodeFilter` is a global of browsers alone.
const SHOW_TEXT = 4;

const meta = (doc: Document, property: string): string =>
  doc
    .querySelector(`meta[property="${property}"],meta[name="${property}"]`)
    ?.getAttribute('content') ?? '';

const saysArticle = (doc: Document): boolean =>
  meta(doc, 'og:type') === 'article' ||
  doc.querySelector('article,[itemprop="articleBody"]') !== null ||
  [...doc.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    /"(?:[A-Z]\w*)?(?:NewsArticle|BlogPosting)"/.test(script.textContent ?? ''),
  );

type Root = Document | ShadowRoot;

const paragraphs = (root: Root): string => {
  let text = '';
  // Of a document a list that is filled no further than it is read.
  const all =
    'getElementsByTagName' in root ? root.getElementsByTagName('p') : root.querySelectorAll('p');
  for (let n = 0; n < all.length && n < MOST_PARAGRAPHS && text.length < ENOUGH; n += 1) {
    const said = all[n]?.textContent?.trim() ?? '';
    if (said.length >= 40) text += `${said}\n`;
  }
  return text.slice(0, ENOUGH);
};

/** For pages that put their text between line breaks. */
const longTexts = (doc: Document): string => {
  let text = '';
  const walker = doc.createTreeWalker(doc.body, SHOW_TEXT);
  for (let n = 0; n < MOST_NODES && text.length < ENOUGH && walker.nextNode(); n += 1) {
    const { nodeValue, parentElement } = walker.currentNode;
    const said = nodeValue?.trim() ?? '';
    if (said.length >= 60 && !/^(?:script|style|noscript)$/i.test(parentElement?.localName ?? ''))
      text += `${said}\n`;
  }
  return text.slice(0, ENOUGH);
};

const MOST_ELEMENTS = 3_000;
const MOST_ROOTS = 20;

/** The shadow roots of a page, those inside others too: only elements with a hyphen in their name are asked. */
const shadowRoots = (doc: Document): ShadowRoot[] => {
  const found: ShadowRoot[] = [];
  const within: Root[] = [doc];
  for (let root = within.pop(); root && found.length < MOST_ROOTS; root = within.pop()) {
    const all = root.querySelectorAll('*');
    for (let n = 0; n < all.length && n < MOST_ELEMENTS; n += 1) {
      const element = all[n];
      if (!element || isMasked(element) || !element.localName.includes('-')) continue;
      const shadow = shadowOf(element);
      if (!shadow) continue;
      found.push(shadow);
      within.push(shadow);
    }
  }
  return found;
};

const inShadow = (doc: Document): string =>
  shadowRoots(doc).map(paragraphs).join('').slice(0, ENOUGH);

/** Title, description, h1 and the beginning of the text; null where the page does not look like an article. */
export const openingOfDocument = (doc: Document): string | null => {
  if (!doc.body) return null;
  let text = paragraphs(doc);
  const said = saysArticle(doc);
  if (text.length < FEW) text = longTexts(doc);
  if (text.length < FEW) text += inShadow(doc);
  if (text.length < (said ? FEW / 3 : FEW)) return null;
  const description = meta(doc, 'og:description') || meta(doc, 'description');
  const heading = doc.querySelector('h1')?.textContent?.trim() ?? '';
  const title = meta(doc, 'og:title') || doc.title;
  return [title, description, heading, text].map((part) => part.slice(0, ENOUGH)).join('\n');
};
