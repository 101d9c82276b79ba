/** What a store shows of the extension in one language, as plain text. */
export type Listing = { name: string; summary: string; description: string };

/**
 * The most characters that each store takes. Chrome: developer.chrome.com, manifest “name” and “description” (which is
 * the summary), and the dashboard's field. Firefox: mozilla/addons-server, `DescribeForm`; its description has no limit.
 */
const LIMITS: [store: string, part: keyof Listing, most: number][] = [
  ['Chrome', 'name', 75],
  ['Chrome', 'summary', 132],
  ['Chrome', 'description', 16_000],
  ['Firefox', 'name', 50],
  ['Firefox', 'summary', 250],
];

/** A sentence for each part that is empty, or longer than a store takes. */
export const faultsOf = (locale: string, listing: Listing): string[] => [
  ...Object.entries(listing)
    .filter(([, text]) => text.trim() === '')
    .map(([part]) => `The ${part} in ${locale} is empty.`),
  ...LIMITS.filter(([, part, most]) => listing[part].length > most).map(
    ([store, part, most]) =>
      `The ${part} in ${locale} has ${listing[part].length} characters, of which ${store} takes ${most}.`,
  ),
];
