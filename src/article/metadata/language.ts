import type { Metadata } from './metadata.ts';

/** The page's language by its own word, as a BCP 47 primary subtag; null where it says nothing. */
export const language = (doc: Document, { meta, described }: Metadata): string | null => {
  const said =
    doc.documentElement?.getAttribute('lang') ||
    doc.documentElement?.getAttribute('xml:lang') ||
    doc.body?.getAttribute('lang') ||
    meta('og:locale', 'content-language') ||
    doc.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    described.language;
  const primary =
    said
      ?.trim()
      .split(/[-_,;\s]/)[0]
      ?.toLowerCase() ?? '';
  return /^[a-z]{2,3}$/.test(primary) ? primary : null;
};
