/** Longer names do not fit on every system with the path before them. */
const LONGEST = 120;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '');

/**
 * A name that every system takes: small letters, digits, hyphens and points, `variorum-` first (so it is none
 * of those that Windows keeps for itself). `ending` is the format's, "md".
 */
export const fileName = (parts: readonly string[], ending: string): string => {
  const name = ['variorum', ...parts].map(plain).filter(Boolean).join('-').slice(0, LONGEST);
  return `${name.replace(/[.-]+$/, '')}.${ending}`;
};
