/** By which address an article is known: the same page has the same id whatever link led to it. */

/** What newsletters and networks put behind an address to see who comes. */
const FOLLOWING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/i;

/** An address without fragment, and without what follows readers around. */
export const bareAddress = (url: string): string => {
  if (!URL.canParse(url)) return '';
  const bare = new URL(url);
  bare.hash = '';
  for (const name of [...bare.searchParams.keys()])
    if (FOLLOWING.test(name)) bare.searchParams.delete(name);
  return bare.href;
};

const HEX = 16;
/** Eighty bits: two of a million addresses have one id in less than a millionth of a millionth. */
const BYTES = 10;

/** The id of the article at an address. */
export const idOf = async (url: string): Promise<string> => {
  const bytes = new TextEncoder().encode(bareAddress(url));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `a-${[...hash.slice(0, BYTES)].map((byte) => byte.toString(HEX).padStart(2, '0')).join('')}`;
};
