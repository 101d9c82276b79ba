import type { Publisher } from '../publisher.ts';
import type { Listing } from './limits.ts';
import { listingFaults } from './listing.ts';
import { publisherFaults, unfilled } from './publish.ts';

/** What a release is made of; `uncommitted` are files that git has otherwise. */
export type Release = {
  publisher: Publisher;
  listings: ReadonlyMap<string, Listing>;
  versions: { manifest: string; package: string };
  uncommitted: readonly string[];
};

/** A sentence for whatever stands against a release before anything is built; a trial may have addresses that are nobody's. */
export const releaseFaults = (
  { publisher, listings, versions, uncommitted }: Release,
  trial: boolean,
): string[] => {
  const empty = trial ? [] : unfilled(publisher);
  return [
    ...(empty.length === 0
      ? []
      : [
          `publisher.json is still to be filled in by whoever publishes: ${empty.join(', ')}. Fill it in and commit it, or try with \`npm run release -- --trial\`.`,
        ]),
    ...publisherFaults(publisher),
    ...listingFaults(listings),
    ...(versions.manifest === versions.package
      ? []
      : [`manifest.json has version ${versions.manifest}, package.json ${versions.package}.`]),
    ...uncommitted.map(
      (file) => `${file}: changed and not committed, so it would not be released.`,
    ),
  ];
};
