const web = (url: string | null | undefined): string | null => {
  if (!url || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url : null;
};

/** Where the page stands: where it was loaded from, else what it says of itself. */
export const address = (doc: Document): string | null =>
  web(doc.URL) ??
  web(doc.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
  web(doc.querySelector('meta[property="og:url"]')?.getAttribute('content'));
