// https://wicg.github.io/scroll-to-text-fragment/: these three are syntax inside a text directive.
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll('-', '%2D').replaceAll(',', '%2C').replaceAll('&', '%26');

/** Whether an address may be linked to: story files may come from anyone, and `javascript:` is a URL too. */
export const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** A longer text is named by its first and last words, as the standard has it. */
const LONG = 12;
const ENDS = 4;

const directive = (words: readonly string[]): string =>
  words.length <= LONG
    ? encode(words.join(' '))
    : [words.slice(0, ENDS), words.slice(-ENDS)].map((part) => encode(part.join(' '))).join(',');

/** A link that leads to a reading's words; to the page alone where they are too few to be found surely. */
export const textFragment = (url: string, says: string | null): string => {
  const words = says?.trim().split(/\s+/) ?? [];
  if (words.length < 2) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive(words)}`;
};

/** The Internet Archive's copy nearest to a day. */
export const archiveLink = (url: string, day: string): string =>
  `https://web.archive.org/web/${day.replaceAll('-', '')}/${url}`;
