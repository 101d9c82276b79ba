/** What stands before a report's first word: the day or hour of the page, and where it was filed. */

/** Where a report says it was filed and by whom; `end` is the offset behind it. */
export type Dateline = { place: string; agencies: string[]; end: number };

const STAMP = /^\s*(?:date:?\s+)?\d{4}-\d\d-\d\d(?:[\sT]+\d{1,2}:\d\d(?::\d\d)?)?\s+/i;
// "SEOUL (Reuters) -", "MOSCOW (One / Two - 30th January, 2023) ", "JAKARTA, Jan. 30 -".
const FILED =
  /^\s*(\p{Lu}[\p{Lu}\s'’-]+\p{Lu})(?:,\s[\p{L}\s]{2,30}?)?(?:,?\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2})?\s*(?:\(([^()]{2,60})\)\s*[-–—]?|[-–—])\s*/u;

/** The length of a page's stamp at the start of a text: no day that the report itself names. */
export const stampLength = (text: string): number => STAMP.exec(text)?.[0].length ?? 0;

const agenciesOf = (parenthesis: string): string[] =>
  parenthesis
    .split(/\s*\/\s*|\s[-–—]\s/u)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name) && !/\d/.test(name));

/** The dateline at the start of a text; null where there is none. */
export const datelineOf = (text: string): Dateline | null => {
  const match = FILED.exec(text);
  if (!match) return null;
  const place = (match[1] ?? '').toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (l) => l.toUpperCase());
  return { place, agencies: agenciesOf(match[2] ?? ''), end: match[0].length };
};

/** A sentence without the stamp and dateline that it was filed with. */
export const withoutDateline = (sentence: string): string => {
  const bare = sentence.slice(stampLength(sentence));
  return bare.slice(datelineOf(bare)?.end ?? 0).trimStart();
};
