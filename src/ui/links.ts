import { linkToWords } from '../core/files/text-fragment.ts';

/** Whether an address may be linked to: story files may come from anyone, and `javascript:` is a URL too. */
export const isWeb = (url: string | null): url is string =>
  url !== null && /^https?:\/\//i.test(url);

/** A link that leads to a reading's words; to the page alone where they are too few to be found surely. */
export const textFragment = (url: string, says: string | null): string => {
  if (says === null || says.trim().split(/\s+/).length < 2) return url;
  return linkToWords(url, says);
};

/** The Internet Archive's copy nearest to a day. */
export const archiveLink = (url: string, day: string): string =>
  `https://web.archive.org/web/${day.replaceAll('-', '')}/${url}`;
