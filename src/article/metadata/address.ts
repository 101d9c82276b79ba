const web = (url: string | null | undefined): string | null => {
  if (!url || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url : null;
};

const ofCanonical = (doc: Document): string | null =>
  doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;

const ofGraph = (doc: Document): string | null =>
  doc.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null;

/** Where the page stands: where it was loaded from, else what it says of itself. */
export const address = (doc: Document): string | null =>
  web(doc.URL) ?? web(ofCanonical(doc)) ?? web(ofGraph(doc));

/** All addresses under which the page is known. */
export const addresses = (doc: Document): string[] =>
  [doc.URL, ofCanonical(doc), ofGraph(doc)].flatMap((url) => web(url) ?? []);

/** A page's place on its site, whatever the host, and whether for phones or by way of a link. */
const placeOf = (url: string): string | null => {
  if (!URL.canParse(url, 'https://page.invalid/')) return null;
  const { pathname, searchParams } = new URL(url, 'https://page.invalid/');
  const path = pathname.replace(/(?:[/.](?:amp|html?))*\/?$/i, '').replace(/^\/amp(?=\/)/i, '');
  const id = searchParams.get('id') ?? searchParams.get('ud') ?? '';
  return path === '' && id === '' ? null : `${path.toLowerCase()}?${id}`;
};

/** True for the address of a site, not of a page on it. */
export const isHome = (url: string): boolean => placeOf(url) === null;

/** True where two addresses are of one page. */
export const sameAddress = (one: string, other: string): boolean => {
  const place = placeOf(one);
  return place !== null && place === placeOf(other);
};
