import publisher from '../publisher.json' with { type: 'json' };

/** Who publishes: the add-on's id in Firefox, and the address (`mailto:` or URL) at which to ask for a correction. */
export type Publisher = { extension: string; corrections: string };

export const PUBLISHER: Publisher = publisher;

/** What editions of ours name as their address: the build puts the publisher's in its place. */
export const STAND_IN = 'mailto:corrections@variorum.example';

/** The text of a packaged file with the publisher's address in it. */
export const addressed = (text: string, { corrections }: Publisher): string =>
  text.replaceAll(JSON.stringify(STAND_IN), JSON.stringify(corrections));
