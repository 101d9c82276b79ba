import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, type Listing } from './limits.ts';

type Messages = Record<string, { message: string }>;

/** What each language's listing says: name and summary are the manifest's messages, the description stands in docs/store. */
export const listingsIn = (root: string): Map<string, Listing> =>
  new Map(
    readdirSync(join(root, 'public/_locales'))
      .sort()
      .map((locale) => {
        const file = join(root, 'public/_locales', locale, 'messages.json');
        const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
        const long = join(root, 'docs/store', locale, 'description.txt');
        return [
          locale,
          {
            name: messages.extName?.message ?? '',
            summary: messages.extDescription?.message ?? '',
            description: existsSync(long) ? readFileSync(long, 'utf8') : '',
          },
        ];
      }),
  );

/** A sentence for whatever no store would take. */
export const listingFaults = (all: ReadonlyMap<string, Listing>): string[] =>
  [...all].flatMap(([locale, listing]) => faultsOf(locale, listing));
