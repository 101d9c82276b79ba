/** What the extension keeps, changed behind its back. */
import type { Browser } from 'webextension-polyfill';
import type { Reader, Sheet } from './browsers/reader.ts';

// Firefox, too, gives promises under this name to extensions of the third manifest version.
declare const chrome: Browser;

type Area = 'local' | 'session';

const storing = async (values: object): Promise<null> => {
  await chrome.storage.local.set(values as Record<string, unknown>);
  return null;
};

/** Stores values for good, from a page of the extension. */
export const store = (page: Sheet, values: object): Promise<null> => page.evaluate(storing, values);

/** What is stored under a key. */
export const stored = (page: Sheet, key: string): Promise<unknown> =>
  page.evaluate(async (at) => (await chrome.storage.local.get(at))[at] ?? null, key);

/** A reader who knows what the lines mean, as most tests have him. */
export const KNOWING = { introduced: true };

/** Stores values by the way. */
export const storeIn = async (reader: Reader, values: object): Promise<void> => {
  await reader.atDesk(storing, values);
};

/** Takes everything out: browsers are shared by the tests of a worker. */
export const clearStorage = async (reader: Reader, then: object = KNOWING): Promise<void> => {
  await reader.atDesk(async () => {
    await chrome.storage.local.clear();
    return null;
  });
  await storeIn(reader, then);
};

/** Puts in place of the database one of a version that nobody knows yet. */
export const putNewerDatabase = (page: Sheet): Promise<null> =>
  page.evaluate(
    () =>
      new Promise<null>((resolve, reject) => {
        const request = indexedDB.open('variorum', 99);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve(null);
        };
      }),
  );

/** Fills an area until nothing more goes in, or until it has taken more than either browser says that it takes; answers how much. */
export const fill = (page: Sheet, area: Area): Promise<number> =>
  page.evaluate(async (at) => {
    let taken = 0;
    for (let size = 4_000_000; size > 100 && taken < 16_000_000; )
      try {
        await chrome.storage[at].set({ [`full-${taken}`]: 'x'.repeat(size) });
        taken += size;
      } catch {
        size = Math.floor(size / 2);
      }
    return taken;
  }, area);

/** Takes out again what `fill` put in. */
export const drain = (page: Sheet, area: Area): Promise<null> =>
  page.evaluate(async (at) => {
    const keys = Object.keys(await chrome.storage[at].get(null));
    await chrome.storage[at].remove(keys.filter((key) => key.startsWith('full-')));
    return null;
  }, area);
