/** Our article in the mark-up of other people's pages: their headline, day and body text make way for ours. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Mocked } from './browsers/reader.ts';
import { DAY, PARAGRAPHS, TITLE } from './pages/cases/paper.ts';

/** Paragraphs shorter than this, in characters, are taken for captions, bylines and links. */
const LONG = 80;
/** Of a page's long paragraphs, the share that its body holds at least. */
const SHARE = 0.6;
/** A body with fewer long paragraphs says little about how the site builds one. */
const LEAST = 6;

/** What stands in these is the site's own. */
const BOXES = 'aside, nav, form, footer, a[href], [hidden]';

const isLong = (element: Element): boolean =>
  (element.textContent ?? '').trim().length >= LONG && !element.closest(BOXES);

const longIn = (element: Element): Element[] => [...element.querySelectorAll('p')].filter(isLong);

/** The innermost element that holds most of a page's long paragraphs. */
const bodyOf = (document: Document): Element => {
  const least = SHARE * longIn(document.body).length;
  let body: Element = document.body;
  for (;;) {
    const next = [...body.children].find((child) => longIn(child).length >= least);
    if (!next) return body;
    body = next;
  }
};

const signOf = ({ localName, className, parentElement }: Element): string =>
  [localName, className, parentElement?.localName, parentElement?.className].join(' ');

/** The long paragraphs of a body that are built as most of them are: others may stand in boxes of the site's. */
const placesIn = (body: Element): Element[] => {
  const long = longIn(body);
  const alike = long.map((one) => long.filter((other) => signOf(other) === signOf(one)));
  return alike.reduce((most, some) => (some.length > most.length ? some : most), []);
};

/** Puts ours in the places of a body's paragraphs, and takes its other text away. */
const fill = (body: Element, places: readonly Element[]): void => {
  const last = places.at(-1);
  if (!last) return;
  const ours = PARAGRAPHS.map((text, n) => {
    const place = places[n] ?? (last.cloneNode(false) as Element);
    place.textContent = text;
    if (n >= places.length) last.parentNode?.append(place);
    return place;
  });
  for (const other of body.querySelectorAll('p, h2, h3, h4, li, blockquote'))
    if (!ours.includes(other) && !other.closest(BOXES)) other.remove();
};

/** Takes away what stands above a body and is as long as a sentence: the lead, often in other words. */
const takeLead = (body: Element, { Node }: JSDOM['window']): void => {
  const { DOCUMENT_POSITION_PRECEDING: PRECEDING } = Node;
  for (const element of body.ownerDocument.body.querySelectorAll('p, h2, h3, div, span, strong')) {
    const isBefore = (body.compareDocumentPosition(element) & PRECEDING) !== 0;
    const isSentence = (element.textContent ?? '').trim().length >= LONG / 2;
    if (isBefore && isSentence && !element.querySelector('p, div, h1, ul, nav')) element.remove();
  }
};

const NAMES = ['headline', 'alternativeHeadline', 'name'];
const TEXTS = ['description', 'articleBody', 'abstract'];
const DAYS = ['datePublished', 'dateModified', 'dateCreated', 'uploadDate'];
const ARTICLE = /Article|Posting|Report/;

/** A description of the page, told of ours. */
const described = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(described);
  if (typeof value !== 'object' || value === null) return value;
  const here = 'headline' in value || ('@type' in value && ARTICLE.test(String(value['@type'])));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (DAYS.includes(key)) return [key, DAY];
      if (here && NAMES.includes(key)) return [key, TITLE];
      if (here && TEXTS.includes(key)) return [key, ''];
      return [key, described(one)];
    }),
  );
};

const METAS = {
  [TITLE]: ['og:title', 'twitter:title', 'title', 'headline', 'parsely-title', 'sailthru.title'],
  '': ['og:description', 'twitter:description', 'description'],
};
const DATED = /date|published|modified|_time|pubdate/i;

const tell = (document: Document): void => {
  document.title = TITLE;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    try {
      script.textContent = JSON.stringify(described(JSON.parse(script.textContent ?? '')));
    } catch {
      // As broken as the site made it.
    }
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    for (const [content, names] of Object.entries(METAS))
      if (names.includes(name)) meta.setAttribute('content', content);
    if (DATED.test(name) && /\d{4}/.test(meta.getAttribute('content') ?? ''))
      meta.setAttribute('content', DAY);
  }
  for (const time of document.querySelectorAll('time')) {
    time.setAttribute('datetime', DAY);
    time.textContent = '30 January 2023';
  }
};

/** The page with our article in it; null where it has no headline, or no body of some length. */
export const withOurs = ({ url, html, headers }: Mocked): Mocked | null => {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const { document } = window;
  const headline = [...document.querySelectorAll('h1')].find(({ textContent }) =>
    document.title.includes(textContent?.trim().slice(0, LONG / 2) || '\n'),
  );
  const body = bodyOf(document);
  const places = placesIn(body);
  if (!headline || body.contains(headline) || places.length < LEAST) return null;
  takeLead(body, window);
  headline.textContent = TITLE;
  fill(body, places);
  tell(document);
  const out = `<!doctype html>\n${document.documentElement.outerHTML}`;
  window.close();
  return { url, html: out, ...(headers && { headers }) };
};
