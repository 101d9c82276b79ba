import type { Publisher } from '../publisher.ts';

const RESERVED = /\.example\b/;

const NAMES: Record<keyof Publisher, string> = {
  extension: 'the id of the add-on',
  corrections: 'the address for corrections',
};

/** What publisher.json still has under `.example`, which is nobody's (RFC 2606), a line each. */
export const unfilled = (publisher: Publisher): string[] =>
  (Object.keys(NAMES) as (keyof Publisher)[])
    .filter((key) => RESERVED.test(publisher[key]))
    .map((key) => `${NAMES[key]} (“${key}”, now ${publisher[key]})`);

/** A sentence for whatever in publisher.json no browser or reader could use. */
export const publisherFaults = ({ extension, corrections }: Publisher): string[] => [
  // What Firefox takes as an id: MDN, browser_specific_settings, “Extensions/Add-on ID”.
  ...(/^(?:\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}|[\w.-]+@[\w.-]+)$/i.test(extension) &&
  extension.length <= 80
    ? []
    : [`publisher.json: “${extension}” is no id for an add-on, such as name@host.`]),
  ...(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(corrections)
    ? []
    : [`publisher.json: “${corrections}” is neither a mailto: nor an https: address.`]),
];

/** What whoever publishes does by hand, a line each. */
export const byHand = (publisher: Publisher, name: (part: string) => string): string[] => [
  ...unfilled(publisher).map((what) => `publisher.json: ${what}; then \`npm run release\``),
  'privacy.txt: put it on the web, since Chrome’s store asks for its address',
  `Chrome Web Store: an account; upload ${name('chrome')}, the pictures in screenshots/chrome and promotional/, listing/ by language, category “News & Weather”, the address of privacy.txt, one for support, and the answers in declarations.txt`,
  `addons.mozilla.org: an account; upload ${name('firefox')}, then ${name('source')} as its source code; the pictures in screenshots/firefox, listing/ by language, licence MIT, the text of privacy.txt, an address for support, and the notes for reviewers in declarations.txt`,
];
